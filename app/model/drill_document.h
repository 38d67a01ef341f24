// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"

namespace holdfast {

/// Format "holdfast-held-drill", version 1: everything the scoreboard and the report are made of.
[[nodiscard]] QByteArray toJson(const HeldDrill& drill);

/// Corrupt: no JSON, another format, rows that do not fit the expectations. Invalid: a later version.
[[nodiscard]] Expected<HeldDrill> heldDrillFromJson(const QByteArray& json);

} // namespace holdfast
