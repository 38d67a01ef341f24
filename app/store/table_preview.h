// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/device.h"
#include "app/model/point.h"
#include "app/model/table_preview.h"

#include "app/base/expected.h"

namespace holdfast {

/// Reads the beginning of a table as an import would, and takes nothing in. Without a mapping it is read by what its first line looks like.
[[nodiscard]] Expected<TablePreview> previewTable(const QString& file, const std::optional<ColumnMapping>& mapping, const std::vector<Device>& devices, const std::vector<Point>& points);

/// What the columns most likely are, by their names and the letters between them.
[[nodiscard]] ColumnMapping guessedMapping(const QByteArray& beginning);

} // namespace holdfast
