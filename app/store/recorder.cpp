// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recorder.h"

#include "app/store/history_file.h"
#include "app/store/inventory_file.h"

#include <algorithm>

namespace holdfast {
namespace {

void addTickets(const Records& records, std::vector<quint64>& tickets)
{
    for (const Record& record : records) {
        const auto* audit = std::get_if<AuditRecord>(&record);
        if (audit != nullptr && audit->ticket != 0)
            tickets.push_back(audit->ticket);
    }
}

bool isInventory(const Record& record)
{
    return !isHistory(record);
}

} // namespace

Recorder::Recorder(std::shared_ptr<const DataDir> dir, std::unique_ptr<InventoryFile> inventory, std::unique_ptr<HistoryFile> history)
    : m_dir(std::move(dir))
    , m_inventory(std::move(inventory))
    , m_history(std::move(history))
{
}

Recorder::~Recorder() = default;

Expected<std::unique_ptr<Recorder>> Recorder::open(std::shared_ptr<const DataDir> dir, AuditChain chain)
{
    if (dir->access() != Access::ReadWrite)
        return Error{Error::Code::Refused, QStringLiteral("the data directory is open for reading only")};
    auto inventory = InventoryFile::open(dir->inventoryFile(), std::move(chain));
    if (!inventory)
        return inventory.error();
    auto history = HistoryFile::open(dir->historyFile(), [file = inventory->get()](const PointId& point) { return file->quantityOf(point); });
    if (!history)
        return history.error();
    auto keeping = (*inventory)->keeping();
    if (!keeping)
        return keeping.error();
    (*history)->keep(std::move(keeping).value());
    return std::unique_ptr<Recorder>(new Recorder(std::move(dir), std::move(inventory).value(), std::move(history).value()));
}

Committed Recorder::write(Records& batch)
{
    std::vector<SampleRecord> none;
    return write(batch, none);
}

Committed Recorder::write(Records& batch, std::vector<SampleRecord>& samples)
{
    Committed committed;
    const auto before = batch.size() + samples.size();
    const Fault inventory = m_inventory->write(batch);
    if (!inventory) {
        addTickets(batch, committed.tickets);
        if (std::any_of(batch.begin(), batch.end(), isInventory))
            std::erase_if(batch, isInventory);
    }
    const Fault history = m_history->write(batch, samples);
    if (!history)
        samples.clear();
    if (!history && !inventory)
        batch.clear();
    else if (!history)
        std::erase_if(batch, isHistory);
    committed.records = before - batch.size() - samples.size();
    committed.trouble = inventory ? inventory : history;
    return committed;
}

Expected<bool> Recorder::tidy(std::optional<Timestamp> now)
{
    return m_history->tidy(now);
}

Expected<qint64> Recorder::addSums(const PointId& point, const std::vector<Bucket>& hours)
{
    return m_history->addSums(point, hours);
}

Expected<bool> Recorder::dropDamaged(qint64 row)
{
    return m_history->dropDamaged(row);
}

Expected<> Recorder::keep(const KeepingSettings& settings, const AuditRecord& audit)
{
    const auto sound = checked(settings);
    if (!sound)
        return sound;
    if (const Fault fault = m_inventory->keep(settings, audit))
        return errorOf(*fault);
    m_history->keep(settings);
    return Done{};
}

} // namespace holdfast
