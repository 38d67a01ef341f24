// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/model/report_desk.h"

#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace holdfast {

using ReportScheduleId = Id<struct ReportScheduleTag>;

/// On which days a report is made.
enum class ReportRhythm : quint8 { Daily, Weekly, Monthly, Quarterly };

/// "daily", "weekly", "monthly", "quarterly": for files and the audit.
[[nodiscard]] QString nameOf(ReportRhythm rhythm);

/// A report that is made by itself, by the clock on the site's wall, and where it goes. Its files always lie in the folder of reports, too.
struct ReportSchedule
{
    ReportScheduleId id;
    QString report;                              ///< "R3"
    QString period = QStringLiteral("last-month"); ///< as an order names it, reckoned from the moment it is due
    QString language = QStringLiteral("en");
    ReportPaper paper = ReportPaper::A4;
    std::vector<ReportFormat> formats{ReportFormat::Pdf};
    ReportRhythm rhythm = ReportRhythm::Monthly;
    int weekdays = 1; ///< of a weekly one: bit 0 Monday to bit 6 Sunday
    int day = 1;      ///< of the month, or of the quarter's first month; where the month is shorter, its last
    QTime at{6, 0};
    QString folder;         ///< whole path; empty: nowhere else
    QStringList recipients; ///< addresses of e-mail
    bool enabled = true;

    friend bool operator==(const ReportSchedule&, const ReportSchedule&) = default;
};

inline constexpr std::size_t mostReportSchedules = 100;
inline constexpr qsizetype mostReportRecipients = 50;

/// The periods a schedule may have: those that move along with the day.
[[nodiscard]] const QStringList& schedulePeriods();

/// Whether this can be carried out: a report, a format, a time there is on some day, a folder with its whole path, addresses that are addresses.
[[nodiscard]] Expected<> checked(const ReportSchedule& schedule);

/// In one line, for the audit: "R3 last-month pdf, monthly on day 1 at 06:00, to /srv/reports, by e-mail to 2".
[[nodiscard]] QString textOf(const ReportSchedule& schedule);

/// How far a part of a run has come. OnItsWay: handed over to who carries it, and waits with him. Failed: given up.
enum class ReportStep : quint8 { NotWanted, Waiting, OnItsWay, Done, Failed };

/// One time a schedule was carried out, or is to be.
struct ReportRun
{
    quint64 number = 0;
    ReportScheduleId schedule;
    QString report;
    Timestamp due;
    Timestamp noticedAt;          ///< from here on the day counts after which it is given up
    std::optional<Timestamp> madeAt{};
    bool late = false;            ///< made well after it was due
    int leftOut = 0;              ///< runs before this one that nobody was there for and that are not made any more
    ReportStep made = ReportStep::Waiting;
    ReportStep copied = ReportStep::NotWanted;
    ReportStep mailed = ReportStep::NotWanted;
    QStringList files{};          ///< names in the folder of reports
    QString trouble{};            ///< why the step that waits or failed did not succeed; empty: nothing went wrong
    int tries = 0;                ///< of that step, that failed

    friend bool operator==(const ReportRun&, const ReportRun&) = default;
};

/// Whether one of its steps is still to be done.
[[nodiscard]] bool isUnderWay(const ReportRun& run);
/// Whether one of its steps was given up.
[[nodiscard]] bool hasFailed(const ReportRun& run);

} // namespace holdfast
