// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/readiness.h"

#include <algorithm>
#include <tuple>

namespace holdfast {
namespace {

constexpr std::size_t place(Loss loss)
{
    return static_cast<std::size_t>(loss);
}

bool goesOn(Behaviour behaviour)
{
    return behaviour == Behaviour::WorksLocally || behaviour == Behaviour::Limited;
}

bool isNetwork(Loss loss)
{
    return loss != Loss::Power && loss != Loss::Time;
}

/// A fallback answers every loss of the network; power and time only where somebody says that it does, power also where nobody said anything.
bool counts(Loss loss, Behaviour behaviour)
{
    if (behaviour == Behaviour::Unaffected)
        return false;
    if (isNetwork(loss) || goesOn(behaviour))
        return true;
    return loss == Loss::Power && behaviour == Behaviour::Unknown;
}

/// Nothing is declared, and nothing of it hangs on that. Only where it is known that nothing does.
bool isUntouched(const FunctionFacts& facts, Loss loss)
{
    const bool known = loss == Loss::Gateway || ((loss == Loss::Uplink || loss == Loss::Cloud) && facts.cloudless);
    return known && facts.members > 0 && facts.touched[place(loss)] == 0;
}

ReadinessCell cellOf(const FunctionFacts& facts, Loss loss, const EvidenceGround& ground)
{
    ReadinessCell cell;
    cell.loss = loss;
    cell.declared = facts.function.losses[place(loss)];
    cell.touched = facts.touched[place(loss)];
    std::vector<const Evidence*> mine;
    std::ranges::copy_if(facts.evidence, std::back_inserter(mine), [&](const Evidence* one) { return one->loss == loss; });
    const JudgedEvidence judged = judge(mine, facts.devices, ground);
    cell.evidence = judged.kind;
    cell.source = judged.source;
    cell.at = judged.at;
    cell.reference = judged.reference;
    cell.fault = judged.fault;
    cell.tookToSafe = judged.tookToSafe;
    if (cell.declared.behaviour == Behaviour::Unknown && mine.empty() && isUntouched(facts, loss)) {
        cell.declared.behaviour = Behaviour::Unaffected;
        cell.evidence = EvidenceKind::Claimed;
        cell.source = EvidenceSource::Structure;
    }
    const bool said = !cell.declared.claimedBy.isEmpty() && cell.declared.behaviour != Behaviour::Unknown;
    if (cell.evidence == EvidenceKind::Unknown && said) {
        cell.evidence = EvidenceKind::Claimed;
        cell.source = EvidenceSource::Person;
        cell.at = cell.declared.claimedAt;
    }
    if (cell.declared.behaviour == Behaviour::Stops)
        cell.evidence = EvidenceKind::None;
    const bool contradicted = cell.declared.behaviour == Behaviour::Unaffected && cell.touched > 0;
    cell.counts = contradicted || counts(loss, cell.declared.behaviour);
    return cell;
}

/// The worst of those that count; where all of those are proven, the worst of all.
Loss weakestOf(const FunctionReadiness& row)
{
    const auto rank = [&](const ReadinessCell& cell) { return std::tuple(!cell.counts || cell.evidence == EvidenceKind::Proven, cell.evidence, cell.loss); };
    return std::ranges::min(row.cells, {}, rank).loss;
}

FunctionStatus statusOf(const FunctionReadiness& row)
{
    bool any = false;
    bool all = true;
    for (const ReadinessCell& cell : row.cells) {
        if (cell.counts && cell.evidence == EvidenceKind::None)
            return FunctionStatus::NoFallback;
        any = any || cell.counts;
        all = all && (!cell.counts || cell.evidence == EvidenceKind::Proven);
    }
    return any && all ? FunctionStatus::Proven : FunctionStatus::Untested;
}

bool isGood(const FunctionBuffer& buffer, Timestamp now)
{
    return !buffer.good || (buffer.renewed && now - *buffer.renewed <= *buffer.good);
}

bool hasFallback(const FunctionReadiness& row)
{
    return std::ranges::all_of(row.cells, [](const ReadinessCell& cell) {
        const Behaviour what = cell.declared.behaviour;
        const bool said = what != Behaviour::Unknown;
        return isNetwork(cell.loss) ? said && what != Behaviour::Stops : said || cell.loss == Loss::Time;
    });
}

void addProofs(FunctionReadiness& row)
{
    for (const ReadinessCell& cell : row.cells) {
        if (!cell.counts || cell.evidence != EvidenceKind::Proven || !cell.at)
            continue;
        row.lastProven = std::max(row.lastProven.value_or(*cell.at), *cell.at);
        row.oldestProof = std::min(row.oldestProof.value_or(*cell.at), *cell.at);
    }
    if (row.status != FunctionStatus::Proven)
        row.oldestProof.reset();
}

ReadinessGap gap(GapKind kind, int priority, std::optional<Loss> loss = {})
{
    ReadinessGap one;
    one.kind = kind;
    one.priority = priority;
    one.loss = loss;
    return one;
}

void addCellGap(const ReadinessCell& cell, const FunctionFacts& facts, Timestamp now, std::vector<ReadinessGap>& gaps)
{
    if (!cell.counts)
        return;
    if (cell.declared.behaviour == Behaviour::Stops)
        gaps.push_back(gap(GapKind::NoFallback, 3, cell.loss));
    else if (cell.evidence == EvidenceKind::None)
        gaps.push_back(gap(GapKind::Failed, 3, cell.loss));
    else if (cell.fault != EvidenceFault::None) {
        gaps.push_back(gap(GapKind::Expired, 3, cell.loss));
        gaps.back().value = cell.at ? std::optional(now - *cell.at) : std::nullopt;
        gaps.back().limit = std::chrono::milliseconds(provenForWord);
    } else if (cell.evidence != EvidenceKind::Proven)
        gaps.push_back(gap(GapKind::NeverTested, 3, cell.loss));
    else if (facts.function.timeToSafe && cell.tookToSafe && *cell.tookToSafe > *facts.function.timeToSafe) {
        gaps.push_back(gap(GapKind::TooSlow, 3, cell.loss));
        gaps.back().value = cell.tookToSafe;
        gaps.back().limit = *facts.function.timeToSafe;
    }
}

void addGaps(FunctionReadiness& row, const FunctionFacts& facts, Timestamp now)
{
    for (const ReadinessCell& cell : row.cells)
        addCellGap(cell, facts, now, row.gaps);
    for (const FunctionBuffer& buffer : facts.function.buffers) {
        if (isGood(buffer, now))
            continue;
        row.gaps.push_back(gap(GapKind::BufferStale, 4));
        row.gaps.back().name = buffer.name;
        row.gaps.back().value = buffer.renewed ? std::optional(now - *buffer.renewed) : std::nullopt;
        row.gaps.back().limit = buffer.good ? std::optional<std::chrono::milliseconds>(*buffer.good) : std::nullopt;
    }
    if (facts.function.buffers.empty())
        row.gaps.push_back(gap(GapKind::BufferMissing, 4));
    switch (row.path) {
    case SecondPath::Lost: row.gaps.push_back(gap(GapKind::AllPathsLost, 3)); break;
    case SecondPath::OnBackup: row.gaps.push_back(gap(GapKind::OnBackup, 4)); break;
    case SecondPath::Single: row.gaps.push_back(gap(GapKind::SinglePath, 4)); break;
    case SecondPath::Unknown: row.gaps.push_back(gap(GapKind::PathUnknown, 4)); break;
    case SecondPath::Healthy: break;
    }
    std::ranges::stable_sort(row.gaps, {}, [](const ReadinessGap& one) { return std::pair(one.priority, one.kind); });
}

} // namespace

FunctionReadiness readinessOf(const FunctionFacts& facts, const EvidenceGround& ground)
{
    FunctionReadiness row;
    row.function = facts.function.id;
    row.name = facts.function.name;
    row.proposal = facts.function.proposal;
    row.place = facts.function.place;
    row.weight = std::clamp(facts.function.weight, 1, 3);
    row.normal = facts.function.normal;
    row.draft = facts.function.draft;
    row.devices = facts.members;
    for (const Loss loss : allLosses)
        row.cells[place(loss)] = cellOf(facts, loss, ground);
    row.weakest = weakestOf(row);
    row.status = statusOf(row);
    addProofs(row);
    row.path = facts.path;
    const auto& buffers = facts.function.buffers;
    const bool fresh = row.oldestProof && ground.now - *row.oldestProof <= provenForScore;
    row.parts = {hasFallback(row), row.status == FunctionStatus::Proven && fresh, row.path == SecondPath::Healthy,
                 !buffers.empty() && std::ranges::all_of(buffers, [&](const FunctionBuffer& one) { return isGood(one, ground.now); })};
    addGaps(row, facts, ground.now);
    return row;
}

Readiness readinessOf(std::span<const FunctionReadiness> functions)
{
    Readiness sum;
    std::array<int, 4> earned{};
    const FunctionReadiness* weakest = nullptr;
    int weights = 0;
    const auto rank = [](const FunctionReadiness& row) { return std::tuple(row.status, row.cells[place(row.weakest)].evidence, -row.weight); };
    for (const FunctionReadiness& row : functions) {
        weights += row.weight;
        for (std::size_t i = 0; i < earned.size(); ++i)
            earned[i] += row.parts[i] ? row.weight : 0;
        ++sum.functions;
        sum.proven += row.status == FunctionStatus::Proven ? 1 : 0;
        sum.untested += row.status == FunctionStatus::Untested ? 1 : 0;
        sum.noFallback += row.status == FunctionStatus::NoFallback ? 1 : 0;
        sum.drafts += row.draft ? 1 : 0;
        if (weakest == nullptr || rank(row) < rank(*weakest))
            weakest = &row;
    }
    if (weakest == nullptr)
        return sum;
    sum.weights = weights;
    for (std::size_t i = 0; i < earned.size(); ++i) {
        sum.earned += readinessWeights[i] * earned[i];
        sum.parts[i] = 100 * readinessWeights[i] * earned[i] / weights;
    }
    sum.score = 100 * sum.earned / weights;
    sum.weakest = weakest->function;
    sum.weakestLoss = weakest->weakest;
    sum.weakestEvidence = weakest->cells[place(weakest->weakest)].evidence;
    return sum;
}

void sortGapsFirst(std::vector<FunctionReadiness>& functions)
{
    const auto rank = [](const FunctionReadiness& row) { return std::pair(row.status, row.gaps.empty() ? 9 : row.gaps.front().priority); };
    std::ranges::stable_sort(functions, {}, rank);
}

} // namespace holdfast
