// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reading_files.h"

#include "app/store/gaps.h"
#include "app/store/sample_run.h"

#include <QFileInfo>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Expected<BrokerId> brokerOf(Database& inventory, const PointId& point)
{
    SqlStatement row = inventory.prepare(u"SELECT device.broker FROM point JOIN device ON device.id = point.device WHERE point.id = ?"_s);
    if (const Fault fault = row.run(storable(point.text())))
        return errorOf(*fault);
    const BrokerId broker(row.next() ? row.value(0).toString() : QString());
    row.finish();
    return broker;
}

} // namespace

ReadingFiles::ReadingFiles(std::shared_ptr<const DataDir> dir)
    : m_dir(std::move(dir))
{
}

Expected<ReadingFiles::Open*> ReadingFiles::open()
{
    const bool beside = QFileInfo::exists(QString(m_dir->historyFile() % u"-wal"_s));
    const bool frozen = m_dir->access() == Access::ReadOnly;
    if (m_open && (!frozen || m_open->beside == beside))
        return &*m_open;
    m_open.reset();
    const auto mode = frozen ? Database::Mode::Frozen : Database::Mode::Read;
    auto inventory = Database::open(m_dir->inventoryFile(), mode);
    if (!inventory)
        return inventory.error();
    auto history = Database::open(m_dir->historyFile(), mode);
    if (!history)
        return history.error();
    m_open = Open{std::move(inventory).value(), std::move(history).value(), beside};
    return &*m_open;
}

Snapshot::Snapshot(Database& database)
    : m_database(database)
{
    static_cast<void>(m_database.prepare(u"BEGIN"_s).exec());
}

Snapshot::Snapshot(ReadingFiles::Open& files)
    : Snapshot(*files.history)
{
    m_loose = &files.loose;
    const auto version = m_database.number(u"PRAGMA data_version"_s); // from here on the state of the file stands
    if (!version || std::exchange(files.version, *version) != *version)
        files.loose.forget();
}

Snapshot::~Snapshot()
{
    m_database.finish();
    static_cast<void>(m_database.prepare(u"COMMIT"_s).exec());
    if (m_loose != nullptr)
        m_loose->slim();
}

Interval bounded(Interval interval)
{
    return {timeOf(std::clamp(msOf(interval.from), -farAway, farAway)), timeOf(std::clamp(msOf(interval.to), -farAway, farAway))};
}

Expected<std::vector<Gap>> gapsAround(ReadingFiles::Open& files, const PointId& point, Interval interval)
{
    const auto broker = brokerOf(*files.inventory, point);
    if (!broker)
        return broker.error();
    return gapsOf(*files.history, point, *broker, interval);
}

} // namespace holdfast
