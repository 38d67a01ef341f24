// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/picture.h"

namespace holdfast {

/// The inventory in its stable format (version 1): adopted devices by id, points in the order they were declared.
[[nodiscard]] QByteArray inventoryJson(const Picture& picture);
[[nodiscard]] Expected<> exportInventory(const Picture& picture, const QString& file);

} // namespace holdfast
