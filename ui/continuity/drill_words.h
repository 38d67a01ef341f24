// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"
#include "ui/look/format.h"
#include "ui/look/icon.h"

/// Words and signs for drills. Names of devices and functions pass through as they are.
namespace holdfast::continuity_page {

/// A name or a value amid a sentence: it reads from left to right in every language.
[[nodiscard]] QString amid(const QString& name, const Format& format);
/// In the words of the language for those that come with Holdfast, else as it calls itself.
[[nodiscard]] QString drillName(const QString& scenario, const QString& name);
/// "GW-3 is taken from the twin for 30 min."
[[nodiscard]] QString cutText(const DrillScenario& scenario, const Format& format);
/// What devices hold while they are alone, and what stays within bounds: a line each.
[[nodiscard]] QStringList promisesOf(const DrillScenario& scenario, const Format& format);
/// The fault that is built in, which the drill has to find; empty: none.
[[nodiscard]] QString builtInFault(const DrillScenario& scenario, const Format& format);

[[nodiscard]] QString wordOf(DrillOutcome outcome);
[[nodiscard]] QString sentenceOf(DrillEnd end);
[[nodiscard]] QString wordOf(DrillVerdict verdict);
[[nodiscard]] QString verdictText(const DrillRow& row); ///< a deviation with what is wrong
[[nodiscard]] QString wordOf(DrillCheck check);

[[nodiscard]] QString expectedText(const DrillExpectation& expectation, const Format& format);
[[nodiscard]] QString observedText(const DrillExpectation& expectation, const Value& seen, const Format& format);
/// "taken away", "roll-back" …: of a note that is about no row.
[[nodiscard]] QString noteText(const QString& code);
[[nodiscard]] Icon iconOfNote(const QString& code);

} // namespace holdfast::continuity_page
