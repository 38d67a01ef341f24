// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/harbour_continuity.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Policy policyNamed(const QString& id, const QString& name, PolicyLoss loss, const QString& action, const QStringList& zones)
{
    Policy policy;
    policy.id = PolicyId(id);
    policy.version = 3;
    policy.name = name;
    policy.owner = u"Kate Moran"_s;
    policy.scope.zones = zones;
    policy.trigger.lost = loss;
    policy.trigger.probes = {{u"echo"_s, ProbeKind::Echo, {}}, {u"fresh"_s, ProbeKind::Fresh, {}}, {u"link"_s, ProbeKind::LinkState, {}}, {u"ping"_s, ProbeKind::Ping, {}}};
    policy.trigger.kOfN = 3;
    PolicyStep step;
    step.action = action;
    policy.plan = {step};
    return policy;
}

} // namespace

QHash<PolicyId, Policy> harbourPolicies()
{
    std::vector<Policy> all{policyNamed(u"gw-floor-3"_s, u"Gateway lost, floor 3"_s, PolicyLoss::Gateway, u"hold_last"_s, {u"floor-3"_s}),
                            policyNamed(u"broker-hvac"_s, u"Broker lost, HVAC"_s, PolicyLoss::Broker, u"preset"_s, {u"floor-1"_s, u"floor-2"_s, u"floor-3"_s, u"floor-4"_s}),
                            policyNamed(u"leak"_s, u"Water leak"_s, PolicyLoss::Device, u"notify"_s, {u"plant"_s}),
                            policyNamed(u"list"_s, u"Central list stale > 24 h"_s, PolicyLoss::Uplink, u"queue_command"_s, {u"doors"_s}),
                            policyNamed(u"ups"_s, u"Power lost, UPS < 50 %"_s, PolicyLoss::Power, u"shed_load"_s, {u"plant"_s}),
                            policyNamed(u"ahu-2"_s, u"Gateway lost, AHU-2"_s, PolicyLoss::Gateway, u"preset"_s, {u"plant"_s}),
                            policyNamed(u"sim"_s, u"GW-3 to SIM"_s, PolicyLoss::Uplink, u"switch_link"_s, {}),
                            policyNamed(u"cloud"_s, u"Cloud lost, charging"_s, PolicyLoss::Cloud, u"follow_local_schedule"_s, {u"dock"_s}),
                            policyNamed(u"clock"_s, u"Time lost, schedules"_s, PolicyLoss::Time, u"drop_command"_s, {u"floor-4"_s})};
    Policy& hvac = all[1];
    hvac.scope.resolved = QStringList(38, u"zone"_s);
    hvac.plan[0].arguments = {{u"value"_s, 20.0}, {u"unit"_s, u"°C"_s}};
    hvac.plan[0].ttl = 8h;
    PolicyStep night = hvac.plan[0];
    night.start = StepStart::AfterExpiry;
    night.ttl = 0s;
    night.arguments = {{u"value"_s, 17.0}, {u"unit"_s, u"°C"_s}};
    PolicyStep tell;
    tell.action = u"notify"_s;
    tell.target = u"Kate Moran"_s;
    tell.locus = Locus::Monitor;
    tell.arguments = {{u"channel"_s, u"sms_modem"_s}, {u"priority"_s, 4.0}};
    hvac.plan.push_back(night);
    hvac.plan.push_back(tell);
    all[5].plan[0].arguments = {{u"value"_s, 40.0}, {u"unit"_s, u"%"_s}};
    all[6].alternatives = {{u"LTE SIM A"_s, u"uplink:LTE SIM A"_s, PolicyProbe{}}, {u"LTE SIM B"_s, u"uplink:LTE SIM B"_s, PolicyProbe{}}};
    all[6].scope.links = {u"GW-3"_s};
    all[6].plan[0].target = u"LTE SIM A"_s;
    all[6].recovery.holdDown = 120s;
    all[6].trigger.interval = 3s;
    QHash<PolicyId, Policy> policies;
    for (const Policy& policy : all)
        policies.insert(policy.id, policy);
    return policies;
}

std::vector<PolicyStanding> harbourStandings()
{
    std::vector<PolicyStanding> all;
    const auto add = [&](const QString& id, PolicyStage stage, PolicyPhase phase, Ticks ago) {
        PolicyStanding standing;
        standing.policy = PolicyId(id);
        standing.version = 3;
        standing.stage = stage;
        standing.phase = phase;
        standing.since = harbourNow() - ago;
        all.push_back(standing);
    };
    add(u"gw-floor-3"_s, PolicyStage::Armed, PolicyPhase::Active, 8min);
    add(u"broker-hvac"_s, PolicyStage::Armed, PolicyPhase::Healthy, 24h);
    add(u"leak"_s, PolicyStage::Armed, PolicyPhase::Healthy, 24h);
    add(u"list"_s, PolicyStage::Armed, PolicyPhase::Healthy, 12h);
    add(u"ups"_s, PolicyStage::Drilled, PolicyPhase::Healthy, 24h);
    add(u"ahu-2"_s, PolicyStage::Armed, PolicyPhase::Holding, 8min);
    add(u"sim"_s, PolicyStage::Armed, PolicyPhase::Healthy, 24h);
    add(u"cloud"_s, PolicyStage::Proved, PolicyPhase::Healthy, 24h);
    return all;
}

QHash<PolicyId, PolicyProof> harbourProofs()
{
    PolicyProof proof;
    proof.policy = PolicyId(u"broker-hvac"_s);
    proof.proved = true;
    proof.complete = true;
    proof.states = 38'205;
    PolicyFinding finding;
    finding.code = u"policy_wins"_s;
    finding.severity = FindingSeverity::Note;
    finding.member = u"scope.zones"_s;
    finding.parameters = {u"Server room cooling"_s, u"2"_s, u"1.07, 1.08"_s};
    proof.findings = {finding};
    for (int i = 1; i <= 14; ++i)
        proof.invariants.push_back({static_cast<Invariant>(i), InvariantVerdict::Holds, 1200 * i, 0, 0});
    return {{proof.policy, proof}};
}

} // namespace holdfast
