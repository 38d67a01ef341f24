// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace holdfast {

/// Bytes anybody may still write where this folder lies; nothing when the system does not tell.
/// Asks the file system itself: a list of mounted disks is not to be had in every container.
[[nodiscard]] std::optional<qint64> freeBytesAt(const QString& folder);

} // namespace holdfast
