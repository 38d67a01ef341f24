// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/sparkplug_nodes.h"
#include "app/decode/sparkplug_point.h"

#include <QSet>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostPoints = 250'000; ///< per broker
constexpr qsizetype mostUnits = 1'000;    ///< devices of one node

size_t printOf(const Point& point, const SparkplugMetric& metric)
{
    const auto bound = [](std::optional<double> value) { return value ? qHash(*value, 1) : size_t(0); };
    return qHashMulti(metric.datatype, metric.alias.value_or(0), metric.alias.has_value(), point.name, point.unit, point.writable, bound(point.minimum), bound(point.maximum));
}

size_t printOf(const DeviceClaim& claim, const QString& needs)
{
    return qHashMulti(1, claim.manufacturer, claim.model, claim.firmware, claim.hardware, claim.serial, needs);
}

} // namespace

DeviceClaim SparkplugNodes::claimOf(const SparkplugNode& node, const QString& device) const
{
    DeviceClaim claim;
    const bool itself = device.isEmpty();
    claim.identifiers.push_back({u"sparkplug"_s, itself ? node.name() : QString(node.name() % u'/' % device)});
    claim.name = itself ? node.edge : device;
    claim.isGateway = itself;
    if (!itself)
        claim.viaIdentifier = node.name();
    return claim;
}

/// Without a birth it is only known to be there.
void SparkplugNodes::declareUnit(SparkplugNode& node, const QString& device, const SparkplugPayload* birth, const QString& where, Yield& out)
{
    if (!node.units.contains(device) && node.units.size() >= mostUnits)
        return fault(where, u"more than %1 devices of one edge node: not taken"_s.arg(mostUnits), out);
    SparkplugUnit& unit = node.units[device];
    DeviceDeclared declared;
    declared.device = claimOf(node, device);
    if (birth)
        readSparkplugFacts(*birth, declared.device);
    declared.needs = birth ? QString() : u"rebirth"_s;
    const size_t print = printOf(declared.device, declared.needs);
    if (unit.source && (unit.print == print || (!birth && !unit.metrics.isEmpty())))
        return;
    if (!unit.source)
        unit.source = m_context.numbers.next();
    unit.print = print;
    declared.source = *unit.source;
    declared.broker = m_context.broker;
    declared.convention = u"sparkplug"_s;
    declared.discoveryTopic = where;
    declared.hasAvailability = birth != nullptr;
    out.events.push_back(std::move(declared));
}

void SparkplugNodes::birth(SparkplugNode& node, const QString& device, const Heard& heard, Yield& out)
{
    declareUnit(node, device, &heard.payload, heard.where, out);
    const auto found = node.units.find(device);
    if (found == node.units.end())
        return;
    DeviceClaim claim = claimOf(node, device);
    readSparkplugFacts(heard.payload, claim);
    QSet<QString> names;
    found->aliases.clear();
    found->toldUnknown = false;
    for (const SparkplugMetric& metric : heard.payload.metrics) {
        if (metric.name.isEmpty()) {
            fault(heard.where, u"a metric of this birth has no name"_s, out);
            continue;
        }
        names.insert(metric.name);
        if (metric.alias)
            found->aliases.insert(*metric.alias, metric.name);
        declareMetric(node, device, metric, claim, heard.where, out);
    }
    for (auto at = found->metrics.begin(); at != found->metrics.end();) {
        if (names.contains(at.key())) {
            ++at;
            continue;
        }
        out.events.push_back(PointWithdrawn{at->source, false});
        out.released.push_back(at->source);
        at = found->metrics.erase(at);
        --m_points;
    }
    found->born = true;
    found->present = false;
    setPresent(*found, true, out);
    for (const SparkplugMetric& metric : heard.payload.metrics)
        if (const auto known = found->metrics.constFind(metric.name); known != found->metrics.cend())
            value(*known, metric, heard, out);
}

void SparkplugNodes::declareMetric(SparkplugNode& node, const QString& device, const SparkplugMetric& metric, const DeviceClaim& claim, const QString& where, Yield& out)
{
    SparkplugUnit& unit = node.units[device];
    Point point = sparkplugPoint(metric);
    const size_t print = qHashMulti(unit.print, printOf(point, metric));
    const auto known = unit.metrics.find(metric.name);
    if (known != unit.metrics.end() && known->print == print)
        return;
    if (known == unit.metrics.end() && m_points >= mostPoints)
        return fault(where, u"more than %1 metrics are announced: not taken"_s.arg(mostPoints), out);
    m_points += known == unit.metrics.end() ? 1 : 0;
    const SourceIndex source = known == unit.metrics.end() ? m_context.numbers.next() : known->source;
    unit.metrics.insert(metric.name, {source, SparkplugType(metric.datatype), point.unsupported.isEmpty(), print});
    const QString command = QString(sparkplugPrefix % node.group % (device.isEmpty() ? u"/NCMD/"_s : u"/DCMD/"_s) % node.edge % (device.isEmpty() ? QString() : QString(u'/' % device)));
    Bound bound;
    bound.source = source;
    bound.command = sparkplugCommand(metric, point, command);
    out.bound.push_back(std::move(bound));
    PointDeclared declared;
    declared.source = source;
    declared.broker = m_context.broker;
    declared.convention = u"sparkplug"_s;
    declared.discoveryTopic = where;
    declared.device = claim;
    declared.point = std::move(point);
    declared.uniqueId = claim.identifiers.front().value % u'/' % metric.name;
    declared.hasAvailability = true;
    out.events.push_back(std::move(declared));
}

void SparkplugNodes::setPresent(SparkplugUnit& unit, bool present, Yield& out) const
{
    if (unit.present == present || !unit.source)
        return;
    unit.present = present;
    out.events.push_back(AvailabilityHeard{*unit.source, present, false});
    for (const SparkplugUnit::Known& known : std::as_const(unit.metrics))
        out.events.push_back(AvailabilityHeard{known.source, present, false});
}

void SparkplugNodes::value(const SparkplugUnit::Known& known, const SparkplugMetric& metric, const Heard& heard, Yield& out) const
{
    if (!known.shown)
        return;
    const quint64 told = metric.time != 0 ? metric.time : heard.payload.time;
    const auto latest = quint64(heard.at.time_since_epoch().count() + std::chrono::milliseconds(std::chrono::hours(24)).count());
    const auto ownTime = told == 0 || told > latest ? std::nullopt : std::optional(Timestamp(std::chrono::milliseconds(qint64(told))));
    const bool historical = metric.historical || heard.late;
    if (metric.null) {
        out.events.push_back(ValueHeard{known.source, Value(), ownTime, false, historical});
        return;
    }
    auto read = sparkplugValue(known.type, metric.content);
    if (read)
        out.events.push_back(ValueHeard{known.source, std::move(read).value(), ownTime, false, historical});
    else if (!historical)
        out.events.push_back(ValueUnreadable{known.source, read.error().message, metric.content.text.left(200)});
}

} // namespace holdfast
