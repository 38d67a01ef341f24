// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

template <typename Ids>
QString listOf(const Ids& ids)
{
    QStringList texts;
    for (const auto& id : ids) {
        if (texts.size() == 20) {
            texts.append(QString(u"and "_s + QString::number(static_cast<qsizetype>(ids.size()) - 20) + u" more"_s));
            break;
        }
        texts.append(id.text());
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
    return QString((broker.tls ? u"mqtts://"_s : u"mqtt://"_s) + broker.host + u':' + QString::number(broker.port) + u" permissions "_s + textOf(broker.permissions));
}

QString textOf(const Operator& person)
{
    return QString(person.name + u" ("_s + nameOf(person.role) + (person.enabled ? u")"_s : u", off)"_s));
}

QString textOf(const AlarmRule& rule)
{
    return QString(rule.name + u" version "_s + QString::number(rule.version) + (rule.enabled ? QString() : u" (off)"_s));
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
    AuditWords operator()(const Adopt& w) const { return {listOf(w.devices), {}, u"adopted"_s}; }
    AuditWords operator()(const Ignore& w) const { return {listOf(w.devices), {}, u"ignored"_s}; }
    AuditWords operator()(const Block& w) const { return {listOf(w.devices), {}, u"blocked"_s}; }
    AuditWords operator()(const ReturnToInbox& w) const { return {listOf(w.devices), {}, u"in the inbox"_s}; }
    AuditWords operator()(const RenameDevice& w) const { return {w.device.text(), deviceName(w.device), w.name}; }
    AuditWords operator()(const MoveDevice& w) const { return {w.device.text(), placeOf(engine.fleet.device(w.device)), w.space ? w.space->text() : QString()}; }
    AuditWords operator()(const RetireDevice& w) const { return {w.device.text(), {}, w.retired ? u"retired"_s : u"adopted"_s}; }
    AuditWords operator()(const ReplaceDevice& w) const { return {w.old.text(), deviceName(w.old), QString(u"replaced by "_s + w.replacement.text())}; }
    AuditWords operator()(const MergeDevices& w) const { return {w.keep.text(), {}, QString(u"merged with "_s + w.other.text())}; }
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
    AuditWords operator()(const ReAnnounce& w) const { return {w.broker.text(), {}, {}}; }
    AuditWords operator()(const WritePoint& w) const
    {
        const auto reading = engine.fleet.reading(w.point);
        return {w.point.text(), reading ? toText(reading->value) : QString(), toText(w.value)};
    }
};

} // namespace

AuditWords wordsFor(const EngineState& engine, const Wish& wish)
{
    return std::visit(Words{engine}, wish);
}

} // namespace holdfast
