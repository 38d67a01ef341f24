// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outage_list.h"

#include "app/report/draft.h"
#include "app/report/occurrences.h"
#include "app/report/site_words.h"

#include <QHash>

#include <algorithm>

namespace holdfast {
namespace {

bool isGateway(const JournalEntry& entry, const Picture& picture)
{
    return entry.device && !entry.point && picture.devices.value(*entry.device).isGateway;
}

} // namespace

Expected<std::vector<SiteOutage>> outagesIn(const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const auto gaps = siteGaps(reader, frame.period);
    const auto journal = reader.journalUntil(frame.period.to);
    if (!gaps || !journal)
        return gaps ? journal.error() : gaps.error();
    const Picture& picture = reader.picture();
    std::vector<SiteOutage> outages;
    for (const Gap& gap : *gaps) {
        const QString name = gap.broker.isEmpty() ? words.translate("reports", "Everything") : picture.brokers.value(gap.broker).name;
        outages.push_back({name.isEmpty() ? gap.broker.text() : name, gap.interval, gap.interval.to >= frame.period.to, reasonWords(gap.reason, words), 0, {}});
    }
    const std::vector<AlarmLife> lives = livesIn(*journal, frame.period);
    QHash<OccurrenceId, int> folded;
    for (const AlarmLife& life : lives)
        if (life.raised.causedBy)
            ++folded[*life.raised.causedBy];
    for (const AlarmLife& life : lives) {
        if (life.raised.causedBy || !isGateway(life.raised, picture))
            continue;
        const Timestamp to = std::min(life.returned.value_or(frame.period.to), frame.period.to);
        outages.push_back({life.raised.source, {std::max(life.raised.sourceTime, frame.period.from), to}, to == frame.period.to, alarmName(life.raised.name, words), folded.value(life.raised.occurrence), life.note});
    }
    std::stable_sort(outages.begin(), outages.end(), [](const SiteOutage& a, const SiteOutage& b) { return a.interval.from < b.interval.from; });
    return outages;
}

ReportTable outageTable(const std::vector<SiteOutage>& outages, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Outages"), {}, {}, {}};
    table.columns = {{words.translate("reports", "What"), ReportCellKind::Text, {}},         {words.translate("reports", "From"), ReportCellKind::Moment, {}},
                     {words.translate("reports", "To"), ReportCellKind::Moment, {}},         {words.translate("reports", "Length"), ReportCellKind::Number, QStringLiteral("min")},
                     {words.translate("reports", "Reason"), ReportCellKind::Text, {}},       {words.translate("reports", "Alarms folded under it"), ReportCellKind::Number, {}},
                     {words.translate("reports", "Note"), ReportCellKind::Text, {}}};
    for (const SiteOutage& outage : outages)
        table.rows.push_back({outage.what, outage.interval.from, outage.lasts ? ReportCell() : ReportCell(outage.interval.to),
                              roundedTo(static_cast<double>((outage.interval.to - outage.interval.from).count()) / 60'000, 1), outage.reason, roundedTo(outage.consequences), outage.note});
    return table;
}

} // namespace holdfast
