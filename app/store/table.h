// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/stored_value.h"

#include <functional>
#include <vector>

namespace holdfast {

/// One column: where its value stands in the model.
template <typename T>
struct Column
{
    QString name;
    std::function<QVariant(const T&)> get;
    std::function<void(T&, const QVariant&)> set;
};

template <typename T, typename Member>
[[nodiscard]] Column<T> column(const char* name, Member T::*member)
{
    return {QLatin1String(name), [member](const T& item) { return toStored(item.*member); },
            [member](T& item, const QVariant& stored) { fromStored(stored, item.*member); }};
}

template <typename T, typename Part, typename Member>
[[nodiscard]] Column<T> column(const char* name, Part T::*part, Member Part::*member)
{
    return {QLatin1String(name), [part, member](const T& item) { return toStored(item.*part.*member); },
            [part, member](T& item, const QVariant& stored) { fromStored(stored, item.*part.*member); }};
}

/// A table of holdfast.db and the model type that lies in it. The first column is the key. Its statements are made once: a burst saves tens of thousands of rows.
template <typename T>
struct Table
{
    Table(QString table, std::vector<Column<T>> all) : name(std::move(table)), columns(std::move(all)), insertion(insertionOf(*this)), renewal(renewalOf(*this)) {}

    QString name;
    std::vector<Column<T>> columns;
    QString insertion; ///< a new row
    QString renewal;   ///< a new row, or what one that is there says from now on

    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (const Column<T>& each : columns)
            all.append(each.name);
        return all.join(u", ");
    }

    /// A row that is there keeps its place: the order in which things were first saved is an order people know.
    [[nodiscard]] Fault save(Database& database, const T& item) const { return write(database, item, renewal); }

    [[nodiscard]] Fault add(Database& database, const T& item) const { return write(database, item, insertion); }

    [[nodiscard]] Fault remove(Database& database, const QString& key) const
    {
        return database.prepare(QString(u"DELETE FROM " % name % u" WHERE " % columns.front().name % u" = ?")).run(storable(key));
    }

    [[nodiscard]] T read(const SqlStatement& row) const
    {
        T item;
        int position = 0;
        for (const Column<T>& each : columns)
            each.set(item, row.value(position++));
        return item;
    }

    [[nodiscard]] Expected<std::vector<T>> all(Database& database, const QString& order = QStringLiteral("rowid")) const
    {
        std::vector<T> items;
        SqlStatement rows = database.prepare(QString(u"SELECT " % names() % u" FROM " % name % u" ORDER BY " % order));
        if (const Fault fault = rows.exec())
            return errorOf(*fault);
        while (rows.next())
            items.push_back(read(rows));
        if (const Fault fault = rows.fault())
            return errorOf(*fault);
        return items;
    }

private:
    [[nodiscard]] static QString insertionOf(const Table& table)
    {
        const QStringList marks(static_cast<qsizetype>(table.columns.size()), QStringLiteral("?"));
        return QString(u"INSERT INTO " % table.name % u" (" % table.names() % u") VALUES (" % marks.join(u", ") % u")");
    }
    [[nodiscard]] static QString renewalOf(const Table& table)
    {
        QStringList renewals;
        for (const Column<T>& each : table.columns)
            renewals.append(QString(each.name % u" = excluded." % each.name));
        return QString(table.insertion % u" ON CONFLICT (" % table.columns.front().name % u") DO UPDATE SET " % renewals.join(u", "));
    }

    [[nodiscard]] Fault write(Database& database, const T& item, const QString& sql) const
    {
        SqlStatement statement = database.prepare(sql);
        int position = 0;
        for (const Column<T>& each : columns)
            statement.bind(position++, each.get(item));
        return statement.exec();
    }
};

} // namespace holdfast
