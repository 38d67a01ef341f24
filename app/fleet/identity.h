// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/device.h"

#include <QString>

#include <vector>

namespace holdfast {

/// A claim as identity looks at it. `pinned` is what we know of an adopted device; `glued` joins what an operator merged by hand.
struct Witness
{
    const DeviceClaim* claim = nullptr;
    bool pinned = false;
    bool glued = false;
};

/// Two claims that share an identifier and contradict each other.
struct Contradiction
{
    std::size_t first = 0;
    std::size_t second = 0;
    Identifier identifier;
};

struct Partition
{
    std::vector<std::size_t> groupOf; ///< per witness: the number of its group
    std::size_t groups = 0;
    std::vector<Contradiction> contradictions; ///< at most one per pair of groups
};

/// Which claims speak of one device. Depends on the set of claims only, never on their order.
[[nodiscard]] Partition partition(const std::vector<Witness>& witnesses);

/// A total order of claims by their content.
[[nodiscard]] bool precedes(const DeviceClaim& a, const DeviceClaim& b);

/// Whether two words on maker or model do not contradict each other.
[[nodiscard]] bool mayBeSame(const QString& a, const QString& b);

/// Hardware address, then id, then unique id, then topic; nullptr for none.
[[nodiscard]] const Identifier* strongestOf(const std::vector<Identifier>& identifiers);

/// Readable and stable text of a device named by this.
[[nodiscard]] QString idTextOf(const Identifier& identifier);

/// Letters, digits and "._:-" only, at most 64 characters; what had to be changed gets a short hash, so that two texts never become one.
[[nodiscard]] QString slug(const QString& text);

/// Identifier types we make up where a publisher gives none.
inline constexpr QLatin1String uniqueIdType{"unique_id"};
inline constexpr QLatin1String topicType{"topic"};

} // namespace holdfast
