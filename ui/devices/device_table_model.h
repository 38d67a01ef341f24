// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/device_filter.h"
#include "ui/look/look.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"
#include "ui/models/slices.h"
#include "ui/models/slot_table_model.h"

#include <QElapsedTimer>

#include <optional>
#include <vector>

namespace holdfast {

/// The list of devices, filtered and sorted by an index of its own: a delta touches only the rows it is about, ten times a second at most,
/// and much news in slices. While nobody looks, it only notes what it will have to look at.
class DeviceTableModel final : public SlotTableModel
{
    Q_OBJECT

public:
    enum Role {
        AgeRole = cell::EndRole, ///< QString: beside the word of the state
        KeyPointRole             ///< QString: id of the point the value is of
    };

    DeviceTableModel(const Live& live, const Look& look, QObject* parent = nullptr, Slices::Watch watch = {});

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const DeviceFilter& filter() const { return m_filter; }
    void setFilter(const DeviceFilter& filter);
    [[nodiscard]] const FacetCounts& facetCounts() const { return m_facets.counts(); }

    [[nodiscard]] const DeviceRow* rowAt(int row) const;
    [[nodiscard]] int rowOfDevice(const DeviceId& device) const; ///< −1 where it is not shown
    [[nodiscard]] int adopted() const { return m_adopted; }
    [[nodiscard]] int countOf(Presence presence) const { return m_presences[static_cast<std::size_t>(presence)]; } ///< of all adopted ones, whatever the filter

    [[nodiscard]] const QSet<DeviceId>& ticked() const { return m_ticked; }
    void tick(const DeviceId& device, bool on);
    void tickShown(bool on);

    /// The room stands in the name's second line when it has no column of its own.
    void setSpaceColumnShown(bool shown);

    /// The last alarms of devices that have none now.
    void setLastAlarms(const AlarmMarks& marks);

    /// Whether somebody sees the list.
    void setWatched(bool watched);
    /// Brings in what waits for these rows, before all others.
    void settleRows(int first, int last);
    /// Brings in all that waits, at once. By itself the list does so ten times a second, in slices.
    void settle() { m_slices.finish(); }
    [[nodiscard]] bool isSettled() const { return m_dirt.isEmpty() && !m_sweep; }

Q_SIGNALS:
    /// Rows, counts or facts are new.
    void settled();
    void ticksChanged();

private:
    enum class Dirt : quint8 { Live, Facts };

    using Dirty = std::vector<std::pair<DeviceId, Dirt>>;
    struct News;

    [[nodiscard]] bool isBefore(int slot, int other) const override;
    void take(const Delta& delta);
    void note(const Delta& delta);
    void takeFacts(const Delta& delta);
    void takeAlarms();
    void rememberEnded(const Delta& delta);
    void soil(const DeviceId& device, Dirt dirt);
    void sweep(Dirt dirt);
    void sweepOn();
    [[nodiscard]] bool step();
    void bringIn(const Dirty& dirty);
    void sortOut(const DeviceId& id, Dirt dirt, News& news);
    void tellChanged();
    void replaceRow(int slot, DeviceRow&& row);
    void count(const DeviceRow& row, int sign);
    void forget(int slot);
    [[nodiscard]] int slotFor(const DeviceId& device);
    [[nodiscard]] DeviceState stateOf(const DeviceRow& row) const;
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
    QHash<DeviceId, Dirt> m_dirt;
    std::optional<Dirt> m_sweep;        ///< everybody is to be looked at, from m_sweepAt on in the census
    int m_sweepAt = 0;
    FacetCounter m_facets;
    PresenceTally m_presences{};
    int m_adopted = 0;
    QSet<DeviceId> m_ticked;
    AlarmMarks m_marks;
    AlarmMarks m_lastAlarms;
    std::vector<int> m_changed;         ///< slots whose rows are to be painted again
    bool m_alarmsAreNew = false;
    bool m_spaceColumn = false;
    bool m_isWatched = true;
    bool m_missedValues = false;        ///< while nobody looked
    Slices m_slices;
    QElapsedTimer m_sinceSettled;
};

} // namespace holdfast
