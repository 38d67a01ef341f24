// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/daemon/options.h"
#include "app/model/drill.h"

namespace holdfast {

/// Holds a drill on the simulated twin, prints its scoreboard, writes its report. 0: passed; 1: something deviates, was not observed, or the drill was broken off;
/// 2: there is no such drill; 3: the file says what is impossible, or means nothing there.
[[nodiscard]] int answerDrill(const Options& options);

/// What a person reads of it …
[[nodiscard]] QString drillText(const DrillResult& result);
/// … and what a program does.
[[nodiscard]] QByteArray drillJson(const DrillResult& result);

} // namespace holdfast
