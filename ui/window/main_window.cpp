// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/window/cheat_sheet.h"
#include "ui/window/drawer_dock.h"
#include "ui/window/facts.h"
#include "ui/window/finder.h"
#include "ui/window/header.h"
#include "ui/window/history_watch.h"
#include "ui/window/palette.h"
#include "ui/window/rail.h"
#include "ui/window/status_line.h"
#include "ui/window/toasts.h"

#include <QGridLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const WindowParts& parts, std::vector<PageEntry> entries, QWidget* parent)
    : QWidget(parent)
    , m_context{parts.live, parts.intents, parts.history, parts.tester, parts.secrets, parts.neighbours, parts.look, [this](const Route& route) { go(route); }}
    , m_live(parts.live)
    , m_look(parts.look)
    , m_entries(std::move(entries))
    , m_engine(parts.live)
    , m_history(new HistoryWatch(parts.care, parts.live, this))
    , m_rail(new Rail(m_look, m_entries))
    , m_header(new Header(m_look))
    , m_banners(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_drawer(new DrawerDock(this))
    , m_status(new StatusLine(m_look))
    , m_grid(new QGridLayout(this))
    , m_palette(new CommandPalette(m_look, this))
    , m_cheatSheet(new CheatSheet(m_look, this))
    , m_toasts(new Toasts(m_look, this))
{
    setMinimumSize(1024, 680);
    layOut();
    listen();
    addShortcuts();
    showSite();
    tick();
    if (!m_entries.empty())
        go({m_entries.front().route, {}, {}});
}

void MainWindow::layOut()
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(space::page, space::inside, space::page, space::inside);
    column->setSpacing(space::gap);
    column->addWidget(m_header);
    column->addLayout(m_banners);
    column->addWidget(m_stack, 1);
    m_banners->setSpacing(space::small);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_rail, 0, 0);
    m_grid->addLayout(column, 0, 1);
    m_grid->addWidget(m_drawer, 0, 2);
    m_grid->addWidget(m_status, 1, 0, 1, 3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(0, 1);
}

void MainWindow::listen()
{
    connect(&m_live, &Live::changed, this, &MainWindow::take);
    connect(&m_live, &Live::ticked, this, &MainWindow::tick);
    connect(&m_engine, &EngineWatch::silentChanged, this, &MainWindow::showBanners);
    connect(m_history, &HistoryWatch::changed, this, &MainWindow::showBadges);
    connect(m_history, &HistoryWatch::found, this, [this] {
        say({tr("Something in the history needs a look"), tr("See Repairs"), [this] { go({u"settings"_s, {}, u"repairs"_s}); }, Icon::Wrench});
    });
    connect(&m_look, &Look::changed, this, [this] {
        tick();
        update();
    });
    connect(m_rail, &Rail::pageClicked, this, [this](const QString& route) { go({route, {}, {}}); });
    connect(m_rail, &Rail::siteClicked, this, [this] { openPalette(u"@"_s); });
    connect(m_header, &Header::paletteClicked, this, [this] { openPalette(); });
    connect(m_header, &Header::soundClicked, this, &MainWindow::mute);
    connect(m_header, &Header::crumbClicked, this, [this] { go({m_current, {}, {}}); });
}

void MainWindow::go(const Route& route)
{
    const bool known = std::ranges::any_of(m_entries, [&](const PageEntry& entry) { return entry.route == route.page; });
    if (!known)
        return;
    m_trail.go(route);
    visit(route);
}

void MainWindow::goBack()
{
    if (const auto route = m_trail.back())
        visit(*route);
}

void MainWindow::goForward()
{
    if (const auto route = m_trail.forward())
        visit(*route);
}

Page* MainWindow::make(const PageEntry& entry)
{
    Page* page = entry.make(m_context);
    m_pages.insert(entry.route, page);
    m_stack->addWidget(page);
    const auto ifShown = [this, page](void (MainWindow::*react)()) {
        if (this->page() == page)
            (this->*react)();
    };
    connect(page, &Page::headingChanged, this, [ifShown] { ifShown(&MainWindow::showHeading); });
    connect(page, &Page::drawerChanged, this, [ifShown] { ifShown(&MainWindow::showDrawer); });
    connect(page, &Page::said, this, &MainWindow::say);
    return page;
}

void MainWindow::visit(const Route& route)
{
    const auto entry = std::ranges::find(m_entries, route.page, &PageEntry::route);
    Page* next = m_pages.value(route.page);
    if (!next)
        next = make(*entry);
    m_current = route.page;
    m_rail->setCurrent(route.page);
    m_stack->setCurrentWidget(next);
    next->open(route.object, route.tab);
    showHeading();
    showDrawer();
    showBanners();
}

Page* MainWindow::page() const
{
    return m_pages.value(m_current);
}

void MainWindow::showHeading()
{
    const Page* shown = page();
    if (!shown)
        return;
    const Heading& heading = shown->heading();
    const auto entry = std::ranges::find(m_entries, m_current, &PageEntry::route);
    m_header->setHeading(heading.crumbs.isEmpty() ? QStringList{entry->title()} : heading.crumbs, heading.sentence.isEmpty() ? m_freshness : heading.sentence);
    m_header->setActions(shown->actions());
    showSound();
}

void MainWindow::showDrawer()
{
    Page* shown = page();
    m_drawer->show(shown ? shown->drawer() : nullptr, shown);
    fit();
}

/// Narrow windows fold the rail, let the drawer float and shrink the search field.
void MainWindow::fit()
{
    m_rail->setFolded(width() < frame::railFoldsBelow);
    const bool floats = width() < frame::drawerFloatsBelow;
    m_header->setCompact(width() < 1100 || (m_drawer->isOpen() && !floats));
    if (!m_drawer->isOpen())
        return;
    if (floats && m_grid->indexOf(m_drawer) >= 0)
        m_grid->removeWidget(m_drawer);
    else if (!floats && m_grid->indexOf(m_drawer) < 0)
        m_grid->addWidget(m_drawer, 0, 2);
    if (floats) {
        const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - frame::drawer;
        m_drawer->setGeometry(left, 0, frame::drawer, height() - frame::status);
        m_drawer->raise();
    }
}

void MainWindow::openPalette(const QString& query)
{
    std::vector<Command> commands = page() ? page()->commands() : std::vector<Command>();
    for (Command& command : windowCommands())
        commands.push_back(std::move(command));
    std::vector<Finding> findings = findingsOf(m_live.picture(), m_live.now(), m_look.format(), m_entries, commands, m_context.navigate);
    for (Finding& finding : findings)
        if (finding.keys == u"Ctrl+Shift+T")
            finding.choices = [this] { return themes(); };
    m_palette->openWith(std::move(findings), query);
}

void MainWindow::say(const Saying& saying)
{
    m_toasts->show(saying);
}

void MainWindow::resizeEvent(QResizeEvent*)
{
    fit();
    m_toasts->place();
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Ink::Canvas));
}

} // namespace holdfast
