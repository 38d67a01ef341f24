// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/shelly_rpc_device.h"

#include "app/decode/datum_text.h"
#include "app/decode/extract.h"
#include "app/decode/ha_device.h"
#include "app/decode/own_time.h"

#include <algorithm>

namespace holdfast::shelly {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLeaves = 1'000;

QString textAt(const Datum& root, const char* path)
{
    const Datum* leaf = walk(root, pathOf(path));
    return leaf && !leaf->isNone() ? stateText(*leaf).left(300) : QString();
}

/// "shellyplus1pm-a8032ab12345": the address stands in the id, by the maker's own rule.
QString addressIn(const QString& id)
{
    const QString last = id.sliced(id.lastIndexOf(u'-') + 1);
    const QString mac = homeassistant::normalMac(last);
    return mac == last ? QString() : mac;
}

/// What the scripts put before a meter's name.
QString meterPrefix(const QString& kind, const QString& number)
{
    if (kind == u"switch" || kind == u"em" || kind == u"emdata")
        return number % u'-';
    if (kind == u"pm1")
        return number == u"0" ? QString() : QString(u"pm1-" % number % u'-');
    return kind % u'-' % number % u'-';
}

constexpr const char* metering[] = {"switch", "light", "cct", "rgb", "rgbw", "rgbcct", "cover", "pm1", "em", "em1", "emdata", "em1data"};

bool isMeter(const QString& kind)
{
    return std::ranges::any_of(metering, [&](const char* known) { return kind == QLatin1StringView(known); });
}

} // namespace

RpcDevice::RpcDevice(const SessionContext& context, const QString& convention, QString prefix, QString id, Yield& out)
    : m_context(context), m_prefix(std::move(prefix)), m_id(std::move(id)), m_declared(context, convention, QString(m_prefix % u"/online"))
{
    DeviceClaim claim;
    claim.name = m_id;
    claim.identifiers = {{u"shelly"_s, m_id.toLower()}};
    if (const QString mac = addressIn(m_id); !mac.isEmpty())
        claim.identifiers.push_back({u"mac"_s, mac});
    describe(std::move(claim), out);
}

QString RpcDevice::identifiedBy() const
{
    const auto& identifiers = m_declared.claim().identifiers;
    return identifiers.back().value;
}

void RpcDevice::describe(DeviceClaim claim, Yield& out)
{
    claim.supply = m_sleeps ? Supply::Battery : claim.supply;
    const auto online = plainAvailability(QString(m_prefix % u"/online"), u"true"_s, u"false"_s);
    m_declared.describe(claim, m_known ? QString() : u"announce"_s, m_sleeps ? std::nullopt : std::optional(online), out);
}

void RpcDevice::hearStatus(const Datum& status, Yield& out)
{
    const DatumDict* components = status.dict();
    if (!components)
        return;
    for (const auto& [name, one] : components->entries())
        if (one.dict())
            hearComponent(stateText(name), one, out);
}

/// Messages with the members of an earlier one have nothing to declare: nearly all of them.
bool RpcDevice::isNewShape(const QString& component, const Datum& status)
{
    constexpr qsizetype mostShapes = 1'000;
    size_t shape = qHash(component);
    if (const DatumDict* members = status.dict())
        for (const auto& [key, value] : members->entries())
            shape = qHashMulti(shape, stateText(key), value.dict() ? value.dict()->entries().size() : 0);
    if (m_shapes.contains(shape))
        return false;
    if (m_shapes.size() < mostShapes)
        m_shapes.insert(shape);
    return true;
}

void RpcDevice::hearComponent(const QString& component, const Datum& status, Yield& out)
{
    if (!isNewShape(component, status))
        return;
    const qsizetype colon = component.indexOf(u':');
    const Spot spot{component, colon < 0 ? component : component.first(colon), colon < 0 ? QString() : component.sliced(colon + 1)};
    for (const ShellyLeaf& row : rpcLeaves()) {
        if (spot.kind != QLatin1StringView(row.at) || !walk(status, pathOf(row.reading)))
            continue;
        const QString key = component % u'/' % QLatin1StringView(row.reading);
        if (!m_declared.has(key))
            declare(spot, row, key, m_names.value(component), out);
    }
    if (isDynamic(spot.kind) && !m_declared.has(spot.component + u"/value"_s))
        declareDynamic(spot, status, out);
    if (isMeter(spot.kind))
        declareMeters(spot, status, out);
    if (spot.kind == u"thermostat" && !m_declared.claim().ownSchedule) {
        DeviceClaim claim = m_declared.claim();
        claim.ownSchedule = true;
        describe(std::move(claim), out);
    }
    if (spot.kind == u"devicepower" && !m_sleeps && textAt(status, "external.present") != u"true") {
        m_sleeps = true;
        describe(m_declared.claim(), out);
    }
}

void RpcDevice::declareDynamic(const Spot& spot, const Datum& status, Yield& out)
{
    m_hasDynamic = true;
    const Datum* value = walk(status, {u"value"_s});
    const ShellyLeaf* row = value ? dynamicLeaf(spot.kind, *value, m_dynamic.value(spot.component)) : nullptr;
    if (row)
        declare(spot, *row, spot.component + u"/value"_s, {}, out);
}

void RpcDevice::hearComponents(const DatumSequence& list, Yield& out)
{
    for (const Datum& entry : list.items) {
        const QString component = textAt(entry, "key");
        const qsizetype colon = component.indexOf(u':');
        const Datum* config = walk(entry, {u"config"_s});
        const Datum* status = walk(entry, {u"status"_s});
        if (colon < 0 || !isDynamic(component.first(colon)) || !config || !config->dict() || (m_dynamic.size() >= mostLeaves && !m_dynamic.contains(component)))
            continue;
        const DynamicFacts facts = readDynamicFacts(*config);
        const bool isNew = m_dynamic.value(component) != facts;
        m_dynamic.insert(component, facts);
        if (!status || !status->dict())
            continue;
        const bool wasHeard = m_declared.has(component + u"/value"_s);
        if (isNew)
            declareDynamic({component, component.first(colon), component.sliced(colon + 1)}, *status, out);
        if (isNew && wasHeard)
            continue; // declared anew, it is read from its last message
        DatumDict whole;
        whole.insert(Datum::of(component), *status);
        tellStatus(Datum::dict(std::move(whole)), out);
    }
}

/// A three-phase meter says everything three times: a_voltage, b_voltage, c_voltage.
void RpcDevice::declareMeters(const Spot& spot, const Datum& status, Yield& out)
{
    const QString before = meterPrefix(spot.kind, spot.number);
    for (const ShellyLeaf& row : rpcMeters()) {
        for (const char* phase : {"", "a_", "b_", "c_"}) {
            const QByteArray reading = QByteArray(phase) + row.reading;
            const QByteArray property = QByteArray(phase) + row.property;
            const Datum* value = walk(status, pathOf(reading));
            const QString key = spot.component % u'/' % QString::fromLatin1(reading);
            if (!value || m_declared.has(key))
                continue;
            const bool ofAll = QByteArrayView(row.reading).startsWith("total_act_p") || QByteArrayView(row.reading).startsWith("total_ap") || QByteArrayView(row.property) == "n_current"
                               || QByteArrayView(row.property) == "total_current" || QByteArrayView(row.property) == "total_act" || QByteArrayView(row.property) == "total_act_ret";
            const QByteArray leaf = ((ofAll ? QString() : before) + QString::fromLatin1(phase).replace(u'_', u'-') + QLatin1StringView(row.leaf)).toUtf8();
            const QString title = *phase ? QString(u"Phase "_s % QString::fromLatin1(phase, 1).toUpper() % u' ' % QString::fromLatin1(row.name).toLower()) : QString::fromLatin1(row.name);
            const QByteArray name = (spot.number.isEmpty() || ofAll || !m_names.value(spot.component).isEmpty() ? title : QString(title % u' ' % spot.number)).toUtf8();
            ShellyLeaf own = row;
            own.reading = reading.constData();
            own.property = property.constData();
            own.leaf = leaf.constData();
            own.name = name.constData();
            declare(spot, own, key, m_names.value(spot.component), out);
        }
    }
}

void RpcDevice::declare(const Spot& spot, const ShellyLeaf& row, const QString& key, const QString& name, Yield& out)
{
    if (m_declared.leaves() >= mostLeaves)
        return;
    MadeLeaf made = makeLeaf(row, m_id, spot.number, name, m_context.templates);
    if (spot.number == u"0" && (spot.kind == u"temperature" || spot.kind == u"humidity")) // a device's only one has no number
        made.leaf.uniqueId.chop(2);
    if (const auto facts = m_dynamic.constFind(spot.component); facts != m_dynamic.cend())
        applyDynamicFacts(*facts, made.leaf.point);
    const std::vector<PathStep> path = pathOf(row.reading);
    m_paths.insert(key, {spot.component, path});
    m_readers.insert(key, made.extractor);
    const auto bind = [&](const QString& topic, std::vector<PathStep> before, std::vector<PathStep> time) {
        Binding binding{topic, made.extractor};
        before.insert(before.end(), path.begin(), path.end());
        binding.extractor.path = std::move(before);
        binding.extractor.timePath = std::move(time);
        made.leaf.bindings.push_back(std::move(binding));
    };
    bind(QString(m_prefix % u"/events/rpc"), {u"params"_s, spot.component}, {u"params"_s, u"ts"_s});
    bind(QString(m_prefix % u"/status/" % spot.component), {}, {});
    bind(QString(m_prefix % u"/status/rpc"), {spot.component}, {});
    if (*row.writes)
        made.leaf.command = calls(spot, row, key, made.leaf.point);
    m_declared.declare(key, std::move(made.leaf), out);
}

std::optional<SourceIndex> RpcDevice::commandedBy(qint64 call) const
{
    const qint64 place = call - firstCommandCall;
    return place < 0 || place >= m_commanded.size() ? std::nullopt : m_declared.sourceOf(m_commanded[place]);
}

CommandPlan RpcDevice::calls(const Spot& spot, const ShellyLeaf& row, const QString& key, const Point& point)
{
    if (!m_commanded.contains(key))
        m_commanded.append(key);
    const QString number = QString::number(firstCommandCall + m_commanded.indexOf(key));
    const auto call = [&](const QString& method, const QString& params) {
        return QString(u"{\"id\":"_s % number % u",\"src\":\"" % caller % u"\",\"method\":\"" % method % u"\",\"params\":{\"id\":" % spot.number % params % u"}}");
    };
    CommandPlan plan;
    plan.topic = m_prefix + u"/rpc"_s;
    plan.kind = point.kind;
    plan.minimum = point.minimum;
    plan.maximum = point.maximum;
    const QString method = QString::fromLatin1(row.command);
    const QString writes = QString::fromUtf8(row.writes).replace(u"ceiling"_s, QString::number(row.maximum));
    if (writes.contains(u"{{")) {
        if (auto compiled = m_context.templates.compiled(call(method, QString(u',' % writes))))
            plan.rendering = *compiled;
        return plan;
    }
    for (const QString& pair : writes.split(u'|')) {
        const QString what = pair.first(pair.lastIndexOf(u'='));
        const QString means = pair.sliced(pair.lastIndexOf(u'=') + 1);
        const bool isMethod = !what.contains(u'"');
        const Value value = point.kind == PointKind::Bool ? Value(means == u"true") : Value(means);
        plan.words.push_back({isMethod ? call(QString(method % u'.' % what), {}) : call(method, QString(u',' % what)), value});
    }
    return plan;
}

void RpcDevice::tellStatus(const Datum& status, Yield& out)
{
    hearStatus(status, out);
    for (auto leaf = m_paths.cbegin(); leaf != m_paths.cend(); ++leaf) {
        std::vector<PathStep> path = leaf->second;
        path.insert(path.begin(), leaf->first);
        const Datum* value = walk(status, path);
        const auto source = m_declared.sourceOf(leaf.key());
        if (!value || !source)
            continue;
        Extracted read = extractLeaf(m_readers.value(leaf.key()), *value);
        if (read.kind == Extracted::Kind::Heard)
            out.events.push_back(ValueHeard{*source, std::move(read.value), std::nullopt, false, false});
    }
}

/// A button says what was done with it: the first time makes the point, every time is told.
void RpcDevice::hearEvents(const Datum& params, Yield& out)
{
    const Datum* list = walk(params, {u"events"_s});
    const DatumSequence* events = list ? list->sequence() : nullptr;
    for (std::size_t at = 0; events && at < events->items.size(); ++at) {
        const QString component = textAt(events->items[at], "component");
        const QString event = textAt(events->items[at], "event");
        const QString number = component.sliced(component.indexOf(u':') + 1);
        const QString kind = component.first(std::max<qsizetype>(component.indexOf(u':'), 0));
        const bool isButton = kind == u"input" || kind == u"button" || kind == u"bthomedevice" || kind == u"bthomesensor";
        if (!isButton || event.isEmpty() || event == u"config_changed")
            continue;
        const QString key = component % u"/event";
        if (!m_declared.has(key) && m_declared.leaves() < mostLeaves) {
            const QByteArray id = kind == u"input" ? QByteArray("%") : QByteArray(kind.toLatin1() + "-%-event");
            const ShellyLeaf row{.leaf = id.constData(), .name = "Button %", .component = "event", .kind = PointKind::Str, .function = PointFunction::Event};
            DeclaredLeaf leaf = makeLeaf(row, m_id, number, m_names.value(component), m_context.templates).leaf;
            leaf.point.property = m_id.toLower() % u'-' % kind % u'-' % number;
            m_declared.declare(key, std::move(leaf), out);
        }
        const Datum* when = walk(events->items[at], {u"ts"_s});
        if (const auto source = m_declared.sourceOf(key))
            out.events.push_back(ValueHeard{*source, Value(event), when ? momentOf(*when) : std::nullopt, false, false});
    }
}

void RpcDevice::hearConfig(const Datum& config, Yield& out)
{
    const DatumDict* components = config.dict();
    for (std::size_t at = 0; components && at < components->entries().size(); ++at) {
        const auto& [key, one] = components->entries()[at];
        if (const QString name = textAt(one, "name"); !name.isEmpty() && stateText(key).contains(u':'))
            m_names.insert(stateText(key), name);
    }
    DeviceClaim claim = m_declared.claim();
    if (const QString name = textAt(config, "sys.device.name"); !name.isEmpty())
        claim.name = name;
    describe(std::move(claim), out);
}

void RpcDevice::hearInfo(const Datum& info, bool retained, Yield& out)
{
    m_known = true;
    DeviceClaim claim = m_declared.claim();
    if (const QString mac = textAt(info, "mac"); !mac.isEmpty())
        claim.identifiers = {claim.identifiers.front(), {u"mac"_s, homeassistant::normalMac(mac)}};
    claim.modelId = textAt(info, "model");
    const ModelFacts facts = factsOfModel(claim.modelId);
    claim.model = QString::fromLatin1(facts.name);
    claim.manufacturer = QString::fromLatin1(facts.maker);
    claim.firmware = textAt(info, "fw_id");
    claim.hardware = u"gen"_s % textAt(info, "gen");
    if (const QString name = textAt(info, "name"); !name.isEmpty())
        claim.name = name;
    describe(std::move(claim), out);
    const QString key = u"sys/installed"_s;
    if (!m_declared.has(key)) {
        const ShellyLeaf row{.leaf = "firmware", .property = "installed_version", .name = "Firmware", .component = "update", .kind = PointKind::Str, .quantity = Quantity::Firmware,
                             .category = PointCategory::Diagnostic};
        m_declared.declare(key, makeLeaf(row, m_id, {}, {}, m_context.templates).leaf, out);
    }
    if (const QString version = textAt(info, "fw_id"); !version.isEmpty())
        out.events.push_back(ValueHeard{*m_declared.sourceOf(key), Value(version), std::nullopt, retained, false});
}

} // namespace holdfast::shelly
