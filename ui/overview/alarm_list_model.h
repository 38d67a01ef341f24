// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"
#include "ui/models/live.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace holdfast::overview {

/// The open alarms, worst first; of the whole site or of one room.
class AlarmListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = cell::EndRole };

    AlarmListModel(const Live& live, const Look& look, QObject* parent = nullptr);

    void refresh(); ///< rows that are still there keep their place in views
    void setRoom(const std::optional<SpaceId>& room);
    [[nodiscard]] const std::optional<SpaceId>& room() const { return m_room; }
    [[nodiscard]] const Alarm* alarmAt(int row) const;
    [[nodiscard]] int rowOf(const AlarmId& alarm) const; ///< -1 for none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] std::vector<Alarm> wanted() const;
    [[nodiscard]] QString title(const Alarm& alarm) const;
    [[nodiscard]] QString state(const Alarm& alarm) const;
    [[nodiscard]] QString detail(const Alarm& alarm) const;

    const Live& m_live;
    const Look& m_look;
    std::optional<SpaceId> m_room;
    std::vector<Alarm> m_alarms;
};

/// Three lines: what and where, since when and in which state, how far off or what to do.
class AlarmListDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 66;

    explicit AlarmListDelegate(const Look& look, QObject* parent = nullptr) : RowDelegate(look, rowHeight, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace holdfast::overview
