// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/disk_space.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <limits>

namespace holdfast {

std::optional<qint64> freeBytesAt(const QString& folder)
{
    std::error_code fault;
    const std::filesystem::space_info space = std::filesystem::space(QFile::encodeName(folder).toStdString(), fault);
    if (fault)
        return std::nullopt;
    return static_cast<qint64>(std::min<std::uintmax_t>(space.available, std::numeric_limits<qint64>::max()));
}

} // namespace holdfast
