// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QString>

#include <array>

namespace holdfast {

/// Small files beside the databases that say how this site is run: backups take them along. What is merely under way (deliveries that wait) is not among them: an old one must not be sent again.
inline constexpr std::array sideFiles{"notifications.json", "report-schedules.json"};

/// Those that are there, from one folder into another. A folder without any is fine.
[[nodiscard]] Expected<> copySideFiles(const QString& from, const QString& into);

} // namespace holdfast
