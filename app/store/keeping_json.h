// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/keeping.h"
#include "app/store/database.h"

namespace holdfast {

[[nodiscard]] QByteArray keepingToJson(const KeepingSettings& settings);

/// What is missing or makes no sense is as usual.
[[nodiscard]] KeepingSettings keepingFromJson(const QByteArray& json);

/// As they stand in holdfast.db; the usual ones where nobody set any.
[[nodiscard]] Expected<KeepingSettings> readKeeping(Database& inventory);

/// Why what stands there does not apply, and the usual does; empty: it applies, or nothing stands there.
[[nodiscard]] Expected<QString> readKeepingFault(Database& inventory);

[[nodiscard]] Fault writeKeeping(Database& inventory, const KeepingSettings& settings);

} // namespace holdfast
