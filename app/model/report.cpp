// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/report.h"

#include "app/model/report_desk.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FormatName
{
    ReportFormat format;
    const char* name;
    const char* ending;
};

constexpr std::array formats{
    FormatName{ReportFormat::Pdf, "pdf", "pdf"},    FormatName{ReportFormat::Xlsx, "xlsx", "xlsx"}, FormatName{ReportFormat::Csv, "csv", "csv"},
    FormatName{ReportFormat::CsvLocal, "csv-local", "local.csv"}, FormatName{ReportFormat::Html, "html", "html"}, FormatName{ReportFormat::Json, "json", "json"},
};

} // namespace

ReportNumber roundedTo(double value, int digits)
{
    if (!std::isfinite(value))
        return {0, digits};
    const double scale = std::pow(10.0, digits);
    const double whole = std::round(value * scale);
    return {std::isfinite(whole) ? (whole == 0 ? 0 : whole / scale) : value, digits};
}

QString plainText(const ReportNumber& number)
{
    return QString::number(number.value, 'f', number.digits);
}

QString nameOf(ReportFormat format)
{
    return QLatin1String(std::ranges::find(formats, format, &FormatName::format)->name);
}

QString endingOf(ReportFormat format)
{
    return QLatin1String(std::ranges::find(formats, format, &FormatName::format)->ending);
}

std::optional<ReportFormat> reportFormatNamed(const QString& name)
{
    const auto found = std::ranges::find_if(formats, [&](const FormatName& one) { return name == QLatin1String(one.name); });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

} // namespace holdfast
