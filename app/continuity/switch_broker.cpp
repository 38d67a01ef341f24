// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// Whoever runs it goes over to another broker.
PolicyAction switchBroker()
{
    PolicyAction action;
    action.id = u"switch_broker"_s;
    action.effect = ActionEffect::Move;
    action.loci = {Locus::Edge, Locus::Gateway, Locus::Monitor};
    action.target = TargetNeed::Alternative;
    action.undo = UndoBy::Reverse;
    action.leastKind = PolicyClass::Reversible;
    return action;
}

} // namespace holdfast
