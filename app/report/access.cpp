// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure_lines.h"
#include "app/report/occurrences.h"
#include "app/report/reports.h"
#include "app/report/site_words.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate accessReport();

namespace {

constexpr std::array ofDoors{Quantity::Door, Quantity::GarageDoor, Quantity::Lock, Quantity::Opening, Quantity::Tamper};

bool isOfDoors(const JournalEntry& entry, const Picture& picture)
{
    if (!entry.point)
        return false;
    const auto point = picture.points.constFind(*entry.point);
    return point != picture.points.cend() && std::ranges::find(ofDoors, point->quantity) != ofDoors.end();
}

ReportTable eventTable(const std::vector<AlarmLife>& lives, const Picture& picture, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Events at doors"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Time"), ReportCellKind::Moment, {}},   {words.translate("reports", "Alarm"), ReportCellKind::Text, {}},   {words.translate("reports", "Door"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Priority"), ReportCellKind::Text, {}}, {words.translate("reports", "Length"), ReportCellKind::Number, u"min"_s}, {words.translate("reports", "Within hours"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Acknowledged by"), ReportCellKind::Text, {}}, {words.translate("reports", "Note"), ReportCellKind::Text, {}}};
    for (const AlarmLife& life : lives) {
        const ReportCell length = life.returned ? ReportCell(roundedTo(static_cast<double>((*life.returned - life.raised.sourceTime).count()) / 60'000, 1)) : ReportCell();
        const bool inHours = isWithinHours(picture.site.site, life.raised.sourceTime, words.zone());
        table.rows.push_back({life.raised.sourceTime, alarmName(life.raised.name, words), life.raised.source, nameOf(life.raised.priority), length,
                              inHours ? words.translate("reports", "yes") : words.translate("reports", "no"), life.acknowledgedBy, life.note});
    }
    return table;
}

void addDoors(Report& report, const std::vector<AlarmLife>& lives, const ReportWords& words)
{
    QMap<QString, int> counts;
    for (const AlarmLife& life : lives)
        ++counts[life.raised.source];
    std::vector<std::pair<int, QString>> sorted;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        sorted.emplace_back(-count.value(), count.key());
    std::sort(sorted.begin(), sorted.end());
    ReportChart chart{ReportChartKind::Bars, words.translate("reports", "Events by door"), {}, 0, {}, {}, {}, {}};
    for (std::size_t i = 0; i < std::min<std::size_t>(sorted.size(), 12); ++i) {
        chart.labels.append(sorted[i].second);
        chart.values.push_back(-sorted[i].first);
    }
    if (!chart.labels.isEmpty())
        report.charts.push_back(std::move(chart));
}

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const Picture& picture = reader.picture();
    const bool hasDoors = std::any_of(picture.points.cbegin(), picture.points.cend(), [](const Point& point) { return std::ranges::find(ofDoors, point.quantity) != ofDoors.end(); });
    if (!hasDoors) {
        report.noSource = words.translate("reports", "No source: no door, lock or gate of this site is known.");
        return Done{};
    }
    const auto journal = reader.journalUntil(frame.period.to);
    if (!journal)
        return journal.error();
    std::vector<AlarmLife> lives = livesIn(*journal, frame.period);
    std::erase_if(lives, [&](const AlarmLife& life) { return !isOfDoors(life.raised, picture); });
    const auto outside = std::count_if(lives.begin(), lives.end(), [&](const AlarmLife& life) { return !isWithinHours(picture.site.site, life.raised.sourceTime, words.zone()); });
    report.figures.push_back({words.translate("reports", "Events at doors"), roundedTo(static_cast<double>(lives.size())), {}, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Outside the site's hours"), roundedTo(static_cast<double>(outside)), {}, false, {}, {}});
    const FigureChoice choice{{u"access.forced"_s, u"access.held"_s, u"access.granted"_s, u"access.after_hours"_s}, {}, {}};
    if (const auto added = addFigures(report, reader, frame, choice, words); !added)
        return added;
    report.noSource.clear(); // alarms at doors are there in any case
    addDoors(report, lives, words);
    report.tables.push_back(eventTable(lives, picture, words));
    report.method.push_back({words.translate("reports", "Events at doors"), words.translate("reports", "Alarms of doors, locks and gates, each from its raise to its return. Who went through a door is not recorded."), u"Holdfast"_s});
    return Done{};
}

} // namespace

ReportTemplate accessReport()
{
    return {"R6", "access", QT_TRANSLATE_NOOP("reports", "Access events"), QT_TRANSLATE_NOOP("reports", "For security"), "last-week", ReportChartKind::Bars, fill};
}

} // namespace holdfast
