// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/audit_log.h"
#include "app/store/inventory_file.h"
#include "app/store/keeping_json.h"
#include "app/store/load.h"
#include "app/store/migrations.h"
#include "app/store/restore.h"
#include "app/store/sqlite_reader.h"
#include "app/store/sqlite_totals.h"

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

struct File
{
    QString path;
    std::vector<SchemaStep> steps;
    int pageSize = 0;
};

std::array<File, 2> filesOf(const DataDir& dir)
{
    return {File{dir.inventoryFile(), schemaSteps(u"holdfast"_s), 4096}, File{dir.historyFile(), schemaSteps(u"history"_s), 16384}};
}

/// Both files are looked at before either is changed.
Expected<> inspectFiles(const DataDir& dir)
{
    for (const File& file : filesOf(dir)) {
        const int newest = file.steps.empty() ? 0 : file.steps.back().number;
        const auto version = inspect(file.path, newest);
        if (!version)
            return version.error();
        if (dir.access() == Access::ReadOnly && *version < newest)
            return Error{Error::Code::Refused, QString(file.path % u" was written by an older Holdfast: open it once for writing"_s)};
    }
    return Done{};
}

Expected<> migrateFiles(const DataDir& dir)
{
    for (const File& file : filesOf(dir)) {
        const auto database = Database::open(file.path, Database::Mode::Write, file.pageSize);
        if (!database)
            return database.error();
        const auto migrated = migrate(**database, file.steps);
        if (!migrated)
            return migrated;
    }
    return Done{};
}

Database::Mode readingMode(const DataDir& dir)
{
    return dir.access() == Access::ReadOnly ? Database::Mode::Frozen : Database::Mode::Read;
}

Expected<bool> closedCleanly(const DataDir& dir)
{
    const auto database = Database::open(dir.inventoryFile(), readingMode(dir));
    if (!database)
        return database.error();
    return wasClosedCleanly(**database);
}

} // namespace

Store::Store(std::shared_ptr<const DataDir> dir, bool closedCleanly)
    : m_dir(std::move(dir))
    , m_closedCleanly(closedCleanly)
{
}

Expected<std::unique_ptr<Store>> Store::open(const QString& path, Access access)
{
    const auto dir = DataDir::open(path, access);
    if (!dir)
        return dir.error();
    const auto restored = access == Access::ReadWrite ? finishRestore(**dir) : Expected<std::optional<QString>>(std::optional<QString>());
    if (!restored)
        return restored.error();
    const auto inspected = inspectFiles(**dir);
    if (!inspected)
        return inspected.error();
    const auto migrated = access == Access::ReadWrite ? migrateFiles(**dir) : Expected<>(Done{});
    if (!migrated)
        return migrated.error();
    const auto clean = closedCleanly(**dir);
    if (!clean)
        return clean.error();
    std::unique_ptr<Store> store(new Store(*dir, *clean));
    store->m_keptBeforeRestore = *restored;
    return store;
}

Expected<Stored> Store::load() const
{
    const auto inventory = Database::open(m_dir->inventoryFile(), readingMode(*m_dir));
    if (!inventory)
        return inventory.error();
    const auto history = Database::open(m_dir->historyFile(), readingMode(*m_dir));
    if (!history)
        return history.error();
    auto stored = loadStored(**inventory, **history);
    if (!stored)
        return stored.error();
    Stored all = std::move(stored).value();
    all.closedCleanly = m_closedCleanly;
    return all;
}

Expected<std::unique_ptr<Recorder>> Store::recorder(AuditChain chain) const
{
    return Recorder::open(m_dir, std::move(chain));
}

std::unique_ptr<HistoryReader> Store::reader() const
{
    return std::make_unique<SqliteReader>(m_dir);
}

std::unique_ptr<TotalsReader> Store::totals() const
{
    return std::make_unique<SqliteTotals>(m_dir);
}

Expected<KeepingSettings> Store::keeping() const
{
    const auto inventory = Database::open(m_dir->inventoryFile(), readingMode(*m_dir));
    if (!inventory)
        return inventory.error();
    return readKeeping(**inventory);
}

Expected<> Store::readAudit(const std::function<bool(const AuditRow&)>& sink) const
{
    const auto database = Database::open(m_dir->inventoryFile(), readingMode(*m_dir));
    if (!database)
        return database.error();
    return readAuditRows(**database, sink);
}

} // namespace holdfast
