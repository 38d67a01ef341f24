// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/broker.h"
#include "app/model/command.h"
#include "app/model/device.h"
#include "app/model/discovery.h"
#include "app/model/document.h"
#include "app/model/history.h"
#include "app/model/learned.h"
#include "app/model/maintenance.h"
#include "app/model/operator.h"
#include "app/model/point.h"
#include "app/model/site.h"

#include <QByteArray>

#include <functional>
#include <variant>
#include <vector>

namespace holdfast {

struct SampleRecord { PointId point; Sample sample; };
struct GapRecord { Gap gap; };                ///< a gap that ended; or, with the largest `to`, one that began
struct JournalRecord { JournalEntry entry; };
struct AlarmRecord { Alarm alarm; };          ///< latest state of an alarm, so that a restart finds it
struct DeviceRecord { Device device; };       ///< adopted, ignored, blocked and retired devices
struct DeviceForgotten { DeviceId device; };
struct PointRecord { Point point; };
struct PointForgotten { PointId point; };
struct DiscoveryRuleRecord { DiscoveryRule rule; };
struct DiscoveryRuleForgotten { DiscoveryRuleId rule; };
struct LearnedRecord { LearnedMapping mapping; }; ///< replaces what was kept of the same device
struct LearnedForgotten { BrokerId broker; Identifier key; };
struct DiscoverySettingsRecord { DiscoverySettings settings; };
/// What is about to be cleared, written to a file of its own before the audit row that follows it is durable.
struct GhostsRecord { Timestamp at; BrokerId broker; std::vector<GhostCopy> copies; };
struct RuleRecord { AlarmRule rule; };
struct MaintenanceRecord { MaintenanceWindow window; };
struct MaintenanceForgotten { MaintenanceId window; };
struct DocumentRecord { Document document; };
struct DocumentForgotten { QString kind; QString id; };
struct BrokerRecord { BrokerConfig broker; };
struct BrokerForgotten { BrokerId broker; };
struct SiteRecord { SiteModel model; };
struct OperatorRecord { Operator person; };
struct CommandRecord { PointCommand command; }; ///< as it stands now; replaces what was kept under its number
/// One operator action for the audit chain; sequence and hash are the store's and security's business.
struct AuditRecord
{
    Timestamp at;
    Actor actor;
    QString action;
    QString object;
    QString before;
    QString after;
    QString result;
    quint64 ticket = 0; ///< the intent to be answered as saved once this is durable; 0: none
};

/// One link of the audit chain as it stands in the file.
struct AuditRow
{
    qint64 sequence = 0; ///< 1, 2, 3, … without a hole
    AuditRecord record;  ///< without its ticket
    QByteArray previous; ///< hash of the row before; empty for the first
    QByteArray hash;
};

/// What the hash of a row is: over the hash before it and everything the row says, but for its own hash.
using AuditChain = std::function<QByteArray(const QByteArray& previous, const AuditRow& row)>;

using Record = std::variant<SampleRecord, CommandRecord, GapRecord, JournalRecord, AlarmRecord, DeviceRecord, DeviceForgotten, PointRecord, PointForgotten, DiscoveryRuleRecord,
                            DiscoveryRuleForgotten, DiscoverySettingsRecord, LearnedRecord, LearnedForgotten, GhostsRecord, RuleRecord, MaintenanceRecord, MaintenanceForgotten, DocumentRecord, DocumentForgotten, BrokerRecord, BrokerForgotten, SiteRecord, OperatorRecord, AuditRecord>;
using Records = std::vector<Record>;

/// Telemetry may be thinned when the recorder cannot keep up; everything else never is.
[[nodiscard]] inline bool isTelemetry(const Record& record)
{
    return std::holds_alternative<SampleRecord>(record);
}

} // namespace holdfast
