// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

class QWidget;

namespace holdfast {

/// Everything the look can draw on one sheet, as mock-up 00 shows it.
[[nodiscard]] QWidget* componentSheet(const Look& look);

} // namespace holdfast
