// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/neighbours_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class NeighbourText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::NeighbourText)
};

QString kindOf(const Neighbour& neighbour)
{
    const QString& service = neighbour.service;
    if (neighbour.kind == Neighbour::Kind::Broker)
        return service == "_secure-mqtt._tcp"_L1 ? NeighbourText::tr("MQTT broker, encrypted") : NeighbourText::tr("MQTT broker");
    if (service == "_meshcop._udp"_L1)
        return NeighbourText::tr("Thread border router");
    static const QHash<QString, QString> products{
        {u"_shelly._tcp"_s, u"Shelly"_s},   {u"_esphomelib._tcp"_s, u"ESPHome"_s}, {u"_hue._tcp"_s, u"Philips Hue"_s},
        {u"_matter._tcp"_s, u"Matter"_s},   {u"_hap._tcp"_s, u"HomeKit"_s},        {u"_modbus._tcp"_s, u"Modbus TCP"_s},
        {u"_bacnet._udp"_s, u"BACnet"_s},   {u"_home-assistant._tcp"_s, u"Home Assistant"_s},
    };
    return products.value(service, service);
}

QString sentenceOf(const Neighbours& all)
{
    switch (all.state) {
    case Neighbours::State::Absent:
        return NeighbourText::tr("This computer has no service that looks around (Avahi): type the address yourself.");
    case Neighbours::State::Failed:
        return NeighbourText::tr("Looking around failed: %1").arg(all.detail);
    case Neighbours::State::Searching:
        return NeighbourText::tr("Looking around …");
    case Neighbours::State::Complete:
        break;
    }
    return all.found.empty() ? NeighbourText::tr("Nothing announces itself here.")
                             : NeighbourText::tr("Anybody on the network can announce anything: check before you use an address. Nothing is connected to by itself.");
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

NeighboursCard::NeighboursCard(const SettingsParts& parts, QWidget* parent)
    : Card(parts.look, tr("On this network"), parent)
    , m_parts(parts)
    , m_state(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"neighbours"_s);
    m_state->setObjectName(u"neighboursState"_s);
    m_rows->setSpacing(space::small);
    body()->addWidget(m_state);
    body()->addLayout(m_rows);
    show(Neighbours{});
}

NeighboursCard::~NeighboursCard()
{
    m_parts.neighbours.watch({});
}

void NeighboursCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_parts.neighbours.watch([this](const Neighbours& all) { show(all); });
}

void NeighboursCard::hideEvent(QHideEvent* event)
{
    m_parts.neighbours.watch({});
    Card::hideEvent(event);
}

void NeighboursCard::show(const Neighbours& all)
{
    m_state->setText(sentenceOf(all));
    if (all.found == m_shown.found)
        return;
    m_shown = all;
    clear(*m_rows);
    for (const Neighbour& neighbour : all.found)
        m_rows->addWidget(rowFor(neighbour));
}

QWidget* NeighboursCard::rowFor(const Neighbour& neighbour)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(m_parts.look, neighbour.name, Type::DenseStrong, Ink::Text, Overflow::Elide));
    QStringList facts{kindOf(neighbour)};
    if (!neighbour.address.isEmpty())
        facts << QString(neighbour.address % u':' % QString::number(neighbour.port));
    if (!neighbour.detail.isEmpty())
        facts << neighbour.detail;
    words->addWidget(new PlainLabel(m_parts.look, facts.join(u" · "_s), Type::Caption, Ink::Text2, Overflow::Elide));
    line->addLayout(words, 1);
    if (neighbour.kind != Neighbour::Kind::Broker || neighbour.address.isEmpty())
        return row;
    auto* use = new Button(m_parts.look, tr("Use this address"), ButtonKind::Default, ButtonSize::Small);
    use->setAccessibleName(tr("Use the address of %1").arg(neighbour.name));
    connect(use, &QPushButton::clicked, this, [this, neighbour] { Q_EMIT brokerChosen(neighbour); });
    line->addWidget(use);
    return row;
}

} // namespace holdfast
