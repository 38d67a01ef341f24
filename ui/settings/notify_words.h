// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "ui/look/format.h"
#include "ui/look/icon.h"

namespace holdfast {

[[nodiscard]] QString wordOf(Channel channel);
[[nodiscard]] Icon iconOf(Channel channel);

/// Why it is not there yet, and what helps.
[[nodiscard]] QString sentenceOf(DeliveryFault fault, const QString& detail);

/// "E-mail · sent at 14:02:11", "E-mail · waits (tried 3 times): the server cannot be reached".
[[nodiscard]] QString stateOf(const Delivery& delivery, Timestamp now, const Format& format);

} // namespace holdfast
