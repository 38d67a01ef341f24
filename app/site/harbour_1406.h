// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"
#include "app/model/history.h"
#include "app/model/record.h"
#include "app/site/house.h"
#include "app/site/scenarios.h"

#include <optional>

/// Harbour House on Tuesday 24 November 2026 at 14:06:22, as the pictures show it.
namespace holdfast::site::harbour1406 {

inline constexpr quint64 seed = 1406;
inline constexpr int devices = 412;
inline constexpr Timestamp midnight = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24};

/// Winter: local time is UTC.
[[nodiscard]] constexpr Timestamp at(int hour, int minute, int second = 0)
{
    return midnight + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
}

inline constexpr Timestamp now = at(14, 6, 22);
inline constexpr Timestamp linkLost = at(13, 58, 40);

/// People, air and faults as at the moment; the house lives on from there.
void arrange(House& house);

/// Besides, every value the pictures print is exactly that.
void pin(House& house);

/// A settled house at the moment, arranged and pinned.
[[nodiscard]] House standingHouse();

enum class Reachability : quint8 { Fresh, OnFallback, Silent };

[[nodiscard]] Reachability reachabilityOf(const Unit& unit);

[[nodiscard]] DeviceId deviceIdOf(const House& house, const Unit& unit);
[[nodiscard]] PointId pointIdOf(const House& house, const Unit& unit, const Leaf& leaf);
[[nodiscard]] PointId pointNamed(const House& house, const QString& code, std::string_view key);
[[nodiscard]] Device deviceFrom(const House& house, const Unit& unit);
[[nodiscard]] Point pointOf(const House& house, const Unit& unit, const Leaf& leaf);
[[nodiscard]] DeviceState stateOfDevice(const Unit& unit);

/// The value as discovery reads it: "locked", not "LOCKED".
[[nodiscard]] Value readingOf(const Leaf& leaf, const Value& value);

/// Age of a value at the moment.
[[nodiscard]] Ticks ageOf(const Unit& unit, const Leaf& leaf);

void addDevices(const House& house, Delta& delta);
void addAlarms(const House& house, Delta& delta);
void addInbox(Delta& delta);
void addFinds(Delta& delta);
void addPeople(Delta& delta);
void addBroker(Delta& delta);

/// Rules of this site alone; the rules every site has are not among them.
[[nodiscard]] std::vector<AlarmRule> ownRules(const House& house);

/// Journal and audit of ninety days, oldest first.
[[nodiscard]] std::vector<JournalEntry> journalOf(const House& house, const Delta& moment);
[[nodiscard]] std::vector<AuditRecord> auditOf();

/// Times nothing was heard, and why.
[[nodiscard]] std::vector<Gap> gapsOf(const House& house);

/// What a picture draws where it differs from what the house would do; nothing where it does not.
[[nodiscard]] std::optional<double> drawn(const Unit& unit, std::string_view key, Timestamp when, double lived);

void writeSamples(const SeedSize& size, const std::function<void(Records&&)>& sink);

} // namespace holdfast::site::harbour1406
