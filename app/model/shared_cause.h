// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_terms.h"

namespace holdfast {

enum class SharedCauseKind : quint8 {
    Uplink,
    PowerFeed,
    Fallback,     ///< a policy acts, and nothing else says why
    FallbackStuck, ///< a policy waits for a person
    StandInLost    ///< a broker that stands by for another
};

/// Something that several brokers or devices hang on, and that cannot say itself that it has failed: a way out of the site, a power feed; and what the engine itself says of its policies.
/// Lost is what is told to be; what nobody tells of is lost when everything on it fell silent, as long as that is more than chance.
struct SharedCause
{
    DependencyNodeId id;          ///< "uplink:…", "feed:…"
    SharedCauseKind kind = SharedCauseKind::Uplink;
    QString name;                 ///< plain text; empty: the names of its brokers
    DependencyNodeId from;        ///< of a feed: the one that takes it along at once; empty: none
    std::vector<BrokerId> brokers;
    std::vector<DeviceId> devices;
    std::optional<PointId> tells; ///< a point that tells whether it is lost: nothing is concluded. A rule that watches that point already is the alarm
    std::optional<bool> lost;     ///< as told; empty: not known now. Of a policy: it acts, it waits

    friend bool operator==(const SharedCause&, const SharedCause&) = default;
};

} // namespace holdfast
