// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/store/trouble.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace holdfast {

/// Nothing when all went well.
using Fault = std::optional<Trouble>;

/// One prepared question or change. Forward only.
class SqlStatement
{
public:
    SqlStatement(QSqlQuery& query, QString file, Fault prepared);

    template <typename... Values>
    [[nodiscard]] Fault run(const Values&... values)
    {
        int position = 0;
        (m_query.bindValue(position++, QVariant(values)), ...);
        return exec();
    }

    void bind(int position, const QVariant& value) { m_query.bindValue(position, value); }
    [[nodiscard]] Fault exec();
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] Fault fault() const; ///< of the last run or the reading after it
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    void finish() { m_query.finish(); }

private:
    QSqlQuery& m_query;
    QString m_file;
    Fault m_prepared;
};

/// One connection to one file, for one thread. Closes itself.
class Database
{
public:
    /// Write: the recorder's. Read: beside a recorder of our own process. Frozen: writes not a byte, neither into the file nor beside it.
    enum class Mode : quint8 { Write, Read, Frozen };

    [[nodiscard]] static Expected<std::unique_ptr<Database>> open(const QString& file, Mode mode, int pageSize = 4096);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepared once per text; the statement is reset when it is asked for again.
    [[nodiscard]] SqlStatement prepare(const QString& sql);

    [[nodiscard]] Fault run(const QString& sql);
    [[nodiscard]] Expected<qint64> number(const QString& sql);
    [[nodiscard]] QString name() const; ///< of the file, without its folder
    [[nodiscard]] QVariant handle() const; ///< the connection as the library knows it

    /// Ends every question that was not read to its end: one that stays open holds on to an old state of the file.
    void finish();

    /// Does `work` in one transaction; any fault takes all of it back.
    template <typename Work>
    [[nodiscard]] Fault transaction(Work&& work)
    {
        finish();
        if (Fault fault = run(QStringLiteral("BEGIN IMMEDIATE")))
            return fault;
        Fault fault = work();
        if (!fault)
            fault = run(QStringLiteral("COMMIT"));
        finish();
        if (fault)
            rollBack();
        return fault;
    }

private:
    Database(QString connection, QString file);
    [[nodiscard]] Fault prepareConnection(Mode mode, int pageSize);
    void rollBack();

    const QString m_connection;
    const QString m_file;
    struct Prepared
    {
        QSqlQuery query;
        bool ready = false;
    };
    std::unordered_map<QString, std::unique_ptr<Prepared>> m_statements;
};

/// As SQLite keeps text whole: never NULL, no half surrogate pair.
[[nodiscard]] QString storable(const QString& text);

} // namespace holdfast
