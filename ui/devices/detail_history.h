// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

class Look;
class PointTrend;
class Segmented;

/// The trends of a device's points, one under the other.
class DetailHistory final : public QWidget
{
    Q_OBJECT

public:
    DetailHistory(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);

    void show(const DeviceId& device);

Q_SIGNALS:
    void routeAsked(const holdfast::Route& route);

private:
    struct Lane
    {
        PointId point;
        QWidget* card;
        PointTrend* trend;
    };

    void showRange();
    [[nodiscard]] std::chrono::hours range() const;

    const Live& m_live;
    HistoryDesk& m_history;
    const Look& m_look;
    DeviceId m_device;
    Segmented* m_range;
    QVBoxLayout* m_list;
    std::vector<Lane> m_lanes;
};

} // namespace holdfast
