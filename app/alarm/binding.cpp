// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/binding.h"

#include "app/alarm/scopes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

constexpr const char* toldRule = "device-message";

} // namespace

void RuleBinding::device(const Device& device, const AlarmMoment& moment)
{
    const quint32 via = device.via && *device.via != device.id ? m_scene.placeForDevice(*device.via) : nobody;
    const quint32 behind = device.broker.isEmpty() ? nobody : broker(device.broker);
    const quint32 place = m_scene.placeForDevice(device.id);
    const WatchedDevice before = m_scene.devices[place].device;
    m_scene.devices[place].device = WatchedDevice(device);
    m_scene.devices[place].adopted = device.membership == Membership::Adopted;
    const quint32 oldVia = m_scene.devices[place].via;
    const quint32 oldBroker = m_scene.devices[place].broker;
    m_scene.hang(place, via, behind);
    if (!m_scene.devices[place].adopted || (oldVia != nobody && oldVia != m_scene.devices[place].via) || (oldBroker != nobody && oldBroker != behind))
        m_grouping.moved(place, moment);
    noteLifeSafety(place);
    if (before != m_scene.devices[place].device) {
        const auto points = m_scene.devices[place].points;
        for (const quint32 point : points)
            bindPoint(point, moment);
        if (before.name != device.name)
            rename(m_scene.devices[place]);
    }
    if (!m_scene.devices[place].adopted)
        dropTold(place, moment);
    bindSilence(place, moment);
    for (quint32 up = m_scene.devices[place].via; up != nobody; up = m_scene.devices[up].via)
        bindSilence(up, moment);
}

void RuleBinding::removeDevice(const DeviceId& device, const AlarmMoment& moment)
{
    const quint32 place = m_scene.device(device);
    if (place == nobody)
        return;
    const auto points = m_scene.devices[place].points;
    for (const quint32 point : points)
        removePoint(m_scene.points[point].point.id, moment);
    DeviceNode& node = m_scene.devices[place];
    node.adopted = false;
    for (quint32* watch : {&node.silence, &node.notBack}) {
        if (*watch != nobody)
            drop(std::exchange(*watch, nobody), QStringLiteral("device removed"), moment);
    }
    dropTold(place, moment);
    m_scene.hang(place, nobody, nobody);
    node.state = {};
    node.awaited = nobody;
}

void RuleBinding::point(const Point& point, const AlarmMoment& moment)
{
    const quint32 device = m_scene.placeForDevice(point.device);
    const quint32 place = m_scene.placeForPoint(point.id);
    PointSlot& slot = m_scene.points[place];
    if (slot.device != device) {
        if (slot.device != nobody) {
            auto& old = m_scene.devices[slot.device].points;
            old.erase(std::remove(old.begin(), old.end(), place), old.end());
        }
        slot.device = device;
        m_scene.devices[device].points.push_back(place);
    }
    slot.point = WatchedPoint(point);
    slot.isSetpoint = isRoomSetpoint(slot.point);
    if (slot.isSetpoint)
        m_scene.watched.insert(point.id, place);
    noteLifeSafety(device);
    bindPoint(place, moment);
    lookAgain(m_inputs.takeAwaiting(point.id), moment);
    auto& intricate = m_scene.devices[device].intricate;
    intricate.erase(std::remove_if(intricate.begin(), intricate.end(), [&](quint32 one) { return m_scene.watches[one].device != device || !isIntricate(one); }), intricate.end());
    lookAgain(std::vector<quint32>(intricate), moment);
    bindSilence(device, moment);
}

bool RuleBinding::isIntricate(quint32 watch) const
{
    const quint32 rule = m_scene.watches[watch].rule;
    return rule != nobody && Inputs::needed(m_scene.rules[rule]);
}

/// What they look at may be another point now.
void RuleBinding::lookAgain(const std::vector<quint32>& watches, const AlarmMoment& moment)
{
    for (const quint32 watch : watches) {
        if (m_scene.watches[watch].rule == nobody)
            continue;
        m_evaluation.resolve(watch);
        m_evaluation.reconsider(watch, moment);
    }
}

void RuleBinding::removePoint(const PointId& point, const AlarmMoment& moment)
{
    const quint32 place = m_scene.point(point);
    if (place == nobody)
        return;
    const auto watches = m_scene.points[place].watches;
    for (const quint32 watch : watches)
        drop(watch, QStringLiteral("point removed"), moment);
    PointSlot& slot = m_scene.points[place];
    m_scene.watched.remove(point);
    if (slot.device != nobody) {
        auto& points = m_scene.devices[slot.device].points;
        points.erase(std::remove(points.begin(), points.end(), place), points.end());
        noteLifeSafety(slot.device);
    }
    slot = PointSlot{};
    slot.point.id = point;
    lookAgain(m_scene.listeners.value(place), moment);
}

quint32 RuleBinding::broker(const BrokerId& id)
{
    const quint32 place = m_scene.placeForBroker(id);
    const quint32 rule = m_scene.rule(RuleId(QStringLiteral("broker-lost")));
    if (m_scene.brokers[place].loss != nobody || rule == nobody || !m_scene.rules[rule].enabled)
        return place;
    Watch wanted;
    wanted.kind = WatchKind::BrokerLoss;
    wanted.rule = rule;
    wanted.broker = place;
    m_scene.brokers[place].loss = m_scene.placeForWatch(std::move(wanted));
    return place;
}

void RuleBinding::removeBroker(const BrokerId& id, const AlarmMoment& moment)
{
    const quint32 place = m_scene.broker(id);
    if (place == nobody)
        return;
    BrokerNode& node = m_scene.brokers[place];
    node.down = false;
    for (quint32* watch : {&node.loss, &node.notBack}) {
        if (*watch != nobody)
            drop(std::exchange(*watch, nobody), QStringLiteral("broker removed"), moment);
    }
}

quint32 RuleBinding::watchTold(quint32 device, const QString& alert)
{
    const quint32 rule = m_scene.rule(RuleId(QLatin1String(toldRule)));
    if (rule == nobody || !m_scene.rules[rule].enabled)
        return nobody;
    const QByteArray key = QCryptographicHash::hash(alert.toUtf8(), QCryptographicHash::Sha1).toHex().left(12); // any text may be its name
    Watch wanted;
    wanted.id = AlarmId(QString(m_scene.rules[rule].id.text() + u'/' + m_scene.devices[device].device.id.text() + u'/' + QLatin1String(key)));
    wanted.kind = WatchKind::Told;
    wanted.rule = rule;
    wanted.device = device;
    const quint32 place = m_scene.placeForWatch(std::move(wanted));
    auto& told = m_scene.devices[device].told;
    if (std::find(told.begin(), told.end(), place) == told.end())
        told.push_back(place);
    return place;
}

void RuleBinding::told(const DeviceAlertChanged& alert, const AlarmMoment& moment)
{
    const quint32 device = m_scene.device(alert.device);
    const quint32 place = device == nobody || !m_scene.devices[device].adopted ? nobody : watchTold(device, alert.alert);
    if (place == nobody)
        return;
    Watch& watch = m_scene.watches[place];
    const bool active = watch.phase == Phase::Active;
    if (alert.text.isEmpty()) {
        if (active)
            m_ledger.giveBack(place, moment.now, moment);
        return;
    }
    watch.conditionSince = active ? watch.conditionSince : moment.now;
    if (!active)
        m_ledger.raise(place, Punctuality::OnTime, moment);
    if (!watch.alarm)
        return;
    const QString words = QString(alert.alert + u": "_s + alert.text);
    watch.alarm->uncertain = false;
    if (watch.alarm->cause == words)
        return m_ledger.tell(place);
    watch.alarm->cause = words;
    m_ledger.write(place, {JournalKind::Note, words, {}}, moment);
    m_ledger.tell(place);
}

void RuleBinding::dropTold(quint32 device, const AlarmMoment& moment)
{
    for (const quint32 watch : std::exchange(m_scene.devices[device].told, {}))
        drop(watch, QStringLiteral("no longer watched"), moment);
}

void RuleBinding::everything(const AlarmMoment& moment)
{
    for (quint32 place = 0; place < m_scene.points.size(); ++place) {
        if (m_scene.points[place].device != nobody)
            bindPoint(place, moment);
    }
    for (quint32 place = 0; place < m_scene.devices.size(); ++place)
        bindSilence(place, moment);
    for (quint32 place = 0; place < m_scene.brokers.size(); ++place)
        broker(BrokerId(m_scene.brokers[place].id));
    for (quint32 place = 0; place < m_scene.causes.size(); ++place) {
        if (m_scene.causes[place].loss != nobody || !m_scene.causes[place].brokers.empty() || !m_scene.causes[place].devices.empty() || m_scene.causes[place].isTold)
            bindShared(place, moment);
    }
}

void RuleBinding::bindPoint(quint32 place, const AlarmMoment& moment)
{
    const PointSlot& slot = m_scene.points[place];
    const DeviceNode& node = m_scene.devices[slot.device];
    const Candidate candidate{slot.point, node.device, m_scene.space(node), m_scene.placeName(node), &m_scene.site};
    for (quint32 index = 0; index < m_scene.rules.size(); ++index) {
        const AlarmRule& rule = m_scene.rules[index];
        if (std::holds_alternative<SilenceCondition>(rule.condition))
            continue;
        const bool wanted = node.adopted && watches(rule, candidate);
        const quint32 known = slot.watches.empty() && !wanted ? nobody : m_scene.watch(index, place);
        if (!wanted && known != nobody)
            drop(known, QStringLiteral("no longer watched"), moment);
        if (!wanted)
            continue;
        Watch watch;
        watch.rule = index;
        watch.point = place;
        const quint32 bound = m_scene.placeForWatch(std::move(watch));
        m_scene.watches[bound].device = slot.device;
        m_evaluation.resolve(bound);
        auto& intricate = m_scene.devices[slot.device].intricate;
        if (isIntricate(bound) && std::find(intricate.begin(), intricate.end(), bound) == intricate.end())
            intricate.push_back(bound);
        m_evaluation.reconsider(bound, moment);
    }
}

quint32 RuleBinding::silenceRuleOf(quint32 device) const
{
    const DeviceNode& node = m_scene.devices[device];
    for (quint32 index = 0; index < m_scene.rules.size(); ++index) {
        const AlarmRule& rule = m_scene.rules[index];
        if (rule.device == node.device.id && std::holds_alternative<SilenceCondition>(rule.condition))
            return rule.enabled ? index : nobody;
    }
    const char* name = !node.children.empty() ? "silent-gateway" : node.lifeSafety ? "silent-life-safety" : "silent-device";
    const quint32 rule = m_scene.rule(RuleId(QLatin1String(name)));
    return rule != nobody && m_scene.rules[rule].enabled ? rule : nobody;
}

void RuleBinding::bindSilence(quint32 place, const AlarmMoment& moment)
{
    const quint32 known = m_scene.devices[place].silence;
    const quint32 rule = m_scene.devices[place].adopted ? silenceRuleOf(place) : nobody;
    if (known != nobody) {
        const Watch& watch = m_scene.watches[known];
        if (watch.rule == rule || (rule != nobody && (watch.alarm || watch.phase != Phase::Quiet)))
            return;
        m_scene.devices[place].silence = nobody;
        drop(known, QStringLiteral("no longer watched"), moment);
    }
    if (rule == nobody)
        return;
    Watch wanted;
    wanted.kind = WatchKind::Silence;
    wanted.rule = rule;
    wanted.device = place;
    const quint32 bound = m_scene.placeForWatch(std::move(wanted));
    m_scene.devices[place].silence = bound;
    m_evaluation.reconsider(bound, moment);
}

quint32 RuleBinding::watchFor(const Alarm& alarm)
{
    Watch wanted;
    wanted.rule = m_scene.rule(alarm.rule);
    if (wanted.rule == nobody || alarm.id.isEmpty())
        return nobody;
    if (!alarm.point)
        wanted.id = alarm.id;
    const bool batch = alarm.rule.text() == QStringLiteral("not-back");
    const bool told = alarm.rule.text() == QLatin1String(toldRule);
    const bool shared = !alarm.point && !alarm.device && !alarm.broker;
    wanted.kind = told ? WatchKind::Told : alarm.point ? WatchKind::Reading : batch ? WatchKind::NotBack : shared ? WatchKind::SharedLoss : alarm.broker ? WatchKind::BrokerLoss : WatchKind::Silence;
    if (shared)
        wanted.shared = m_scene.placeForShared(DependencyNodeId(alarm.id.text().mid(alarm.rule.text().size() + 1))); // the id is the rule's, a slash, and its own
    if (alarm.broker)
        wanted.broker = m_scene.placeForBroker(*alarm.broker);
    if (alarm.device)
        wanted.device = m_scene.placeForDevice(*alarm.device);
    if (alarm.point)
        wanted.point = m_scene.placeForPoint(*alarm.point);
    const auto kind = wanted.kind;
    const quint32 device = wanted.device;
    const quint32 broker = wanted.broker;
    const quint32 common = wanted.shared;
    const quint32 place = m_scene.placeForWatch(std::move(wanted));
    if (kind == WatchKind::Silence && device != nobody)
        m_scene.devices[device].silence = place;
    if (kind == WatchKind::BrokerLoss)
        m_scene.brokers[broker].loss = place;
    if (common != nobody) {
        (batch ? m_scene.causes[common].notBack : m_scene.causes[common].loss) = place;
        m_scene.causes[common].name = alarm.source;
    }
    if (kind == WatchKind::Told && device != nobody)
        m_scene.devices[device].told.push_back(place);
    m_evaluation.resolve(place);
    return place;
}

void RuleBinding::noteLifeSafety(quint32 device)
{
    DeviceNode& node = m_scene.devices[device];
    node.lifeSafety = node.device.lifeSafety || std::any_of(node.points.begin(), node.points.end(), [&](quint32 point) { return isLifeSafety(m_scene.points[point].point); });
}

void RuleBinding::drop(quint32 watch, const QString& reason, const AlarmMoment& moment)
{
    m_grouping.dissolve(watch, moment);
    m_ledger.close(watch, reason, moment);
    m_inputs.forget(watch);
    m_scene.dropWatch(watch);
}

void RuleBinding::rename(const DeviceNode& node)
{
    std::vector<quint32> watches;
    for (const quint32 point : node.points)
        watches.insert(watches.end(), m_scene.points[point].watches.begin(), m_scene.points[point].watches.end());
    if (node.silence != nobody)
        watches.push_back(node.silence);
    for (const quint32 watch : watches) {
        if (!m_scene.watches[watch].alarm)
            continue;
        m_scene.watches[watch].alarm->source = node.device.name;
        m_ledger.tell(watch);
    }
}

} // namespace holdfast
