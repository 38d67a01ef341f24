// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/import_text.h"

#include <QCoreApplication>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ImportText)
};

constexpr qsizetype mostNamed = 5;

} // namespace

QString importText(const ImportReport& report, const Format& format)
{
    QStringList lines{ImportText::tr("%1 rows read, %2 samples taken in.").arg(format.count(report.rows), format.count(report.taken))};
    if (report.first && report.last)
        lines << ImportText::tr("From %1 to %2.").arg(format.moment(*report.first), format.moment(*report.last));
    if (report.sums > 0)
        lines << ImportText::tr("%n hour(s) came as sums.", nullptr, static_cast<int>(report.sums));
    if (report.unknown > 0)
        lines << ImportText::tr("%1 rows are of points nobody knows here: %2").arg(format.count(report.unknown), report.unknownNames.mid(0, mostNamed).join(u", "_s));
    if (report.unreadable > 0)
        lines << ImportText::tr("%1 rows cannot be read: %2").arg(format.count(report.unreadable), report.problems.mid(0, mostNamed).join(u"; "_s));
    return lines.join(u'\n');
}

QString wordOf(TableProblem problem)
{
    switch (problem) {
    case TableProblem::None: return {};
    case TableProblem::UnknownPoint: return ImportText::tr("Its point is not known here");
    case TableProblem::NoTime: return ImportText::tr("No time can be read");
    case TableProblem::NoValue: return ImportText::tr("No value can be read");
    case TableProblem::Torn: return ImportText::tr("Torn or too long");
    }
    return {};
}

} // namespace holdfast
