// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/broker_line.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

bool standsIn(const QHash<BrokerId, BrokerConfig>& brokers, const BrokerConfig& broker)
{
    const auto usual = brokers.constFind(broker.standsInFor);
    return broker.kind == LinkKind::Mqtt && broker.id != broker.standsInFor && usual != brokers.cend() && usual->standsInFor.isEmpty() && usual->kind == LinkKind::Mqtt;
}

PolicyStep moveTo(const BrokerId& broker)
{
    PolicyStep step;
    step.action = u"switch_broker"_s;
    step.target = broker.text();
    step.locus = Locus::Monitor;
    step.slot = 13;
    step.confirm = ConfirmBy::Reply;
    step.timeout = 10s;
    step.undo = UndoBy::Reverse;
    return step;
}

PolicyStep tell()
{
    PolicyStep step;
    step.action = u"notify"_s;
    step.locus = Locus::Monitor;
    step.target = u"everybody"_s;
    step.arguments = {{u"channel"_s, u"desktop"_s}, {u"priority"_s, 4.0}};
    step.confirm = ConfirmBy::None;
    step.undo = UndoBy::None;
    return step;
}

} // namespace

std::vector<BrokerLine> brokerLines(const QHash<BrokerId, BrokerConfig>& brokers)
{
    std::vector<const BrokerConfig*> standIns;
    for (const BrokerConfig& broker : brokers) {
        if (standsIn(brokers, broker))
            standIns.push_back(&broker);
    }
    std::ranges::sort(standIns, [](const BrokerConfig* a, const BrokerConfig* b) { return std::tie(a->standsInFor, a->turn, a->id) < std::tie(b->standsInFor, b->turn, b->id); });
    std::vector<BrokerLine> lines;
    for (const BrokerConfig* broker : standIns) {
        if (lines.empty() || lines.back().usual != broker->standsInFor)
            lines.push_back({broker->standsInFor, {}});
        if (lines.back().standIns.size() < mostStandIns)
            lines.back().standIns.push_back(broker->id);
    }
    return lines;
}

PolicyId policyIdOf(const BrokerLine& line)
{
    return PolicyId(QString(u"broker-line/"_s + line.usual.text()));
}

Policy policyOf(const BrokerLine& line)
{
    Policy policy;
    policy.id = policyIdOf(line);
    policy.name = line.usual.text();
    policy.scope.links = {line.usual.text()};
    policy.trigger.element = line.usual.text();
    policy.trigger.probes = {{u"echo"_s, ProbeKind::Echo, line.usual.text()}};
    policy.trigger.interval = 2s;
    policy.trigger.timeout = 1500ms;
    policy.trigger.control = PolicyProbe{u"some broker answers"_s, ProbeKind::Carrier, {}};
    policy.guard.notInMaintenance = false; // work on one broker is what the other is for
    policy.guard.fire = FireRule::Regardless;
    for (const BrokerId& broker : line.standIns) {
        policy.alternatives.push_back({broker.text(), broker.text(), PolicyProbe{broker.text(), ProbeKind::Echo, broker.text()}});
        policy.plan.push_back(moveTo(broker));
    }
    policy.plan.push_back(tell());
    policy.recovery.holdDown = 5min;
    policy.recovery.resync = {ResyncStage::Births};
    policy.recovery.resyncTimeout = 30s;
    return policy;
}

} // namespace holdfast
