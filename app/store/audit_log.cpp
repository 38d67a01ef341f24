// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/audit_log.h"

#include "app/store/stored_value.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// SQLite takes an empty byte array that is null for NULL.
QByteArray storableBytes(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// As it will be read again, so that its hash can be checked.
AuditRecord asStored(AuditRecord record)
{
    record.ticket = 0;
    record.actor.id = OperatorId(storable(record.actor.id.text()));
    for (QString* text : {&record.actor.name, &record.actor.workstation, &record.action, &record.object, &record.before, &record.after, &record.result})
        *text = storable(*text);
    return record;
}

AuditRow rowFrom(const SqlStatement& row)
{
    AuditRow audit;
    audit.sequence = row.number(0);
    fromStored(row.value(1), audit.record.at);
    fromStored(row.value(2), audit.record.actor.id);
    fromStored(row.value(3), audit.record.actor.name);
    fromStored(row.value(4), audit.record.actor.role);
    fromStored(row.value(5), audit.record.actor.workstation);
    fromStored(row.value(6), audit.record.action);
    fromStored(row.value(7), audit.record.object);
    fromStored(row.value(8), audit.record.before);
    fromStored(row.value(9), audit.record.after);
    fromStored(row.value(10), audit.record.result);
    audit.previous = row.value(11).toByteArray();
    audit.hash = row.value(12).toByteArray();
    return audit;
}

} // namespace

AuditLog::AuditLog(AuditChain chain)
    : m_chain(std::move(chain))
{
}

Fault AuditLog::load(Database& database)
{
    SqlStatement last = database.prepare(u"SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"_s);
    if (Fault fault = last.exec())
        return fault;
    if (last.next())
        m_durable = {last.number(0), last.value(1).toByteArray()};
    m_end = m_durable;
    const Fault fault = last.fault();
    last.finish();
    return fault;
}

Fault AuditLog::append(Database& database, const AuditRecord& record)
{
    AuditRow row{m_end.sequence + 1, asStored(record), m_end.hash, {}};
    if (m_chain)
        row.hash = m_chain(row.previous, row);
    SqlStatement insert = database.prepare(u"INSERT INTO audit (sequence, at, actor_id, actor_name, role, workstation, action, object, before, after, result, previous, hash)"
                                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const AuditRecord& said = row.record;
    if (Fault fault = insert.run(row.sequence, toStored(said.at), toStored(said.actor.id), said.actor.name, toStored(said.actor.role), said.actor.workstation, said.action,
                                 said.object, said.before, said.after, said.result, storableBytes(row.previous), storableBytes(row.hash)))
        return fault;
    m_end = {row.sequence, row.hash};
    return {};
}

Expected<> readAuditRows(Database& database, const std::function<bool(const AuditRow&)>& sink)
{
    SqlStatement rows = database.prepare(u"SELECT sequence, at, actor_id, actor_name, role, workstation, action, object, before, after, result, previous, hash FROM audit"
                                      " ORDER BY sequence"_s);
    if (const Fault fault = rows.exec())
        return errorOf(*fault);
    bool wanted = true;
    while (wanted && rows.next())
        wanted = sink(rowFrom(rows));
    const Fault fault = rows.fault();
    rows.finish();
    if (fault)
        return errorOf(*fault);
    return Done{};
}

} // namespace holdfast
