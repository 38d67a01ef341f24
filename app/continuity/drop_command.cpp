// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// Commands of people are refused, with the reason, until the way is back.
PolicyAction dropCommand()
{
    PolicyAction action;
    action.id = u"drop_command"_s;
    action.effect = ActionEffect::Drop;
    action.loci = {Locus::Gateway, Locus::Monitor};
    return action;
}

} // namespace holdfast
