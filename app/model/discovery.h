// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/device.h"
#include "app/model/ids.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace holdfast {

/// What discovery does with a newcomer that a rule fits.
enum class DiscoveryAction : quint8 { Adopt, Ignore, Block };

/// A standing decision about newcomers. An empty field fits everything; at least one must be filled.
/// Texts are compared without regard to case; `*` stands for any text, `?` for one character.
struct DiscoveryRule
{
    DiscoveryRuleId id;
    QString convention;
    QString manufacturer;
    QString model;
    QString gateway; ///< its name, its id or one of its identifiers
    QString name;
    DiscoveryAction action = DiscoveryAction::Adopt;
    bool enabled = true;

    friend bool operator==(const DiscoveryRule&, const DiscoveryRule&) = default;
};

[[nodiscard]] inline QString nameOf(DiscoveryAction action)
{
    constexpr const char* names[] = {"adopt", "ignore", "block"};
    return QLatin1String(names[static_cast<int>(action)]);
}

struct DiscoverySettings
{
    std::chrono::seconds newcomersKept{24 * 3600}; ///< a newcomer without a message for this long leaves the inbox; 0: never

    friend bool operator==(const DiscoverySettings&, const DiscoverySettings&) = default;
};

/// What a retained topic that nobody needs any more is.
enum class GhostKind : quint8 {
    Config, ///< an announcement whose device is gone
    State,  ///< a value nobody renews
    Orphan  ///< left behind by a device that now speaks elsewhere
};

/// A topic the broker keeps although nobody seems to stand behind it. Never cleared but by an operator's wish.
struct Ghost
{
    BrokerId broker;
    QString topic;
    GhostKind kind = GhostKind::State;
    QString why;            ///< "retired", "blocked", "never-spoke", "silent", "not-renewed", "renamed"
    Timestamp since;        ///< first seen by us
    bool olderThanKnown = true; ///< the broker had it before we came: it is at least this old
    qint64 bytes = 0;       ///< of its payload as last seen; 0: not known
    std::optional<DeviceId> device;

    friend bool operator==(const Ghost&, const Ghost&) = default;
};

/// The answer to ListGhosts: what was found at that moment.
struct GhostList
{
    std::vector<Ghost> ghosts; ///< by broker and topic, at most 2,000
    int found = 0;             ///< also those beyond the bound
    bool complete = true;      ///< false: the broker keeps more topics than are watched
    Timestamp at;

    friend bool operator==(const GhostList&, const GhostList&) = default;
};

/// One topic as it was before it was cleared.
struct GhostCopy
{
    Ghost ghost;
    QByteArray payload;

    friend bool operator==(const GhostCopy&, const GhostCopy&) = default;
};

/// One hop of a radio network between devices as far as they are known; what is not known keeps its identifier.
struct TopologyLink
{
    std::optional<DeviceId> from;
    std::optional<DeviceId> to;
    Identifier fromIdentifier;
    Identifier toIdentifier;
    int quality = -1;    ///< 0 to 255; -1: not told
    bool parent = false; ///< `to` is the parent of `from`

    friend bool operator==(const TopologyLink&, const TopologyLink&) = default;
};

/// The network of one gateway as it last described it.
struct Topology
{
    Identifier gateway;
    std::optional<DeviceId> device; ///< the gateway, once it is known
    BrokerId broker;
    QString convention;
    Timestamp at;
    std::vector<TopologyLink> links;

    friend bool operator==(const Topology&, const Topology&) = default;
};

} // namespace holdfast
