// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devices_page.h"

#include "ui/devices/device_deeds.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/device_list.h"
#include "ui/devices/device_peek.h"
#include "ui/devices/device_text.h"
#include "ui/devices/ghost_view.h"
#include "ui/devices/inbox_drawer.h"
#include "ui/devices/inbox_view.h"
#include "ui/look/drawer.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

void DevicesPage::open(const QString& object, const QString& tab)
{
    const Space* room = spaceOf(m_live.picture().site, SpaceId(object));
    if (room != nullptr)
        m_list->filterBy(room->name); // the plan leads here with a room: what stands in it
    if (!object.isEmpty() && room == nullptr) {
        m_detail->show(DeviceId(object), tab);
        m_views->setCurrentIndex(DetailView);
        setActions(m_detail->actions());
    } else {
        m_views->setCurrentIndex(OverView);
        m_tabs->setCurrentIndex(tab == u"inbox" ? InboxTab : tab == u"leftovers" ? GhostTab : TableTab);
        setActions(nullptr);
    }
    refreshHeading();
    refreshDrawer();
}

bool DevicesPage::isDetail() const
{
    return m_views->currentIndex() == DetailView;
}

std::optional<DeviceId> DevicesPage::current() const
{
    return isDetail() ? m_detail->device() : m_list->current();
}

std::vector<DeviceId> DevicesPage::chosen() const
{
    std::vector<DeviceId> chosen;
    if (!isDetail())
        chosen.assign(m_list->model().ticked().begin(), m_list->model().ticked().end());
    std::ranges::sort(chosen);
    if (chosen.empty())
        if (const auto one = current())
            chosen.push_back(*one);
    return chosen;
}

std::vector<Command> DevicesPage::commands()
{
    const QString none = current() ? QString() : tr("No device is selected");
    const QString noUndo = m_deeds.stack().canUndo() ? QString() : tr("Nothing to undo");
    const QString noRedo = m_deeds.stack().canRedo() ? QString() : tr("Nothing to do again");
    std::vector<Command> commands{
        {tr("Open device"), tr("Enter"), Icon::Enter, none, [this] { openDevice(); }},
        {tr("Show or hide the drawer"), tr("Space"), Icon::Eye, none, [this] { togglePeek(); }},
        {tr("Show the trend"), u"T"_s, Icon::History, none, [this] { goToTrend(); }},
        {tr("Rename device"), u"F2"_s, Icon::Edit, none, [this] { rename(); }},
        {tr("Move to a room"), u"M"_s, Icon::Pin, none, [this] { move(); }},
        {tr("Replace by another device"), {}, Icon::Refresh, none, [this] { replace(); }},
        {tr("Retire device"), {}, Icon::Box, none, [this] { retire(); }},
        {tr("Undo"), u"Ctrl+Z"_s, Icon::Undo, noUndo, [this] { m_deeds.undo(); }},
        {tr("Do again"), u"Ctrl+Shift+Z"_s, Icon::Redo, noRedo, [this] { m_deeds.redo(); }},
    };
    addQuestions(commands);
    if (isDetail())
        return commands;
    commands.push_back({tr("Look for leftovers on the brokers"), {}, Icon::Box, {}, [this] { m_navigate({u"devices"_s, {}, u"leftovers"_s}); }});
    if (m_tabs->currentIndex() == GhostTab) {
        commands.push_back({tr("Look again"), u"F5"_s, Icon::Refresh, {}, [this] { Q_EMIT m_ghosts->lookAsked(); }});
        return commands;
    }
    const bool inbox = m_tabs->currentIndex() == InboxTab;
    if (inbox) {
        commands.erase(commands.begin(), commands.begin() + 7);
        const auto ticked = m_inbox->model().ticked();
        const QString nobody = ticked.empty() ? tr("Nothing is ticked") : QString();
        commands.push_back({tr("Adopt all that are ticked"), u"Ctrl+Enter"_s, Icon::Check, nobody, [this, ticked] { Q_EMIT m_inbox->adoptAsked(ticked); }});
        commands.push_back({tr("Tick all newcomers"), {}, Icon::Check, {}, [this] { m_inbox->model().tickAll(true); }});
        commands.push_back({tr("Make a rule from this newcomer"), {}, Icon::Filter, m_inbox->current() ? QString() : tr("No device is selected"), [this] { makeRule(); }});
        commands.push_back({tr("Show the devices"), {}, Icon::Table, {}, [this] { m_navigate({u"devices"_s, {}, {}}); }});
        return commands;
    }
    commands.push_back({tr("Tick device"), u"X"_s, Icon::Check, none, [this] { m_list->tickCurrent(); }});
    commands.push_back({tr("Tick all that are shown"), {}, Icon::Check, {}, [this] { m_list->model().tickShown(true); }});
    commands.push_back({tr("Clear filters"), {}, Icon::Filter, m_list->model().filter().isEmpty() ? tr("Nothing is filtered") : QString(), [this] { m_list->clearFilter(); }});
    commands.push_back({tr("Export the list as CSV"), u"Ctrl+P"_s, Icon::Download, {}, [this] { m_list->exportCsv(); }});
    commands.push_back({tr("Show the discovery inbox"), {}, Icon::Radio, {}, [this] { m_navigate({u"devices"_s, {}, u"inbox"_s}); }});
    return commands;
}

void DevicesPage::focusFilter()
{
    if (isDetail())
        return;
    if (m_tabs->currentIndex() == TableTab)
        m_list->focusFilter();
    else if (m_tabs->currentIndex() == InboxTab)
        m_inbox->focusFilter();
}

void DevicesPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    setFocusProxy(nullptr);
    if (tab == GhostTab) {
        m_ghosts->focusRows();
        Q_EMIT m_ghosts->lookAsked();
    } else {
        tab == InboxTab ? m_inbox->focusRows() : m_list->focusRows();
    }
    refreshHeading();
    refreshDrawer();
}

void DevicesPage::refreshHeading()
{
    const Picture& picture = m_live.picture();
    const DeviceText text(picture, look().format(), m_live.now());
    const auto count = [this](int number) { return look().format().count(number); };
    const Census& census = m_live.census();
    const PresenceTally presences = census.presences();
    const auto with = [&](Presence presence) { return presences[static_cast<std::size_t>(presence)]; };
    const int waiting = static_cast<int>(picture.inbox.size());
    m_tabs->setTabText(InboxTab, waiting > 0 ? tr("Discovery inbox  %1").arg(count(waiting)) : tr("Discovery inbox"));
    if (isDetail()) {
        setHeading(m_detail->heading());
        return;
    }
    QStringList parts{tr("%n device(s)", nullptr, census.countOf(Membership::Adopted))};
    if (m_tabs->currentIndex() == InboxTab) {
        parts += tr("%n new in the inbox", nullptr, waiting);
    } else {
        parts += tr("%1 fresh").arg(count(with(Presence::Online)));
        if (const int degraded = with(Presence::Degraded))
            parts += tr("%1 degraded").arg(count(degraded));
        if (const int local = with(Presence::OnFallback))
            parts += tr("%1 on local fallback").arg(count(local));
        if (const int silent = with(Presence::Offline))
            parts += tr("%1 silent").arg(count(silent));
    }
    setHeading({{tr("Devices")}, parts.join(u" · "_s)});
}

bool DevicesPage::isPeekWanted() const
{
    return m_peekWanted == Peek::Open || (m_peekWanted == Peek::WhereRoom && window()->width() >= frame::drawerFloatsBelow);
}

void DevicesPage::refreshDrawer()
{
    QWidget* wanted = nullptr;
    if (!isDetail() && isPeekWanted()) {
        if (m_tabs->currentIndex() == InboxTab && m_inbox->current())
            wanted = m_inboxDrawer->drawer();
        else if (m_tabs->currentIndex() == TableTab && m_list->current())
            wanted = m_peek->drawer();
    }
    if (wanted != drawer())
        setDrawer(wanted);
}

void DevicesPage::togglePeek()
{
    m_peekWanted = drawer() != nullptr ? Peek::Closed : Peek::Open;
    refreshDrawer();
}

void DevicesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_inbox->model().setWatched(m_inbox->isVisible()); // of two tabs one was never shown, and so never hidden
    m_list->model().setWatched(m_list->isVisible());
    refreshHeading();
}

void DevicesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_peekWanted == Peek::WhereRoom)
        refreshDrawer();
}

void DevicesPage::keyPressEvent(QKeyEvent* event)
{
    const auto plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    const bool onDevices = isDetail() || m_tabs->currentIndex() == TableTab;
    if (plain && event->key() == Qt::Key_Escape && (isDetail() || drawer() != nullptr))
        isDetail() ? m_navigate({u"devices"_s, {}, {}}) : togglePeek();
    else if (plain && onDevices && event->key() == Qt::Key_T)
        goToTrend();
    else if (plain && onDevices && event->key() == Qt::Key_M)
        move();
    else if (plain && onDevices && event->key() == Qt::Key_F2)
        rename();
    else
        Page::keyPressEvent(event);
}

void DevicesPage::openDevice()
{
    if (const auto device = current())
        m_navigate({u"devices"_s, device->text(), u"live"_s});
}

void DevicesPage::goToTrend()
{
    const auto device = current();
    const auto points = device ? pointsInOrder(m_live.picture(), *device) : std::vector<PointId>();
    if (!points.empty())
        m_navigate({u"history"_s, points.front().text(), {}});
}

} // namespace holdfast
