// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/alarm_text.h"
#include "ui/look/look.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace holdfast {

enum class Grouping : quint8 { ByCause, Flat };

/// Which alarms a list is about.
enum class AlarmShelf : quint8 { Active, Shelved, Suppressed, OutOfService };

/// Alarms as the console lists them: causes with their effects below, or one after the other. Worst and unacknowledged first.
class AlarmTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Since, Measured, Action, Process, ColumnCount };
    enum Role { AlarmIdRole = cell::EndRole };

    AlarmTreeModel(const Live& live, const Look& look, QObject* parent = nullptr);

    void setGrouping(Grouping grouping);
    void setShelf(AlarmShelf shelf);
    void setFilter(const QString& text);
    void setPriority(std::optional<Priority> priority);
    /// While nobody looks, news waits; whoever looks again finds all of it.
    void setWatched(bool watched);

    [[nodiscard]] const Alarm* alarmAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const AlarmId& alarm) const;
    /// Every unacknowledged alarm that is listed, also inside closed groups.
    [[nodiscard]] std::vector<OccurrenceId> unacknowledged() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows are others than before; selections must be found again by alarm.
    void rebuilt();

private:
    struct Group
    {
        Alarm alarm;
        std::vector<Alarm> effects;
    };

    void rebuild();
    [[nodiscard]] bool isListed(const Alarm& alarm) const;
    [[nodiscard]] QVariant effectOf(const Alarm& alarm) const;
    [[nodiscard]] QVariant textOf(const Alarm& alarm, int column) const;
    [[nodiscard]] QVariant subtitleOf(const Alarm& alarm, int column) const;
    [[nodiscard]] QVariant signOf(const Alarm& alarm, int column, int role) const;

    const Live& m_live;
    const Look& m_look;
    Grouping m_grouping = Grouping::ByCause;
    AlarmShelf m_shelf = AlarmShelf::Active;
    QString m_filter;
    std::optional<Priority> m_priority;
    std::vector<Group> m_groups;
    QTimer m_rebuild;
    bool m_isWatched = true;
    bool m_isOld = false;
};

} // namespace holdfast
