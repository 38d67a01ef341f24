// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QString>

#include <span>

namespace holdfast {

/// Why something was not done, in the operator's language. Below the window every reason is an English sentence, as logs need it;
/// here it gets its words. What has none (a file name, the operating system's own words) stays as it came.
[[nodiscard]] QString sentenceOf(const Error& error);
[[nodiscard]] QString refusalWords(const QString& reason);

/// Every reason that has words: the English sentence, with %1, %2 … for what differs.
[[nodiscard]] std::span<const char* const> knownRefusals();

} // namespace holdfast
