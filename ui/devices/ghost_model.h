// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>
#include <QSet>

namespace holdfast {

/// Retained topics nobody stands behind, as they were found when last asked for. Nothing is ticked beforehand.
class GhostModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Topic, Why, Age, Size, ColumnCount };

    GhostModel(const Live& live, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const GhostList& list() const { return m_list; }
    [[nodiscard]] std::vector<Ghost> ticked() const;
    void tick(int row, bool on);
    void tickAll(bool on);

Q_SIGNALS:
    void ticksChanged();

private:
    void take();
    [[nodiscard]] static QString keyOf(const Ghost& ghost);

    const Live& m_live;
    const Look& m_look;
    GhostList m_list;
    QSet<QString> m_ticks;
};

} // namespace holdfast
