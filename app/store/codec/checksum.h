// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace holdfast {

/// CRC-32 (IEEE), as the first release sealed its blocks and as batches are sealed still.
[[nodiscard]] quint32 crc32(QByteArrayView bytes);

/// CRC-32C (Castagnoli): every block carries its own, since a flipped bit passes SQLite's own check all too often.
[[nodiscard]] quint32 crc32c(QByteArrayView bytes);
/// The same where the processor has no instruction for it.
[[nodiscard]] quint32 crc32cByTable(QByteArrayView bytes);

} // namespace holdfast
