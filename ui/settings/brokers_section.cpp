// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/brokers_section.h"

#include "ui/look/button.h"
#include "ui/look/empty_state.h"
#include "ui/settings/broker_card.h"
#include "ui/settings/broker_dialog.h"
#include "ui/settings/modbus_dialog.h"
#include "ui/settings/neighbours_card.h"

#include <QHBoxLayout>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

BrokersSection::BrokersSection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("Brokers"), tr("Where your devices are heard. Holdfast only listens until you permit more."), Scrolling::Column, parent)
    , m_empty(new EmptyState(parts.look, Icon::Server, tr("No broker yet"), tr("Add the MQTT broker your devices already publish to.")))
    , m_cards(new QVBoxLayout)
{
    m_cards->setSpacing(space::gap);
    column()->addWidget(m_empty);
    column()->addLayout(m_cards);
    auto* add = new Button(look(), tr("Add a broker"), ButtonKind::Primary);
    add->setObjectName(u"addBroker"_s);
    add->setIcon(Icon::Plus);
    connect(add, &QPushButton::clicked, this, &BrokersSection::add);
    auto* modbus = new Button(look(), tr("Add a Modbus source"));
    modbus->setObjectName(u"addModbus"_s);
    modbus->setIcon(Icon::Plus);
    connect(modbus, &QPushButton::clicked, this, &BrokersSection::addModbus);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(add);
    buttons->addWidget(modbus);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    auto* neighbours = new NeighboursCard(parts);
    connect(neighbours, &NeighboursCard::brokerChosen, this, &BrokersSection::use);
    column()->addWidget(neighbours);
    connect(&parts.live, &Live::changed, this, &BrokersSection::take);
    connect(&parts.live, &Live::ticked, this, [this] {
        for (BrokerCard* card : m_shown)
            card->showLink();
    });
    showCards();
}

void BrokersSection::take(const Delta& delta)
{
    if (!delta.brokers.isEmpty() || !delta.removedBrokers.isEmpty())
        showCards();
    for (BrokerCard* card : m_shown) {
        if (delta.lines || delta.links.contains(card->broker()))
            card->showLink();
    }
    if (delta.outcomes.empty())
        return;
    for (BrokerCard* card : m_shown)
        card->showConfig(); // a refused permission falls back to what holds
}

void BrokersSection::showCards()
{
    const auto& brokers = picture().brokers;
    std::erase_if(m_shown, [&](BrokerCard* card) {
        const bool gone = !brokers.contains(card->broker());
        if (gone)
            card->deleteLater();
        return gone;
    });
    QList<BrokerId> ids = brokers.keys();
    std::ranges::sort(ids, [&](const BrokerId& a, const BrokerId& b) { return QString::localeAwareCompare(brokers[a].name, brokers[b].name) < 0; });
    for (const BrokerId& id : ids) {
        const auto known = std::ranges::find_if(m_shown, [&](BrokerCard* card) { return card->broker() == id; });
        if (known != m_shown.end()) {
            (*known)->showConfig();
            continue;
        }
        auto* card = new BrokerCard(parts(), id);
        connect(card, &BrokerCard::editClicked, this, [this](const BrokerId& broker) { edit(picture().brokers.value(broker)); });
        connect(card, &BrokerCard::removeClicked, this, &BrokersSection::remove);
        connect(card, &BrokerCard::permissionsChosen, this, [this](const BrokerConfig& broker) {
            if (!send(SaveBroker{broker}))
                showCards();
        });
        connect(card, &BrokerCard::goOnClicked, this, [this](const BrokerId& usual) { send(ReleaseFailover{usual}, {tr("Brokers may change places again"), {}, {}}); });
        m_cards->addWidget(card);
        m_shown.push_back(card);
    }
    m_empty->setVisible(m_shown.empty());
}

BrokerConfig BrokersSection::blank()
{
    BrokerConfig broker;
    broker.id = BrokerId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    broker.host.clear();
    return broker;
}

void BrokersSection::add()
{
    edit(blank());
}

void BrokersSection::addModbus()
{
    BrokerConfig source = blank();
    source.kind = LinkKind::Modbus;
    source.port = 502;
    edit(source);
}

/// Filled in for the operator to look at, test and save; never saved by itself.
void BrokersSection::use(const Neighbour& neighbour)
{
    BrokerConfig broker = blank();
    broker.name = neighbour.name.left(80);
    broker.host = neighbour.address;
    broker.port = neighbour.port;
    broker.tls = neighbour.service == "_secure-mqtt._tcp"_L1;
    edit(broker);
}

void BrokersSection::edit(const BrokerConfig& broker)
{
    const auto save = [this](const BrokerConfig& chosen) { send(SaveBroker{chosen}, {tr("%1 saved").arg(chosen.name), {}, {}}); };
    if (broker.kind == LinkKind::Modbus) {
        auto* dialog = new ModbusDialog(parts(), broker, this);
        dialog->setObjectName(u"modbusDialog"_s);
        connect(dialog, &ModbusDialog::chosen, this, save);
        return dialog->open();
    }
    auto* dialog = new BrokerDialog(parts(), broker, this);
    dialog->setObjectName(u"brokerDialog"_s);
    connect(dialog, &BrokerDialog::chosen, this, save);
    dialog->open();
}

/// The password goes with the broker, and comes back with it.
void BrokersSection::remove(const BrokerId& id)
{
    const BrokerConfig broker = picture().brokers.value(id);
    const QString password = broker.secretKey.isEmpty() ? QString() : parts().secrets.read(broker.secretKey).value_or({});
    const auto undo = [this, broker, password] {
        if (!password.isEmpty() && !parts().secrets.write(broker.secretKey, password))
            Q_EMIT said({tr("The password could not be kept: type it again."), {}, {}});
        send(SaveBroker{broker});
    };
    if (!send(RemoveBroker{id}, {tr("%1 removed").arg(broker.name), tr("Undo"), undo}) || broker.secretKey.isEmpty())
        return;
    if (!parts().secrets.remove(broker.secretKey))
        Q_EMIT said({tr("Its password is still kept: the store of passwords could not be changed."), {}, {}});
}

} // namespace holdfast
