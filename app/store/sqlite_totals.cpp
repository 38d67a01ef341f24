// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_totals.h"

#include "app/store/calendar.h"
#include "app/store/counter_sum.h"
#include "app/store/history_scan.h"
#include "app/store/pages.h"
#include "app/store/series_walk.h"
#include "app/store/sums_walk.h"

#include <algorithm>
#include <map>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCancelled(const Cancelled& cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

/// What a bucket says of a counter, in the time of its first sample: where it began, or how far it came before it began again, and where it stood at last.
SampleRun standOf(const Bucket& bucket)
{
    const qint64 at = (bucket.start + bucket.lead) * 1000;
    SampleRun run;
    if (!bucket.good || !bucket.numeric)
        return run;
    run.add(Sample{timeOf(at), bucket.maximum > bucket.last ? bucket.maximum : bucket.minimum, Quality::Live});
    run.add(Sample{timeOf(at + 1), bucket.last, Quality::Live});
    return run;
}

/// Where samples were let go, a counter's sums tell how it rose. Answers where its samples begin.
Expected<qint64> takeSums(Database& history, quint32 series, const std::vector<qint64>& edges, CounterSum& sum)
{
    const auto begin = samplesBegin(history, series);
    if (!begin)
        return begin.error();
    const qint64 from = std::max(edges.front(), begin->value_or(edges.front()));
    const qint64 before = *begin ? edges.front() - dayLength : from;
    const Fault fault = walkSums(history, series, before, std::min(from, edges.back()), fineWidth, [&](const Bucket& bucket, qint64) { sum.take(standOf(bucket)); });
    if (fault)
        return errorOf(*fault);
    return from;
}

/// Adds what a counter rose to what is known of each bucket.
Expected<> addIncreases(ReadingFiles::Open& files, quint32 series, const TotalsQuery& query, const std::vector<qint64>& edges, std::vector<Total>& buckets)
{
    auto walk = SeriesWalk::over(*files.history, series, edges.front(), edges.back(), &files.loose);
    if (!walk)
        return walk.error();
    CounterSum sum(edges, query.accumulation, query.rollsOverAt);
    const auto from = takeSums(*files.history, series, edges, sum);
    if (!from)
        return from.error();
    SeriesWalk samples = std::move(walk).value();
    const auto walked = samples.walk(*from, edges.back(), [&](const Stretch& stretch) {
        const auto known = std::lower_bound(stretch.run.at.begin(), stretch.run.at.end(), *from) - stretch.run.at.begin();
        sum.take(*from > edges.front() ? stretch.run.slice(static_cast<std::size_t>(known), stretch.run.size()) : stretch.run);
        return !isCancelled(query.cancelled);
    });
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (sum.columns()[i].known)
            buckets[i].increase = sum.columns()[i].increase;
        buckets[i].resets = sum.columns()[i].resets;
    }
    return walked;
}

std::vector<Total> bucketsOf(const Trend& trend)
{
    std::vector<Total> buckets;
    for (std::size_t i = 0; i < trend.bins().size(); ++i) {
        const TrendBin& bin = trend.bins()[i];
        buckets.push_back({{timeOf(trend.edges()[i]), timeOf(trend.edges()[i + 1])}, bin.count, bin.minimum, bin.mean(), bin.maximum, {}, 0, trend.coverage(i)});
    }
    return buckets;
}

Expected<std::vector<Total>> sumUp(ReadingFiles::Open& files, const PointId& point, const TotalsQuery& query, const std::vector<qint64>& edges)
{
    Database& history = *files.history;
    const auto series = seriesOf(history, point);
    const auto gaps = gapsAround(files, point, {timeOf(edges.front()), timeOf(edges.back())});
    const auto until = recordedUntil(history);
    if (!series || !gaps || !until)
        return !series ? series.error() : !gaps ? gaps.error() : until.error();
    if (!*series)
        return std::vector<Total>();
    std::vector<Interval> holes;
    for (const Gap& gap : *gaps)
        holes.push_back(gap.interval);
    Trend trend(edges, holes, Weighing::Held);
    const auto scanned = scanHistory(history, {**series, tierForEdges(edges), &holes, query.cancelled, &files.loose}, trend);
    if (!scanned)
        return scanned.error();
    trend.finish(*until);
    std::vector<Total> buckets = bucketsOf(trend);
    const bool counts = query.accumulation != Accumulation::Measurement;
    const auto counted = counts ? addIncreases(files, **series, query, edges, buckets) : Expected<>(Done{});
    if (!counted)
        return counted.error();
    std::erase_if(buckets, [](const Total& total) { return total.samples == 0 && total.coverage <= 0; });
    return buckets;
}

struct SeriesUsage
{
    qint64 samples = 0;
    qint64 bytes = 0;
};

/// A page's bytes are shared out by how many samples each of its series has in it.
void addPage(const QByteArray& body, std::map<quint32, SeriesUsage>& usages)
{
    const auto page = decodePage(body);
    qint64 samples = 0;
    for (std::size_t i = 0; page && i < page->size(); ++i)
        samples += static_cast<qint64>((*page)[i].run.size());
    for (std::size_t i = 0; page && i < page->size(); ++i) {
        SeriesUsage& usage = usages[(*page)[i].series];
        const auto own = static_cast<qint64>((*page)[i].run.size());
        usage.samples += own;
        usage.bytes += body.size() * own / std::max<qint64>(samples, 1);
    }
}

Fault readUsages(Database& history, std::map<quint32, SeriesUsage>& usages, const Cancelled& cancelled)
{
    SqlStatement rows = history.prepare(u"SELECT series, total(samples), total(bytes) FROM (SELECT series, samples, length(body) AS bytes FROM block WHERE series > 0"
                                         " UNION ALL SELECT series, 0, length(body) FROM tier) GROUP BY series"_s);
    if (Fault fault = rows.exec())
        return fault;
    while (!isCancelled(cancelled) && rows.next())
        usages[static_cast<quint32>(rows.number(0))] = {rows.number(1), rows.number(2)};
    if (Fault fault = rows.fault())
        return fault;
    SqlStatement pages = history.prepare(u"SELECT body FROM block WHERE series < 0"_s);
    if (Fault fault = pages.exec())
        return fault;
    while (!isCancelled(cancelled) && pages.next())
        addPage(pages.value(0).toByteArray(), usages);
    return pages.fault();
}

Fault readQuantities(ReadingFiles::Open& files, std::map<quint32, Quantity>& quantities)
{
    QHash<QString, Quantity> known;
    SqlStatement points = files.inventory->prepare(u"SELECT id, quantity FROM point"_s);
    if (Fault fault = points.exec())
        return fault;
    while (points.next())
        known.insert(points.value(0).toString(), quantityNamed(points.value(1).toString()));
    if (Fault fault = points.fault())
        return fault;
    SqlStatement series = files.history->prepare(u"SELECT id, point FROM series"_s);
    if (Fault fault = series.exec())
        return fault;
    while (series.next())
        quantities[static_cast<quint32>(series.number(0))] = known.value(series.value(1).toString(), Quantity::None);
    return series.fault();
}

} // namespace

SqliteTotals::SqliteTotals(std::shared_ptr<const DataDir> dir)
    : m_files(std::move(dir))
{
}

Expected<std::vector<Totals>> SqliteTotals::totals(const TotalsQuery& query) const
{
    const auto edges = calendarEdges(bounded(query.interval), query.unit, query.timeZone);
    if (!edges)
        return edges.error();
    const auto open = m_files.open();
    if (!open)
        return open.error();
    const Snapshot snapshot(**open);
    std::vector<Totals> all;
    for (const PointId& point : query.points) {
        auto buckets = sumUp(**open, point, query, *edges);
        if (!buckets)
            return buckets.error();
        if (isCancelled(query.cancelled))
            return Error{Error::Code::Unavailable, u"cancelled"_s};
        all.push_back({point, std::move(buckets).value()});
    }
    return all;
}

Expected<std::vector<QuantityUsage>> SqliteTotals::usageByQuantity(const Cancelled& cancelled) const
{
    const auto open = m_files.open();
    if (!open)
        return open.error();
    const Snapshot snapshot(**open);
    std::map<quint32, SeriesUsage> usages;
    std::map<quint32, Quantity> quantities;
    Fault fault = readUsages(*(*open)->history, usages, cancelled);
    if (!fault)
        fault = readQuantities(**open, quantities);
    if (fault)
        return errorOf(*fault);
    if (isCancelled(cancelled))
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    std::map<Quantity, QuantityUsage> sums;
    for (const auto& [series, usage] : usages) {
        QuantityUsage& sum = sums[quantities[series]];
        sum.quantity = quantities[series];
        ++sum.points;
        sum.samples += usage.samples;
        sum.bytes += usage.bytes;
    }
    std::vector<QuantityUsage> all;
    for (const auto& each : sums)
        all.push_back(each.second);
    std::ranges::sort(all, std::greater<>(), &QuantityUsage::bytes);
    return all;
}

} // namespace holdfast
