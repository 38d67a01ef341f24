// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/yardsticks.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 ms(Timestamp at)
{
    return at.time_since_epoch().count();
}

} // namespace

Yardstick::Yardstick(const QString& file, const QStringList& schema)
    : m_file(file)
    , m_connection(file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
    query(u"PRAGMA journal_mode=WAL"_s);
    query(u"PRAGMA synchronous=FULL"_s);
    for (const QString& sql : schema)
        query(sql);
}

Yardstick::~Yardstick()
{
    QSqlDatabase::database(m_connection).close();
}

QSqlQuery Yardstick::query(const QString& sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
    return query;
}

void Yardstick::write(const std::vector<SampleRecord>& samples)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    database.transaction();
    for (const SampleRecord& sample : samples)
        insert(sample);
    if (!database.commit())
        qFatal("%s", qPrintable(database.lastError().text()));
}

qint64 Yardstick::bytes() const
{
    query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return QFileInfo(m_file).size();
}

NaiveHistory::NaiveHistory(const QString& file)
    : Yardstick(file, {u"CREATE TABLE sample (point TEXT, at INTEGER, value REAL, quality INTEGER)"_s, u"CREATE INDEX by_point ON sample (point, at)"_s})
    , m_insert(query(u"SELECT 1"_s))
{
    m_insert.prepare(u"INSERT INTO sample VALUES (?, ?, ?, ?)"_s);
}

void NaiveHistory::insert(const SampleRecord& sample)
{
    m_insert.addBindValue(sample.point.text());
    m_insert.addBindValue(qlonglong{ms(sample.sample.at)});
    m_insert.addBindValue(toNumber(sample.sample.value).value_or(0));
    m_insert.addBindValue(static_cast<int>(sample.sample.quality));
    m_insert.exec();
}

int NaiveHistory::columns(const PointId& point, Interval interval, int columns) const
{
    QSqlQuery rows = query(QString(u"SELECT (at - %1) * %2 / %3, min(value), avg(value), max(value) FROM sample WHERE point = '%4' AND at >= %1 AND at < %5 GROUP BY 1"_s)
                               .arg(QString::number(ms(interval.from)), QString::number(columns), QString::number(ms(interval.to) - ms(interval.from)), point.text(),
                                    QString::number(ms(interval.to))));
    int count = 0;
    while (rows.next())
        ++count;
    return count;
}

HomeAssistantHistory::HomeAssistantHistory(const QString& file)
    : Yardstick(file, {u"CREATE TABLE states (state_id INTEGER PRIMARY KEY, entity_id CHAR(0), state VARCHAR(255), attributes CHAR(0), event_id SMALLINT, last_changed CHAR(0),"
                       " last_changed_ts FLOAT, last_reported_ts FLOAT, last_updated CHAR(0), last_updated_ts FLOAT, old_state_id INTEGER, attributes_id INTEGER,"
                       " context_id CHAR(0), context_user_id CHAR(0), context_parent_id CHAR(0), origin_idx SMALLINT, context_id_bin BLOB, context_user_id_bin BLOB,"
                       " context_parent_id_bin BLOB, metadata_id INTEGER)"_s,
                       u"CREATE INDEX ix_states_metadata_id_last_updated_ts ON states (metadata_id, last_updated_ts)"_s, u"CREATE INDEX ix_states_last_updated_ts ON states (last_updated_ts)"_s,
                       u"CREATE INDEX ix_states_old_state_id ON states (old_state_id)"_s, u"CREATE INDEX ix_states_attributes_id ON states (attributes_id)"_s,
                       u"CREATE INDEX ix_states_context_id_bin ON states (context_id_bin)"_s})
    , m_insert(query(u"SELECT 1"_s))
{
    m_insert.prepare(u"INSERT INTO states (state_id, state, last_updated_ts, old_state_id, attributes_id, origin_idx, context_id_bin, metadata_id) VALUES (?, ?, ?, ?, ?, 0, ?, ?)"_s);
}

void HomeAssistantHistory::insert(const SampleRecord& sample)
{
    if (!m_metadata.contains(sample.point))
        m_metadata.insert(sample.point, m_metadata.size() + 1);
    const qint64 at = ms(sample.sample.at);
    QByteArray context(16, '\0');
    for (int i = 0; i < 6; ++i)
        context[i] = static_cast<char>(at >> (40 - 8 * i)); // as a ULID: time first, then what is unique
    for (int i = 0; i < 8; ++i)
        context[15 - i] = static_cast<char>((static_cast<quint64>(m_next) * 0x9E3779B97F4A7C15ULL) >> (8 * i));
    const auto before = m_before.constFind(sample.point);
    m_insert.addBindValue(m_next);
    m_insert.addBindValue(toText(sample.sample.value));
    m_insert.addBindValue(static_cast<double>(at) / 1000);
    m_insert.addBindValue(before == m_before.constEnd() ? QVariant() : QVariant(*before));
    m_insert.addBindValue(m_metadata.value(sample.point));
    m_insert.addBindValue(context);
    m_insert.addBindValue(m_metadata.value(sample.point));
    if (!m_insert.exec())
        qFatal("%s", qPrintable(m_insert.lastError().text()));
    m_before.insert(sample.point, m_next++);
}

} // namespace holdfast
