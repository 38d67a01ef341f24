// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/machine.h"

namespace holdfast::continuity {

/// A state as it is kept over a restart; the same on every machine.
[[nodiscard]] QByteArray bytesOf(const PolicyState& state);

/// Code Corrupt where the bytes cannot be a state of a policy with these rules.
[[nodiscard]] Expected<PolicyState> stateFrom(const QByteArray& bytes, const PolicyRules& rules);

} // namespace holdfast::continuity
