// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/broker_card.h"

#include "ui/look/button.h"
#include "ui/look/connection_view.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/state_mark.h"
#include "ui/look/switch.h"
#include "ui/look/words.h"
#include "ui/models/lines.h"
#include "ui/settings/broker_role.h"
#include "ui/settings/broker_text.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

BrokerCard::BrokerCard(const SettingsParts& parts, const BrokerId& broker, QWidget* parent)
    : Card(parts.look, u" "_s, parent)
    , m_parts(parts)
    , m_broker(broker)
    , m_mark(new StateMark(parts.look))
    , m_state(new PlainLabel(parts.look, {}, Type::DenseStrong))
    , m_trouble(new PlainLabel(parts.look, {}, Type::Dense, Ink::Text, Overflow::Wrap))
    , m_role(new PlainLabel(parts.look, {}, Type::Dense, Ink::Text, Overflow::Wrap))
    , m_goOn(new Button(parts.look, tr("Go on"), ButtonKind::Default, ButtonSize::Small))
    , m_address(new PlainLabel(parts.look, {}, Type::Caption, Ink::Text2, Overflow::Wrap))
    , m_host(new PlainLabel(parts.look, {}, Type::Caption, Ink::Text2, Overflow::Wrap))
    , m_ask(new Switch(parts.look))
    , m_own(new Switch(parts.look))
    , m_command(new Switch(parts.look))
    , m_hops(new ConnectionView(parts.look))
    , m_test(new Button(parts.look, tr("Test"), ButtonKind::Default, ButtonSize::Small))
{
    setObjectName(u"broker:"_s + broker.text());
    addButtons();
    addState();
    addPermissions();
    showConfig();
    showLink();
}

void BrokerCard::addButtons()
{
    auto* edit = new Button(m_parts.look, tr("Edit"), ButtonKind::Default, ButtonSize::Small);
    auto* remove = new Button(m_parts.look, tr("Remove"), ButtonKind::Ghost, ButtonSize::Small);
    m_test->setObjectName(u"test"_s);
    m_test->setIcon(Icon::Play);
    edit->setObjectName(u"edit"_s);
    edit->setIcon(Icon::Edit);
    remove->setObjectName(u"remove"_s);
    for (Button* button : {m_test, edit, remove})
        headEnd()->addWidget(button);
    connect(m_test, &QPushButton::clicked, this, &BrokerCard::test);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editClicked(m_broker); });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeClicked(m_broker); });
}

void BrokerCard::addState()
{
    m_state->setObjectName(u"state"_s);
    m_trouble->setObjectName(u"trouble"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_mark);
    row->addWidget(m_state, 1);
    body()->addLayout(row);
    body()->addWidget(m_trouble);
    addRole();
    body()->addWidget(m_address);
    m_host->setObjectName(u"sparkplugHost"_s);
    body()->addWidget(m_host);
    m_hops->hide();
    body()->addWidget(m_hops);
}

void BrokerCard::addRole()
{
    m_role->setObjectName(u"role"_s);
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setAccessibleDescription(tr("Somebody has looked: brokers may change places again."));
    m_goOn->setToolTip(plainToolTip(m_goOn->accessibleDescription()));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_role, 1);
    row->addWidget(m_goOn, 0, Qt::AlignTop);
    body()->addLayout(row);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnClicked(m_broker); });
}

void BrokerCard::addPermissions()
{
    body()->addSpacing(space::hair);
    body()->addWidget(new PlainLabel(m_parts.look, tr("What Holdfast may send to it"), Type::CaptionStrong, Ink::Text2));
    m_ask->setObjectName(u"permitAsk"_s);
    m_own->setObjectName(u"permitOwnTopics"_s);
    m_command->setObjectName(u"permitCommand"_s);
    m_asking = explained(m_parts.look, m_ask, tr("Ask"), tr("May ask devices to announce themselves again and gateways for their network map."));
    m_owning = explained(m_parts.look, m_own, tr("Own topics"), tr("May publish below holdfast/: that this workstation is alive, and an echo that proves the broker answers; as Sparkplug primary host also its state."));
    body()->addWidget(m_asking);
    body()->addWidget(m_owning);
    body()->addWidget(explained(m_parts.look, m_command, tr("Command"), tr("May switch and set devices when an operator says so. Without it Holdfast only listens.")));
    for (Switch* permission : {m_ask, m_own, m_command})
        connect(permission, &Switch::clicked, this, &BrokerCard::permit);
}

void BrokerCard::showConfig()
{
    const BrokerConfig broker = m_parts.live.picture().brokers.value(m_broker);
    setTitle(nameOf(broker));
    setNote(broker.embedded ? tr("Holdfast's own") : QString());
    const QString version = broker.version == MqttVersion::V5 ? u"MQTT 5"_s : u"MQTT 3.1.1"_s;
    m_address->setText(tr("%1 · %2 · keep-alive %3 s · listens to %4").arg(addressOf(broker), version, QString::number(broker.keepAlive.count()), broker.filters.join(u", "_s)));
    const bool modbus = broker.kind == LinkKind::Modbus;
    if (modbus)
        m_address->setText(tr("%1 · register map %2").arg(addressOf(broker), broker.mapFile));
    m_test->setVisible(!modbus);
    m_asking->setVisible(!modbus);
    m_owning->setVisible(!modbus);
    m_host->setVisible(!broker.sparkplugHost.isEmpty());
    m_host->setText(broker.permissions.ownTopics ? tr("Sparkplug primary host “%1”: edge nodes may hold back while this workstation is away.").arg(broker.sparkplugHost)
                                                 : tr("Sparkplug primary host “%1”: not told to anybody without the permission “Own topics”.").arg(broker.sparkplugHost));
    m_ask->setChecked(broker.permissions.ask);
    m_own->setChecked(broker.permissions.ownTopics);
    m_command->setChecked(broker.permissions.command);
}

void BrokerCard::showLink()
{
    const Picture& picture = m_parts.live.picture();
    const LinkState link = ownLinkOf(picture, m_broker);
    const Format& format = m_parts.look.format();
    m_mark->setMark(wordsOf(link.status).mark);
    m_state->setText(stateOf(link, format, m_parts.live.now()));
    const QString trouble = troubleOf(link, format);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    const QString role = roleOf(picture, m_broker, format, m_parts.live.now());
    m_role->setText(role);
    m_role->setVisible(!role.isEmpty());
    m_goOn->setVisible(waitsForPerson(picture, m_broker));
}

/// The switches show what is configured; what was asked for comes back with the next news.
void BrokerCard::permit()
{
    BrokerConfig broker = m_parts.live.picture().brokers.value(m_broker);
    broker.permissions = {m_ask->isChecked(), m_own->isChecked(), m_command->isChecked()};
    Q_EMIT permissionsChosen(broker);
}

void BrokerCard::test()
{
    const BrokerConfig broker = m_parts.live.picture().brokers.value(m_broker);
    const QString password = broker.secretKey.isEmpty() ? QString() : m_parts.secrets.read(broker.secretKey).value_or({});
    m_hops->show();
    m_hops->begin(broker);
    m_test->setText(tr("Test again"));
    m_parts.tester.test(broker, password, [hops = QPointer(m_hops)](const ConnectionStep& step) {
        if (hops)
            hops->take(step);
    });
}

} // namespace holdfast
