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
#include "ui/look/refusal_words.h"

#include <QFutureWatcher>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int journalRows = 4000;

} // namespace

DevicesPage::DevicesPage(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent)
    : Page(look, parent), m_live(live), m_intents(intents), m_history(history), m_navigate(std::move(navigate)), m_deeds(intents)
{
    setObjectName(u"devicesPage"_s);
    build();
    connectList();
    connectInbox();
    connectGhosts();
    connectDeeds();
    connect(&live, &Live::changed, this, [this](const Delta& delta) { m_deeds.take(delta.outcomes); });
    connect(&live, &Live::ticked, this, [this] {
        if (isVisible())
            refreshHeading();
    });
    connect(&look, &Look::changed, this, &DevicesPage::refreshHeading);
    if (const auto device = m_list->current())
        m_peek->show(*device);
    m_inboxDrawer->show(m_inbox->current());
    refreshHeading();
    loadLastAlarms();
}

void DevicesPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_views = new QStackedWidget;
    column->addWidget(m_views);
    auto* over = new QWidget;
    auto* overColumn = new QVBoxLayout(over);
    overColumn->setContentsMargins(0, 0, 0, 0);
    overColumn->setSpacing(space::gap);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"deviceTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the devices"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Table"));
    m_tabs->addTab(tr("Discovery inbox"));
    m_tabs->addTab(tr("Leftovers"));
    overColumn->addWidget(m_tabs);
    m_stack = new QStackedWidget;
    m_list = new DeviceList(m_live, m_history, look());
    m_inbox = new InboxView(m_live, look());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_inbox);
    m_ghosts = new GhostView(m_live, look());
    m_stack->addWidget(m_ghosts);
    overColumn->addWidget(m_stack, 1);
    m_views->addWidget(over);
    m_detail = new DeviceDetail(m_live, m_intents, m_history, look());
    m_views->addWidget(m_detail);
    m_detail->actions()->setParent(this);
    m_detail->actions()->hide();
    m_peek = new DevicePeek(m_live, m_history, look(), this);
    m_inboxDrawer = new InboxDrawer(m_live, look(), this);
    for (Drawer* one : {m_peek->drawer(), m_inboxDrawer->drawer()}) {
        one->setParent(this);
        one->hide();
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &DevicesPage::showTab);
    connect(new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, &m_deeds, &Deeds::undo);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, &m_deeds, &Deeds::redo);
}

void DevicesPage::connectList()
{
    connect(m_list, &DeviceList::currentChanged, this, [this] {
        if (const auto device = m_list->current())
            m_peek->show(*device);
        refreshDrawer();
    });
    connect(m_list, &DeviceList::openAsked, this, &DevicesPage::openDevice);
    connect(m_list, &DeviceList::peekAsked, this, &DevicesPage::togglePeek);
    connect(m_list, &DeviceList::moveAsked, this, &DevicesPage::move);
    connect(m_list, &DeviceList::retireAsked, this, &DevicesPage::retire);
    connect(m_list, &DeviceList::exported, this, [this](const QString& file, const QString& trouble) {
        say({trouble.isEmpty() ? tr("Saved as %1").arg(file) : tr("Not saved: %1").arg(trouble), {}, {}});
    });
    connect(&m_list->model(), &DeviceTableModel::settled, this, &DevicesPage::refreshHeading);
    connect(m_peek, &DevicePeek::openAsked, this, &DevicesPage::openDevice);
    connect(m_peek, &DevicePeek::trendAsked, this, &DevicesPage::goToTrend);
    connect(m_peek, &DevicePeek::closeAsked, this, &DevicesPage::togglePeek);
    connect(m_peek, &DevicePeek::renameAsked, this, &DevicesPage::rename);
    connect(m_peek, &DevicePeek::moveAsked, this, &DevicesPage::move);
    connect(m_peek, &DevicePeek::replaceAsked, this, &DevicesPage::replace);
    connect(m_peek, &DevicePeek::retireAsked, this, &DevicesPage::retire);
    connect(m_detail, &DeviceDetail::renameAsked, this, &DevicesPage::rename);
    connect(m_detail, &DeviceDetail::moveAsked, this, &DevicesPage::move);
    connect(m_detail, &DeviceDetail::replaceAsked, this, &DevicesPage::replace);
    connect(m_detail, &DeviceDetail::retireAsked, this, &DevicesPage::retire);
    connect(m_detail, &DeviceDetail::headingChanged, this, [this] {
        if (isDetail())
            refreshHeading();
    });
    connect(m_detail, &DeviceDetail::routeAsked, this, [this](const Route& route) { m_navigate(route); });
}

void DevicesPage::connectInbox()
{
    const DeviceDeeds deeds(m_live.picture());
    connect(m_inbox, &InboxView::currentChanged, this, [this] {
        m_inboxDrawer->show(m_inbox->current());
        refreshDrawer();
    });
    connect(&m_inbox->model(), &InboxModel::settled, this, &DevicesPage::refreshHeading);
    connect(m_inbox, &InboxView::peekAsked, this, &DevicesPage::togglePeek);
    connect(m_inbox, &InboxView::adoptAsked, this, [this, deeds](const std::vector<DeviceId>& devices) { m_deeds.perform(deeds.adopt(devices)); });
    connect(m_inbox, &InboxView::ignoreAsked, this, [this, deeds](const std::vector<DeviceId>& devices) { m_deeds.perform(deeds.ignore(devices)); });
    connect(m_inbox, &InboxView::blockAsked, this, [this, deeds](const std::vector<DeviceId>& devices) { m_deeds.perform(deeds.block(devices)); });
    connect(m_inbox, &InboxView::returnAsked, this, [this, deeds](const std::vector<DeviceId>& devices) { m_deeds.perform(deeds.returnToInbox(devices)); });
    connect(m_inbox, &InboxView::mergeAsked, this, &DevicesPage::merge);
    const auto withCurrent = [this](auto asked) {
        return [this, asked] {
            if (const auto device = m_inbox->current())
                Q_EMIT(m_inbox->*asked)({*device});
        };
    };
    connect(m_inboxDrawer, &InboxDrawer::adoptAsked, this, withCurrent(&InboxView::adoptAsked));
    connect(m_inboxDrawer, &InboxDrawer::ignoreAsked, this, withCurrent(&InboxView::ignoreAsked));
    connect(m_inboxDrawer, &InboxDrawer::blockAsked, this, withCurrent(&InboxView::blockAsked));
    connect(m_inboxDrawer, &InboxDrawer::returnAsked, this, withCurrent(&InboxView::returnAsked));
    connect(m_inboxDrawer, &InboxDrawer::closeAsked, this, &DevicesPage::togglePeek);
    connect(m_inboxDrawer, &InboxDrawer::ruleAsked, this, &DevicesPage::makeRule);
    connect(m_inboxDrawer, &InboxDrawer::questionAsked, this, &DevicesPage::ask);
    connect(m_inbox, &InboxView::ruleRemoveAsked, this, [this, deeds](const DiscoveryRule& rule) { m_deeds.perform(deeds.removeRule(rule)); });
}

void DevicesPage::connectGhosts()
{
    connect(m_ghosts, &GhostView::lookAsked, this, [this] {
        if (const auto sent = m_intents.send(ListGhosts{}); !sent)
            say({sentenceOf(sent.error()), {}, {}});
    });
    connect(m_ghosts, &GhostView::saveAsked, this, &DevicesPage::saveGhosts);
    connect(m_ghosts, &GhostView::clearAsked, this, &DevicesPage::clearGhosts);
}

void DevicesPage::connectDeeds()
{
    connect(&m_deeds, &Deeds::done, this, [this](const QString& title, bool undoable) {
        if (undoable)
            say({title, tr("Undo"), [this] { m_deeds.undo(); }});
        else
            say({title, {}, {}});
    });
    connect(&m_deeds, &Deeds::undone, this, [this](const QString& title) { say({tr("Undone: %1").arg(title), {}, {}}); });
    connect(&m_deeds, &Deeds::refused, this, [this](const QString& reason) { say({tr("Not done: %1").arg(reason), {}, {}}); });
}

/// What the journal knows of devices that have no alarm now. Read once; from then on the list remembers by itself.
void DevicesPage::loadLastAlarms()
{
    using Answer = Expected<std::vector<JournalEntry>>;
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return;
        const Answer answer = watcher->result();
        if (!answer)
            return;
        AlarmMarks marks;
        for (const JournalEntry& entry : *answer) {
            if (entry.kind != JournalKind::Active || !entry.device)
                continue;
            AlarmMark& mark = marks[*entry.device];
            if (!mark.at || *mark.at < entry.sourceTime)
                mark = {std::nullopt, ShapeState::Returned, entry.name, entry.sourceTime};
        }
        m_list->model().setLastAlarms(marks);
    });
    const Timestamp now = m_live.now();
    watcher->setFuture(m_history.journal({{now - 24h * 30, now + 1s}, journalRows, {}}));
}

} // namespace holdfast
