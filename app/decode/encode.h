// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/decode/binding.h"

#include <QByteArray>

namespace holdfast {

/// The payload that asks for a value, or why there is none.
[[nodiscard]] Expected<QByteArray> encodePayload(const CommandPlan& plan, const Value& value, Timestamp now);

} // namespace holdfast
