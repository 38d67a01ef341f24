// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"

namespace holdfast {

/// The brokers among which this one is used; nullptr: it is alone.
[[nodiscard]] const LineStanding* lineOf(const Picture& picture, const BrokerId& broker);

/// A broker's own link, also where another one carries what it usually brings.
[[nodiscard]] LinkState ownLinkOf(const Picture& picture, const BrokerId& broker);

/// Whether another broker carries what it usually brings.
[[nodiscard]] bool isStoodInFor(const Picture& picture, const BrokerId& broker);

/// Whether nothing is taken from it as long as all goes well: its loss costs no value.
[[nodiscard]] bool isOnlyStandingBy(const Picture& picture, const BrokerId& broker);

} // namespace holdfast
