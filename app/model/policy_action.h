// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"

#include <vector>

namespace holdfast {

/// What an action does to the world, as far as proof and executor need to know it.
enum class ActionEffect : quint8 {
    Tell,    ///< a person
    Write,   ///< an output, at a slot of its priority array
    Door,    ///< likewise, by one of three rules
    Move,    ///< to another link or broker
    Promote, ///< a standby gateway, with a fencing epoch
    Queue,   ///< keeps commands for later
    Drop     ///< refuses commands until the end
};

struct ActionParameter
{
    enum class Kind : quint8 { Number, Duration, Text, Choice, Flag };

    const char* name = "";
    Kind kind = Kind::Text;
    const char* unit = "";
    double least = 0; ///< of a number; of a duration in milliseconds
    double most = 0;
    Value fallback; ///< nothing: must be given
    std::vector<QString> choices;
};

/// Whether a step says what its target is.
enum class TargetNeed : quint8 { None, Optional, Required, Alternative };

/// One thing a step can do. Editor, lint, proof and audit follow from this description.
struct PolicyAction
{
    QString id;
    ActionEffect effect = ActionEffect::Tell;
    std::vector<ActionParameter> parameters;
    std::vector<Locus> loci; ///< where it can run
    TargetNeed target = TargetNeed::Optional;
    UndoBy undo = UndoBy::None; ///< how it is taken back
    PolicyClass leastKind = PolicyClass::Notify; ///< a policy with such a step is at least of this class
    bool repeatable = true;  ///< ordering it twice is ordering it once
    bool needsClock = false; ///< right only where the time is right

    [[nodiscard]] bool writes() const { return effect == ActionEffect::Write || effect == ActionEffect::Door; }
};

} // namespace holdfast
