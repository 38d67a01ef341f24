// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/history.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace holdfast {

/// What is said of whom: a period, and how many operator positions share its alarms.
struct LoadQuestion
{
    Interval interval;
    int positions = 1;
};

/// A run of more than 10 alarms in 10 minutes, until there are fewer than 5 in 10 minutes.
struct AlarmFlood
{
    Interval interval;
    int alarms = 0;
    int peak = 0; ///< most within any 10 minutes of it

    friend bool operator==(const AlarmFlood&, const AlarmFlood&) = default;
};

/// One alarm and how often.
struct AlarmShare
{
    AlarmId alarm;
    QString name;
    QString source;
    int count = 0;

    friend bool operator==(const AlarmShare&, const AlarmShare&) = default;
};

/// From annunciation to acknowledgement.
struct AcknowledgeTimes
{
    int alarms = 0;
    std::chrono::milliseconds median{0};
    std::chrono::milliseconds p90{0};

    friend bool operator==(const AcknowledgeTimes&, const AcknowledgeTimes&) = default;
};

/// What the alarms of a period asked of people, by the formulas of EEMUA 191 and ISA-18.2. An alarm counts each time it is annunciated: neither while it is
/// shelved or out of service nor when it is folded under its cause at once. Alerts are counted apart.
struct AlarmLoad
{
    Interval interval;
    int annunciated = 0;
    int alerts = 0;
    double perDay = 0;          ///< per position: up to 150 very likely acceptable, 300 the most that is manageable
    double perHour = 0;         ///< per position: about 6, 12 at most
    double perTenMinutes = 0;   ///< per position, the mean over all windows: about 1, 2 at most
    int peak = 0;               ///< most in one window: 10
    int windows = 0;            ///< of ten minutes, the empty ones too
    int crowdedWindows = 0;     ///< more than 10: less than 1 % of them
    std::vector<AlarmFlood> floods;
    double floodShare = 0;      ///< of the time: less than 1 %
    std::vector<AlarmShare> chattering; ///< three times or more within any 60 s: none; most first
    int chatteringAlarms = 0;   ///< annunciations among `annunciated` that did
    int fleeting = 0;           ///< over within 60 s without anybody acting, not chattering: none
    std::vector<AlarmShare> stale; ///< active for more than 24 h at some time of the period; most hours first, count is hours
    int mostStale = 0;          ///< at once: fewer than 5
    int standing = 0;           ///< active when the period ends
    std::vector<AlarmShare> badActors; ///< at most ten, most first
    double badActorShare = 0;   ///< of all: 1 to 5 %
    std::array<int, 4> byPriority{};   ///< P1 to P4: less than 1, 5, 15 and 80 %
    std::array<AcknowledgeTimes, 4> toAcknowledge{}; ///< P1 to P4; P90: 2, 10, 30 min, a shift
    int acknowledgedActive = 0; ///< acknowledged while the condition still held: many means useful alarms
    std::chrono::milliseconds inAlarm{0}; ///< all of them together
    int hidden = 0;             ///< folded under their cause at once
    int unauthorised = 0;       ///< shelved or taken out of service by nobody: none

    /// Chattering and fleeting ones among all: less than 5 %.
    [[nodiscard]] double nuisance() const { return annunciated > 0 ? static_cast<double>(chatteringAlarms + fleeting) / annunciated : 0; }
    /// What grouping by cause saved, of all there would have been.
    [[nodiscard]] double hiddenShare() const { return annunciated + hidden > 0 ? static_cast<double>(hidden) / (annunciated + hidden) : 0; }

    friend bool operator==(const AlarmLoad&, const AlarmLoad&) = default;
};

/// The journal in any order. Entries before the period say what was active, shelved or out of service when it began; later ones are left out.
[[nodiscard]] AlarmLoad alarmLoad(const std::vector<JournalEntry>& journal, const LoadQuestion& question);

} // namespace holdfast
