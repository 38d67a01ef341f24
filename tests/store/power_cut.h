// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/power_log.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace holdfast {

/// What a disk holds, by path.
using DiskState = QHash<QString, QByteArray>;

/// Every file below the folder, but the shared index of SQLite: that lives in memory.
[[nodiscard]] DiskState diskStateOf(const QString& folder);

/// Writes the state below another folder, which is emptied first.
void putOnDisk(const DiskState& state, const QString& from, const QString& to);

/// Plays a log again up to any moment and says what a disk may hold when the power fails just then.
class PowerCut
{
public:
    /// Drop: nothing is there that was not synced. Reorder: of what was not synced some is there, some is not, and some only in part, by sectors of 512 bytes.
    enum class Mode : quint8 { Drop, Reorder };

    PowerCut(DiskState before, const QByteArray& log);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    /// The entry behind the one that says "begin".
    [[nodiscard]] std::size_t begin() const;
    /// Forward only.
    void advanceTo(std::size_t entry);
    [[nodiscard]] const QByteArray& said() const { return m_said; }
    [[nodiscard]] DiskState failNow(Mode mode, unsigned seed) const;

private:
    struct Entry
    {
        PowerEntry head;
        QByteArray payload;
    };
    struct Inode
    {
        QByteArray durable;
        std::vector<const Entry*> pending;
    };

    void play(const Entry& entry);
    void meet(const Entry& entry);
    void sync(Inode& inode);
    static void apply(const Entry& entry, QByteArray& content);
    void applyName(const Entry& entry, QHash<QString, std::size_t>& names) const;

    QByteArray m_log;
    std::vector<Entry> m_entries;
    std::size_t m_at = 0;
    QByteArray m_said;
    std::vector<Inode> m_inodes;
    QHash<std::uint32_t, std::size_t> m_inodeOf;  ///< by the number in the log
    QHash<std::uint32_t, QString> m_folders;      ///< by the number in the log
    QHash<QString, std::size_t> m_names;          ///< as the program saw them
    QHash<QString, std::size_t> m_durableNames;
    std::vector<std::pair<const Entry*, std::size_t>> m_pendingNames; ///< with the inode of a new one
};

} // namespace holdfast
