// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/picture.h"

namespace holdfast {

class DeviceTableModel;

/// The list as it is shown, all its rows: plain ASCII numbers, times in UTC. Cells that a spreadsheet would run as formulas are quoted as text.
[[nodiscard]] QByteArray csvOf(const DeviceTableModel& model, const Picture& picture);
Expected<> writeCsv(const DeviceTableModel& model, const Picture& picture, const QString& file);

} // namespace holdfast
