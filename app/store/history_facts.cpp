// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_facts.h"

#include "app/store/budget.h"
#include "app/store/keeping_json.h"
#include "app/store/sample_run.h"

#include <QHash>

#include <map>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 neighbours = 64;   ///< series in a page
constexpr qint64 besideABody = 48;  ///< what a row takes beside its body, in its table and its index

Expected<std::unique_ptr<Database>> opened(const DataDir& dir, const QString& file)
{
    return Database::open(file, dir.access() == Access::ReadOnly ? Database::Mode::Frozen : Database::Mode::Read);
}

/// Up to when the samples of a series, or of a page of them, are kept no longer.
using SampleBounds = std::map<qint64, qint64>;

Fault readBounds(Database& inventory, Database& history, const KeepingSettings& settings, Timestamp now, SampleBounds& bounds)
{
    QHash<QString, Quantity> quantities;
    SqlStatement points = inventory.prepare(u"SELECT id, quantity FROM point"_s);
    Fault fault = points.exec();
    while (!fault && points.next())
        quantities.insert(points.value(0).toString(), quantityNamed(points.value(1).toString()));
    SqlStatement series = history.prepare(u"SELECT id, point FROM series"_s);
    fault = fault ? fault : points.fault();
    fault = fault ? fault : series.exec();
    while (!fault && series.next()) {
        const int days = settings.timesOf(quantities.value(series.value(1).toString(), Quantity::None)).samples;
        const qint64 bound = days == 0 ? KeepBounds::nothing : (dayOf(msOf(now)) - days) * dayLength;
        bounds[series.number(0)] = bound;
        const auto page = bounds.emplace(-1 - series.number(0) / neighbours, bound).first; // it goes when the last of them goes
        page->second = std::min(page->second, bound);
    }
    return fault ? fault : series.fault();
}

struct Row
{
    qint64 last = 0;
    qint64 samples = 0;
    qint64 bytes = 0;
};

/// Those that stay for their age, the oldest first; what goes is counted.
Fault letOldGo(Database& history, const SampleBounds& bounds, KeepForecast& forecast, std::vector<Row>& kept)
{
    SqlStatement rows = history.prepare(u"SELECT series, last, samples, length(body) FROM block ORDER BY last"_s);
    if (Fault fault = rows.exec())
        return fault;
    while (rows.next()) {
        const auto bound = bounds.find(rows.number(0));
        const Row row{rows.number(1), rows.number(2), rows.number(3) + besideABody};
        if (bound == bounds.end() || row.last >= bound->second) {
            kept.push_back(row);
            continue;
        }
        forecast.samples += row.samples;
        forecast.bytes += row.bytes;
    }
    return rows.fault();
}

} // namespace

Expected<KeepForecast> forecastKeeping(const DataDir& dir, const KeepingSettings& settings, Timestamp now)
{
    const auto inventory = opened(dir, dir.inventoryFile());
    const auto history = inventory ? opened(dir, dir.historyFile()) : Expected<std::unique_ptr<Database>>(inventory.error());
    const auto used = history ? usedBytes(**history) : Expected<qint64>(history.error());
    if (!used)
        return used.error();
    SampleBounds bounds;
    std::vector<Row> kept;
    KeepForecast forecast;
    Fault fault = readBounds(**inventory, **history, settings, now, bounds);
    fault = fault ? fault : letOldGo(**history, bounds, forecast, kept);
    if (fault)
        return errorOf(*fault);
    qint64 over = excessOf(*used - forecast.bytes, settings.budget);
    for (auto row = kept.begin(); row != kept.end() && over > 0; ++row) {
        forecast.samples += row->samples;
        forecast.bytes += row->bytes;
        forecast.before = timeOf(row->last + 1);
        over -= row->bytes;
    }
    forecast.sumsToo = over > 0;
    return forecast;
}

Expected<qint64> countGaps(const DataDir& dir, GapReason reason)
{
    const auto history = opened(dir, dir.historyFile());
    return history ? (*history)->number(QString(u"SELECT count(*) FROM gap WHERE reason = "_s % QString::number(static_cast<int>(reason)))) : Expected<qint64>(history.error());
}

Expected<std::optional<Interval>> lastGap(const DataDir& dir, GapReason reason)
{
    const auto history = opened(dir, dir.historyFile());
    if (!history)
        return history.error();
    SqlStatement row = (*history)->prepare(u"SELECT begins, ends FROM gap WHERE reason = ? ORDER BY ends DESC LIMIT 1"_s);
    if (const Fault fault = row.run(static_cast<int>(reason)))
        return errorOf(*fault);
    std::optional<Interval> last;
    if (row.next())
        last = Interval{timeOf(row.number(0)), timeOf(row.number(1))};
    const Fault fault = row.fault();
    row.finish();
    if (fault)
        return errorOf(*fault);
    return last;
}

Expected<QString> keepingFault(const DataDir& dir)
{
    const auto inventory = opened(dir, dir.inventoryFile());
    return inventory ? readKeepingFault(**inventory) : Expected<QString>(inventory.error());
}

} // namespace holdfast
