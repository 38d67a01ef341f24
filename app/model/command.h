// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"
#include "app/model/message.h"
#include "app/model/operator.h"
#include "app/model/point.h"
#include "app/model/value.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace holdfast {

/// Who may overrule whom at one point: the sixteen levels of Haystack and BACnet, of which the lowest number that holds a value wins, and what is left when none does.
enum class WriteLevel : quint8 { LifeSafety = 1, FallbackPolicy = 5, Operator = 8, Failover = 13, Schedule = 16, Default = 17 };

/// The life of a command. Requested: written down, not yet handed out. Leaving: handed to the connection. Sent: the broker has it. Accepted: the device says it took it.
/// The others are ends, of which a Timeout may still be confirmed late.
enum class CommandState : quint8 { Requested, Leaving, Sent, Accepted, Confirmed, ConfirmedLate, Assumed, Timeout, Rejected, Expired, Superseded };
inline constexpr std::array commandStates{CommandState::Requested, CommandState::Leaving,  CommandState::Sent,     CommandState::Accepted, CommandState::Confirmed, CommandState::ConfirmedLate,
                                          CommandState::Assumed,   CommandState::Timeout,  CommandState::Rejected, CommandState::Expired,  CommandState::Superseded};

/// What kind of thing is commanded: decides how long a command lives, whether it is looked at twice, and whether it falls back by itself.
enum class CommandKind : quint8 { Lock, Pulse, Switch, Mode, Level, SetPoint, Setting };

/// What holds for every command of one kind.
struct CommandTerms
{
    CommandKind kind = CommandKind::Setting;
    std::chrono::seconds lifetime{900};     ///< neither sent nor waited for after that
    bool twoSteps = true;                   ///< a person sees effect, fallback and undo before it goes out
    bool holds = false;                     ///< takes its level until a time, then falls back; otherwise it is done once
    std::chrono::seconds hold{0};           ///< how long, when nobody says
};

[[nodiscard]] CommandKind commandKindOf(const Point& point);
[[nodiscard]] const CommandTerms& termsOf(CommandKind kind);
inline constexpr std::chrono::seconds shortestHold{60};
inline constexpr std::chrono::seconds longestHold{7 * 24 * 3600};

/// Nothing, or why this value cannot be asked of this point: English, as logs need it.
[[nodiscard]] QString refusalOf(const Point& point, const Value& value);

/// Whether a reading says that what was wanted is so: numbers within half a step of the point.
[[nodiscard]] bool isSame(const Point& point, const Value& wanted, const Value& said);

/// One command to one point and what became of it.
struct PointCommand
{
    quint64 number = 0; ///< grows; never used twice in a data directory
    PointId point;
    DeviceId device;
    BrokerId broker;
    CommandKind kind = CommandKind::Setting;
    WriteLevel level = WriteLevel::Operator;
    Value wanted;
    Value previous;     ///< what the point said before: the undo
    Value beneath;      ///< what it falls back to when its level is given up and no other holds
    Actor actor;
    CommandState state = CommandState::Requested;
    QString reason;     ///< why it ended as it did: English, as logs need it
    Timestamp requestedAt;
    std::optional<Timestamp> sentAt;
    std::optional<Timestamp> acceptedAt;
    std::optional<Timestamp> endedAt;
    std::chrono::seconds lifetime{900};
    std::optional<Timestamp> until; ///< when it falls back
    bool holds = false;             ///< its level is held for it now

    friend bool operator==(const PointCommand&, const PointCommand&) = default;
};

[[nodiscard]] inline bool isOpen(CommandState state)
{
    return state <= CommandState::Accepted;
}

[[nodiscard]] QString nameOf(CommandState state);
[[nodiscard]] QString nameOf(CommandKind kind);

/// A command on its way out: sent once, by the time given, or not at all.
struct CommandSending
{
    quint64 number = 0;
    Publication publication;
    Ticks life{0};

    friend bool operator==(const CommandSending&, const CommandSending&) = default;
};

/// What the connection says of a sending.
struct CommandReceipt
{
    enum class Kind : quint8 {
        Taken,     ///< the broker has it, which says nothing of the device
        Refused,   ///< the broker does not pass it on
        NeverLeft, ///< its time was over before it could be sent
        Unknown    ///< the connection broke before the broker answered
    };

    quint64 number = 0;
    Kind kind = Kind::Taken;
    QString detail;

    friend bool operator==(const CommandReceipt&, const CommandReceipt&) = default;
};

} // namespace holdfast
