// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/alarm_news.h"
#include "app/alarm/alarm_table.h"
#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/model/alarm.h"
#include "app/model/broker.h"
#include "app/model/change.h"
#include "app/model/intent.h"
#include "app/model/operator.h"
#include "app/model/shared_cause.h"
#include "app/model/site.h"

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

/// What the store knows of alarms.
struct StoredAlarms
{
    std::vector<AlarmRule> rules;
    std::vector<Alarm> alarms;
    std::vector<MaintenanceWindow> maintenance;
};

/// What is looked at.
struct AlarmScope
{
    std::vector<PointId> points; ///< sorted: those with a rule, and those that decide with them
    int watches = 0;             ///< rules at points
};

/// Watches what the fleet tells and keeps every alarm's state. Pure: no clock, no thread, no I/O.
/// In one step first take() everything that was received, then due(): a value that came back in time stands before the delay that runs out.
/// Delays run by ticks; wall clock times are only written down.
class Alarms
{
public:
    /// `rules` are those a fresh installation starts with, usually defaultRules().
    Alarms(AlarmTable table, std::vector<AlarmRule> rules);
    ~Alarms();
    Alarms(Alarms&&) noexcept;
    Alarms& operator=(Alarms&&) noexcept;

    /// What the store knows, once and before anything else. Stored rules replace those of the same id; alarms stand as they stood, uncertain until heard again, without a sound.
    void restore(const StoredAlarms& stored, Timestamp now, Ticks ticks, AlarmNews& news);

    /// Names of spaces decide what is a server room or outdoors.
    void siteChanged(const SiteModel& site, Timestamp now, Ticks ticks, AlarmNews& news);

    /// The name under which the loss of this broker is announced.
    void brokerChanged(const BrokerConfig& broker);
    void brokerRemoved(const BrokerId& broker, Timestamp now, Ticks ticks, AlarmNews& news);

    /// All that brokers and devices share, as it stands now: what is not named any more is forgotten.
    void sharedCausesChanged(const std::vector<SharedCause>& causes, Timestamp now, Ticks ticks, AlarmNews& news);

    void take(const Change& change, Timestamp now, Ticks ticks, AlarmNews& news);
    void due(Timestamp now, Ticks ticks, AlarmNews& news);

    /// Alarm wishes only; others are refused as not understood. All or nothing: one that must not be acted on refuses the whole wish.
    Expected<> apply(const Wish& wish, const Actor& actor, Timestamp now, Ticks ticks, AlarmNews& news);

    /// Whether apply() is the place for this wish.
    [[nodiscard]] static bool understands(const Wish& wish);

    [[nodiscard]] std::vector<AlarmRule> rules() const;
    [[nodiscard]] std::vector<MaintenanceWindow> maintenance() const;
    [[nodiscard]] std::vector<Alarm> alarms() const; ///< not the normal ones
    [[nodiscard]] std::optional<Ticks> nextDue() const; ///< when the next delay runs out
    [[nodiscard]] AlarmScope scope() const;
    [[nodiscard]] bool isFlood() const;               ///< more comes than people can follow
    [[nodiscard]] int activeCount() const;           ///< active, neither shelved, suppressed nor out of service; alerts do not count

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace holdfast
