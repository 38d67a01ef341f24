// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// The output takes a value that was agreed on beforehand.
PolicyAction preset()
{
    PolicyAction action;
    action.id = u"preset"_s;
    action.effect = ActionEffect::Write;
    action.parameters = {{"point", ActionParameter::Kind::Text, "", 0, 0, u"setpoint"_s, {}},
                         {"value", ActionParameter::Kind::Number, "", -1'000'000, 1'000'000, {}, {}},
                         {"unit", ActionParameter::Kind::Text, "", 0, 0, u"1"_s, {}},
                         {"powered_by", ActionParameter::Kind::Choice, "", 0, 0, u"mains"_s, {u"mains"_s, u"ups"_s, u"battery"_s}}};
    action.loci = {Locus::Edge, Locus::Gateway, Locus::Monitor};
    action.undo = UndoBy::Relinquish;
    action.leastKind = PolicyClass::Reversible;
    return action;
}

} // namespace holdfast
