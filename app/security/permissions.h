// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/intent.h"
#include "app/model/operator.h"

#include <array>
#include <span>

namespace holdfast {

/// What each role may do with one kind of wish: an empty text allows, any other is the reason it is refused.
struct Permission
{
    std::size_t wish = 0;    ///< index in Wish
    const char* name = "";   ///< stable, for the audit: "acknowledge"
    std::array<const char*, 4> refusal{}; ///< by Role
};

[[nodiscard]] std::span<const Permission> permissionTable();

/// The one gate: whoever asks, by whatever way, passes here.
[[nodiscard]] Expected<> permitted(Role role, const Wish& wish);

/// The stable name of the wish's kind: the audit's action.
[[nodiscard]] QString nameOf(const Wish& wish);

} // namespace holdfast
