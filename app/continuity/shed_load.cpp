// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// Switches off what can wait, the least important first, until the supply carries the rest.
PolicyAction shedLoad()
{
    PolicyAction action;
    action.id = u"shed_load"_s;
    action.effect = ActionEffect::Write;
    action.parameters = {{"least_priority", ActionParameter::Kind::Number, "", 1, 9, 5.0, {}},
                         {"target_power", ActionParameter::Kind::Number, "kW", 0, 100'000, 0.0, {}},
                         {"powered_by", ActionParameter::Kind::Choice, "", 0, 0, u"mains"_s, {u"mains"_s, u"ups"_s, u"battery"_s}}};
    action.loci = {Locus::Edge, Locus::Gateway, Locus::Monitor};
    action.target = TargetNeed::Required;
    action.undo = UndoBy::Relinquish;
    action.leastKind = PolicyClass::Reversible;
    return action;
}

} // namespace holdfast
