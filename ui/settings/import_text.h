// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/import.h"
#include "ui/look/format.h"

namespace holdfast {

/// What became of a file that was taken in, in sentences.
[[nodiscard]] QString importText(const ImportReport& report, const Format& format);

} // namespace holdfast
