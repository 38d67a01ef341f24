// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/evidence.h"

#include <algorithm>
#include <tuple>

namespace holdfast {
namespace {

constexpr std::chrono::minutes clocksDiffer{5};

bool isTrial(const Evidence& evidence)
{
    const bool real = evidence.source == EvidenceSource::Drill || evidence.source == EvidenceSource::RealOutage || evidence.source == EvidenceSource::BackFill;
    return real && (evidence.kind == EvidenceKind::Proven || evidence.kind == EvidenceKind::None);
}

/// What it is worth as long as nobody tried.
EvidenceKind worthOf(const Evidence& evidence, EvidenceFault fault)
{
    if (isTrial(evidence))
        return evidence.kind == EvidenceKind::Proven && fault != EvidenceFault::None ? EvidenceKind::Configured : evidence.kind;
    const bool otherConfig = fault == EvidenceFault::ConfigChanged || fault == EvidenceFault::NotAllDevices;
    switch (evidence.kind) {
    case EvidenceKind::Proven:
    case EvidenceKind::Configured: return otherConfig ? EvidenceKind::Claimed : EvidenceKind::Configured;
    case EvidenceKind::Claimed: return EvidenceKind::Claimed;
    case EvidenceKind::None:
    case EvidenceKind::Unknown: break;
    }
    return EvidenceKind::Unknown;
}

EvidenceFault faultOf(const DeviceStamp& then, const Device& now, const QByteArray& configHash)
{
    if (then.firmware != now.firmware)
        return EvidenceFault::FirmwareChanged;
    if (then.configHash != configHash)
        return EvidenceFault::ConfigChanged;
    return then.parent == now.via ? EvidenceFault::None : EvidenceFault::ParentMoved;
}

} // namespace

DeviceStamp stampOf(const Device& device, const QByteArray& configHash)
{
    return {device.id, device.firmware, configHash, device.via};
}

EvidenceFault faultOf(const Evidence& evidence, std::span<const DeviceId> devices, const EvidenceGround& ground)
{
    if (evidence.at > ground.now + clocksDiffer)
        return EvidenceFault::FromTheFuture;
    if (ground.now - evidence.at > provenForWord)
        return EvidenceFault::TooOld;
    for (const DeviceId& id : devices) {
        const auto stamp = std::ranges::find(evidence.devices, id, &DeviceStamp::device);
        if (stamp == evidence.devices.end())
            return EvidenceFault::NotAllDevices;
        const auto device = ground.devices.constFind(id);
        if (device == ground.devices.cend())
            continue; // gone: nothing of the function hangs on it any more
        const EvidenceFault fault = faultOf(*stamp, *device, ground.configHashes.value(id));
        if (fault != EvidenceFault::None)
            return fault;
    }
    return EvidenceFault::None;
}

JudgedEvidence judge(std::span<const Evidence* const> evidence, std::span<const DeviceId> devices, const EvidenceGround& ground)
{
    const Evidence* failed = nullptr;
    for (const Evidence* one : evidence) {
        if (isTrial(*one) && one->kind == EvidenceKind::None && (failed == nullptr || one->at > failed->at))
            failed = one;
    }
    JudgedEvidence best;
    std::tuple<bool, EvidenceKind, Timestamp> bestPlace{};
    for (const Evidence* one : evidence) {
        const bool trial = isTrial(*one);
        if (failed != nullptr && (!trial || one->at < failed->at))
            continue;
        const EvidenceFault fault = faultOf(*one, devices, ground);
        const std::tuple place{trial, worthOf(*one, fault), one->at};
        const bool first = best.source == EvidenceSource::Nobody && !best.at;
        if (std::get<1>(place) == EvidenceKind::Unknown || (!first && place <= bestPlace))
            continue;
        bestPlace = place;
        best = {std::get<1>(place), one->source, one->at, one->reference, trial && one->kind == EvidenceKind::Proven ? fault : EvidenceFault::None, one->tookToSafe};
    }
    return best;
}

} // namespace holdfast
