// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace holdfast {

/// One row as it lies in a page of the file: nothing, a number, or bytes (of a text or a blob).
using StoredCell = std::variant<std::monostate, qint64, QByteArray>;
struct StoredRow
{
    qint64 id = 0;
    std::vector<StoredCell> cells;
};

/// Reads a file of SQLite page by page and tells every row of a table that can be made out, whatever table it belongs to and however torn the tree above it is.
/// What stands in pages that were given up is told too: only a checksum says what is worth something. False: the file cannot be read at all.
[[nodiscard]] bool scanPages(const QString& file, const std::function<void(quint32 page, StoredRow&& row)>& tell);

} // namespace holdfast
