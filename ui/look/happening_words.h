// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// What happened, in words, for the code of a notice, an event or a diagnostic; a code nobody knows as it is.
[[nodiscard]] QString happeningWords(const QString& code);

} // namespace holdfast
