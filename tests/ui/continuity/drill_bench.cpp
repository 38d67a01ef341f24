// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/drill_bench.h"

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

template <typename Answer>
QFuture<Answer> answered(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

void addHeater(DrillResult& result, const QString& name, bool holds)
{
    DrillExpectation expectation;
    expectation.element = name;
    expectation.name = name;
    expectation.need = DrillNeed::Holds;
    expectation.point = PointId(name + u"/setpoint"_s);
    expectation.wanted = 20.0;
    expectation.unit = u"°C"_s;
    expectation.within = 60s;
    result.plan.expectations.push_back(expectation);
    DrillRow row;
    row.before = 22.0;
    row.seen = holds ? 20.0 : 22.0;
    row.verdict = holds ? DrillVerdict::AsExpected : DrillVerdict::Deviation;
    row.fault = holds ? DrillFault::None : DrillFault::WrongValue;
    row.toSafe = holds ? std::optional<Ticks>(30s) : std::nullopt;
    row.deviated = holds ? std::nullopt : std::optional<Ticks>(60s);
    result.rows.push_back(row);
    result.log.push_back({(holds ? 30s : 61s) + 1s, holds ? u"safe"_s : u"deviation"_s, QString(name + (holds ? u" holds 20"_s : u" holds 22"_s))});
}

void addPresence(DrillResult& result, const QString& name, DrillNeed need)
{
    DrillExpectation expectation;
    expectation.element = name;
    expectation.name = name;
    expectation.need = need;
    expectation.wanted = need == DrillNeed::Heard;
    expectation.within = need == DrillNeed::Missed ? Ticks(60s) : Ticks(0);
    result.plan.expectations.push_back(expectation);
    DrillRow row;
    row.before = true;
    row.seen = need == DrillNeed::Heard;
    row.verdict = DrillVerdict::AsExpected;
    row.toSafe = need == DrillNeed::Missed ? Ticks(2s) : Ticks(0);
    result.rows.push_back(row);
}

} // namespace

Timestamp drillMorning()
{
    return std::chrono::sys_days{std::chrono::year(2026) / 11 / 24} + 9h;
}

HeldDrill benchDrill(const QString& id, DrillOutcome outcome, Timestamp at)
{
    HeldDrill drill;
    drill.id = id;
    drill.scenario = u"gateway-lost"_s;
    drill.who = u"Kate Moran"_s;
    drill.at = at;
    drill.ofThisSite = true;
    DrillResult& result = drill.result;
    result.plan.name = u"Gateway GW-3 lost for half an hour"_s;
    result.plan.element = u"gw3"_s;
    result.plan.elementName = u"GW-3"_s;
    result.plan.hold = 30min;
    result.plan.checks = {DrillCheck::AllHeard, DrillCheck::NoUrgentAlarm};
    result.plan.limits.bounds = {{u"Server room 1.08"_s, PointId(u"crac/t"_s), 15, 26}};
    result.log = {{0s, u"check-passed"_s, u"all-heard"_s}, {0s, u"check-passed"_s, u"no-urgent-alarm"_s}, {1s, u"cut"_s, u"GW-3"_s}};
    for (const QString& name : {u"3.05-TH"_s, u"3.06-TH"_s, u"3.16-TH"_s, u"<b>3.OE-TH</b>"_s})
        addHeater(result, name, outcome != DrillOutcome::Failed || name != u"3.06-TH");
    addPresence(result, u"GW-3"_s, DrillNeed::Missed);
    for (int i = 0; i < 30; ++i)
        addPresence(result, u"sensor %1"_s.arg(i), DrillNeed::Heard);
    result.plan.cut = {u"GW-3"_s};
    result.log.push_back({1801s, u"roll-back"_s, {}});
    result.log.push_back({1802s, u"restored"_s, u"GW-3"_s});
    result.log.push_back({2110s, u"verified"_s, {}});
    const bool failed = outcome == DrillOutcome::Failed;
    const QStringList heaters{u"3.05-TH"_s, u"3.06-TH"_s, u"3.16-TH"_s, u"<b>3.OE-TH</b>"_s};
    result.functions = {{CriticalFunctionId(u"f5"_s), u"Heating, floors 3–4"_s, 2, u"Preset 20 °C"_s, Behaviour::WorksLocally, heaters, 4, failed ? 3 : 4, failed ? DrillVerdict::Deviation : DrillVerdict::AsExpected, 30s, {}},
                        {CriticalFunctionId(u"light"_s), u"Office lighting"_s, 1, u"Local PIR"_s, Behaviour::WorksLocally, {}, 0, 0, DrillVerdict::NotObserved, {}, {}}};
    if (outcome == DrillOutcome::Passed)
        result.evidence = {{CriticalFunctionId(u"f5"_s), Loss::Gateway, EvidenceKind::Claimed, EvidenceSource::TwinDrill, at, result.plan.name, {}, 30s}};
    result.outcome = outcome;
    result.end = outcome == DrillOutcome::Running ? DrillEnd::None : DrillEnd::Finished;
    result.begun = drillMorning();
    result.took = 2111s;
    result.timeZone = "Europe/Dublin";
    return drill;
}

std::vector<DrillScenario> BenchDrills::scenarios() const
{
    DrillScenario broker;
    broker.id = u"broker-lost"_s;
    broker.name = u"Broker lost"_s;
    broker.lost = PolicyLoss::Broker;
    DrillScenario gateway;
    gateway.id = u"own"_s;
    gateway.name = u"<i>GW-3</i> of ours"_s;
    gateway.element = u"GW-3"_s;
    gateway.presets = {{u"occupied_heating_setpoint"_s, 20.0, {}, 30s, 60s}};
    gateway.faults = {u"ignore-fallback:3.06-TH"_s};
    return {broker, gateway};
}

QFuture<Expected<DrillGlance>> BenchDrills::hold(const DrillSubject& subject, const Actor&, const Cancelled& wanted)
{
    asked.push_back(subject);
    cancelled = wanted;
    run = std::make_unique<Answers>();
    run->start();
    return run->future();
}

QFuture<Expected<std::vector<HeldDrill>>> BenchDrills::held()
{
    return answered(Expected<std::vector<HeldDrill>>(kept));
}

QFuture<Expected<QString>> BenchDrills::report(const HeldDrill& drill, const QString&, const Actor& actor)
{
    reported.push_back(drill);
    reportedBy = actor.name;
    return answered(Expected<QString>(u"/data/reports/Harbour-House_drill_2026-11-24.html"_s));
}

} // namespace holdfast
