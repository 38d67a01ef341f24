// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template_builtins.h"

/// The two ways Python lays out values in text.
namespace holdfast::jinja {

[[nodiscard]] Datum printed(Run& run, const QString& format, const Datum& values);   ///< '%05.1f' % values
[[nodiscard]] Datum formatted(Run& run, const QString& format, const Call& values); ///< '{:.1f}'.format(values)

} // namespace holdfast::jinja
