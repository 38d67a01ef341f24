// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/format.h"

namespace holdfast {

/// "Announcement", "Value", "Left behind".
[[nodiscard]] QString wordOf(GhostKind kind);

/// Why nobody seems to stand behind it, as a sentence.
[[nodiscard]] QString reasonOf(const Ghost& ghost);

/// "at least 3 h": nobody knows how long a broker kept what it had before we came.
[[nodiscard]] QString ageOf(const Ghost& ghost, const Format& format, Timestamp now);

/// The list for a file: one JSON object a line, in the order shown.
[[nodiscard]] QByteArray linesOf(const GhostList& list);

} // namespace holdfast
