// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace holdfast {

/// Which pile of the inbox is looked at.
enum class InboxPile : quint8 { New, Ignored, Blocked };
enum class InboxGrouping : quint8 { Confidence, Convention, Gateway, Model };

/// Who waits to be adopted, in groups. Confident ones are ticked beforehand; what an operator unticks stays unticked.
class InboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Proposal, Evidence, Confidence, ColumnCount };
    enum Role { GroupRole = cell::EndRole, PercentRole };

    static constexpr int confident = 80; ///< percent

    InboxModel(const Live& live, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
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

    /// Ticked and still there, in the order shown.
    [[nodiscard]] std::vector<DeviceId> ticked() const;
    void tick(const DeviceId& device, bool on);
    void tickAll(bool on);

    void settle();

Q_SIGNALS:
    void settled();
    void ticksChanged();

private:
    struct Line
    {
        QString group;  ///< title of the group this line begins; empty for devices
        QString note;
        DeviceId device;

        [[nodiscard]] bool isSame(const Line& other) const { return group == other.group && device == other.device; }
    };

    [[nodiscard]] std::vector<Line> lines();
    [[nodiscard]] std::vector<DeviceId> members() const;
    [[nodiscard]] QString groupOf(const DeviceId& device) const;
    [[nodiscard]] int confidenceOf(const DeviceId& device) const;
    [[nodiscard]] QString evidence(const DeviceId& device) const;
    [[nodiscard]] QString evidenceNote(const DeviceId& device) const;
    [[nodiscard]] QString placeOf(const DeviceId& device) const;
    [[nodiscard]] QVariant proposal(const DeviceId& device, int role) const;
    void become(std::vector<Line>&& next);

    const Live& m_live;
    const Look& m_look;
    InboxPile m_pile = InboxPile::New;
    InboxGrouping m_grouping = InboxGrouping::Confidence;
    QString m_filter;
    std::vector<Line> m_lines;
    QHash<DeviceId, bool> m_ticks; ///< of all that were ever shown as new
    QTimer m_timer;
};

} // namespace holdfast
