// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

QString textOf(const QString& text)
{
    return text.left(300);
}

template <typename Tag>
QString textOf(const Id<Tag>& id)
{
    return id.text();
}

template <typename Ids>
QString listOf(const Ids& ids)
{
    QStringList texts;
    for (const auto& id : ids) {
        if (texts.size() == 20) {
            texts.append(QString(u"and "_s + QString::number(static_cast<qsizetype>(ids.size()) - 20) + u" more"_s));
            break;
        }
        texts.append(textOf(id));
    }
    return texts.join(u", "_s);
}

QString textOf(const Permissions& permissions)
{
    QStringList given;
    if (permissions.ask)
        given.append(u"ask"_s);
    if (permissions.ownTopics)
        given.append(u"own topics"_s);
    if (permissions.command)
        given.append(u"command"_s);
    return given.isEmpty() ? u"none"_s : given.join(u'+');
}

QString textOf(const BrokerConfig& broker)
{
    const QString host = broker.sparkplugHost.isEmpty() ? QString() : QString(u" sparkplug primary host "_s + broker.sparkplugHost);
    const QString place = broker.standsInFor.isEmpty() ? QString() : QString(u" stands in for "_s + broker.standsInFor.text() + u", turn "_s + QString::number(broker.turn));
    return QString((broker.kind == LinkKind::Modbus ? u"modbus://"_s : broker.tls ? u"mqtts://"_s : u"mqtt://"_s) + broker.host + u':' + QString::number(broker.port) + u" permissions "_s + textOf(broker.permissions) + host + place);
}

QString textOf(const Operator& person)
{
    return QString(person.name + u" ("_s + nameOf(person.role) + (person.enabled ? u")"_s : u", off)"_s));
}

QString textOf(const AlarmRule& rule)
{
    return QString(rule.name + u" version "_s + QString::number(rule.version) + (rule.enabled ? QString() : u" (off)"_s));
}

QString textOf(const DiscoveryRule& rule)
{
    QStringList parts{nameOf(rule.action)};
    const auto add = [&](const QString& what, const QString& pattern) {
        if (!pattern.isEmpty())
            parts.append(QString(what + u'=' + pattern));
    };
    add(u"convention"_s, rule.convention);
    add(u"manufacturer"_s, rule.manufacturer);
    add(u"model"_s, rule.model);
    add(u"gateway"_s, rule.gateway);
    add(u"name"_s, rule.name);
    return QString(parts.join(u' ') + (rule.enabled ? QString() : u" (off)"_s));
}

QString textOf(const Policy& policy)
{
    return QString(textOf(policy.name) + u" version "_s + QString::number(policy.version) + u" hash "_s + QString::fromLatin1(hashOf(policy).left(16)));
}

QString textOf(const ContinuityModel& model)
{
    const std::pair<const char*, std::size_t> counts[] = {{"functions", model.functions.size()}, {"nodes", model.nodes.size()},       {"uplinks", model.uplinks.size()},
                                                          {"feeds", model.feeds.size()},         {"stand-ins", model.standIns.size()}, {"links", model.links.size()},
                                                          {"overrides", model.overrides.size()}, {"cuts", model.cuts.size()}};
    QStringList parts;
    for (const auto& [what, count] : counts)
        if (count > 0)
            parts.append(QString(QString::number(count) + u' ' + QLatin1String(what)));
    return parts.isEmpty() ? u"empty"_s : parts.join(u", "_s);
}

QString placeOf(const Device* device)
{
    return device && device->space ? device->space->text() : QString();
}

struct Words
{
    const EngineState& engine;

    QString deviceName(const DeviceId& id) const
    {
        const Device* device = engine.fleet.device(id);
        return device ? device->name : QString();
    }

    QString policyText(const PolicyId& id) const
    {
        const auto known = engine.continuity.known.policies.constFind(id);
        return known == engine.continuity.known.policies.cend() ? QString() : textOf(*known);
    }

    AuditWords operator()(const Acknowledge& w) const { return {listOf(w.occurrences), {}, w.note}; }
    AuditWords operator()(const AddNote& w) const { return {w.occurrence.text(), {}, w.note}; }
    AuditWords operator()(const ResetAlarm& w) const { return {w.occurrence.text(), {}, {}}; }
    AuditWords operator()(const Shelve& w) const
    {
        return {listOf(w.occurrences), {}, QString((w.oneShot ? u"once"_s : QString(QString::number(w.duration.count()) + u" s"_s)) + u": "_s + w.reason)};
    }
    AuditWords operator()(const Unshelve& w) const { return {listOf(w.occurrences), {}, {}}; }
    AuditWords operator()(const SetAlarmService& w) const { return {w.alarm.text(), {}, w.inService ? u"in service"_s : QString(u"out of service: "_s + w.workOrder)}; }
    AuditWords operator()(const SaveRule& w) const
    {
        QString before;
        for (const AlarmRule& rule : engine.alarms.rules()) {
            if (rule.id == w.rule.id)
                before = textOf(rule);
        }
        return {w.rule.id.text(), before, textOf(w.rule)};
    }
    AuditWords operator()(const Assign& w) const { return {listOf(w.occurrences), {}, w.person.isEmpty() ? u"in process by nobody"_s : QString(u"in process by "_s + textOf(w.person))}; }
    AuditWords operator()(const TickStep& w) const { return {w.occurrence.text(), {}, QString(u"step "_s + QString::number(w.step + 1) + (w.done ? u" done"_s : u" open again"_s))}; }
    AuditWords operator()(const SaveMaintenance& w) const { return {w.window.id.text(), {}, QString(textOf(w.window.name) + u": "_s + textOf(w.window.reason) + (w.window.enabled ? QString() : u" (off)"_s))}; }
    AuditWords operator()(const RemoveMaintenance& w) const { return {w.window.text(), {}, {}}; }
    AuditWords operator()(const Adopt& w) const { return {listOf(w.devices), {}, u"adopted"_s}; }
    AuditWords operator()(const Ignore& w) const { return {listOf(w.devices), {}, u"ignored"_s}; }
    AuditWords operator()(const Block& w) const { return {listOf(w.devices), {}, u"blocked"_s}; }
    AuditWords operator()(const ReturnToInbox& w) const { return {listOf(w.devices), {}, u"in the inbox"_s}; }
    AuditWords operator()(const RenameDevice& w) const { return {w.device.text(), deviceName(w.device), w.name}; }
    AuditWords operator()(const MoveDevice& w) const { return {w.device.text(), placeOf(engine.fleet.device(w.device)), w.space ? w.space->text() : QString()}; }
    AuditWords operator()(const RetireDevice& w) const { return {w.device.text(), {}, w.retired ? u"retired"_s : u"adopted"_s}; }
    AuditWords operator()(const ReplaceDevice& w) const { return {w.old.text(), deviceName(w.old), QString(u"replaced by "_s + w.replacement.text())}; }
    AuditWords operator()(const MergeDevices& w) const { return {w.keep.text(), {}, QString(u"merged with "_s + w.other.text())}; }
    AuditWords operator()(const SplitDevice& w) const { return {w.device.text(), {}, QString(u"without "_s + w.part.text())}; }
    AuditWords operator()(const TakeBackReplacement& w) const { return {w.device.text(), deviceName(w.device), u"the old box again"_s}; }
    AuditWords operator()(const SetAutonomy& w) const
    {
        const Device* device = engine.fleet.device(w.device);
        const QString after = w.autonomy ? QString(nameOf(*w.autonomy) + u": "_s + w.reason) : u"as inferred"_s;
        return {w.device.text(), device ? nameOf(device->autonomy) : QString(), after};
    }
    AuditWords operator()(const SaveDiscoveryRule& w) const { return {w.rule.id.text(), {}, textOf(w.rule)}; }
    AuditWords operator()(const RemoveDiscoveryRule& w) const { return {w.rule.text(), {}, w.takeBack ? u"what it decided is taken back"_s : QString()}; }
    AuditWords operator()(const SaveDiscoverySettings& w) const { return {u"newcomers"_s, {}, QString(QString::number(w.settings.newcomersKept.count()) + u" s"_s)}; }
    AuditWords operator()(const ListGhosts& w) const { return {w.broker.text(), {}, {}}; }
    AuditWords operator()(const ClearGhosts& w) const { return {w.broker.text(), {}, listOf(w.topics)}; }
    AuditWords operator()(const SaveContinuity& w) const { return {listOf(changedFunctions(engine.continuity.known.model, w.model)), textOf(engine.continuity.known.model), textOf(w.model)}; }
    AuditWords operator()(const AddEvidence& w) const
    {
        return {w.evidence.function.text(), {}, QString(nameOf(w.evidence.loss) + u": "_s + nameOf(w.evidence.kind) + u" by "_s + nameOf(w.evidence.source) + u", "_s + textOf(w.evidence.reference))};
    }
    AuditWords operator()(const SavePolicy& w) const { return {w.policy.id.text(), policyText(w.policy.id), textOf(w.policy)}; }
    AuditWords operator()(const RemovePolicy& w) const { return {w.policy.text(), policyText(w.policy), {}}; }
    AuditWords operator()(const ArmPolicy& w) const { return {w.policy.text(), policyText(w.policy), QString(u"armed, hash "_s + QString::fromLatin1(w.hash.left(16)))}; }
    AuditWords operator()(const DisarmPolicy& w) const { return {w.policy.text(), policyText(w.policy), u"not armed"_s}; }
    AuditWords operator()(const TellPolicy& w) const
    {
        const QString time = w.act == PolicyAct::HandsOff ? QString(u", "_s + QString::number(w.time.count()) + u" min"_s) : QString();
        return {w.policy.text(), policyText(w.policy), QString(nameOf(w.act) + time)};
    }
    AuditWords operator()(const SaveBroker& w) const
    {
        const auto known = engine.brokers.constFind(w.broker.id);
        return {w.broker.id.text(), known == engine.brokers.constEnd() ? QString() : textOf(*known), textOf(w.broker)};
    }
    AuditWords operator()(const RemoveBroker& w) const
    {
        const auto known = engine.brokers.constFind(w.broker);
        return {w.broker.text(), known == engine.brokers.constEnd() ? QString() : textOf(*known), {}};
    }
    AuditWords operator()(const ReleaseFailover& w) const { return {w.line.text(), u"waits for a person"_s, u"goes on"_s}; }
    AuditWords operator()(const SaveSite& w) const
    {
        const auto text = [](const SiteModel& m) { return QString(m.site.name + u": "_s + QString::number(m.floors.size()) + u" floors, "_s + QString::number(m.spaces.size()) + u" spaces"_s); };
        return {w.model.site.id.text(), text(engine.site), text(w.model)};
    }
    AuditWords operator()(const SaveOperator& w) const
    {
        const auto known = engine.operators.constFind(w.person.id);
        return {w.person.id.text(), known == engine.operators.constEnd() ? QString() : textOf(*known), textOf(w.person)};
    }
    AuditWords operator()(const SignIn& w) const { return {w.person.text(), {}, {}}; }
    AuditWords operator()(const PutQuestion& w) const { return {w.device ? w.device->text() : w.broker.text(), {}, QString(w.convention + u": "_s + w.what)}; }
    AuditWords operator()(const WritePoint& w) const
    {
        const auto reading = engine.fleet.reading(w.point);
        QString after = std::holds_alternative<std::monostate>(w.value) ? u"given up"_s : toText(w.value).left(300);
        if (w.hold)
            after += QString(u" for "_s + QString::number(w.hold->count()) + u" s"_s);
        return {w.point.text(), reading ? toText(reading->value) : QString(), after};
    }
};

} // namespace

AuditWords wordsFor(const EngineState& engine, const Wish& wish)
{
    return std::visit(Words{engine}, wish);
}

} // namespace holdfast
