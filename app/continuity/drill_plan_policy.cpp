// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"
#include "app/continuity/drill_plan.h"
#include "app/continuity/lint_site.h"
#include "app/model/device_tags.h"

#include <algorithm>

namespace holdfast::drill {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr Ticks freshAtLeast = 60s;   ///< a device counts as heard for so long …
constexpr int intervalsFresh = 3;     ///< … or for this many of its intervals
constexpr Ticks margin = 15s;         ///< the last round, and the time a command takes
constexpr Ticks shortestHold = 600s;
constexpr Ticks afterwards = 600s;    ///< everything has reported again

LintedElement linked(const QString& id)
{
    LintedElement link;
    link.id = id;
    link.isLink = true;
    return link;
}

QString idOf(const Picture& picture, const QString& said)
{
    const auto device = said.isEmpty() ? std::nullopt : deviceMeant(picture, said);
    return device ? device->text() : said;
}

/// How long its probes may take to say that something is gone.
Ticks noticeOf(const Policy& policy, const Picture& picture)
{
    Ticks longest{0};
    for (const PolicyProbe& probe : policy.trigger.probes) {
        if (probe.kind != ProbeKind::Fresh && probe.kind != ProbeKind::Supply)
            continue;
        const auto interval = picture.shownState(DeviceId(probe.target.isEmpty() ? policy.trigger.element : probe.target)).learnedInterval.value_or(Ticks(0));
        longest = std::max({longest, freshAtLeast, intervalsFresh * interval});
    }
    return longest;
}

/// Where nothing is named, the gateway most of the scope hangs on.
QString lostElement(const Policy& policy, const Picture& picture)
{
    if (!policy.trigger.element.isEmpty() || policy.trigger.lost == PolicyLoss::Broker)
        return policy.trigger.element;
    const QStringList elements = elementsOf(policy, picture);
    if (policy.trigger.lost != PolicyLoss::Gateway)
        return elements.value(0);
    QHash<QString, int> behind;
    for (const QString& element : elements) {
        const Device device = picture.devices.value(DeviceId(element));
        ++behind[device.isGateway ? device.id.text() : device.via ? device.via->text() : QString()];
    }
    behind.remove(QString());
    QString most;
    for (auto it = behind.cbegin(); it != behind.cend(); ++it) {
        if (most.isEmpty() || it.value() > behind.value(most) || (it.value() == behind.value(most) && it.key() < most))
            most = it.key();
    }
    return most;
}

void addStep(PreparedDrill& prepared, const Policy& policy, std::size_t index, const QStringList& elements, const Picture& picture, Ticks within)
{
    const PolicyStep& step = policy.plan[index];
    const PolicyAction* action = policyActionNamed(step.action);
    if (action != nullptr && action->effect == ActionEffect::Tell)
        return; // people are told by the alarm
    const std::size_t before = prepared.presets.size();
    if (action != nullptr && action->id == u"preset"_s && step.start == StepStart::InTurn) {
        const DrillPreset preset{{}, argumentOf(step, *action, "value"), {}, std::min(within, Ticks(30s)), within};
        for (const QString& element : step.target.isEmpty() ? elements : QStringList{step.target})
            drill::addPreset(prepared, picture, DeviceId(element), toText(argumentOf(step, *action, "point")), preset);
    }
    if (prepared.presets.size() == before)
        prepared.notSimulated.append(QString(u"plan["_s % QString::number(index) % u"]: "_s % step.action));
    if (step.locus == Locus::Monitor)
        prepared.presets.resize(before); // commanded from here, not stored there
}

/// The times a policy takes until it has let everything go again.
Ticks recoveryOf(const Policy& policy)
{
    return policy.recovery.holdDown + policy.recovery.upCount * policy.trigger.interval + static_cast<int>(policy.recovery.resync.size()) * policy.recovery.resyncTimeout + afterwards;
}

} // namespace

QStringList elementsOf(const Policy& policy, const Picture& picture)
{
    std::vector<LintedElement> elements;
    for (const Device& device : picture.devices) {
        if (device.membership != Membership::Adopted)
            continue;
        LintedElement element;
        element.id = device.id.text();
        element.zone = device.space ? device.space->text() : QString();
        element.tags = tagsOf(device, picture.site);
        element.isLink = device.isGateway;
        elements.push_back(std::move(element));
    }
    for (const BrokerConfig& broker : picture.brokers)
        elements.push_back(linked(broker.id.text()));
    return holdfast::elementsOf(policy.scope, elements);
}

Policy placed(const Policy& policy, const Picture& picture)
{
    Policy here = policy;
    const QString broker = picture.brokers.isEmpty() ? QString() : picture.brokers.cbegin().key().text();
    const bool ofOther = policy.trigger.lost == PolicyLoss::Broker && !policy.trigger.element.isEmpty() && !picture.brokers.contains(BrokerId(policy.trigger.element));
    const auto place = [&](QString& said) { said = ofOther && said == policy.trigger.element ? broker : idOf(picture, said); };
    const auto placeAll = [&](QStringList& list) {
        for (QString& one : list)
            place(one);
    };
    placeAll(here.scope.devices);
    placeAll(here.scope.links);
    placeAll(here.scope.except);
    place(here.trigger.element);
    for (PolicyProbe& probe : here.trigger.probes)
        place(probe.target);
    if (here.trigger.control)
        place(here.trigger.control->target);
    for (PolicyStep& step : here.plan)
        place(step.target);
    return here;
}

Expected<PreparedDrill> planOf(const Policy& policy, const Picture& picture, bool carriedOutHere)
{
    const QStringList elements = elementsOf(policy, picture);
    if (elements.isEmpty())
        return Error{Error::Code::Invalid, u"scope: means nothing at this site"_s};
    auto plan = planOfLoss(policy.trigger.lost, lostElement(policy, picture), picture);
    if (!plan)
        return Error{Error::Code::Invalid, QString(u"trigger.element: " % plan.error().message)};
    PreparedDrill prepared{std::move(plan).value(), {}, {}};
    const Ticks within = timeToAct(policy) + noticeOf(policy, picture) + margin;
    prepared.plan.name = policy.name;
    prepared.plan.kind = policy.kind;
    if (carriedOutHere)
        prepared.plan.expectations.insert(prepared.plan.expectations.begin(), DrillExpectation{policy.id.text(), policy.name, DrillNeed::Acts, {}, true, 0, {}, within, false});
    for (std::size_t i = 0; i < policy.plan.size(); ++i)
        addStep(prepared, policy, i, elements, picture, within);
    prepared.plan.hold = std::max(shortestHold, 2 * within);
    prepared.plan.verifyPatience = recoveryOf(policy);
    prepared.plan.checks.push_back(DrillCheck::PolicyArmed);
    const bool looks = std::ranges::any_of(prepared.plan.expectations, [](const DrillExpectation& one) { return one.need == DrillNeed::Holds; });
    if (looks)
        prepared.plan.checks.insert(prepared.plan.checks.end(), {DrillCheck::PresetsStored, DrillCheck::SecondPath});
    return prepared;
}

} // namespace holdfast::drill
