// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/base/utc.h"
#include "app/model/value.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace holdfast {

/// A text cell: always quoted; one that a spreadsheet would take for a formula gets a leading apostrophe.
[[nodiscard]] QByteArray csvText(const QString& text);

/// A number stays a number, whatever its sign; text and yes or no are text; nothing known is an empty cell.
[[nodiscard]] QByteArray csvValue(const Value& value);

/// Writes beside the file, syncs, and puts it in the file's place: there is always the old one or the whole new one.
[[nodiscard]] Expected<> writeSafely(const QString& file, const std::function<Expected<>(QIODevice&)>& write);

} // namespace holdfast
