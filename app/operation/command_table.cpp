// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operation/command_table.h"

#include <algorithm>

namespace holdfast {
namespace {

using enum CommandState;
using enum CommandEvent;

constexpr std::array table{
    CommandStep{Requested, HandedOver, Leaving},
    CommandStep{Requested, Denied, Rejected},
    CommandStep{Requested, TimeUp, Expired},
    CommandStep{Requested, Newer, Superseded},
    CommandStep{Requested, Restarted, Timeout}, // it may have gone out in the last moment

    CommandStep{Leaving, Taken, Sent},
    CommandStep{Leaving, BrokerRefused, Rejected},
    CommandStep{Leaving, NeverLeft, Expired},
    CommandStep{Leaving, LineBroke, Leaving},
    CommandStep{Leaving, DeviceAccepted, Accepted},
    CommandStep{Leaving, DeviceRefused, Rejected},
    CommandStep{Leaving, Said, Confirmed},
    CommandStep{Leaving, TimeUp, Timeout},
    CommandStep{Leaving, Newer, Superseded},
    CommandStep{Leaving, Restarted, Timeout},

    CommandStep{Sent, Taken, Sent},
    CommandStep{Sent, DeviceAccepted, Accepted},
    CommandStep{Sent, DeviceRefused, Rejected},
    CommandStep{Sent, Said, Confirmed},
    CommandStep{Sent, Unheard, Assumed},
    CommandStep{Sent, TimeUp, Timeout},
    CommandStep{Sent, Newer, Superseded},
    CommandStep{Sent, Restarted, Timeout},

    CommandStep{Accepted, Taken, Accepted},
    CommandStep{Accepted, LineBroke, Accepted},
    CommandStep{Accepted, DeviceAccepted, Accepted},
    CommandStep{Accepted, DeviceRefused, Rejected},
    CommandStep{Accepted, Said, Confirmed},
    CommandStep{Accepted, Unheard, Assumed},
    CommandStep{Accepted, TimeUp, Timeout},
    CommandStep{Accepted, Newer, Superseded},
    CommandStep{Accepted, Restarted, Timeout},

    // What follows has ended: whatever is said twice or late changes nothing, but for what makes a time-out known.
    CommandStep{Confirmed, Taken, Confirmed},
    CommandStep{Confirmed, LineBroke, Confirmed},
    CommandStep{Confirmed, DeviceAccepted, Confirmed},
    CommandStep{Confirmed, Said, Confirmed},

    CommandStep{ConfirmedLate, Taken, ConfirmedLate},
    CommandStep{ConfirmedLate, LineBroke, ConfirmedLate},
    CommandStep{ConfirmedLate, DeviceAccepted, ConfirmedLate},
    CommandStep{ConfirmedLate, Said, ConfirmedLate},

    CommandStep{Assumed, Taken, Assumed},
    CommandStep{Assumed, LineBroke, Assumed},
    CommandStep{Assumed, DeviceAccepted, Assumed},
    CommandStep{Assumed, DeviceRefused, Rejected},
    CommandStep{Assumed, Unheard, Assumed},

    CommandStep{Timeout, Taken, Timeout},
    CommandStep{Timeout, LineBroke, Timeout},
    CommandStep{Timeout, DeviceAccepted, Timeout},
    CommandStep{Timeout, Said, ConfirmedLate},
    CommandStep{Timeout, DeviceRefused, Rejected},
    CommandStep{Timeout, BrokerRefused, Rejected},
    CommandStep{Timeout, NeverLeft, Expired},

    CommandStep{Rejected, Taken, Rejected},
    CommandStep{Rejected, LineBroke, Rejected},
    CommandStep{Rejected, BrokerRefused, Rejected},
    CommandStep{Rejected, DeviceRefused, Rejected},

    CommandStep{Expired, NeverLeft, Expired},

    CommandStep{Superseded, Taken, Superseded},
    CommandStep{Superseded, LineBroke, Superseded},
    CommandStep{Superseded, BrokerRefused, Superseded},
    CommandStep{Superseded, NeverLeft, Superseded},
    CommandStep{Superseded, DeviceAccepted, Superseded},
    CommandStep{Superseded, DeviceRefused, Superseded},
};

/// Why a state takes nothing that the table does not name, in the order of the states.
constexpr std::array refusals{
    "it has not gone out yet",
    "the broker has not answered yet",
    "it is with the broker already",
    "the device has taken it already",
    "it is confirmed already",
    "it is confirmed already",
    "it is over: the device says nothing of it",
    "its time is over",
    "it was rejected",
    "it expired unsent",
    "a newer command has taken its place",
};
static_assert(refusals.size() == commandStates.size());

} // namespace

std::span<const CommandStep> commandSteps()
{
    return table;
}

Expected<CommandState> after(CommandState state, CommandEvent event)
{
    const auto step = std::find_if(table.begin(), table.end(), [&](const CommandStep& one) { return one.from == state && one.on == event; });
    if (step == table.end())
        return Error{Error::Code::Refused, QLatin1String(refusals[static_cast<std::size_t>(state)])};
    return step->to;
}

} // namespace holdfast
