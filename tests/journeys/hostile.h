// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// A recording with everything a hostile device may send (topic bombs, deep and huge JSON, NaN, broken UTF-8, markup and format strings in names, ids like paths)
/// and two lines that are no messages.
[[nodiscard]] bool writeHostileStream(const QString& file);

} // namespace holdfast
