// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page_entry.h"
#include "ui/window/trail.h"
#include "ui/window/watch.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QStackedWidget;
class QVBoxLayout;

namespace holdfast {

class CheatSheet;
class CommandPalette;
class DrawerDock;
class Header;
class HistoryCare;
class HistoryWatch;
class Rail;
class StatusLine;
class Toasts;
struct BannerFace;
struct Finding;

/// What the window is made of; it adds the way to navigate itself.
struct WindowParts
{
    const Live& live;
    Intents& intents;
    HistoryDesk& history;
    ConnectionTester& tester;
    Secrets& secrets;
    Neighbourhood& neighbours;
    Look& look;
    HistoryCare* care = nullptr; ///< nullptr: nobody keeps history here
};

/// The frame around the pages: rail, header, banners, drawer, status line, palette, toasts, keys.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(const WindowParts& parts, std::vector<PageEntry> entries, QWidget* parent = nullptr);

    /// Goes to a place, making its page when it is needed first. A page nobody knows changes nothing.
    void go(const Route& route);
    void goBack();
    void goForward();

    [[nodiscard]] const std::vector<PageEntry>& entries() const { return m_entries; }
    [[nodiscard]] Page* page() const;
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] bool isEngineSilent() const { return m_engine.isSilent(); }

    /// Sounds other than those of priority 1 are to stay quiet until then.
    [[nodiscard]] std::optional<Timestamp> mutedUntil() const { return m_mutedUntil; }
    /// As somebody else chose: nothing is signalled.
    void setMutedUntil(std::optional<Timestamp> until);

    void openPalette(const QString& query = {});
    void openCheatSheet();
    void say(const Saying& saying);

Q_SIGNALS:
    /// The operator chose another theme: worth keeping.
    void themeChosen(holdfast::ThemeChoice choice);
    void muteChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void listen();
    void addShortcuts();
    [[nodiscard]] std::vector<Command> windowCommands();
    void fit();
    Page* make(const PageEntry& entry);
    void visit(const Route& route);
    void showHeading();
    void showDrawer();
    void take(const Delta& delta);
    void tick();
    void showBadges();
    void showBanners();
    void showStatus();
    void showSound();
    void showSite();
    void runOnPage(const QString& keys, const QString& none);
    [[nodiscard]] std::vector<Finding> themes();
    void choose(ThemeChoice choice);
    void nextTheme();
    void mute();
    void focusRegion(int step);

    PageContext m_context;
    const Live& m_live;
    Look& m_look;
    std::vector<PageEntry> m_entries;
    EngineWatch m_engine;
    HistoryWatch* m_history;
    Trail m_trail;
    QString m_current;
    QHash<QString, Page*> m_pages;
    std::optional<Timestamp> m_mutedUntil;
    QString m_freshness;
    Rail* m_rail;
    Header* m_header;
    QVBoxLayout* m_banners;
    QStackedWidget* m_stack;
    DrawerDock* m_drawer;
    StatusLine* m_status;
    QGridLayout* m_grid;
    CommandPalette* m_palette;
    CheatSheet* m_cheatSheet;
    Toasts* m_toasts;
};

} // namespace holdfast
