// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What several brokers or devices hang on: ways out of the site, power feeds.
#include "app/alarm/binding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast {
namespace {

RuleId ruleFor(SharedCauseKind kind)
{
    constexpr const char* names[] = {"uplink-lost", "feed-lost", "fallback-acts", "fallback-stuck", "stand-in-lost"};
    return RuleId(QLatin1String(names[static_cast<int>(kind)]));
}

} // namespace

void RuleBinding::sharedCauses(const std::vector<SharedCause>& causes, const AlarmMoment& moment)
{
    for (quint32 place = 0; place < m_scene.causes.size(); ++place) {
        if (std::none_of(causes.begin(), causes.end(), [&](const SharedCause& one) { return one.id == m_scene.causes[place].id; }))
            dropShared(place, moment);
    }
    for (const SharedCause& one : causes) {
        const quint32 place = m_scene.placeForShared(one.id);
        m_scene.causes[place].kind = one.kind;
        m_scene.causes[place].from = one.from.isEmpty() ? nobody : m_scene.placeForShared(one.from);
    }
    for (const SharedCause& one : causes)
        put(one, moment);
}

void RuleBinding::put(const SharedCause& cause, const AlarmMoment& moment)
{
    const quint32 place = m_scene.placeForShared(cause.id);
    std::vector<quint32> brokers;
    for (const BrokerId& one : cause.brokers)
        brokers.push_back(broker(one));
    std::vector<quint32> devices;
    for (const DeviceId& one : cause.devices) {
        if (const quint32 known = m_scene.device(one); known != nobody)
            devices.push_back(known);
    }
    SharedNode& node = m_scene.causes[place];
    node.name = cause.name.isEmpty() ? namesOf(brokers) : cause.name;
    node.isKnown = true;
    node.isTold = cause.tells.has_value() || cause.kind >= SharedCauseKind::Fallback;
    node.lost = cause.lost;
    node.tells = cause.tells ? m_scene.point(*cause.tells) : nobody;
    share(place, std::move(brokers), std::move(devices), moment);
    bindShared(place, moment);
}

QString RuleBinding::namesOf(const std::vector<quint32>& brokers) const
{
    QStringList names;
    for (const quint32 one : brokers)
        names.append(m_scene.brokers[one].name);
    return names.join(QStringLiteral(", "));
}

/// What no longer hangs on it is not hidden by its loss any more.
void RuleBinding::share(quint32 place, std::vector<quint32> brokers, std::vector<quint32> devices, const AlarmMoment& moment)
{
    const std::array losses{m_scene.causes[place].loss, m_scene.causes[place].notBack};
    std::array<std::vector<quint32>, losses.size()> former;
    for (std::size_t i = 0; i < losses.size(); ++i)
        former[i] = losses[i] == nobody ? std::vector<quint32>() : m_grouping.hiddenBy(losses[i]);
    m_scene.share(place, std::move(brokers), std::move(devices));
    for (std::size_t i = 0; i < losses.size(); ++i) {
        if (losses[i] != nobody)
            m_grouping.letGo(losses[i], former[i], moment);
    }
}

void RuleBinding::bindShared(quint32 place, const AlarmMoment& moment)
{
    const quint32 rule = m_scene.rule(ruleFor(m_scene.causes[place].kind));
    const bool wanted = rule != nobody && m_scene.rules[rule].enabled;
    quint32& loss = m_scene.causes[place].loss;
    if (!wanted) {
        if (loss != nobody)
            drop(std::exchange(loss, nobody), QStringLiteral("no longer watched"), moment);
        return;
    }
    if (loss == nobody) {
        Watch watch;
        watch.kind = WatchKind::SharedLoss;
        watch.rule = rule;
        watch.shared = place;
        loss = m_scene.placeForWatch(std::move(watch));
    }
    m_evaluation.judgeShared(place, moment);
    m_grouping.count(m_scene.causes[place].loss);
}

void RuleBinding::dropShared(quint32 place, const AlarmMoment& moment)
{
    SharedNode& node = m_scene.causes[place];
    for (quint32* watch : {&node.loss, &node.notBack}) {
        if (*watch != nobody)
            drop(std::exchange(*watch, nobody), QStringLiteral("no longer there"), moment);
    }
    m_scene.share(place, {}, {});
    node.from = nobody;
}

} // namespace holdfast
