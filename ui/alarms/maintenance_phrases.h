// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/format.h"

#include <QCoreApplication>

namespace holdfast {

/// How a maintenance window reads.
class MaintenancePhrases
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::MaintenancePhrases)

public:
    MaintenancePhrases(const Picture& picture, const Format& format) : m_picture(picture), m_format(format) {}

    [[nodiscard]] QString scope(const MaintenanceWindow& window) const; ///< "Plant room B; 2 rules"
    [[nodiscard]] QString when(const MaintenanceWindow& window) const;  ///< "Sat, Sun 22:00 – 04:00"
    [[nodiscard]] QString next(const MaintenanceWindow& window, Timestamp now) const; ///< "7 Mar 2026 22:00", "lasts until 04:00", "over", "off"
    [[nodiscard]] QString day(const QDate& day) const;

private:
    const Picture& m_picture;
    const Format& m_format;
};

} // namespace holdfast
