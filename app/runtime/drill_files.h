// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"

namespace holdfast {

/// Keeps it in a file of its own in the folder, for the owner alone, whole or not at all; answers the file's path. None is ever written over.
[[nodiscard]] Expected<QString> keepDrill(const QString& folder, const HeldDrill& drill);

/// What lies in the folder, newest first, at most so many. What cannot be read is passed over with a line in the log, and stays.
[[nodiscard]] std::vector<HeldDrill> drillsIn(const QString& folder, int most);

} // namespace holdfast
