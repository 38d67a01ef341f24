// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QString>

namespace holdfast {

/// Why the disk did not take something. Each has another remedy.
enum class StoreTrouble : quint8 { DiskFull, ReadOnly, Locked, IoError, Damaged };

struct Trouble
{
    StoreTrouble kind = StoreTrouble::IoError;
    QString detail; ///< file and the library's own words, for logs and tooltips

    friend bool operator==(const Trouble&, const Trouble&) = default;
};

/// What a result code of SQLite means to the operator; extended codes are understood.
[[nodiscard]] StoreTrouble troubleOf(int sqliteCode);

/// "disk full", "not writable", "locked by another program", "disk errors", "damaged".
[[nodiscard]] QString nameOf(StoreTrouble trouble);

[[nodiscard]] Error errorOf(const Trouble& trouble);

} // namespace holdfast
