// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_terms.h"

namespace holdfast {

enum class SharedCauseKind : quint8 { Uplink, PowerFeed };

/// Something that several brokers or devices hang on, and that cannot say itself that it has failed: a way out of the site, a power feed.
/// Lost is what is told to be; what nobody tells of is lost when everything on it fell silent, as long as that is more than chance.
struct SharedCause
{
    DependencyNodeId id;          ///< "uplink:…", "feed:…"
    SharedCauseKind kind = SharedCauseKind::Uplink;
    QString name;                 ///< plain text
    std::vector<BrokerId> brokers;
    std::vector<DeviceId> devices;
    std::optional<bool> lost;     ///< as a point tells; empty: to be concluded
    std::optional<PointId> tells; ///< that point: a rule that watches it already is the alarm

    friend bool operator==(const SharedCause&, const SharedCause&) = default;
};

} // namespace holdfast
