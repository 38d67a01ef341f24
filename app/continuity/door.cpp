// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// A door keeps its own rule, obeys the fire alarm alone, or opens once and locks itself again. There is no fourth.
PolicyAction doorRule()
{
    PolicyAction action;
    action.id = u"door"_s;
    action.effect = ActionEffect::Door;
    action.parameters = {{"rule", ActionParameter::Kind::Choice, "", 0, 0, {}, {u"fire_rule_only"_s, u"keep"_s, u"pulse"_s}}, {"powered_by", ActionParameter::Kind::Choice, "", 0, 0, u"mains"_s, {u"mains"_s, u"ups"_s, u"battery"_s}}};
    action.loci = {Locus::Edge, Locus::Gateway, Locus::Monitor};
    action.undo = UndoBy::Relinquish;
    action.leastKind = PolicyClass::SafetyRelevant;
    action.repeatable = false; // a pulse given twice opens twice
    return action;
}

} // namespace holdfast
