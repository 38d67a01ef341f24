// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/bytes.h"

#include <QStringList>

#include <span>
#include <vector>

namespace holdfast {

/// Texts: each different one once, packed by zstd; what follows names them by number, in runs.
void writeWords(ByteWriter& out, std::span<const QString> texts);

/// The different texts and, for each of `count`, its place among them. False when the bytes are damaged.
[[nodiscard]] bool readWords(ByteReader& in, std::size_t count, std::vector<QString>& words, std::vector<qint64>& places);

} // namespace holdfast
