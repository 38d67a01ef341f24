// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QTableView>
#include <QWidget>

#include <optional>
#include <vector>

namespace holdfast {

class PlainLabel;
class Segmented;

/// The journal as a table, newest first.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Kind, What, Name, Source, Measured, User, Note, ColumnCount };

    explicit JournalModel(const Live& live, const Look& look, QObject* parent = nullptr);

    void setEntries(std::vector<JournalEntry> entries);
    void prepend(const std::vector<JournalEntry>& entries);
    [[nodiscard]] const JournalEntry& entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Live& m_live;
    const Look& m_look;
    std::vector<JournalEntry> m_entries;
};

/// What happened, read from the store; new entries join at the top while it is open.
class JournalView final : public QWidget
{
    Q_OBJECT

public:
    JournalView(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);

    void setFilter(const QString& text);
    void reload();

private:
    void loaded();
    void hear(const Delta& delta);

    const Live& m_live;
    HistoryDesk& m_history;
    JournalModel m_model;
    QString m_filter;
    std::optional<RecordKind> m_kind;
    Segmented* m_kinds;
    PlainLabel* m_state;
    QTableView* m_table;
    QFutureWatcher<Expected<std::vector<JournalEntry>>> m_answer;
};

} // namespace holdfast
