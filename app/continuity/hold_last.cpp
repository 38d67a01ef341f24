// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// The output stays where it is. What is held grows old: a time to live, and a preset after it, belong to it.
PolicyAction holdLast()
{
    PolicyAction action;
    action.id = u"hold_last"_s;
    action.effect = ActionEffect::Write;
    action.parameters = {{"powered_by", ActionParameter::Kind::Choice, "", 0, 0, u"mains"_s, {u"mains"_s, u"ups"_s, u"battery"_s}}};
    action.loci = {Locus::Edge, Locus::Gateway};
    action.undo = UndoBy::Relinquish;
    action.leastKind = PolicyClass::Reversible;
    return action;
}

} // namespace holdfast
