// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "app/model/ids.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace holdfast {

/// Time in which work is expected: alarms of what is worked on are hidden by design, watched and written down all the same. Alarms of life safety never are.
struct MaintenanceWindow
{
    MaintenanceId id;
    QString name;
    QString reason;
    std::vector<DeviceId> devices; ///< these, and what is behind them …
    std::vector<SpaceId> spaces;   ///< … and those of these spaces; neither: the whole site
    std::vector<RuleId> rules;     ///< of these rules only; none: of all
    QDate firstDay;
    std::optional<QDate> lastDay;  ///< the last one it begins on
    int days = 0;                  ///< weekdays it begins on: bit 0 Monday to bit 6 Sunday; none: once, on the first day
    QTime from;                    ///< by the clock on the site's wall, in summer and in winter
    QTime to;                      ///< not after `from`: of the next day
    bool enabled = true;

    friend bool operator==(const MaintenanceWindow&, const MaintenanceWindow&) = default;
};

/// When it lasts, if it does at this moment. On days that clocks are set it is an hour shorter or longer, as the clock on the wall says;
/// a beginning or end that no clock shows is taken as much later, one that is shown twice begins with the first and ends with the second.
[[nodiscard]] std::optional<Interval> lastsAt(const MaintenanceWindow& window, const QByteArray& timeZone, Timestamp now);

} // namespace holdfast
