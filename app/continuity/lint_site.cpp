// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint_site.h"

#include "app/continuity/lint_notes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One policy with what it means at this site.
struct PlacedPolicy
{
    const Policy& policy;
    QStringList elements;
    QSet<QString> writes;  ///< elements its steps write or switch
    QSet<QString> watches; ///< elements it is about the loss of
};

PlacedPolicy placed(const Policy& policy, const std::vector<LintedElement>& site)
{
    PlacedPolicy place{policy, elementsOf(policy.scope, site), {}, {}};
    if (!policy.trigger.element.isEmpty())
        place.watches.insert(policy.trigger.element);
    for (const PolicyProbe& probe : policy.trigger.probes)
        if (!probe.target.isEmpty())
            place.watches.insert(probe.target);
    for (const PolicyStep& step : policy.plan) {
        const PolicyAction* action = policyActionNamed(step.action);
        if (!action || !action->writes())
            continue;
        if (step.target.isEmpty())
            place.writes.unite(QSet<QString>(place.elements.begin(), place.elements.end()));
        else
            place.writes.insert(step.target);
    }
    return place;
}

/// What a policy would write to one output of one element, by slot.
struct PlacedWrite
{
    QString element;
    QString point;
    int slot = 0;
    QString value;
};

std::vector<PlacedWrite> writesOf(const PlacedPolicy& place)
{
    std::vector<PlacedWrite> writes;
    for (const PolicyStep& step : place.policy.plan) {
        const PolicyAction* action = policyActionNamed(step.action);
        if (!action || !action->writes())
            continue;
        const QString value = step.action % u' ' % toText(argumentOf(step, *action, "value")) % toText(argumentOf(step, *action, "schedule")) % toText(argumentOf(step, *action, "rule"));
        const QStringList elements = step.target.isEmpty() ? place.elements : QStringList{step.target};
        for (const QString& element : elements)
            writes.push_back({element, toText(argumentOf(step, *action, "point")), step.slot, value});
    }
    return writes;
}

/// Two policies on one output: at one slot with different values they fight, at different slots the lower number wins and that is worth saying.
void lintPair(const PlacedPolicy& first, const PlacedPolicy& second, std::vector<PolicyFinding>& findings)
{
    QHash<QString, std::vector<PlacedWrite>> byOutput;
    for (const PlacedWrite& write : writesOf(first))
        byOutput[QString(write.element % u'\n' % write.point)].push_back(write);
    QSet<QString> fighting;
    QSet<QString> losing;
    bool firstWins = false;
    for (const PlacedWrite& write : writesOf(second))
        for (const PlacedWrite& other : byOutput.value(QString(write.element % u'\n' % write.point))) {
            if (write.slot == other.slot && write.value != other.value)
                fighting.insert(write.element);
            if (write.slot != other.slot) {
                losing.insert(write.element);
                firstWins = other.slot < write.slot;
            }
        }
    const auto note = [&](const char* code, QSet<QString> elements, const PlacedPolicy& about, const PlacedPolicy& other) {
        QStringList names(elements.begin(), elements.end());
        names.sort();
        findings.push_back(findingOf(code, about.policy.id, u"scope"_s, {other.policy.id.text(), QString::number(names.size()), names.mid(0, 5).join(u", "_s)}));
    };
    if (!fighting.isEmpty())
        note("policies_fight", fighting, second, first);
    if (!losing.isEmpty())
        note("policy_wins", losing, firstWins ? second : first, firstWins ? first : second);
}

/// A policy leads to another when it writes what the other one watches.
bool leadsTo(const PlacedPolicy& from, const PlacedPolicy& to)
{
    return from.writes.intersects(to.watches);
}

/// The first policy met twice on a way from `start`; depth first, each policy once.
bool returnsTo(const std::vector<PlacedPolicy>& places, std::size_t start, std::size_t at, QSet<std::size_t>& visited, QStringList& way)
{
    for (std::size_t next = 0; next < places.size(); ++next) {
        if (!leadsTo(places[at], places[next]))
            continue;
        if (next == start)
            return true;
        if (visited.contains(next))
            continue;
        visited.insert(next);
        way.append(places[next].policy.id.text());
        if (returnsTo(places, start, next, visited, way))
            return true;
        way.removeLast();
    }
    return false;
}

void lintCycles(const std::vector<PlacedPolicy>& places, std::vector<PolicyFinding>& findings)
{
    QSet<QString> told;
    for (std::size_t start = 0; start < places.size(); ++start) {
        QSet<std::size_t> visited{start};
        QStringList way{places[start].policy.id.text()};
        if (told.contains(way.constFirst()) || !returnsTo(places, start, start, visited, way))
            continue;
        told.unite(QSet<QString>(way.begin(), way.end()));
        findings.push_back(findingOf("policy_cycle", places[start].policy.id, u"plan"_s, way));
    }
}

void lintPlace(const PlacedPolicy& place, const QHash<QString, const LintedElement*>& byId, std::vector<PolicyFinding>& findings)
{
    const auto note = [&](const char* code, const QString& member, const QStringList& parameters) { findings.push_back(findingOf(code, place.policy.id, member, parameters)); };
    if (place.elements.isEmpty())
        note("scope_resolves_to_nothing", u"scope"_s, {});
    if (!place.policy.trigger.element.isEmpty() && !byId.contains(place.policy.trigger.element))
        note("watched_unknown", u"trigger.element"_s, {place.policy.trigger.element});
    QStringList grown;
    for (const QString& element : place.elements)
        if (!place.policy.scope.resolved.isEmpty() && !place.policy.scope.resolved.contains(element))
            grown.append(element);
    if (!grown.isEmpty())
        note("scope_has_grown", u"scope.resolved"_s, {QString::number(grown.size()), grown.mid(0, 5).join(u", "_s)});
    QStringList unable;
    QStringList senseless;
    for (const PolicyStep& step : place.policy.plan) {
        const PolicyAction* action = policyActionNamed(step.action);
        if (!action || !action->writes() || step.locus == Locus::Monitor || !step.target.isEmpty())
            continue;
        for (const QString& id : place.elements) {
            const LintedElement& element = *byId.value(id);
            if (!element.isLink && std::find(element.holds.begin(), element.holds.end(), step.locus) == element.holds.end())
                unable.append(id);
            else if (!element.isLink && !element.hasLocalSensor && step.action == u"preset"_s)
                senseless.append(id);
        }
    }
    unable.removeDuplicates();
    senseless.removeDuplicates();
    if (!unable.isEmpty())
        note("cannot_hold", u"plan"_s, {QString::number(unable.size()), unable.mid(0, 5).join(u", "_s), QString::number(place.elements.size())});
    if (!senseless.isEmpty())
        note("no_local_sensor", u"plan"_s, {QString::number(senseless.size()), senseless.mid(0, 5).join(u", "_s)});
}

void lintCoverage(const std::vector<PlacedPolicy>& places, const std::vector<LintedElement>& site, std::vector<PolicyFinding>& findings)
{
    QSet<QString> covered;
    for (const PlacedPolicy& place : places)
        covered.unite(QSet<QString>(place.elements.begin(), place.elements.end())).unite(place.writes);
    QStringList bare;
    QStringList critical;
    QStringList locked;
    for (const LintedElement& element : site) {
        if (!element.isLink && element.needsFallback && !covered.contains(element.id))
            (element.isCritical ? critical : bare).append(element.id);
        if (element.door == DoorFailure::Locked && element.isOnEscapeRoute)
            locked.append(element.id);
    }
    const auto note = [&](const char* code, const QStringList& ids) {
        if (!ids.isEmpty())
            findings.push_back(findingOf(code, PolicyId(), QString(), {QString::number(ids.size()), ids.mid(0, 5).join(u", "_s)}));
    };
    note("critical_without_fallback", critical);
    note("no_fallback", bare);
    note("doors_fail_locked", locked);
}

} // namespace

QStringList elementsOf(const PolicyScope& scope, const std::vector<LintedElement>& site)
{
    const QStringList sought = scope.query.split(u' ', Qt::SkipEmptyParts);
    QStringList elements;
    for (const LintedElement& element : site) {
        const bool tagged = !sought.isEmpty() && std::all_of(sought.begin(), sought.end(), [&](const QString& tag) { return element.tags.contains(tag); });
        const bool inZone = !element.isLink && scope.zones.contains(element.zone) && (sought.isEmpty() || tagged);
        const bool ofSite = !scope.sites.isEmpty() && !element.isLink && (sought.isEmpty() || tagged);
        const bool ofQuery = tagged && scope.zones.isEmpty() && scope.sites.isEmpty();
        const bool named = scope.devices.contains(element.id) || scope.links.contains(element.id);
        if ((inZone || ofSite || ofQuery || named) && !scope.except.contains(element.id))
            elements.append(element.id);
    }
    elements.sort();
    return elements;
}

std::vector<PolicyFinding> lintSite(const std::vector<Policy>& policies, const std::vector<LintedElement>& site)
{
    QHash<QString, const LintedElement*> byId;
    for (const LintedElement& element : site)
        byId.insert(element.id, &element);
    std::vector<PlacedPolicy> places;
    for (const Policy& policy : policies)
        places.push_back(placed(policy, site));
    std::vector<PolicyFinding> findings;
    for (const PlacedPolicy& place : places)
        lintPlace(place, byId, findings);
    for (std::size_t first = 0; first < places.size(); ++first)
        for (std::size_t second = first + 1; second < places.size(); ++second)
            lintPair(places[first], places[second], findings);
    lintCycles(places, findings);
    lintCoverage(places, site, findings);
    return findings;
}

} // namespace holdfast
