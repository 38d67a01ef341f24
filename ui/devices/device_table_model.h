// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/device_filter.h"
#include "ui/look/look.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace holdfast {

/// The list of devices, filtered and sorted by an index of its own: a delta touches only the rows it is about, ten times a second at most.
class DeviceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        AgeRole = cell::EndRole, ///< QString: beside the word of the state
        KeyPointRole             ///< QString: id of the point the value is of
    };

    DeviceTableModel(const Live& live, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const DeviceFilter& filter() const { return m_filter; }
    void setFilter(const DeviceFilter& filter);
    [[nodiscard]] FacetCounts facetCounts() const;

    [[nodiscard]] const DeviceRow* rowAt(int row) const;
    [[nodiscard]] int rowOfDevice(const DeviceId& device) const; ///< −1 where it is not shown
    [[nodiscard]] int adopted() const;
    [[nodiscard]] int countOf(Presence presence) const; ///< of all adopted ones, whatever the filter

    [[nodiscard]] const QSet<DeviceId>& ticked() const { return m_ticked; }
    void tick(const DeviceId& device, bool on);
    void tickShown(bool on);

    /// The room stands in the name's second line when it has no column of its own.
    void setSpaceColumnShown(bool shown);

    /// The last alarms of devices that have none now.
    void setLastAlarms(const AlarmMarks& marks);

    /// Brings in what waits. The clock in it does so ten times a second.
    void settle();

Q_SIGNALS:
    /// Rows, counts or facts are new.
    void settled();
    void ticksChanged();

private:
    enum class Dirt : quint8 { Live, Facts };

    struct Next
    {
        int slot;
        DeviceRow row;
    };

    void take(const Delta& delta);
    void takeAlarms();
    void soil(const DeviceId& device, Dirt dirt);
    void soilAll(Dirt dirt);
    void rebuild();
    void resort();
    void replaceRow(int slot, DeviceRow&& row);
    void place(int slot);
    void unplace(int slot);
    void replaceAndMove(int slot, DeviceRow&& row);
    void forget(int slot);
    void renumber(int from, int to);
    void sortOut(const DeviceId& id, Dirt dirt, std::vector<Next>& stay, std::vector<Next>& come);
    void replaceAndSort(std::vector<Next>& stay);
    [[nodiscard]] std::vector<int> heldSlots() const;
    void moveHeld(const std::vector<int>& slots);
    void tellChanged(const std::vector<Next>& changed);
    [[nodiscard]] int slotFor(const DeviceId& device);
    [[nodiscard]] int positionOf(const DeviceRow& row) const;
    [[nodiscard]] bool before(const DeviceRow& a, const DeviceRow& b) const;
    [[nodiscard]] AlarmMark markOf(const DeviceId& device) const;
    [[nodiscard]] QVariant text(const DeviceRow& row, DeviceColumn column) const;
    [[nodiscard]] QVariant sign(const DeviceRow& row, DeviceColumn column, int role) const;
    [[nodiscard]] QString spoken(const DeviceRow& row) const;
    [[nodiscard]] QString shownValue(const std::optional<PointId>& point) const;

    const Live& m_live;
    const Look& m_look;
    DeviceFilter m_filter;
    DeviceColumn m_column = DeviceColumn::Status;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<DeviceRow> m_rows;      ///< by slot; free slots have no id
    std::vector<int> m_free;
    QHash<DeviceId, int> m_slots;
    QHash<PointId, int> m_watched;      ///< points whose values the list shows
    std::vector<int> m_order;           ///< slots as shown
    std::vector<int> m_place;           ///< row by slot, −1 when not shown
    QHash<DeviceId, Dirt> m_dirt;
    QSet<DeviceId> m_ticked;
    AlarmMarks m_marks;
    AlarmMarks m_lastAlarms;
    bool m_spaceColumn = false;
    QTimer m_timer;
};

} // namespace holdfast
