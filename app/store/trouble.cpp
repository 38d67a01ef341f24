// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/trouble.h"

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

struct Meaning
{
    int code;
    StoreTrouble trouble;
};

/// Primary result codes of SQLite.
constexpr std::array meanings{
    Meaning{5, StoreTrouble::Locked},    // BUSY
    Meaning{6, StoreTrouble::Locked},    // LOCKED
    Meaning{8, StoreTrouble::ReadOnly},  // READONLY
    Meaning{3, StoreTrouble::ReadOnly},  // PERM
    Meaning{14, StoreTrouble::ReadOnly}, // CANTOPEN: the journal cannot be made
    Meaning{23, StoreTrouble::ReadOnly}, // AUTH
    Meaning{13, StoreTrouble::DiskFull}, // FULL
    Meaning{11, StoreTrouble::Damaged},  // CORRUPT
    Meaning{26, StoreTrouble::Damaged},  // NOTADB
};

} // namespace

StoreTrouble troubleOf(int sqliteCode)
{
    const auto found = std::ranges::find(meanings, sqliteCode & 0xff, &Meaning::code);
    return found == meanings.end() ? StoreTrouble::IoError : found->trouble;
}

QString nameOf(StoreTrouble trouble)
{
    constexpr std::array names{"disk full", "not writable", "locked by another program", "disk errors", "damaged"};
    return QLatin1String(names[static_cast<std::size_t>(trouble)]);
}

Error errorOf(const Trouble& trouble)
{
    const auto code = trouble.kind == StoreTrouble::Damaged ? Error::Code::Corrupt : trouble.kind == StoreTrouble::ReadOnly ? Error::Code::Refused : Error::Code::Unavailable;
    return Error{code, QString(nameOf(trouble.kind) % QStringLiteral(": ") % trouble.detail)};
}

} // namespace holdfast
