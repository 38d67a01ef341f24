// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/datum.h"

#include <QByteArrayView>

namespace holdfast {

/// How much a hostile document may cost.
struct JsonLimits
{
    int depth = 256;
    qsizetype values = 1'000'000;
};

/// Strict JSON (RFC 8259), any value at the top: `23.4`, `true` and `"x"` are JSON too. Refuses NaN, numbers without a finite double, and what exceeds the limits.
[[nodiscard]] Expected<Datum> readJson(QByteArrayView text, JsonLimits limits = {});

} // namespace holdfast
