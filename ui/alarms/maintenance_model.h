// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdfast {

/// Maintenance windows: those that last first, then by when they come.
class MaintenanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Scope, When, Next, ColumnCount };

    MaintenanceModel(const Live& live, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] const MaintenanceWindow* windowAt(int row) const;
    [[nodiscard]] int rowOf(const MaintenanceId& window) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        MaintenanceWindow window;
        QString next;
        Timestamp sort;
    };

    void fill();
    void pass(Timestamp now);

    const Live& m_live;
    const Look& m_look;
    std::vector<Row> m_rows;
    Timestamp m_filled{};
};

} // namespace holdfast
