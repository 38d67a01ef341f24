// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/broker.h"
#include "app/model/report_desk.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace holdfast {

/// What `--screenshots` renders and how.
struct ScreenshotOptions
{
    QString folder;
    QString theme = QStringLiteral("light"); ///< light, dark or contrast
    double scale = 1;
    QSize size{1440, 900};
    std::chrono::milliseconds after{0};

    friend bool operator==(const ScreenshotOptions&, const ScreenshotOptions&) = default;
};

struct DemoOptions
{
    quint32 seed = 1;
    int devices = 412;
    QString scenario = QStringLiteral("live");

    friend bool operator==(const DemoOptions&, const DemoOptions&) = default;
};

/// What `--report` makes, of which time, and where.
struct ReportOptions
{
    QString report; ///< "R3" or "alarms"
    QString period; ///< empty: the report's usual one
    std::vector<ReportFormat> formats{ReportFormat::Pdf};
    ReportPaper paper = ReportPaper::A4;
    QString folder; ///< empty: `reports` of the data directory

    friend bool operator==(const ReportOptions&, const ReportOptions&) = default;
};

/// What `--drill` holds, and where its report goes.
struct DrillOptions
{
    QString what;   ///< a policy's or a drill's file, or the name of a drill that comes with the simulated site
    std::vector<ReportFormat> formats{ReportFormat::Html};
    ReportPaper paper = ReportPaper::A4;
    QString out;    ///< a folder, or a file that ends in .html; empty: nothing is written

    friend bool operator==(const DrillOptions&, const DrillOptions&) = default;
};

/// The whole command line as a value. Both programs read the same one.
struct Options
{
    enum class Answer : quint8 { Start, Version, Help, VerifyAudit, VerifyHistory, SalvageHistory, Backup, Restore, Import, Prove, Drill, Report, ListReports, VerifyReport };

    Answer answer = Answer::Start;
    std::optional<DemoOptions> demo;
    double speed = 1; ///< of the simulated site or of a replay; 0 means as fast as the engine takes it
    QString dataDir;
    QString profile;
    std::vector<BrokerConfig> brokers;
    QString passwordFile;
    QStringList adopt; ///< "all", or names of conventions; empty: none
    bool headless = false;
    std::optional<std::chrono::milliseconds> duration;
    QString replay;
    QString record;
    QString exportInventory;
    QString exportReadings;
    QString exportAlarms;
    QString exportAll; ///< a folder that is not there yet
    QString exportFormat = QStringLiteral("csv"); ///< of its tables: csv or ndjson
    std::optional<ScreenshotOptions> screenshots;
    QString language;
    QString logLevel = QStringLiteral("info");
    QString auditAnchor; ///< SEQ:HASH
    QString backup;  ///< folder a backup is made in
    QString restore; ///< a backup
    bool yes = false; ///< the restore is done, not only shown
    QString importFile;
    QString mapFile; ///< how the columns of an imported table are to be read
    QString salvageHistory; ///< the new file
    QString proveFile; ///< a policy
    std::optional<ReportOptions> report;
    std::optional<DrillOptions> drill;
    QString verifyReport; ///< a file
    bool json = false;

    friend bool operator==(const Options&, const Options&) = default;
};

/// Exit statuses of both programs.
enum ExitStatus { Success = 0, FailedRunning = 1, WrongUsage = 2, ConfigurationInvalid = 3, DatabaseTrouble = 4, BrokerUnreachable = 5 };

/// The command line as a value. The error's text is one line for the person who typed it.
[[nodiscard]] Expected<Options> optionsOf(const QStringList& arguments);

/// The text of --help.
[[nodiscard]] QString helpText(const QString& program);

/// "90s", "5m", "250ms", "2h" or plain seconds.
[[nodiscard]] Expected<std::chrono::milliseconds> durationOf(const QString& text);

/// "mqtt://user@host:1883" or "mqtts://…". A password in it is refused: command lines are readable by everybody.
[[nodiscard]] Expected<BrokerConfig> brokerOf(const QString& url);

} // namespace holdfast
