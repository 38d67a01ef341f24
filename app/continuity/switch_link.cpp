// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// The router or gateway goes over to another uplink: the other SIM, the other line. It decides; we order it by its own protocol.
PolicyAction switchLink()
{
    PolicyAction action;
    action.id = u"switch_link"_s;
    action.effect = ActionEffect::Move;
    action.parameters = {{"flush_sessions", ActionParameter::Kind::Flag, "", 0, 0, true, {}}};
    action.loci = {Locus::Gateway, Locus::Monitor};
    action.target = TargetNeed::Alternative;
    action.undo = UndoBy::Reverse;
    action.leastKind = PolicyClass::Reversible;
    return action;
}

} // namespace holdfast
