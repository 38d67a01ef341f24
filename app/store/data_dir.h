// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace holdfast {

/// How a data directory is opened. There is one writer at a time; ReadOnly never writes a byte and needs no lock.
enum class Access : quint8 { ReadWrite, ReadOnly };

/// Where everything of one Holdfast lives.
class DataDir
{
public:
    /// ReadWrite makes what is missing (folders for the owner only) and takes the lock; a lock left by a killed process is taken over.
    /// Code Refused: another Holdfast records there.
    [[nodiscard]] static Expected<std::shared_ptr<DataDir>> open(const QString& path, Access access);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] QString inventoryFile() const; ///< holdfast.db
    [[nodiscard]] QString historyFile() const;   ///< history.db
    [[nodiscard]] QString folder(const QString& name) const; ///< "reports", "broker", "recordings", "log", "backups", "drills"

private:
    DataDir(QString path, Access access);
    [[nodiscard]] Expected<> makeFolders() const;
    [[nodiscard]] Expected<> takeLock();

    const QString m_path;
    const Access m_access;
    QLockFile m_lock;
};

} // namespace holdfast
