// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace holdfast {

class DeviceTableModel;
class Look;

/// A header whose first column ticks all rows that are shown.
class TickHeader final : public QHeaderView
{
    Q_OBJECT

public:
    TickHeader(DeviceTableModel& model, const Look& look, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    [[nodiscard]] Qt::CheckState state() const;

    DeviceTableModel& m_model;
};

} // namespace holdfast
