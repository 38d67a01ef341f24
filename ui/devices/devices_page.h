// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/devices/deeds.h"
#include "ui/look/page.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

class QStackedWidget;
class QTabBar;

namespace holdfast {

class DeviceDetail;
class DeviceList;
class DevicePeek;
class GhostView;
class InboxDrawer;
class InboxView;

/// All devices: find, compare, look closer, take in newcomers, and put things in order. Everything that can be undone can be undone here.
class DevicesPage final : public Page
{
    Q_OBJECT

public:
    DevicesPage(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;
    void focusFilter() override;

    [[nodiscard]] Deeds& deeds() { return m_deeds; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Tab { TableTab, InboxTab, GhostTab };
    enum View { OverView, DetailView };
    /// The drawer opens by itself only where there is room beside the list.
    enum class Peek : quint8 { WhereRoom, Open, Closed };

    void build();
    void connectList();
    void connectInbox();
    void connectGhosts();
    void connectDeeds();
    void loadLastAlarms();
    void showTab(int tab);
    void refreshHeading();
    void refreshDrawer();
    void togglePeek();
    [[nodiscard]] bool isPeekWanted() const;
    [[nodiscard]] bool isDetail() const;
    [[nodiscard]] std::optional<DeviceId> current() const;
    [[nodiscard]] std::vector<DeviceId> chosen() const; ///< the ticked ones, else the current one
    void openDevice();
    void goToTrend();
    void rename();
    void move();
    void replace();
    void retire();
    void merge(const DeviceId& keep, const DeviceId& other);
    void makeRule();
    void ask(const PutQuestion& question);
    void saveGhosts();
    void clearGhosts(const std::vector<Ghost>& ghosts);
    void addQuestions(std::vector<Command>& commands);

    const Live& m_live;
    Intents& m_intents;
    HistoryDesk& m_history;
    Navigate m_navigate;
    Deeds m_deeds;
    Peek m_peekWanted = Peek::WhereRoom;
    QStackedWidget* m_views = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    DeviceList* m_list = nullptr;
    InboxView* m_inbox = nullptr;
    GhostView* m_ghosts = nullptr;
    DeviceDetail* m_detail = nullptr;
    DevicePeek* m_peek = nullptr;
    InboxDrawer* m_inboxDrawer = nullptr;
};

} // namespace holdfast
