// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"
#include "app/store/table.h"

namespace holdfast {

// What lies in holdfast.db, column by column.
[[nodiscard]] const Table<Device>& deviceTable();
[[nodiscard]] const Table<Point>& pointTable();
[[nodiscard]] const Table<DiscoveryRule>& discoveryRuleTable();
[[nodiscard]] const Table<AlarmRule>& ruleTable();
[[nodiscard]] const Table<MaintenanceWindow>& maintenanceTable();
[[nodiscard]] const Table<Alarm>& alarmTable();
[[nodiscard]] const Table<BrokerConfig>& brokerTable();
[[nodiscard]] const Table<Operator>& operatorTable();
[[nodiscard]] const Table<PointCommand>& commandTable();
[[nodiscard]] const Table<JournalEntry>& journalTable(); ///< its key, the sequence, is given by the file

} // namespace holdfast
