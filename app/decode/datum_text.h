// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/datum.h"

namespace holdfast {

/// A leaf as the text of a state: booleans and numbers as templates print them, lists and objects as compact JSON.
[[nodiscard]] QString stateText(const Datum& datum);

} // namespace holdfast
