// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/table_preview.h"
#include "ui/look/format.h"

namespace holdfast {

/// What became of a file that was taken in, in sentences.
[[nodiscard]] QString importText(const ImportReport& report, const Format& format);

/// Why a line of somebody's table is not taken in; empty where all of it is.
[[nodiscard]] QString wordOf(TableProblem problem);

} // namespace holdfast
