// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/alarm.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace holdfast {

/// What can happen to an alarm. The kind of return says what the rule asks for.
enum class AlarmEvent : quint8 {
    Raise, Acknowledge, Return, ReturnLatching, ReturnAcknowledged, Reset, ReAlarm, ShelveTimed, ShelveOneShot, Unshelve, ShelveExpired, Suppress, Release, TakeOut, PutBack,
    BadQuality, Restart
};

inline constexpr std::size_t alarmEventCount = 17;

[[nodiscard]] QString nameOf(AlarmEvent event);

/// The state table of alarms (ISA-18.2), one row for each of the 96 combinations of flags and each event. Immutable; read once from resources/alarm_states.csv.
class AlarmTable
{
public:
    struct Row
    {
        AlarmFlags from;
        AlarmEvent event = AlarmEvent::Raise;
        std::optional<AlarmFlags> to;
        QString refusal; ///< why there is no `to`
    };

    /// The table the program is built with.
    [[nodiscard]] static Expected<AlarmTable> builtIn();

    /// Refuses a text in which a row is missing, doubled or unreadable.
    [[nodiscard]] static Expected<AlarmTable> parse(const QByteArray& csv);

    /// The flags after the event, or the reason it is refused.
    [[nodiscard]] Expected<AlarmFlags> next(const AlarmFlags& from, AlarmEvent event) const;

    [[nodiscard]] std::span<const Row> rows() const { return m_rows; }

private:
    explicit AlarmTable(std::vector<Row> rows) : m_rows(std::move(rows)) {}

    std::vector<Row> m_rows; ///< by indexOf(flags, event)
};

} // namespace holdfast
