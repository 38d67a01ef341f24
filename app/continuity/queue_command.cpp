// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// Commands of people wait for the way to come back, but none waits longer than the time to live of the step.
PolicyAction queueCommand()
{
    PolicyAction action;
    action.id = u"queue_command"_s;
    action.effect = ActionEffect::Queue;
    action.loci = {Locus::Gateway, Locus::Monitor};
    return action;
}

} // namespace holdfast
