// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/format.h"
#include "ui/look/icon.h"
#include "ui/look/state_mark.h"

#include <QStringList>

namespace holdfast::continuity_page {

[[nodiscard]] QString wordOf(PolicyLoss loss); ///< "the broker is unreachable"
[[nodiscard]] Icon iconOf(PolicyLoss loss);
[[nodiscard]] QString wordOf(PolicyStage stage);
[[nodiscard]] QString wordOf(PolicyClass kind);
[[nodiscard]] QString wordOf(Locus locus);     ///< "in the device"
[[nodiscard]] QString wordOf(FindingSeverity severity);
[[nodiscard]] Priority priorityOf(FindingSeverity severity);
[[nodiscard]] QString sentenceOf(LatchReason reason);

/// How a policy stands, summed up over the elements of its scope: the one that matters most speaks.
struct PolicyState
{
    int rank = 9;                     ///< 0: a person is needed … 9: nothing happens
    QString word;                     ///< "running 8 min", "armed", "draft"
    QString sentence;                 ///< with its reason
    bool running = false;
    std::optional<Priority> priority; ///< somebody has to act

    friend bool operator==(const PolicyState&, const PolicyState&) = default;
};

[[nodiscard]] PolicyState stateOf(const std::vector<PolicyStanding>& standings, const Format& format, Timestamp now);

/// What the invariant demands, in one sentence.
[[nodiscard]] QString sentenceOf(Invariant invariant);

/// What a finding says. Of a code nobody here knows: the code itself, so that nothing is hidden.
[[nodiscard]] QString sentenceOf(const PolicyFinding& finding);

} // namespace holdfast::continuity_page
