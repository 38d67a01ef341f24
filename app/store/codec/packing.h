// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace holdfast {

/// Made smaller by zstd where that pays; the first byte tells.
[[nodiscard]] QByteArray packed(const QByteArray& bytes);

/// Nothing when damaged, or when it would grow beyond `most`.
[[nodiscard]] std::optional<QByteArray> unpacked(QByteArrayView bytes, qsizetype most);

} // namespace holdfast
