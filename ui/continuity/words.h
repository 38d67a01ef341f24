// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/format.h"
#include "ui/look/icon.h"
#include "ui/look/state_mark.h"

#include <QStringList>

/// Words and signs for what keeps working when something is lost. Texts of the engineer pass through as they are.
namespace holdfast::continuity_page {

/// Those that say something, with commas between.
[[nodiscard]] QString joined(QStringList parts);

[[nodiscard]] QString wordOf(Loss loss);       ///< "Gateway", for headers
[[nodiscard]] QString conditionOf(Loss loss);  ///< "if the gateway is lost"
[[nodiscard]] QString testOf(Loss loss);       ///< what would prove it
[[nodiscard]] Icon iconOf(Loss loss);

[[nodiscard]] QString wordOf(Behaviour behaviour);
[[nodiscard]] Mark markOf(Behaviour behaviour);

[[nodiscard]] QString wordOf(EvidenceKind kind);
[[nodiscard]] QString wordOf(EvidenceSource source);
[[nodiscard]] QString sentenceOf(EvidenceFault fault);

[[nodiscard]] QString wordOf(DependencyKind kind);
[[nodiscard]] Icon iconOf(DependencyKind kind);
[[nodiscard]] QString wordOf(LinkUse use);
[[nodiscard]] Icon iconOf(UplinkKind kind);

/// What the function is called: while it is only proposed in the words of the language, then as the engineer names it.
[[nodiscard]] QString nameOf(const FunctionReadiness& function);

/// What the cell's first line says: the engineer's words, else the behaviour's.
[[nodiscard]] QString behaviourText(const ReadinessCell& cell);
/// What the cell's second line says: "proven, 12 d", "configured", "proof expired".
[[nodiscard]] QString evidenceText(const ReadinessCell& cell, const Format& format, Timestamp now);
/// The cell as it is spoken.
[[nodiscard]] QString cellSentence(const FunctionReadiness& function, const ReadinessCell& cell, const Format& format, Timestamp now);

[[nodiscard]] QString gapText(const ReadinessGap& gap, const Format& format); ///< "24 s, limit 10 s"
[[nodiscard]] Priority priorityOf(const ReadinessGap& gap);

} // namespace holdfast::continuity_page
