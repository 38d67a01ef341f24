// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"
#include "app/model/device.h"

#include <QHash>

#include <span>

namespace holdfast {

/// What evidence is held against: the devices as they are now.
struct EvidenceGround
{
    const QHash<DeviceId, Device>& devices;
    const QHash<DeviceId, QByteArray>& configHashes; ///< of what is deployed to each now
    Timestamp now;
};

/// A device as it is, to go with evidence taken now.
[[nodiscard]] DeviceStamp stampOf(const Device& device, const QByteArray& configHash);

/// Why this proof no longer counts as one for these devices: too old, a device with other firmware, other configuration, another parent, one that was not there.
[[nodiscard]] EvidenceFault faultOf(const Evidence& evidence, std::span<const DeviceId> devices, const EvidenceGround& ground);

/// All that is known of one function under one loss, boiled down. The newest trial decides; a trial that failed stays until a newer one. A twin proves nothing about the real ones.
struct JudgedEvidence
{
    EvidenceKind kind = EvidenceKind::Unknown;
    EvidenceSource source = EvidenceSource::Nobody;
    std::optional<Timestamp> at;
    QString reference;
    EvidenceFault fault = EvidenceFault::None;
    std::optional<std::chrono::milliseconds> tookToSafe;

    friend bool operator==(const JudgedEvidence&, const JudgedEvidence&) = default;
};

[[nodiscard]] JudgedEvidence judge(std::span<const Evidence* const> evidence, std::span<const DeviceId> devices, const EvidenceGround& ground);

} // namespace holdfast
