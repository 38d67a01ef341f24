// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cheat_sheet.h"
#include "ui/window/drawer_dock.h"
#include "ui/window/finder.h"
#include "ui/window/header.h"
#include "ui/window/main_window.h"
#include "ui/window/rail.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes muteFor{10};

/// The first widget in there that takes the keyboard.
QWidget* firstIn(QWidget* region)
{
    if (!region || !region->isVisibleTo(region->window()))
        return nullptr;
    if (region->focusPolicy() & Qt::TabFocus)
        return region;
    for (QWidget* child : region->findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(region->window()) && child->isEnabled())
            return child;
    }
    return nullptr;
}

} // namespace

/// One table: keys, palette and cheat sheet all read it.
std::vector<Command> MainWindow::windowCommands()
{
    return {
        {tr("Search or run a command"), u"Ctrl+K"_s, Icon::Search, {}, [this] { openPalette(); }},
        {tr("Filter this page"), u"Ctrl+F"_s, Icon::Filter, {}, [this] { if (page()) page()->focusFilter(); }},
        {tr("Back"), u"Alt+Left"_s, Icon::Left, m_trail.canBack() ? QString() : tr("nothing before this"), [this] { goBack(); }},
        {tr("Forward"), u"Alt+Right"_s, Icon::Right, m_trail.canForward() ? QString() : tr("nothing after this"), [this] { goForward(); }},
        {tr("Next region"), u"F6"_s, Icon::Layers, {}, [this] { focusRegion(1); }},
        {tr("Previous region"), u"Shift+F6"_s, Icon::Layers, {}, [this] { focusRegion(-1); }},
        {tr("Refresh now"), u"F5"_s, Icon::Refresh, {}, [this] { runOnPage(u"F5"_s, tr("Everything on this page arrives by itself")); }},
        {tr("Switch theme"), u"Ctrl+Shift+T"_s, Icon::Contrast, {}, [this] { nextTheme(); }},
        {m_mutedUntil ? tr("Sound on again") : tr("Mute for 10 minutes"), u"Ctrl+Shift+M"_s, m_mutedUntil ? Icon::Sound : Icon::Mute, {}, [this] { mute(); }},
        {tr("Full screen"), u"F11"_s, Icon::Fit, {}, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }},
        {tr("All keys"), u"?"_s, Icon::Keyboard, {}, [this] { openCheatSheet(); }},
    };
}

void MainWindow::addShortcuts()
{
    const auto bind = [this](const QString& keys, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const Command& command : windowCommands())
        bind(command.keys, command.run);
    bind(u"/"_s, [this] {
        if (page())
            page()->focusFilter();
    });
    bind(u"Ctrl+P"_s, [this] { runOnPage(u"Ctrl+P"_s, tr("There is nothing to export on this page")); });
    for (std::size_t i = 0; i < std::min<std::size_t>(m_entries.size(), 10); ++i)
        bind(u"Ctrl+%1"_s.arg((i + 1) % 10), [this, route = m_entries[i].route] { go({route, {}, {}}); });
}

/// A key that means the same everywhere, done by the page that is shown; why not, when it cannot be done now.
void MainWindow::runOnPage(const QString& keys, const QString& none)
{
    const std::vector<Command> commands = page() ? page()->commands() : std::vector<Command>();
    const auto command = std::ranges::find(commands, keys, &Command::keys);
    if (command == commands.end())
        say({none, {}, {}});
    else if (command->unavailable.isEmpty())
        command->run();
    else
        say({command->unavailable, {}, {}});
}

void MainWindow::openCheatSheet()
{
    std::vector<CheatSheet::Line> window{{u"Ctrl+1 … 0"_s, tr("Pages")}, {u"/"_s, tr("Filter this page")}};
    for (const Command& command : windowCommands())
        window.push_back({command.keys, command.title});
    std::vector<CheatSheet::Line> keys;
    for (const Command& command : page() ? page()->commands() : std::vector<Command>()) {
        if (!command.keys.isEmpty())
            keys.push_back({command.keys, command.title});
    }
    const auto entry = std::ranges::find(m_entries, m_current, &PageEntry::route);
    m_cheatSheet->openWith(window, entry == m_entries.end() ? QString() : entry->title(), keys);
}

void MainWindow::nextTheme()
{
    const ThemeKind now = m_look.theme().kind();
    const ThemeChoice next = now == ThemeKind::Light ? ThemeChoice::Dark : now == ThemeKind::Dark ? ThemeChoice::Contrast : ThemeChoice::Light;
    choose(next);
}

void MainWindow::choose(ThemeChoice choice)
{
    m_look.choose(choice);
    Q_EMIT themeChosen(choice);
}

std::vector<Finding> MainWindow::themes()
{
    const auto one = [this](const QString& title, ThemeChoice theme) {
        Finding finding;
        finding.group = Finding::Group::Actions;
        finding.title = title;
        finding.icon = Icon::Contrast;
        finding.act = [this, theme] { choose(theme); };
        return finding;
    };
    return {one(tr("Light"), ThemeChoice::Light), one(tr("Dark"), ThemeChoice::Dark), one(tr("High contrast"), ThemeChoice::Contrast), one(tr("As the desktop"), ThemeChoice::System)};
}

void MainWindow::mute()
{
    if (m_mutedUntil)
        m_mutedUntil.reset();
    else
        m_mutedUntil = m_live.now() + muteFor;
    showStatus();
    showSound();
    Q_EMIT muteChanged();
}

void MainWindow::setMutedUntil(std::optional<Timestamp> until)
{
    if (until == m_mutedUntil)
        return;
    m_mutedUntil = until;
    showStatus();
    showSound();
}

void MainWindow::focusRegion(int step)
{
    const std::vector<QWidget*> regions{m_rail, m_header, m_stack->currentWidget(), m_drawer};
    const QWidget* focused = QApplication::focusWidget();
    const auto inside = std::ranges::find_if(regions, [&](const QWidget* region) { return region && focused && (region == focused || region->isAncestorOf(focused)); });
    const int count = static_cast<int>(regions.size());
    int at = inside == regions.end() ? (step > 0 ? -1 : count) : static_cast<int>(inside - regions.begin());
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (QWidget* target = firstIn(regions[static_cast<std::size_t>(at)])) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace holdfast
