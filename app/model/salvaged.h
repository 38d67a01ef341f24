// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/backup.h"

namespace holdfast {

/// What was saved of a torn history: a backup that holds it, and what it does not hold.
struct SalvagedHistory
{
    Backup backup;
    qint64 samples = 0; ///< saved
    qint64 damages = 0; ///< parts that could not be read, or were put right
    qint64 lost = 0;    ///< samples in them, as far as is known

    /// How the folder's name ends.
    [[nodiscard]] static QString ending() { return QStringLiteral("-salvaged"); }
    [[nodiscard]] static bool isOne(const Backup& backup) { return backup.folder.section(QLatin1Char('/'), -1).contains(ending()); }

    friend bool operator==(const SalvagedHistory&, const SalvagedHistory&) = default;
};

} // namespace holdfast
