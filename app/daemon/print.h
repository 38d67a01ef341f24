// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// One line on standard output, at once.
void print(const QString& line);
/// One line on standard error.
void printError(const QString& line);

} // namespace holdfast
