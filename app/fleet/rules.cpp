// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr std::size_t mostRules = 500;
constexpr qsizetype longestPattern = 200;
constexpr qsizetype longestText = 500; ///< of what a publisher says
constexpr Ticks gathering = 1s; ///< a newcomer's first messages belong together: it is judged by all of them

/// `*` any text, `?` one character, all else is meant as it stands. At most pattern times text, whatever they are.
bool fits(const QString& pattern, const QString& text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == u'?' || pattern[p].toCaseFolded() == text[t].toCaseFolded()) && pattern[p] != u'*') {
            ++p;
            ++t;
        } else if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool fitsAny(const QString& pattern, const QStringList& texts)
{
    return pattern.isEmpty() || std::ranges::any_of(texts, [&](const QString& text) { return fits(pattern, text.left(longestText)); });
}

QStringList gatewayNames(const FleetState& fleet, const DeviceEntry& entry)
{
    QStringList names;
    if (entry.via != nobody) {
        const Device& gateway = fleet.devices[entry.via].device;
        names << gateway.name << gateway.id.text();
        for (const Identifier& identifier : gateway.identifiers)
            names << identifier.value;
    }
    for (const quint32 claim : entry.claims) {
        if (!fleet.claims[claim].claim.viaIdentifier.isEmpty())
            names << fleet.claims[claim].claim.viaIdentifier;
    }
    return names;
}

bool matches(const FleetState& fleet, const DiscoveryRule& rule, const DeviceEntry& entry)
{
    const Device& device = entry.device;
    return rule.enabled && fitsAny(rule.convention, device.conventions) && fitsAny(rule.manufacturer, {device.manufacturer}) && fitsAny(rule.model, {device.model})
        && fitsAny(rule.name, {device.name, device.announcedName}) && (rule.gateway.isEmpty() || fitsAny(rule.gateway, gatewayNames(fleet, entry)));
}

void decide(Turn& turn, quint32 number, const DiscoveryRule& rule)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    if (rule.action == DiscoveryAction::Adopt && !entry.declared)
        return; // nothing declares its points yet
    entry.device.byRule = rule.id;
    fleet.decisions.push_back({entry.device.id, rule.id, rule.action});
    if (rule.action == DiscoveryAction::Adopt)
        adopt(turn, number);
    else
        setAside(turn, number, rule.action == DiscoveryAction::Ignore ? Membership::Ignored : Membership::Blocked);
}

/// The first rule in the order they were made.
void judge(Turn& turn, quint32 number)
{
    const auto rule = std::ranges::find_if(turn.fleet.rules, [&](const DiscoveryRule& one) { return matches(turn.fleet, one, turn.fleet.devices[number]); });
    if (rule != turn.fleet.rules.end())
        decide(turn, number, DiscoveryRule(*rule));
}

Expected<> check(const DiscoveryRule& rule)
{
    const QStringList patterns{rule.convention, rule.manufacturer, rule.model, rule.gateway, rule.name};
    if (rule.id.isEmpty() || std::ranges::all_of(patterns, [](const QString& text) { return text.trimmed().isEmpty(); }))
        return Error{Error::Code::Invalid, u"a rule needs an id and something to go by"_s};
    if (std::ranges::any_of(patterns, [](const QString& text) { return text.size() > longestPattern; }))
        return Error{Error::Code::Invalid, u"a pattern is too long"_s};
    return Done{};
}

} // namespace

Expected<> saveRule(Turn& turn, const SaveDiscoveryRule& wish)
{
    if (const Expected<> fine = check(wish.rule); !fine)
        return fine;
    auto& rules = turn.fleet.rules;
    const auto known = std::ranges::find(rules, wish.rule.id, &DiscoveryRule::id);
    if (known == rules.end() && rules.size() >= mostRules)
        return Error{Error::Code::Refused, u"there are too many rules"_s};
    if (known == rules.end())
        rules.push_back(wish.rule);
    else
        *known = wish.rule;
    if (!wish.applyNow)
        return Done{};
    for (quint32 number = 0; number < turn.fleet.devices.size(); ++number) {
        const DeviceEntry& entry = turn.fleet.devices[number];
        if (entry.alive && entry.device.membership == Membership::Heard && matches(turn.fleet, wish.rule, entry))
            decide(turn, number, wish.rule);
    }
    return Done{};
}

Expected<> removeRule(Turn& turn, const RemoveDiscoveryRule& wish)
{
    if (std::erase_if(turn.fleet.rules, [&](const DiscoveryRule& rule) { return rule.id == wish.rule; }) == 0)
        return Error{Error::Code::NotFound, u"no such rule"_s};
    for (quint32 number = 0; wish.takeBack && number < turn.fleet.devices.size(); ++number) {
        DeviceEntry& entry = turn.fleet.devices[number];
        if (!entry.alive || entry.device.byRule != wish.rule)
            continue;
        const Membership now = entry.device.membership;
        if (now == Membership::Adopted || now == Membership::Ignored || now == Membership::Blocked)
            setAside(turn, number, Membership::Heard);
    }
    return Done{};
}

/// Newcomers of the last second; whom a person put back stays in the inbox.
void judgeNewcomers(Turn& turn)
{
    FleetState& fleet = turn.fleet;
    if (fleet.newcomers.empty() || fleet.lastJudged == never)
        fleet.lastJudged = turn.moment.ticks;
    if (turn.moment.ticks - fleet.lastJudged < gathering)
        return;
    fleet.lastJudged = turn.moment.ticks;
    for (const quint32 number : std::exchange(fleet.newcomers, {})) {
        DeviceEntry& entry = fleet.devices[number];
        entry.toJudge = false;
        if (entry.alive && entry.device.membership == Membership::Heard && !entry.frozen && !fleet.rules.empty())
            judge(turn, number);
    }
}

void Fleet::restoreDiscovery(std::vector<DiscoveryRule> rules, DiscoverySettings settings)
{
    m_state->rules = std::move(rules);
    m_state->discovery = settings;
}

std::vector<DiscoveryRule> Fleet::discoveryRules() const
{
    return m_state->rules;
}

DiscoverySettings Fleet::discoverySettings() const
{
    return m_state->discovery;
}

std::vector<RuleDecision> Fleet::takeDecisions()
{
    return std::exchange(m_state->decisions, {});
}

} // namespace holdfast
