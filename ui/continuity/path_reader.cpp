// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/path_reader.h"

#include "ui/continuity/words.h"

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

std::optional<Priority> PathReader::priorityOf(const GatewayPaths& gateway)
{
    const bool abnormal = !gateway.up || gateway.health == SecondPath::Lost || gateway.health == SecondPath::OnBackup;
    return abnormal ? std::optional(Priority::P2) : std::nullopt;
}

QString PathReader::wordOf(SecondPath health)
{
    const QString words[] = {tr("not known"), tr("all paths lost"), tr("no second path"), tr("on backup path"), tr("second path ready")};
    return words[static_cast<std::size_t>(health)];
}

WayFace PathReader::wayOf(const PathView& path) const
{
    constexpr WayFace::State states[] = {WayFace::State::Active, WayFace::State::Standby, WayFace::State::Lost};
    WayFace way;
    way.state = states[static_cast<std::size_t>(path.use)];
    way.icon = iconOf(path.kind);
    way.name = path.name;
    way.word = continuity_page::wordOf(path.use);
    if (path.since && path.use != LinkUse::Standby)
        way.details << m_format.age(path.since, m_board.now());
    if (!path.detail.isEmpty())
        way.details << path.detail;
    if (!path.told)
        way.details << tr("not reported");
    return way;
}

WaysFace PathReader::face(const GatewayPaths& gateway) const
{
    WaysFace face;
    face.from = gateway.name;
    face.fromNote = tr("%n device(s)", nullptr, gateway.devices);
    face.abnormal = priorityOf(gateway);
    face.to = gateway.brokerName.isEmpty() ? continuity_page::wordOf(Loss::Broker) : gateway.brokerName;
    face.toNote = gateway.roundTrip ? tr("%1 ms", "milliseconds").arg(m_format.count(gateway.roundTrip->count())) : QString();
    for (const PathView& path : gateway.paths)
        face.ways.push_back(wayOf(path));
    return face;
}

/// The policy that changes between these ways; the first by name where there are several.
const Policy* PathReader::switchingPolicy(const GatewayPaths& gateway) const
{
    QStringList ids{gateway.gateway.text(), gateway.gateway.text().section(u':', 1)};
    for (const PathView& path : gateway.paths)
        ids << path.node.text() << path.node.text().section(u':', 1);
    for (const PolicyId& id : m_board.policiesByName()) {
        const Policy& policy = *m_board.policies().constFind(id);
        const bool meant = ids.contains(policy.trigger.element) || std::ranges::any_of(policy.scope.links, [&](const QString& link) { return ids.contains(link); });
        if (meant && !policy.alternatives.empty())
            return &policy;
    }
    return nullptr;
}

Runs PathReader::details(const GatewayPaths& gateway) const
{
    Runs runs;
    if (const Policy* policy = switchingPolicy(gateway)) {
        const PolicyTrigger& trigger = policy->trigger;
        const QString probes = tr("%1 of %2", "probes").arg(trigger.kOfN).arg(trigger.probes.size());
        runs = filled(tr("Switch: %1 probes fail for %2. Return: stable for %3."),
                      QStringList{probes, m_format.duration(trigger.interval * trigger.downCount + trigger.debounce), m_format.duration(policy->recovery.holdDown)});
        for (Run& run : runs)
            run.strong = false;
    } else {
        runs = {{tr("No policy switches between these paths."), false, {}}};
    }
    const auto active = std::ranges::find(gateway.paths, LinkUse::Active, &PathView::use);
    runs.push_back({u"\n"_s, false, {}});
    Runs second = active == gateway.paths.end() ? filled(tr("No path is in use."), QStringList())
                  : active->since             ? filled(tr("%1 in use since %2, for %3."), QStringList{active->name, m_format.moment(*active->since, m_board.now()), m_format.age(active->since, m_board.now())})
                                              : filled(tr("%1 is in use, nobody told since when."), QStringList{active->name});
    runs.insert(runs.end(), second.begin(), second.end());
    return runs;
}

QStringList PathReader::tableTitles()
{
    return {tr("Order"), tr("Path"), tr("State"), tr("Details")};
}

std::vector<TextRow> PathReader::table(const GatewayPaths& gateway) const
{
    std::vector<TextRow> rows;
    for (const PathView& path : gateway.paths) {
        const WayFace way = wayOf(path);
        TextCell order;
        order.text = m_format.count(static_cast<qint64>(rows.size()) + 1);
        TextCell name;
        name.text = way.name;
        name.strong = path.use == LinkUse::Active;
        TextCell state;
        state.text = way.word;
        state.priority = path.use == LinkUse::Lost ? std::optional(Priority::P2) : std::nullopt;
        TextCell details;
        details.text = way.details.join(u", "_s);
        rows.push_back({order, name, state, details});
    }
    return rows;
}

QStringList PathReader::listTitles()
{
    return {tr("Gateway"), tr("In use"), tr("Second path")};
}

TextRow PathReader::listRow(const GatewayPaths& gateway) const
{
    const auto active = std::ranges::find(gateway.paths, LinkUse::Active, &PathView::use);
    TextCell name;
    name.text = gateway.name;
    name.subtitle = tr("%n device(s)", nullptr, gateway.devices);
    name.strong = true;
    name.priority = priorityOf(gateway);
    TextCell used;
    used.text = active == gateway.paths.end() ? u"—"_s : active->name;
    TextCell health;
    health.text = wordOf(gateway.health);
    return {name, used, health};
}

} // namespace holdfast::continuity_page
