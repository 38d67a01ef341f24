// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/twin_drill.h"

#include "app/continuity/drill.h"
#include "app/continuity/drill_evidence.h"
#include "app/continuity/drill_plan.h"
#include "app/continuity/lint.h"
#include "app/runtime/twin_site.h"

#include <QSet>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr Ticks pace = 1s;
constexpr Ticks warmUpPace = 5s;
constexpr Ticks warmUp = 30min;   ///< rhythms are learned
constexpr Ticks armedFor = 90s;   ///< a policy judges nothing in its first minute

bool isHeard(const Picture& picture, const DeviceId& device)
{
    const Presence presence = picture.shownState(device).presence;
    return presence == Presence::Online || presence == Presence::Degraded || presence == Presence::OnFallback;
}

bool asks(const Alarm& alarm)
{
    return alarm.flags.active && alarm.priority != Priority::Alert && labelOf(alarm.flags) == AlarmLabel::Unack;
}

/// One drill on one twin.
class TwinRun
{
public:
    TwinRun(const TwinDrill& wanted, const TwinStep& goesOn) : m_wanted(wanted), m_goesOn(goesOn), m_twin(optionsOf(wanted), wanted.start) {}

    [[nodiscard]] Expected<> prepare();
    [[nodiscard]] DrillResult hold(Timestamp at);

private:
    static site::SiteOptions optionsOf(const TwinDrill& wanted)
    {
        site::SiteOptions options;
        options.seed = wanted.seed;
        options.devices = wanted.devices;
        return options;
    }

    [[nodiscard]] Expected<> live(Ticks time, Ticks step);
    [[nodiscard]] Expected<> begin(const DrillScenario& scenario);
    [[nodiscard]] Expected<> begin(const Policy& policy);
    void store();
    void order(drill::DrillOrder order);
    void away(bool lost);
    [[nodiscard]] drill::DrillFacts facts() const;
    void answerChecks(drill::DrillFacts& facts) const;
    [[nodiscard]] std::optional<Value> sightOf(const DrillExpectation& expectation) const;
    [[nodiscard]] bool isExplained(const Alarm& alarm) const;
    [[nodiscard]] double alarmsOfTheLoss() const;
    [[nodiscard]] bool acts() const;
    [[nodiscard]] bool isThere(const DeviceId& device) const;
    [[nodiscard]] bool goesOn(const drill::DrillState& state, Ticks now) const;
    [[nodiscard]] DrillResult boardOf(const drill::DrillState& state, Ticks now) const;

    const TwinDrill& m_wanted;
    const TwinStep& m_goesOn;
    TwinSite m_twin;
    drill::PreparedDrill m_prepared;
    std::optional<Policy> m_policy;
    std::vector<site::Fault> m_faults;
    QString m_unarmed;    ///< why the policy is not
    QString m_unstored;   ///< what could not be stored, and why
    QSet<AlarmId> m_before; ///< alarms that stood when it began
    std::optional<Timestamp> m_restored;
    Timestamp m_begun{};
    bool m_cut = false;
    bool m_stopped = false;
};

Expected<> TwinRun::live(Ticks time, Ticks step)
{
    for (Ticks lived{0}; lived < time; lived += step) {
        m_twin.pass(step);
        if (m_goesOn && !m_goesOn({}))
            return Error{Error::Code::Unavailable, u"ended before anything was taken away"_s};
    }
    return Done{};
}

Expected<> TwinRun::begin(const DrillScenario& scenario)
{
    for (const QString& text : scenario.faults) {
        const auto fault = site::faultFrom(text);
        if (!fault)
            return fault.error();
        m_faults.push_back(*fault);
    }
    auto prepared = drill::planOf(scenario, m_twin.picture());
    if (!prepared)
        return prepared.error();
    m_prepared = std::move(prepared).value();
    return Done{};
}

/// Saved by one, armed by another, as it would have to be: what may not be armed is not drilled.
Expected<> TwinRun::begin(const Policy& policy)
{
    m_policy = drill::placed(policy, m_twin.picture());
    for (const PolicyFinding& finding : lint(*m_policy)) {
        if (isInvalid(finding))
            return Error{Error::Code::Invalid, QString(finding.member % u": "_s % finding.code)};
    }
    m_unarmed = m_twin.wish(SavePolicy{*m_policy}, u"writer"_s);
    if (const Expected<> lived = live(2 * pace, pace); !lived) // its proof comes back
        return lived;
    const Policy saved = m_twin.picture().continuity.policies.value(m_policy->id);
    if (m_unarmed.isEmpty())
        m_unarmed = m_twin.wish(ArmPolicy{saved.id, hashOf(saved)}, u"second person"_s);
    if (const Expected<> lived = live(armedFor, pace); !lived)
        return lived;
    const auto& standings = m_twin.picture().continuity.standings;
    const auto standing = std::ranges::find(standings, m_policy->id, &PolicyStanding::policy);
    const bool here = m_unarmed.isEmpty() && standing != standings.end() && standing->hindrance.isEmpty();
    auto prepared = drill::planOf(*m_policy, m_twin.picture(), here);
    if (!prepared)
        return prepared.error();
    m_prepared = std::move(prepared).value();
    if (!here && standing != standings.end() && !standing->hindrance.isEmpty())
        m_prepared.notSimulated.append(QString(u"not carried out by this station: "_s % standing->hindrance));
    return Done{};
}

Expected<> TwinRun::prepare()
{
    if (const Expected<> lived = live(warmUp, warmUpPace); !lived)
        return lived;
    const Expected<> begun = std::visit([this](const auto& what) { return begin(what); }, m_wanted.what);
    if (!begun)
        return begun;
    store();
    for (const Alarm& alarm : m_twin.picture().alarms)
        m_before.insert(alarm.id);
    return Done{};
}

void TwinRun::store()
{
    const Picture& picture = m_twin.picture();
    for (const StoredPreset& preset : m_prepared.presets) {
        const Point point = picture.points.value(preset.point);
        const auto stored = m_twin.store({m_twin.codeOf(picture.devices.value(point.device)), point.property, preset.becomes, preset.after});
        if (!stored && m_unstored.isEmpty())
            m_unstored = stored.error().message;
    }
}

void TwinRun::away(bool lost)
{
    m_cut = lost;
    const DrillPlan& plan = m_prepared.plan;
    const QString code = m_twin.codeOf(m_twin.picture().devices.value(DeviceId(plan.element)));
    switch (plan.lost) {
    case PolicyLoss::Broker: return m_twin.cutBroker(lost);
    case PolicyLoss::Gateway: m_cut = m_twin.apply({site::FaultKind::DropGateway, code, lost}) ? lost : m_cut && !lost; return;
    case PolicyLoss::Device: m_cut = m_twin.apply({site::FaultKind::Silence, code, lost}) ? lost : m_cut && !lost; return;
    default: return m_twin.setUnanswered(lost ? plan.element : QString());
    }
}

void TwinRun::order(drill::DrillOrder order)
{
    if (order == drill::DrillOrder::Call)
        return; // nobody is to be called for a twin
    for (const site::Fault& fault : m_faults) {
        if (order == drill::DrillOrder::Cut)
            static_cast<void>(m_twin.apply(fault));
    }
    away(order == drill::DrillOrder::Cut);
    if (order == drill::DrillOrder::Restore)
        m_restored = m_twin.now();
}

bool TwinRun::isExplained(const Alarm& alarm) const
{
    const DrillPlan& plan = m_prepared.plan;
    if (alarm.device)
        return alarm.device->text() == plan.element || plan.cut.contains(alarm.device->text());
    return !alarm.point && (!alarm.broker || alarm.broker->text() == plan.element); // a loss as a whole, or a policy in force
}

double TwinRun::alarmsOfTheLoss() const
{
    const auto& alarms = m_twin.picture().alarms;
    return static_cast<double>(std::count_if(alarms.cbegin(), alarms.cend(), [&](const Alarm& alarm) { return asks(alarm) && !m_before.contains(alarm.id) && isExplained(alarm); }));
}

bool TwinRun::acts() const
{
    const auto& standings = m_twin.picture().continuity.standings;
    return std::ranges::any_of(standings, [&](const PolicyStanding& one) { return one.policy == m_policy->id && (one.phase == PolicyPhase::Holding || !one.holding.empty()); });
}

/// After the roll-back it counts what a device says itself: its gateway says of all of them that they are there.
bool TwinRun::isThere(const DeviceId& device) const
{
    const DeviceState state = m_twin.picture().shownState(device);
    const bool mustSpeak = m_restored && state.learnedInterval;
    return isHeard(m_twin.picture(), device) && (!mustSpeak || (state.lastHeard && *state.lastHeard > *m_restored));
}

std::optional<Value> TwinRun::sightOf(const DrillExpectation& expectation) const
{
    switch (expectation.need) {
    case DrillNeed::Holds: return m_twin.look(*expectation.point);
    case DrillNeed::Heard:
    case DrillNeed::Missed: return Value(isThere(DeviceId(expectation.element)));
    case DrillNeed::Acts: return Value(acts());
    case DrillNeed::OneAlarm: return Value(alarmsOfTheLoss());
    }
    return std::nullopt;
}

void TwinRun::answerChecks(drill::DrillFacts& facts) const
{
    const Picture& picture = m_twin.picture();
    QStringList silent;
    QStringList hidden;
    for (const DrillExpectation& one : m_prepared.plan.expectations) {
        const bool isOfDevice = one.need == DrillNeed::Heard || one.need == DrillNeed::Missed;
        if (isOfDevice && !isHeard(picture, DeviceId(one.element)))
            silent.append(one.name);
        if (one.need == DrillNeed::Holds && !m_twin.look(*one.point))
            hidden.append(one.name);
    }
    QStringList urgent;
    for (const Alarm& alarm : picture.alarms) {
        if (asks(alarm) && alarm.priority <= Priority::P2)
            urgent.append(alarm.name);
    }
    facts.checks = {{DrillCheck::AllHeard, silent.isEmpty()}, {DrillCheck::NoUrgentAlarm, urgent.isEmpty()}, {DrillCheck::PolicyArmed, m_unarmed.isEmpty()},
                    {DrillCheck::PresetsStored, m_unstored.isEmpty()}, {DrillCheck::SecondPath, hidden.isEmpty()}};
    const QStringList reasons{silent.mid(0, 5).join(u", "_s), urgent.mid(0, 5).join(u", "_s), m_unarmed, m_unstored, hidden.mid(0, 5).join(u", "_s)};
    for (const QString& reason : reasons) {
        if (facts.checkDetail.isEmpty())
            facts.checkDetail = reason;
    }
}

drill::DrillFacts TwinRun::facts() const
{
    drill::DrillFacts facts;
    answerChecks(facts);
    facts.cut = m_cut;
    facts.stop = m_stopped;
    for (const Alarm& alarm : m_twin.picture().alarms) {
        if (asks(alarm) && alarm.priority <= Priority::P2 && !m_before.contains(alarm.id) && !isExplained(alarm))
            facts.urgentAlarms.append(QString(alarm.name % u' ' % alarm.source));
    }
    for (const DrillExpectation& expectation : m_prepared.plan.expectations)
        facts.sights.push_back(sightOf(expectation));
    for (const DrillBound& bound : m_prepared.plan.limits.bounds)
        facts.bounded.push_back(toNumber(m_twin.look(bound.point).value_or(Value())));
    return facts;
}

bool TwinRun::goesOn(const drill::DrillState& state, Ticks now) const
{
    const Ticks whole = m_prepared.plan.hold + m_prepared.plan.verifyPatience;
    return !m_goesOn || isOver(state) || m_goesOn({state.phase, static_cast<int>(std::min<qint64>(99, 100 * now / whole)), [&] { return boardOf(state, now); }});
}

DrillResult TwinRun::boardOf(const drill::DrillState& state, Ticks now) const
{
    const Picture& picture = m_twin.picture();
    DrillResult result;
    result.plan = m_prepared.plan;
    result.begun = m_begun;
    result.outcome = isOver(state) ? outcomeOf(state) : DrillOutcome::Running;
    result.end = state.end;
    result.reason = state.reason;
    result.rows = state.rows;
    result.log = state.log;
    result.functions = drill::functionsOf(result.plan, result.rows, picture.continuity.model);
    result.site = picture.site.site.name;
    result.timeZone = picture.site.site.timeZone;
    result.took = now;
    result.notSimulated = m_prepared.notSimulated;
    if (m_policy) {
        result.policy = m_policy->id;
        result.policyHash = hashOf(std::get<Policy>(m_wanted.what));
    }
    return result;
}

DrillResult TwinRun::hold(Timestamp at)
{
    m_begun = m_twin.now();
    drill::DrillState state = drill::begun(m_prepared.plan);
    Ticks now{0};
    while (!isOver(state)) {
        for (const drill::DrillOrder each : advance(m_prepared.plan, state, facts(), now))
            order(each);
        m_twin.pass(pace);
        now += pace;
        m_stopped = m_stopped || !goesOn(state, now);
    }
    DrillResult result = boardOf(state, now);
    result.evidence = drill::evidenceOf(result, m_twin.picture(), at);
    return result;
}

} // namespace

Expected<DrillResult> drillOnTwin(const TwinDrill& wanted, Timestamp at, const TwinStep& goesOn)
{
    TwinRun run(wanted, goesOn);
    if (const Expected<> prepared = run.prepare(); !prepared)
        return prepared.error();
    return run.hold(at);
}

} // namespace holdfast
