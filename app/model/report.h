// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// A report as a value, in the language it was made in. Every format is written from it, so that all say the same to the digit.
namespace holdfast {

/// A number rounded to the digits it is shown with.
struct ReportNumber
{
    double value = 0;
    int digits = 0;

    friend bool operator==(const ReportNumber&, const ReportNumber&) = default;
};

/// Half away from zero; what is not finite becomes zero.
[[nodiscard]] ReportNumber roundedTo(double value, int digits = 0);
/// With a point and without groups: "-62.0". What files and the canonical form hold.
[[nodiscard]] QString plainText(const ReportNumber& number);

/// monostate: nothing known.
using ReportCell = std::variant<std::monostate, QString, ReportNumber, Timestamp>;
enum class ReportCellKind : quint8 { Text, Number, Moment };

struct ReportColumn
{
    QString title;
    ReportCellKind kind = ReportCellKind::Text;
    QString unit;

    friend bool operator==(const ReportColumn&, const ReportColumn&) = default;
};

using ReportRow = std::vector<ReportCell>;

struct ReportTable
{
    QString title;
    QString note;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows; ///< each with a cell for each column

    friend bool operator==(const ReportTable&, const ReportTable&) = default;
};

/// One of the few numbers a report begins with.
struct ReportFigure
{
    QString name;
    ReportCell value; ///< monostate: there is none, and the note says why
    QString unit;
    bool atLeast = false; ///< a sum of which time is missing
    QString note;
    std::optional<ReportNumber> coverage; ///< per cent of the period

    friend bool operator==(const ReportFigure&, const ReportFigure&) = default;
};

enum class ReportChartKind : quint8 { Columns, Bars, Line };

/// A picture of numbers. Its numbers stand in a table beside it wherever somebody cannot see it.
struct ReportChart
{
    ReportChartKind kind = ReportChartKind::Columns;
    QString title;
    QString unit;
    int digits = 0;
    QStringList labels;
    std::vector<std::optional<double>> values; ///< one for each label; nothing where nothing is known
    std::optional<double> limit;
    QString limitName;

    friend bool operator==(const ReportChart&, const ReportChart&) = default;
};

/// How something was worked out, and where the definition comes from.
struct ReportTerm
{
    QString name;
    QString text;
    QString source;

    friend bool operator==(const ReportTerm&, const ReportTerm&) = default;
};

struct ReportGap
{
    QString what; ///< the broker, or everything
    Interval interval; ///< within the period
    QString reason;

    friend bool operator==(const ReportGap&, const ReportGap&) = default;
};

/// What of the period is known.
struct ReportQuality
{
    std::optional<ReportNumber> coverage; ///< per cent of the period in which somebody listened
    std::vector<ReportGap> gaps;          ///< oldest first
    QStringList notes;                    ///< what was left out, and why; what days clocks were set

    friend bool operator==(const ReportQuality&, const ReportQuality&) = default;
};

struct Report
{
    QString id;    ///< "R3"
    QString name;  ///< "alarms": for files
    QString title;
    QString site;
    Interval period;
    QString periodName; ///< "2026-10": for files
    QByteArray timeZone;
    QString language;
    Timestamp generatedAt;
    std::optional<Timestamp> lateSince{}; ///< when it was due, where it was made well after that
    QString program; ///< name and version
    QString madeBy;
    QString auditAnchor; ///< "900:0f3a…"; empty: no audit yet
    QString noSource;    ///< why there is nothing to say; empty: there is
    std::vector<ReportFigure> figures;
    QStringList findings;
    QStringList actions;
    std::vector<ReportChart> charts;
    std::vector<ReportTable> tables;
    std::vector<ReportTerm> method;
    ReportQuality quality;

    friend bool operator==(const Report&, const Report&) = default;
};

} // namespace holdfast
