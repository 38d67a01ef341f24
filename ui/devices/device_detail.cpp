// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_detail.h"

#include "ui/devices/detail_alarms.h"
#include "ui/devices/detail_commands.h"
#include "ui/devices/detail_history.h"
#include "ui/devices/detail_live.h"
#include "ui/devices/device_text.h"
#include "ui/devices/fact_list.h"
#include "ui/look/button.h"
#include "ui/look/card.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList tabNames{u"live"_s, u"history"_s, u"alarms"_s, u"commands"_s, u"network"_s, u"config"_s};

/// Facts stand in the upper left and grow no wider than can be read.
QWidget* sheetOf(const Look& look, const QString& title, std::initializer_list<QWidget*> contents)
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(look, title);
    card->setMaximumWidth(760);
    card->body()->setContentsMargins(space::inside, 0, space::inside, space::inside);
    card->body()->setSpacing(space::inside);
    for (QWidget* content : contents)
        card->body()->addWidget(content);
    column->addWidget(card);
    column->addStretch();
    return sheet;
}

} // namespace

DeviceDetail::DeviceDetail(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_live(live)
    , m_look(look)
    , m_actions(makeActions())
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_liveTab(new DetailLive(live, intents, history, look))
    , m_historyTab(new DetailHistory(live, history, look))
    , m_alarmsTab(new DetailAlarms(live, history, look))
    , m_commandsTab(new DetailCommands(live, intents, look))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("What about this device"));
    m_tabs->setExpanding(false);
    for (const QString& title : {tr("Live"), tr("History"), tr("Alarms"), tr("Commands"), tr("Network"), tr("Config")})
        m_tabs->addTab(title);
    column->addWidget(m_tabs);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_liveTab, m_historyTab, m_alarmsTab, m_commandsTab, makeNetwork(), makeConfig()})
        m_stack->addWidget(tab);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &DeviceDetail::showTab);
    connect(m_liveTab, &DetailLive::routeAsked, this, &DeviceDetail::routeAsked);
    connect(m_historyTab, &DetailHistory::routeAsked, this, &DeviceDetail::routeAsked);
    connect(m_alarmsTab, &DetailAlarms::routeAsked, this, &DeviceDetail::routeAsked);
    connect(&live, &Live::ticked, this, &DeviceDetail::refresh);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (delta.devices.contains(m_device) || delta.states.contains(m_device) || !delta.alarms.isEmpty())
            refresh();
    });
}

QWidget* DeviceDetail::makeActions()
{
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* plan = new Button(m_look, tr("Show on plan"));
    plan->setIcon(Icon::Pin);
    connect(plan, &QPushButton::clicked, this, [this] {
        const Device device = m_live.picture().devices.value(m_device);
        Q_EMIT routeAsked({u"overview"_s, device.space ? device.space->text() : QString(), {}});
    });
    row->addWidget(plan);
    auto* more = new IconButton(m_look, Icon::More, tr("More to do with this device"), IconButton::Frame::Outlined);
    auto* menu = new QMenu(actions);
    menu->addAction(tr("Rename"), this, &DeviceDetail::renameAsked);
    menu->addAction(tr("Move to a room"), this, &DeviceDetail::moveAsked);
    menu->addAction(tr("Replace by another device"), this, &DeviceDetail::replaceAsked);
    menu->addAction(tr("Retire or use again"), this, &DeviceDetail::retireAsked);
    connect(more, &QToolButton::clicked, menu, [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    row->addWidget(more);
    return actions;
}

QWidget* DeviceDetail::makeNetwork()
{
    m_path = new PathList(m_look);
    m_network = new FactList(m_look);
    return sheetOf(m_look, tr("How it reaches us"), {m_path, m_network});
}

QWidget* DeviceDetail::makeConfig()
{
    m_config = new FactList(m_look);
    return sheetOf(m_look, tr("What it says of itself"), {m_config});
}

std::optional<DeviceId> DeviceDetail::device() const
{
    return m_device.isEmpty() ? std::nullopt : std::optional(m_device);
}

Heading DeviceDetail::heading() const
{
    const Picture& picture = m_live.picture();
    const auto device = picture.devices.constFind(m_device);
    if (device == picture.devices.constEnd())
        return {{tr("Devices"), m_device.text()}, tr("This device is not known here")};
    const DeviceText text(picture, m_look.format(), m_live.now());
    QStringList crumbs = text.crumbs(*device);
    crumbs += text.name(device->id);
    QStringList parts{text.sentence(*device), text.model(*device)};
    if (!device->firmware.isEmpty())
        parts += tr("firmware %1").arg(device->firmware);
    if (device->membership == Membership::Retired)
        parts.prepend(tr("Retired"));
    parts.removeAll(QString());
    return {crumbs, parts.join(u" · "_s)};
}

void DeviceDetail::show(const DeviceId& device, const QString& tab)
{
    m_device = device;
    const qsizetype wanted = tabNames.indexOf(tab);
    m_tabs->setCurrentIndex(wanted < 0 ? LiveTab : static_cast<int>(wanted));
    showTab(m_tabs->currentIndex());
}

void DeviceDetail::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    if (m_device.isEmpty())
        return;
    if (tab == LiveTab)
        m_liveTab->show(m_device);
    else if (tab == HistoryTab)
        m_historyTab->show(m_device);
    else if (tab == AlarmsTab)
        m_alarmsTab->show(m_device);
    else if (tab == CommandsTab)
        m_commandsTab->show(m_device);
    refresh();
}

void DeviceDetail::refresh()
{
    const Picture& picture = m_live.picture();
    const auto device = picture.devices.constFind(m_device);
    if (device == picture.devices.constEnd())
        return;
    const int alarms = DetailAlarms::countOf(picture, m_device);
    m_tabs->setTabVisible(CommandsTab, DetailCommands::has(picture, m_device));
    m_tabs->setTabText(AlarmsTab, alarms > 0 ? tr("Alarms  %1").arg(m_look.format().count(alarms)) : tr("Alarms"));
    const DeviceText text(picture, m_look.format(), m_live.now());
    m_path->setHops(text.path(*device));
    m_network->setFacts(text.network(*device));
    m_config->setFacts(text.configuration(*device));
    Q_EMIT headingChanged();
}

} // namespace holdfast
