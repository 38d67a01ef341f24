// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/quantity.h"

#include <QString>

namespace holdfast {

/// The normal spelling of a unit ("sec" → "s", "℃" → "°C"); as given, without outer spaces, where none is known.
[[nodiscard]] QString normalUnit(const QString& given);

/// Whether the table knows the spelling at all.
[[nodiscard]] bool isKnownUnit(const QString& given);

/// What is measured in this unit and in no other way; None where it could be several things.
[[nodiscard]] Quantity quantityOfUnit(const QString& normal);

} // namespace holdfast
