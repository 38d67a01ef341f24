// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/page.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace holdfast {

class DetailAlarms;
class DetailCommands;
class DetailHistory;
class DetailLive;
class FactList;
class PathList;

/// One device, all there is to know of it.
class DeviceDetail final : public QWidget
{
    Q_OBJECT

public:
    DeviceDetail(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);

    void show(const DeviceId& device, const QString& tab);
    [[nodiscard]] std::optional<DeviceId> device() const;
    [[nodiscard]] Heading heading() const;
    [[nodiscard]] QWidget* actions() const { return m_actions; }

Q_SIGNALS:
    void headingChanged();
    void routeAsked(const holdfast::Route& route);
    void renameAsked();
    void moveAsked();
    void replaceAsked();
    void retireAsked();

private:
    enum Tab { LiveTab, HistoryTab, AlarmsTab, CommandsTab, NetworkTab, ConfigTab };

    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeNetwork();
    [[nodiscard]] QWidget* makeConfig();
    void showTab(int tab);
    void refresh();

    const Live& m_live;
    const Look& m_look;
    DeviceId m_device;
    QWidget* m_actions;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    DetailLive* m_liveTab;
    DetailHistory* m_historyTab;
    DetailAlarms* m_alarmsTab;
    DetailCommands* m_commandsTab;
    PathList* m_path = nullptr;
    FactList* m_network = nullptr;
    FactList* m_config = nullptr;
};

} // namespace holdfast
