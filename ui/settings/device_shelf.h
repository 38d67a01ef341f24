// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QListWidget>

namespace holdfast {

/// Devices that stand nowhere on a plan yet, to be dragged there.
class DeviceShelf final : public QListWidget
{
    Q_OBJECT

public:
    DeviceShelf(const Live& live, const Look& look, QWidget* parent = nullptr);

    /// Those of this floor without a place, and those without a room.
    void showFloor(const FloorId& floor, const SiteModel& model);
    [[nodiscard]] DeviceId device() const;

protected:
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;

private:
    const Live& m_live;
};

} // namespace holdfast
