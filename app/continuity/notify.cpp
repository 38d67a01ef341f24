// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// Somebody is told.
PolicyAction notifyPeople()
{
    PolicyAction action;
    action.id = u"notify"_s;
    action.effect = ActionEffect::Tell;
    action.parameters = {{"channel", ActionParameter::Kind::Choice, "", 0, 0, u"desktop"_s, {u"desktop"_s, u"siren"_s, u"sms_modem"_s, u"email"_s, u"webhook"_s}},
                         {"priority", ActionParameter::Kind::Number, "", 1, 4, 3.0, {}}};
    action.loci = {Locus::Gateway, Locus::Monitor};
    action.target = TargetNeed::Required;
    return action;
}

} // namespace holdfast
