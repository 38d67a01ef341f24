// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"
#include "ui/models/slices.h"
#include "ui/models/slot_table_model.h"

#include <QElapsedTimer>

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// Which pile of the inbox is looked at.
enum class InboxPile : quint8 { New, Ignored, Blocked };
enum class InboxGrouping : quint8 { Confidence, Convention, Gateway, Model };

/// Who waits to be adopted, in groups. Confident ones are ticked beforehand; what an operator unticks stays unticked.
/// A whole site that announces itself comes in slices; while nobody looks, the model only notes who is new.
class InboxModel final : public SlotTableModel
{
    Q_OBJECT

public:
    enum Column { Proposal, Evidence, Confidence, ColumnCount };
    enum Role { GroupRole = cell::EndRole, PercentRole };

    static constexpr int confident = 80; ///< percent

    InboxModel(const Live& live, const Look& look, QObject* parent = nullptr, Slices::Watch watch = {});

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setPile(InboxPile pile);
    [[nodiscard]] InboxPile pile() const { return m_pile; }
    void setGrouping(InboxGrouping grouping);
    void setFilter(const QString& text);

    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] std::optional<DeviceId> deviceAt(int row) const;
    [[nodiscard]] int rowOfDevice(const DeviceId& device) const;
    [[nodiscard]] int countOf(InboxPile pile) const;
    [[nodiscard]] std::vector<int> groupRows() const; ///< where groups begin

    /// Ticked and still there, in the order shown.
    [[nodiscard]] std::vector<DeviceId> ticked() const;
    [[nodiscard]] int tickedCount() const { return m_tickedCount; }
    void tick(const DeviceId& device, bool on);
    void tickAll(bool on);

    /// Whether somebody sees the inbox.
    void setWatched(bool watched);
    [[nodiscard]] bool isWatched() const { return m_isWatched; }
    /// Brings in all that waits, at once. By itself the inbox does so four times a second, in slices.
    void settle() { m_slices.finish(); }
    [[nodiscard]] bool isSettled() const { return m_dirt.isEmpty() && !m_sweeps; }

Q_SIGNALS:
    void settled();
    void ticksChanged();

private:
    using GroupKey = std::pair<int, QString>;

    /// A group's head or one device in it: what decides where it stands.
    struct Line
    {
        GroupKey group;
        int percent = 0;
        QString name;
        DeviceId device; ///< empty: the head

        [[nodiscard]] bool isSame(const Line& other) const { return group == other.group && percent == other.percent && name == other.name; }
    };

    struct Head
    {
        int slot = -1;
        int members = 0;
    };

    struct News;

    [[nodiscard]] bool isBefore(int slot, int other) const override;
    void take(const Delta& delta);
    void startAgain();
    void sweepOn();
    [[nodiscard]] bool step();
    void bringIn(const std::vector<DeviceId>& devices);
    void sortOut(const DeviceId& id, News& news);
    void countIn(const GroupKey& group, News& news);
    void countOut(const GroupKey& group, News& news);
    void forget(int slot);
    void countTick(const Line& line, int sign);
    [[nodiscard]] int freeSlot();
    [[nodiscard]] bool isMember(const DeviceId& id) const;
    [[nodiscard]] Line lineOf(const Device& device) const;
    [[nodiscard]] QString noteOf(const GroupKey& group) const;
    [[nodiscard]] QString groupOf(const Device& device) const;
    [[nodiscard]] int confidenceOf(const DeviceId& device) const;
    [[nodiscard]] QString evidence(const DeviceId& device) const;
    [[nodiscard]] QString evidenceNote(const DeviceId& device) const;
    [[nodiscard]] QString placeOf(const DeviceId& device) const;
    [[nodiscard]] QVariant proposal(const DeviceId& device, int role) const;

    const Live& m_live;
    const Look& m_look;
    InboxPile m_pile = InboxPile::New;
    InboxGrouping m_grouping = InboxGrouping::Confidence;
    QString m_filter;
    std::vector<Line> m_lines; ///< by slot
    std::vector<int> m_free;
    QHash<DeviceId, int> m_slots;
    std::map<GroupKey, Head> m_heads;
    QSet<DeviceId> m_dirt;
    bool m_sweeps = false;         ///< everybody is to be looked at, from m_sweepAt on in the census
    int m_sweepAt = 0;
    QHash<DeviceId, bool> m_ticks; ///< of all that were ever shown as new
    int m_tickedCount = 0;
    bool m_isWatched = true;
    Slices m_slices;
    QElapsedTimer m_sinceSettled;
};

} // namespace holdfast
