// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// The device or its gateway follows the schedule that was put there before. It needs the right time where it runs.
PolicyAction followLocalSchedule()
{
    PolicyAction action;
    action.id = u"follow_local_schedule"_s;
    action.effect = ActionEffect::Write;
    action.parameters = {{"schedule", ActionParameter::Kind::Text, "", 0, 0, {}, {}},
                         {"local_clock", ActionParameter::Kind::Choice, "", 0, 0, u"network"_s, {u"network"_s, u"rtc"_s, u"gateway"_s}},
                         {"powered_by", ActionParameter::Kind::Choice, "", 0, 0, u"mains"_s, {u"mains"_s, u"ups"_s, u"battery"_s}}};
    action.loci = {Locus::Edge, Locus::Gateway};
    action.undo = UndoBy::Relinquish;
    action.leastKind = PolicyClass::Reversible;
    action.needsClock = true;
    return action;
}

} // namespace holdfast
