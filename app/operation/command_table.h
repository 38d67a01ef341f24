// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/command.h"

#include <span>

namespace holdfast {

/// What can happen to a command.
enum class CommandEvent : quint8 {
    HandedOver,     ///< what was asked is durable: it goes to the connection
    Denied,         ///< the permission was taken back before it went out
    Taken,          ///< the broker has it
    BrokerRefused,  ///< the broker does not pass it on
    NeverLeft,      ///< the connection could not send it in time
    LineBroke,      ///< the connection broke before the broker answered: it may be there, or not
    DeviceAccepted, ///< the device's own answer
    DeviceRefused,
    Said,           ///< the point says what was wanted
    Unheard,        ///< the point never says anything: it is believed
    TimeUp,
    Newer,          ///< another command to the same point
    Restarted
};
inline constexpr std::array commandEvents{CommandEvent::HandedOver, CommandEvent::Denied,        CommandEvent::Taken, CommandEvent::BrokerRefused, CommandEvent::NeverLeft, CommandEvent::LineBroke, CommandEvent::DeviceAccepted,
                                          CommandEvent::DeviceRefused, CommandEvent::Said,       CommandEvent::Unheard, CommandEvent::TimeUp,      CommandEvent::Newer,     CommandEvent::Restarted};

struct CommandStep
{
    CommandState from;
    CommandEvent on;
    CommandState to;
};

/// All that may happen.
[[nodiscard]] std::span<const CommandStep> commandSteps();

/// Where the event leads from there; what the table does not name is refused with a reason. Defined for every state and every event.
[[nodiscard]] Expected<CommandState> after(CommandState state, CommandEvent event);

} // namespace holdfast
