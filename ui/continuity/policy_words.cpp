// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policy_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::PolicyWords)
};

constexpr int calmRank = 9;

QString hindranceOf(const QString& code)
{
    if (code == u"step_elsewhere")
        return PolicyWords::tr("It is approved, but a step of it runs in a device or gateway: this station does nothing by halves.");
    if (code == u"action_elsewhere")
        return PolicyWords::tr("It is approved, but this station cannot carry out one of its steps.");
    if (code == u"probe_unasked")
        return PolicyWords::tr("It is approved, but this station cannot ask one of its probes.");
    if (code == u"target_unclear")
        return PolicyWords::tr("It is approved, but nobody knows which point a step is to set.");
    return PolicyWords::tr("It is approved, but this station does not ask its probes: it does not act by itself.");
}

PolicyState frozen(const PolicyStanding& standing, const Format& format)
{
    switch (standing.freeze) {
    case PolicyFreeze::Blind:
        return {2, PolicyWords::tr("blind"), PolicyWords::tr("This station is the one cut off, so nothing is done."), false, Priority::P3};
    case PolicyFreeze::Suppressed:
        return {5, PolicyWords::tr("explained"), PolicyWords::tr("The loss of something above explains this one."), false, {}};
    case PolicyFreeze::Overridden:
        return {4, PolicyWords::tr("overridden"), standing.handsOff.count() > 0 ? PolicyWords::tr("A person keeps it from acting for another %1.").arg(format.duration(standing.handsOff)) : PolicyWords::tr("A person or the fire alarm has taken over for a time."), false, {}};
    case PolicyFreeze::Expired:
        return {3, PolicyWords::tr("expired"), PolicyWords::tr("The drill is too old or the scope has changed: it does not act."), false, Priority::P3};
    case PolicyFreeze::Unwatched:
        return {6, PolicyWords::tr("armed, not watched"), hindranceOf(standing.hindrance), false, {}};
    case PolicyFreeze::None:
        break;
    }
    return {};
}

PolicyState phaseOf(const PolicyStanding& standing, const Format& format, Timestamp now)
{
    const QString age = format.age(standing.since, now);
    const QString path = standing.path.isEmpty() ? QString() : PolicyWords::tr("It uses %1.").arg(standing.path);
    switch (standing.phase) {
    case PolicyPhase::Latched:
        return {0, PolicyWords::tr("waits for you"), sentenceOf(standing.latched), false, Priority::P2};
    case PolicyPhase::Active:
    case PolicyPhase::Holding:
        return {1, PolicyWords::tr("running %1").arg(age), path, true, {}};
    case PolicyPhase::Recovering:
        return {2, PolicyWords::tr("returning"), path, true, {}};
    case PolicyPhase::Resync:
        return {2, PolicyWords::tr("catching up"), path, true, {}};
    case PolicyPhase::Suspect:
        return {5, PolicyWords::tr("suspects a loss"), {}, false, {}};
    case PolicyPhase::Healthy:
        break;
    }
    return {};
}

PolicyState oneState(const PolicyStanding& standing, const Format& format, Timestamp now)
{
    if (standing.phase == PolicyPhase::Latched)
        return phaseOf(standing, format, now);
    if (standing.freeze != PolicyFreeze::None)
        return frozen(standing, format);
    if (standing.phase != PolicyPhase::Healthy)
        return phaseOf(standing, format, now);
    const bool armed = standing.stage == PolicyStage::Armed;
    return {armed ? calmRank - 2 : calmRank - 1, wordOf(standing.stage), armed ? QString() : PolicyWords::tr("It does not act before it is armed."), false, {}};
}

} // namespace

QString wordOf(PolicyLoss loss)
{
    const QString words[] = {PolicyWords::tr("the uplink is lost"), PolicyWords::tr("the broker is unreachable"), PolicyWords::tr("the gateway is unreachable"), PolicyWords::tr("the device is silent"),
                             PolicyWords::tr("the cloud does not answer"), PolicyWords::tr("the time source is lost"), PolicyWords::tr("the power fails")};
    return words[static_cast<std::size_t>(loss)];
}

Icon iconOf(PolicyLoss loss)
{
    constexpr Icon icons[] = {Icon::Link, Icon::Server, Icon::Gateway, Icon::Devices, Icon::Globe, Icon::Clock, Icon::Bolt};
    return icons[static_cast<std::size_t>(loss)];
}

QString wordOf(PolicyStage stage)
{
    const QString words[] = {PolicyWords::tr("draft"), PolicyWords::tr("checked"), PolicyWords::tr("proved"), PolicyWords::tr("drilled"), PolicyWords::tr("armed")};
    return words[static_cast<std::size_t>(stage)];
}

QString wordOf(PolicyClass kind)
{
    const QString words[] = {PolicyWords::tr("class A, only tells"), PolicyWords::tr("class B, can be undone"), PolicyWords::tr("class C, touches safety")};
    return words[static_cast<std::size_t>(kind)];
}

QString wordOf(Locus locus)
{
    const QString words[] = {PolicyWords::tr("in the device"), PolicyWords::tr("in the gateway"), PolicyWords::tr("in Holdfast")};
    return words[static_cast<std::size_t>(locus)];
}

QString wordOf(FindingSeverity severity)
{
    const QString words[] = {PolicyWords::tr("note"), PolicyWords::tr("warning"), PolicyWords::tr("error")};
    return words[static_cast<std::size_t>(severity)];
}

Priority priorityOf(FindingSeverity severity)
{
    constexpr Priority priorities[] = {Priority::P4, Priority::P3, Priority::P2};
    return priorities[static_cast<std::size_t>(severity)];
}

QString sentenceOf(LatchReason reason)
{
    const QString sentences[] = {{}, PolicyWords::tr("It has switched as often as it may."), PolicyWords::tr("A step failed."), PolicyWords::tr("A step could not be undone."),
                                 PolicyWords::tr("Somebody else has taken over."), PolicyWords::tr("No path is good.")};
    return sentences[static_cast<std::size_t>(reason)];
}

PolicyState stateOf(const std::vector<PolicyStanding>& standings, const Format& format, Timestamp now)
{
    PolicyState worst{calmRank, wordOf(PolicyStage::Draft), PolicyWords::tr("It does not act before it is armed."), false, {}};
    for (const PolicyStanding& standing : standings)
        if (PolicyState state = oneState(standing, format, now); state.rank < worst.rank)
            worst = std::move(state);
    return worst;
}

QString sentenceOf(Invariant invariant)
{
    const QString sentences[] = {{},
                                 PolicyWords::tr("Nothing moves to what is not proved good"),
                                 PolicyWords::tr("No more switches than allowed"),
                                 PolicyWords::tr("Back only after long enough a good time"),
                                 PolicyWords::tr("A good alternative is used"),
                                 PolicyWords::tr("No action while we are the ones cut off"),
                                 PolicyWords::tr("Life safety comes first, doors obey the fire alarm"),
                                 PolicyWords::tr("What has expired is never sent"),
                                 PolicyWords::tr("Only one writes"),
                                 PolicyWords::tr("Everything held is let go in the end"),
                                 PolicyWords::tr("No policy fights another"),
                                 PolicyWords::tr("One alarm, in time"),
                                 PolicyWords::tr("Nothing waits for ever"),
                                 PolicyWords::tr("No step needs what is lost"),
                                 PolicyWords::tr("A held value ages and is followed by another")};
    return sentences[static_cast<std::size_t>(invariant)];
}

} // namespace holdfast::continuity_page
