// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "app/model/ports.h"
#include "app/model/report.h"

#include <QByteArray>
#include <QFuture>

namespace holdfast {

/// CsvLocal: as people of the language write numbers. Json: the canonical form, which the printed hash is of.
enum class ReportFormat : quint8 { Pdf, Xlsx, Csv, CsvLocal, Html, Json };
enum class ReportPaper : quint8 { A4, Letter };

/// "pdf", "csv-local", …
[[nodiscard]] QString nameOf(ReportFormat format);
[[nodiscard]] QString endingOf(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatNamed(const QString& name);

/// What somebody wants to read.
struct ReportOrder
{
    QString report; ///< "R3" or "alarms"
    QString period; ///< "last-month", "2026-10", "2026-10-01..2026-10-15"
    QString language = QStringLiteral("en");
    ReportPaper paper = ReportPaper::A4;
    std::optional<Timestamp> due{}; ///< of one that comes by itself: the period is reckoned from here, not from now
    bool late = false;              ///< made well after that, which the report says

    friend bool operator==(const ReportOrder&, const ReportOrder&) = default;
};

/// One of the reports there are.
struct ReportTitle
{
    QString id;
    QString name;
    QString title;
    QString reader; ///< who reads it
    QString period; ///< what is usual: "last-month"
    ReportChartKind sketch = ReportChartKind::Columns;

    friend bool operator==(const ReportTitle&, const ReportTitle&) = default;
};

/// Pages as they would be printed.
struct ReportPages
{
    int count = 0;
    std::vector<QByteArray> pictures; ///< PNG, of the first of them
    QString summary; ///< coverage and gaps, or why there is nothing, in the report's language

    friend bool operator==(const ReportPages&, const ReportPages&) = default;
};

/// What a report stands on: figures, too few of them to say anything, or nothing on this site that could give any.
enum class ReportGround : quint8 { Figures, TooLittle, NoSource };

/// The first page, small.
struct ReportThumbnail
{
    QByteArray picture; ///< PNG; empty: none
    ReportGround ground = ReportGround::Figures;

    friend bool operator==(const ReportThumbnail&, const ReportThumbnail&) = default;
};

/// A file that was made.
struct ReportFile
{
    QString path;
    QString name;
    Timestamp madeAt;
    qint64 bytes = 0;
    QString hash; ///< SHA-256 of the file, hexadecimal

    friend bool operator==(const ReportFile&, const ReportFile&) = default;
};

/// Verified: as it was made, and the audit says so. Unaudited: as its own hash file says, but nothing is known of it here.
enum class FileVerdict : quint8 { Verified, Unaudited, Changed, NoHash, Missing };

/// Paints reports. Blocking; the composition root brings one, since painting is no business of the rooms below.
class ReportPrinter
{
public:
    virtual ~ReportPrinter() = default;
    [[nodiscard]] virtual Expected<> writePdf(const QString& file, const Report& report, ReportPaper paper, const Cancelled& cancelled) const = 0;
    /// The first pages, this many pixels wide.
    [[nodiscard]] virtual Expected<ReportPages> pages(const Report& report, ReportPaper paper, int width, int most, const Cancelled& cancelled) const = 0;
};

/// Makes reports for the window: never blocks, answers arrive as futures.
class ReportDesk
{
public:
    virtual ~ReportDesk() = default;
    [[nodiscard]] virtual std::vector<ReportTitle> titles(const QString& language) const = 0;
    /// Where files go.
    [[nodiscard]] virtual QString folder() const = 0;
    [[nodiscard]] virtual QFuture<Expected<ReportPages>> preview(const ReportOrder& order, const Picture& picture, int width, const Cancelled& cancelled) = 0;
    /// How its first page looks, so many pixels wide.
    [[nodiscard]] virtual QFuture<Expected<ReportThumbnail>> thumbnail(const ReportOrder& order, const Picture& picture, int width, const Cancelled& cancelled) = 0;
    /// Progress is the future's own, one step a file. What was cancelled leaves nothing half-written.
    [[nodiscard]] virtual QFuture<Expected<std::vector<ReportFile>>> make(const ReportOrder& order, const std::vector<ReportFormat>& wanted, const Picture& picture, const Actor& actor,
                                                                          const Cancelled& cancelled) = 0;
    /// Newest first.
    [[nodiscard]] virtual QFuture<Expected<std::vector<ReportFile>>> files() = 0;
    [[nodiscard]] virtual QFuture<Expected<FileVerdict>> verify(const QString& path) = 0;
};

} // namespace holdfast
