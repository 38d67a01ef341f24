// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template_run.h"

namespace holdfast::jinja {

/// What `attribute=` means: a position, a name, or names and positions with dots between.
[[nodiscard]] Datum reach(Run& run, const Datum& value, const Datum& path);

} // namespace holdfast::jinja
