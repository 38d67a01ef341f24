// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace holdfast {

class Button;
class Card;
class CommandList;
class CommandPanel;
class FactList;
class Look;
class PathList;
class PlainLabel;
class PointRow;
class PointTrend;

/// The live tab: every point with where it stands, the day of the chosen one, and the way to the device.
class DetailLive final : public QWidget
{
    Q_OBJECT

public:
    DetailLive(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);

    void show(const DeviceId& device);
    void refresh();

Q_SIGNALS:
    void routeAsked(const holdfast::Route& route);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makePoints();
    [[nodiscard]] QWidget* makeDay();
    [[nodiscard]] QWidget* makeSide();
    void rebuild();
    void choose(const PointId& point);

    void showCommands();

    const Live& m_live;
    Intents& m_intents;
    HistoryDesk& m_history;
    const Look& m_look;
    DeviceId m_device;
    std::vector<PointId> m_points;
    std::vector<PointRow*> m_rows;
    std::optional<PointId> m_chosen;
    bool m_unfolded = false;
    std::size_t m_main = 0; ///< that many points stand above the fold
    Card* m_card = nullptr;
    QVBoxLayout* m_list = nullptr;
    Button* m_more = nullptr;
    Card* m_day = nullptr;
    PointTrend* m_trend = nullptr;
    QWidget* m_side = nullptr;
    Card* m_commandCard = nullptr;
    CommandPanel* m_commands = nullptr;
    Card* m_pastCard = nullptr;
    CommandList* m_past = nullptr;
    PathList* m_path = nullptr;
    FactList* m_facts = nullptr;
    PlainLabel* m_alone = nullptr;
};

} // namespace holdfast
