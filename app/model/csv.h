// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/value.h"

#include <QByteArray>
#include <QString>

namespace holdfast {

/// A text cell: always quoted; one that a spreadsheet would take for a formula gets a leading apostrophe.
[[nodiscard]] QByteArray csvText(const QString& text);

/// A number stays a number, whatever its sign; text and yes or no are text; nothing known is an empty cell.
[[nodiscard]] QByteArray csvValue(const Value& value);

} // namespace holdfast
