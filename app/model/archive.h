// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace holdfast {

/// How the tables of an archive are written.
enum class ArchiveFormat : quint8 { Csv, Ndjson };

/// One file of an archive, read again after it was written.
struct ArchiveFile
{
    QString name;
    qint64 rows = 0; ///< of a table
    qint64 bytes = 0;
    QByteArray sha256;

    friend bool operator==(const ArchiveFile&, const ArchiveFile&) = default;
};

/// Everything that was recorded, as files anybody can read.
struct Archive
{
    QString folder;
    Timestamp madeAt;
    std::vector<ArchiveFile> files;

    [[nodiscard]] qint64 bytes() const
    {
        qint64 sum = 0;
        for (const ArchiveFile& file : files)
            sum += file.bytes;
        return sum;
    }
    /// Of the table whose file is called so, whatever its format; 0 where there is none.
    [[nodiscard]] qint64 rowsOf(const QString& table) const
    {
        for (const ArchiveFile& file : files)
            if (file.name.section(u'.', 0, 0) == table)
                return file.rows;
        return 0;
    }

    friend bool operator==(const Archive&, const Archive&) = default;
};

} // namespace holdfast
