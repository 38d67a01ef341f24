// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Trouble troubleFrom(const QSqlError& error, const QString& file)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    return Trouble{known ? troubleOf(code) : StoreTrouble::IoError, QString(file % u": "_s % error.text() % u" ("_s % error.nativeErrorCode() % u')')};
}

QString uri(const QString& file, const QString& query)
{
    return QString(u"file:"_s % QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) % query);
}

/// Where a log stands beside the file somebody may be writing, and its index is shared without being touched; without a log the file stands still.
QString frozenQuery(const QString& file)
{
    return QFileInfo::exists(QString(file % u"-wal"_s)) ? u"?mode=ro&readonly_shm=1"_s : u"?mode=ro&immutable=1"_s;
}

void address(QSqlDatabase& database, const QString& file, Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Write:
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=100"_s);
        break;
    case Database::Mode::Read:
        database.setDatabaseName(uri(file, u"?mode=rw"_s));
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
        break;
    case Database::Mode::Frozen:
        database.setDatabaseName(uri(file, frozenQuery(file)));
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        break;
    }
}

} // namespace

SqlStatement::SqlStatement(QSqlQuery& query, QString file, Fault prepared)
    : m_query(query)
    , m_file(std::move(file))
    , m_prepared(std::move(prepared))
{
}

Fault SqlStatement::exec()
{
    if (m_prepared)
        return m_prepared;
    return m_query.exec() ? Fault() : Fault(troubleFrom(m_query.lastError(), m_file));
}

Fault SqlStatement::fault() const
{
    const QSqlError error = m_query.lastError();
    return error.isValid() ? Fault(troubleFrom(error, m_file)) : Fault();
}

Database::Database(QString connection, QString file)
    : m_connection(std::move(connection))
    , m_file(std::move(file))
{
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<std::unique_ptr<Database>> Database::open(const QString& file, Mode mode, int pageSize)
{
    const QString connection = QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Database> database(new Database(connection, file));
    QSqlDatabase link = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    address(link, file, mode);
    if (!link.open())
        return errorOf(troubleFrom(link.lastError(), database->name()));
    if (const Fault fault = database->prepareConnection(mode, pageSize))
        return errorOf(*fault);
    return database;
}

Fault Database::prepareConnection(Mode mode, int pageSize)
{
    const QStringList writing{QString(u"PRAGMA page_size="_s % QString::number(pageSize)), u"PRAGMA auto_vacuum=INCREMENTAL"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                              u"PRAGMA journal_size_limit=33554432"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-6144"_s};
    const QStringList reading{u"PRAGMA query_only=1"_s, u"PRAGMA temp_store=MEMORY"_s};
    for (const QString& pragma : mode == Mode::Write ? writing : reading) {
        if (Fault fault = run(pragma))
            return fault;
    }
    return {};
}

SqlStatement Database::prepare(const QString& sql)
{
    std::unique_ptr<Prepared>& known = m_statements[sql];
    if (!known) {
        known.reset(new Prepared{QSqlQuery(QSqlDatabase::database(m_connection, false)), false});
        known->query.setForwardOnly(true);
    }
    known->query.finish();
    if (!known->ready) // again, if the file was locked when it was tried before
        known->ready = known->query.prepare(sql);
    return {known->query, name(), known->ready ? Fault() : Fault(troubleFrom(known->query.lastError(), name()))};
}

Fault Database::run(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(sql) ? Fault() : Fault(troubleFrom(query.lastError(), name()));
}

Expected<qint64> Database::number(const QString& sql)
{
    SqlStatement statement = prepare(sql);
    if (const Fault fault = statement.exec())
        return errorOf(*fault);
    const qint64 answer = statement.next() ? statement.number(0) : 0;
    const Fault fault = statement.fault();
    statement.finish();
    if (fault)
        return errorOf(*fault);
    return answer;
}

QString Database::name() const
{
    return QFileInfo(m_file).fileName();
}

QVariant Database::handle() const
{
    return QSqlDatabase::database(m_connection, false).driver()->handle();
}

void Database::finish()
{
    for (auto& statement : m_statements)
        statement.second->query.finish();
}

void Database::rollBack()
{
    static_cast<void>(run(u"ROLLBACK"_s)); // SQLite may have done it already
}

QString storable(const QString& text)
{
    if (text.isNull())
        return u""_s;
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

} // namespace holdfast
