// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/losses.h"

#include <algorithm>

namespace holdfast {
namespace {

/// How bad it is to hear this of a function. Nobody knowing is worse than knowing that it is limited.
constexpr int badness(Behaviour behaviour)
{
    constexpr std::array order{3, 0, 1, 2, 4}; // Unknown, Unaffected, WorksLocally, Limited, Stops
    return order[static_cast<std::size_t>(behaviour)];
}

void worsen(FunctionEffect& effect, Behaviour behaviour, Loss cause)
{
    if (badness(behaviour) <= badness(effect.behaviour))
        return;
    effect.behaviour = behaviour;
    effect.cause = cause;
}

FunctionEffect effectOn(const FunctionMembers& members, const LossSearch& search, std::chrono::seconds after, Loss lost)
{
    FunctionEffect effect{members.function->id, Behaviour::Unaffected, lost, 0, static_cast<int>(members.nodes.size())};
    quint8 causes = 0;
    bool gone = false;
    for (const NodeIndex node : members.nodes) {
        if (!search.hasFallen(node))
            continue;
        const Fall fall = search.why(node);
        ++effect.lost;
        gone = gone || fall.itself;
        causes |= fall.itself ? quint8(0) : fall.causes;
    }
    for (const Loss loss : allLosses) {
        if ((causes & (1U << static_cast<unsigned>(loss))) != 0)
            worsen(effect, behaviourAfter(members.function->losses[static_cast<std::size_t>(loss)], after), loss);
    }
    if (gone)
        worsen(effect, Behaviour::Stops, lost);
    if (effect.behaviour == Behaviour::Stops && effect.lost < effect.devices)
        effect.behaviour = Behaviour::Limited;
    return effect;
}

} // namespace

Behaviour behaviourAfter(const DeclaredBehaviour& declared, std::chrono::seconds after)
{
    const bool lasts = !declared.buffer || after < *declared.buffer;
    switch (declared.behaviour) {
    case Behaviour::WorksLocally:
    case Behaviour::Limited: return lasts ? declared.behaviour : Behaviour::Stops;
    case Behaviour::Stops: return declared.buffer && lasts ? Behaviour::Limited : Behaviour::Stops;
    case Behaviour::Unknown:
    case Behaviour::Unaffected: break;
    }
    return declared.behaviour;
}

NodeLoss lossOf(const DependencyGraph& graph, LossSearch& search, std::span<const FunctionMembers> functions, NodeIndex node)
{
    NodeLoss loss{graph.nodes()[node].id, {}};
    for (std::size_t i = 0; i < lossMoments.size(); ++i) {
        LossEffect& effect = loss.effects[i];
        effect.after = lossMoments[i];
        for (const NodeIndex fallen : search.fallen(std::span(&node, 1), effect.after)) {
            if (isDevice(graph.nodes()[fallen].kind))
                (search.why(fallen).dark ? effect.dark : effect.unreachable).push_back(graph.nodes()[fallen].id);
        }
        for (const FunctionMembers& members : functions) {
            const FunctionEffect on = effectOn(members, search, effect.after, lossOf(graph.nodes()[node].kind));
            if (on.lost > 0)
                effect.functions.push_back(on);
        }
        std::ranges::stable_sort(effect.functions, std::ranges::greater(), [](const FunctionEffect& one) { return badness(one.behaviour); });
    }
    return loss;
}

} // namespace holdfast
