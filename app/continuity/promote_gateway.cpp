// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// The standby gateway takes over. Its epoch is one above the last: whoever knows epochs obeys no older one.
PolicyAction promoteGateway()
{
    PolicyAction action;
    action.id = u"promote_gateway"_s;
    action.effect = ActionEffect::Promote;
    action.parameters = {{"fenced", ActionParameter::Kind::Flag, "", 0, 0, true, {}}};
    action.loci = {Locus::Gateway, Locus::Monitor};
    action.target = TargetNeed::Alternative;
    action.undo = UndoBy::Reverse;
    action.leastKind = PolicyClass::Reversible;
    return action;
}

} // namespace holdfast
