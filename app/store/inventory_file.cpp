// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/inventory_file.h"

#include "app/store/ghost_file.h"
#include "app/store/history_file.h"
#include "app/store/keeping_json.h"
#include "app/store/site_json.h"
#include "app/store/tables.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One record into its table.
struct Writer
{
    Database& database;
    AuditLog& audit;
    const QString& folder;

    Fault operator()(const SampleRecord&) const { return {}; } // history.db's
    Fault operator()(const GapRecord&) const { return {}; }
    Fault operator()(const DeviceRecord& record) const { return deviceTable().save(database, record.device); }
    Fault operator()(const PointRecord& record) const { return pointTable().save(database, record.point); }
    Fault operator()(const PointForgotten& record) const { return pointTable().remove(database, record.point.text()); }
    Fault operator()(const DiscoveryRuleRecord& record) const { return discoveryRuleTable().save(database, record.rule); }
    Fault operator()(const DiscoveryRuleForgotten& record) const { return discoveryRuleTable().remove(database, record.rule.text()); }
    Fault operator()(const GhostsRecord& record) const { return writeGhosts(folder, record); }
    Fault operator()(const RuleRecord& record) const { return ruleTable().save(database, record.rule); }
    Fault operator()(const MaintenanceRecord& record) const { return maintenanceTable().save(database, record.window); }
    Fault operator()(const MaintenanceForgotten& record) const { return maintenanceTable().remove(database, record.window.text()); }
    Fault operator()(const BrokerRecord& record) const { return brokerTable().save(database, record.broker); }
    Fault operator()(const BrokerForgotten& record) const { return brokerTable().remove(database, record.broker.text()); }
    Fault operator()(const OperatorRecord& record) const { return operatorTable().save(database, record.person); }
    Fault operator()(const CommandRecord& record) const { return commandTable().save(database, record.command); }
    Fault operator()(const AuditRecord& record) const { return audit.append(database, record); }

    Fault operator()(const DocumentRecord& record) const
    {
        return database.prepare(u"INSERT OR REPLACE INTO document (kind, id, content) VALUES (?, ?, ?)"_s)
            .run(storable(record.document.kind), storable(record.document.id), record.document.content);
    }

    Fault operator()(const DocumentForgotten& record) const
    {
        return database.prepare(u"DELETE FROM document WHERE kind = ? AND id = ?"_s).run(storable(record.kind), storable(record.id));
    }

    Fault operator()(const AlarmRecord& record) const
    {
        if (labelOf(record.alarm.flags) == AlarmLabel::Normal)
            return alarmTable().remove(database, record.alarm.id.text());
        return alarmTable().save(database, record.alarm);
    }

    Fault operator()(const DeviceForgotten& record) const
    {
        const QString device = storable(record.device.text());
        if (Fault fault = database.prepare(u"DELETE FROM point WHERE device = ?"_s).run(device))
            return fault;
        return deviceTable().remove(database, device);
    }

    Fault operator()(const SiteRecord& record) const
    {
        return database.prepare(u"INSERT OR REPLACE INTO site (id, model) VALUES (1, ?)"_s).run(QString::fromUtf8(siteToJson(record.model)));
    }

    Fault operator()(const DiscoverySettingsRecord& record) const
    {
        return database.prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('newcomers_kept', ?)"_s).run(toStored(record.settings.newcomersKept));
    }

    Fault operator()(const LearnedRecord& record) const
    {
        const Identifier key = record.mapping.key();
        return database.prepare(u"INSERT OR REPLACE INTO learned (broker, type, value, mapping) VALUES (?, ?, ?, ?)"_s)
            .run(storable(record.mapping.broker.text()), storable(key.type), storable(key.value), storable(QString::fromUtf8(toJson(record.mapping))));
    }

    Fault operator()(const LearnedForgotten& record) const
    {
        return database.prepare(u"DELETE FROM learned WHERE broker = ? AND type = ? AND value = ?"_s)
            .run(storable(record.broker.text()), storable(record.key.type), storable(record.key.value));
    }

    Fault operator()(const JournalRecord& record) const
    {
        static const Table<JournalEntry> unnumbered{journalTable().name, {journalTable().columns.begin() + 1, journalTable().columns.end()}};
        return unnumbered.add(database, record.entry);
    }
};

/// What is saved several times in one batch is written once: where it stood first, as it was said last. Of a device that announces itself bit by bit every bit says all of it.
std::vector<const Record*> folded(const Records& records)
{
    std::vector<const Record*> order;
    order.reserve(records.size());
    QHash<DeviceId, std::size_t> devices;
    QHash<PointId, std::size_t> points;
    const auto place = [&](auto& known, const auto& id, const Record& record) {
        const auto before = known.constFind(id);
        if (before != known.cend()) {
            order[*before] = &record;
            return;
        }
        known.insert(id, order.size());
        order.push_back(&record);
    };
    for (const Record& record : records) {
        if (const auto* device = std::get_if<DeviceRecord>(&record)) {
            place(devices, device->device.id, record);
        } else if (const auto* point = std::get_if<PointRecord>(&record)) {
            place(points, point->point.id, record);
        } else {
            order.push_back(&record);
            if (std::holds_alternative<DeviceForgotten>(record) || std::holds_alternative<PointForgotten>(record)) {
                devices.clear(); // what comes after is another one
                points.clear();
            }
        }
    }
    return order;
}

} // namespace

InventoryFile::InventoryFile(std::unique_ptr<Database> database, AuditChain chain, QString folder)
    : m_database(std::move(database))
    , m_audit(std::move(chain))
    , m_folder(std::move(folder))
{
}

InventoryFile::~InventoryFile()
{
    static_cast<void>(markRecording(false)); // if the disk refuses, the next start says "closed unexpectedly", which is true
}

Expected<std::unique_ptr<InventoryFile>> InventoryFile::open(const QString& path, AuditChain chain)
{
    auto database = Database::open(path, Database::Mode::Write);
    if (!database)
        return database.error();
    std::unique_ptr<InventoryFile> file(new InventoryFile(std::move(database).value(), std::move(chain), QFileInfo(path).dir().filePath(u"backups"_s)));
    if (const Fault fault = file->m_audit.load(*file->m_database))
        return errorOf(*fault);
    static_cast<void>(file->markRecording(true)); // a full disk must not keep anybody from watching
    return file;
}

Fault InventoryFile::write(const Records& records)
{
    if (std::all_of(records.begin(), records.end(), isHistory))
        return {};
    const Fault fault = m_database->transaction([&]() -> Fault {
        const Writer writer{*m_database, m_audit, m_folder};
        for (const Record* record : folded(records)) {
            if (Fault inner = std::visit(writer, *record))
                return inner;
        }
        return {};
    });
    if (fault)
        m_audit.takeBack();
    else
        m_audit.accept();
    return fault;
}

Expected<KeepingSettings> InventoryFile::keeping() const
{
    return readKeeping(*m_database);
}

Fault InventoryFile::keep(const KeepingSettings& settings, const AuditRecord& audit)
{
    const Fault fault = m_database->transaction([&]() -> Fault {
        Fault failed = writeKeeping(*m_database, settings);
        return failed ? failed : m_audit.append(*m_database, audit);
    });
    if (fault)
        m_audit.takeBack();
    else
        m_audit.accept();
    return fault;
}

Quantity InventoryFile::quantityOf(const PointId& point) const
{
    SqlStatement row = m_database->prepare(u"SELECT quantity FROM point WHERE id = ?"_s);
    const bool known = !row.run(storable(point.text())) && row.next();
    const Quantity quantity = known ? quantityNamed(row.value(0).toString()) : Quantity::None;
    row.finish();
    return quantity;
}

Fault InventoryFile::markRecording(bool recording)
{
    return m_database->prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('recording', ?)"_s).run(recording ? 1 : 0);
}

Expected<bool> wasClosedCleanly(Database& database)
{
    return database.number(u"SELECT value FROM meta WHERE key = 'recording'"_s).and_then([](qint64 recording) -> Expected<bool> { return recording == 0; });
}

} // namespace holdfast
