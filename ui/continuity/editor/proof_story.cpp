// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/proof_story.h"

#include "ui/continuity/editor/editor_words.h"
#include "ui/continuity/policy_words.h"

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Begins a new part where the word is another one.
void extend(StoryLane& lane, int at, StripKind kind, const QString& label)
{
    if (!lane.parts.empty() && lane.parts.back().label == label)
        lane.parts.back().to = at + 1;
    else
        lane.parts.push_back({at, at + 1, kind, label});
}

/// Rounds are told apart: seconds stand beside minutes.
QString exactly(const Format& format, Ticks time)
{
    using namespace std::chrono_literals;
    const Ticks rest = time % 1min;
    return time < 1min || time >= 1h || rest < 1s ? format.duration(time) : QString(format.duration(time) % u' ' % format.duration(rest));
}

StripKind kindOf(const ProofMoment& moment)
{
    if (moment.freeze != PolicyFreeze::None)
        return StripKind::Gap;
    switch (moment.phase) {
    case PolicyPhase::Active:
    case PolicyPhase::Holding:
        return StripKind::Local;
    case PolicyPhase::Latched:
        return StripKind::P3;
    case PolicyPhase::Healthy:
        return StripKind::Normal;
    default:
        return StripKind::Second;
    }
}

} // namespace

QString ProofStory::wayName(int alternative) const
{
    const auto at = static_cast<std::size_t>(alternative);
    return alternative >= 0 && at < m_policy.alternatives.size() ? m_policy.alternatives[at].name : tr("the usual way");
}

QString ProofStory::stepName(int step) const
{
    const auto at = static_cast<std::size_t>(step);
    const QString number = m_format.count(step + 1);
    return step >= 0 && at < m_policy.plan.size() ? tr("step %1 (%2)", "number, what it does").arg(number, actionTitle(m_policy.plan[at].action)) : tr("step %1").arg(number);
}

QString ProofStory::wordsOf(ProofEvent event, int parameter) const
{
    switch (event) {
    case ProofEvent::ProbesGood: return tr("what is watched is good");
    case ProofEvent::ProbesBad: return tr("what is watched is bad");
    case ProofEvent::AlternativeGood: return tr("%1 is good").arg(wayName(parameter));
    case ProofEvent::AlternativeBad: return tr("%1 is dead").arg(wayName(parameter));
    case ProofEvent::ControlBad: return tr("we are the ones cut off");
    case ProofEvent::ControlGood: return tr("we are no longer cut off");
    case ProofEvent::ParentLost: return tr("something above is lost");
    case ProofEvent::ParentBack: return tr("what is above is back");
    case ProofEvent::FireAlarm: return tr("fire alarm");
    case ProofEvent::FireOver: return tr("the fire alarm is over");
    case ProofEvent::GuardOff: return tr("it may not act now");
    case ProofEvent::GuardOn: return tr("it may act again");
    case ProofEvent::StepConfirmed: return tr("the step is confirmed");
    case ProofEvent::StepFailed: return tr("the step fails");
    case ProofEvent::Overridden: return tr("an operator overrides it");
    case ProofEvent::Released: return tr("the operator lets go");
    case ProofEvent::Restarted: return tr("Holdfast is restarted");
    case ProofEvent::ClockJump: return tr("the computer has slept");
    case ProofEvent::NewerEpoch: return tr("somebody else has taken over");
    case ProofEvent::EvidenceExpired: return tr("its drill is too old");
    }
    return {};
}

QString ProofStory::wordsOf(const PolicyOrder& order) const
{
    switch (order.kind) {
    case OrderKind::StartStep: return tr("begins %1", "a step").arg(stepName(order.parameter));
    case OrderKind::UndoStep: return tr("undoes %1", "a step").arg(stepName(order.parameter));
    case OrderKind::ExpireStep: return tr("lets go of %1", "a step").arg(stepName(order.parameter));
    case OrderKind::SwitchPath: return tr("switches to %1").arg(wayName(order.parameter - 1));
    case OrderKind::RaiseAlarm: return tr("raises the alarm");
    case OrderKind::ClearAlarm: return tr("clears the alarm");
    case OrderKind::Escalate: return tr("calls a person");
    case OrderKind::NotifyLocal: return tr("tells this station");
    case OrderKind::Resync: return tr("catches up with %1").arg(order.parameter >= 0 && order.parameter <= static_cast<int>(ResyncStage::Commands) ? wordOf(static_cast<ResyncStage>(order.parameter)) : QString());
    case OrderKind::SendQueued: return tr("sends the commands that waited");
    case OrderKind::AskQueued: return tr("asks what to do with the commands that waited");
    case OrderKind::DropQueued: return tr("throws away the commands that waited");
    case OrderKind::Promote: return tr("lets %1 take over").arg(wayName(order.parameter));
    case OrderKind::StepBack: return tr("stops writing");
    }
    return {};
}

QString ProofStory::stateOf(const ProofMoment& moment) const
{
    switch (moment.freeze) {
    case PolicyFreeze::Blind: return tr("blind");
    case PolicyFreeze::Suppressed: return tr("explained by another loss");
    case PolicyFreeze::Overridden: return tr("overridden");
    case PolicyFreeze::Expired: return tr("expired");
    case PolicyFreeze::Unwatched: // a proof always asks the probes
    case PolicyFreeze::None: break;
    }
    switch (moment.phase) {
    case PolicyPhase::Healthy: return tr("at rest");
    case PolicyPhase::Suspect: return tr("suspects a loss");
    case PolicyPhase::Active: return tr("acts");
    case PolicyPhase::Holding: return tr("holds");
    case PolicyPhase::Recovering: return tr("waits to return");
    case PolicyPhase::Resync: return tr("catches up");
    case PolicyPhase::Latched: return tr("waits for a person");
    }
    return {};
}

StoryLane ProofStory::laneOf(const PolicyProof& proof, const QString& name, ProofEvent bad, ProofEvent good, int parameter, const QString& badWord, const QString& goodWord) const
{
    StoryLane lane{name, {}};
    bool isBad = false;
    bool ever = false;
    for (std::size_t i = 0; i < proof.counterexample.size(); ++i) {
        for (const auto& [event, which] : proof.counterexample[i].events) {
            const bool ours = which == parameter && (event == bad || event == good);
            isBad = ours ? event == bad : isBad;
            ever = ever || ours;
        }
        extend(lane, static_cast<int>(i), isBad ? StripKind::Gap : StripKind::Normal, isBad ? badWord : goodWord);
    }
    return ever ? lane : StoryLane();
}

std::vector<StoryLane> ProofStory::lanes(const PolicyProof& proof) const
{
    std::vector<StoryLane> all;
    const QString goodWord = tr("good");
    const QString badWord = tr("bad");
    all.push_back(laneOf(proof, tr("What is watched"), ProofEvent::ProbesBad, ProofEvent::ProbesGood, 0, badWord, goodWord));
    for (int i = 0; i < static_cast<int>(m_policy.alternatives.size()); ++i)
        all.push_back(laneOf(proof, wayName(i), ProofEvent::AlternativeBad, ProofEvent::AlternativeGood, i, badWord, goodWord));
    all.push_back(laneOf(proof, tr("We ourselves"), ProofEvent::ControlBad, ProofEvent::ControlGood, 0, tr("cut off"), goodWord));
    all.push_back(laneOf(proof, tr("What is above"), ProofEvent::ParentLost, ProofEvent::ParentBack, 0, tr("lost"), goodWord));
    all.push_back(laneOf(proof, tr("Fire alarm"), ProofEvent::FireAlarm, ProofEvent::FireOver, 0, tr("on"), tr("off")));
    all.push_back(laneOf(proof, tr("It may act"), ProofEvent::GuardOff, ProofEvent::GuardOn, 0, tr("no"), tr("yes")));
    all.erase(std::remove_if(all.begin(), all.end(), [](const StoryLane& lane) { return lane.parts.empty(); }), all.end());
    StoryLane policy{tr("The policy"), {}};
    StoryLane way{tr("Way in use"), {}};
    for (std::size_t i = 0; i < proof.counterexample.size(); ++i) {
        const ProofMoment& moment = proof.counterexample[i];
        extend(policy, static_cast<int>(i), kindOf(moment), stateOf(moment));
        extend(way, static_cast<int>(i), moment.path == 0 ? StripKind::Normal : StripKind::Local, wayName(moment.path - 1));
    }
    all.push_back(policy);
    if (way.parts.size() > 1)
        all.push_back(way);
    return all;
}

std::vector<StoryMoment> ProofStory::moments(const PolicyProof& proof) const
{
    std::vector<StoryMoment> all;
    for (const ProofMoment& moment : proof.counterexample) {
        QStringList happened;
        for (const auto& [event, parameter] : moment.events)
            happened << wordsOf(event, parameter);
        QStringList done;
        for (const PolicyOrder& order : moment.orders)
            done << wordsOf(order);
        all.push_back({exactly(m_format, moment.at), happened.join(u", "_s), stateOf(moment), done.join(u", "_s), false});
    }
    if (!all.empty())
        all.back().breaks = true;
    return all;
}

QString ProofStory::sentence(const StoryMoment& moment) const
{
    const QString happened = moment.happened.isEmpty() ? tr("nothing new happens") : moment.happened;
    const QString done = moment.done.isEmpty() ? tr("it does nothing") : moment.done;
    const QString told = tr("After %1: %2. The policy: %3; %4.", "time, what happens, how it stands, what it does").arg(moment.time, happened, moment.state, done);
    return moment.breaks ? tr("%1 This breaks it.").arg(told) : told;
}

QStringList ProofStory::tableTitles()
{
    return {tr("After"), tr("What happens"), tr("The policy"), tr("What it does")};
}

std::vector<TextRow> ProofStory::tableRows(const std::vector<StoryMoment>& moments) const
{
    std::vector<TextRow> rows;
    for (const StoryMoment& moment : moments) {
        TextRow row(4);
        row[0].text = moment.time;
        row[0].strong = true;
        if (moment.breaks)
            row[0].priority = Priority::P2;
        row[1].text = moment.happened.isEmpty() ? u"–"_s : moment.happened;
        row[2].text = moment.state;
        row[3].text = moment.done.isEmpty() ? u"–"_s : moment.done;
        rows.push_back(row);
    }
    return rows;
}

QString ProofStory::verdict(const InvariantResult& result) const
{
    if (result.verdict == InvariantVerdict::NotApplicable)
        return tr("nothing in it could break that");
    const bool isCount = result.invariant == Invariant::SwitchBudget;
    const auto figure = [&](double number) { return isCount ? m_format.count(static_cast<qint64>(number)) : m_format.duration(Ticks(static_cast<qint64>(number))); };
    QStringList parts{result.verdict == InvariantVerdict::Broken ? tr("broken") : tr("holds")};
    if (result.checked > 0)
        parts << tr("looked at %1 times").arg(m_format.count(result.checked));
    if (result.limit > 0)
        parts << (result.worst > 0 ? tr("nearest %1 of %2").arg(figure(result.worst), figure(result.limit)) : tr("required %1").arg(figure(result.limit)));
    return parts.join(u" · "_s);
}

} // namespace holdfast::continuity_page
