// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/connect_step.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/connection_view.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/wizard/choice_card.h"
#include "ui/wizard/heard_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int plainPort = 1883;
constexpr int tlsPort = 8883;

} // namespace

ConnectStep::ConnectStep(const WizardParts& parts, QWidget* parent)
    : WizardStep(parts, parent)
    , m_demo(new ChoiceCard(parts.look, Icon::Box, tr("Try with a simulated office"), tr("Some 400 devices, live values, alarms and outages. No network needed.")))
    , m_broker(new ChoiceCard(parts.look, Icon::Server, tr("Connect a broker"), tr("Your devices already publish to an MQTT broker.")))
    , m_import(new ChoiceCard(parts.look, Icon::Upload, tr("Import a file"), tr("Not yet: it comes with a later version.")))
    , m_panel(new QWidget)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_fault(new PlainLabel(parts.look, {}, Type::Dense, Ink::Text, Overflow::Wrap))
    , m_again(new Button(parts.look, tr("Test"), ButtonKind::Default, ButtonSize::Small))
    , m_hops(new ConnectionView(parts.look))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    addChoices();
    auto* panel = new QHBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    panel->setSpacing(space::gap);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::gap);
    left->addWidget(form());
    left->addWidget(hops());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::gap);
    right->addWidget(new HeardCard(parts.live, look()));
    auto* why = new Card(look(), tr("It only listens"));
    why->body()->addWidget(new PlainLabel(look(), tr("It stores history on this computer. It commands a device only when you permit it and say so."), Type::Dense, Ink::Text2, Overflow::Wrap));
    right->addWidget(why);
    right->addStretch(1);
    panel->addLayout(left, 5);
    panel->addLayout(right, 3);
    column()->addWidget(m_panel);
    column()->addStretch(1);
    connect(&parts.live, &Live::changed, this, &WizardStep::changed);
    showChoice();
}

void ConnectStep::addChoices()
{
    m_demo->setObjectName(u"chooseDemo"_s);
    m_broker->setObjectName(u"chooseBroker"_s);
    m_import->setObjectName(u"chooseImport"_s);
    m_import->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    for (ChoiceCard* choice : {m_demo, m_broker, m_import}) {
        row->addWidget(choice, 1);
        connect(choice, &ChoiceCard::toggled, this, &ConnectStep::showChoice);
    }
    column()->addLayout(row);
    m_broker->setChecked(true);
}

QWidget* ConnectStep::form()
{
    m_host->setObjectName(u"wizardHost"_s);
    m_host->setPlaceholderText(tr("Name or IP address"));
    m_port->setObjectName(u"wizardPort"_s);
    m_port->setRange(1, 65'535);
    m_port->setValue(plainPort);
    m_security->setObjectName(u"wizardSecurity"_s);
    m_security->addItems({tr("None"), tr("TLS")});
    m_user->setObjectName(u"wizardUser"_s);
    m_password->setObjectName(u"wizardPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_fault->setObjectName(u"wizardFault"_s);
    m_fault->hide();
    auto* card = new Card(look());
    auto* first = new QHBoxLayout;
    first->setSpacing(space::gap);
    first->addWidget(labelled(look(), tr("Address"), m_host), 1);
    first->addWidget(labelled(look(), tr("Port"), m_port));
    first->addWidget(labelled(look(), tr("Security"), m_security));
    auto* second = new QHBoxLayout;
    second->setSpacing(space::gap);
    second->addWidget(labelled(look(), tr("User"), m_user), 1);
    second->addWidget(labelled(look(), tr("Password"), m_password), 1);
    card->body()->addLayout(first);
    card->body()->addLayout(second);
    card->body()->addWidget(new PlainLabel(look(), tr("The password is kept apart from the configuration, readable by you alone."), Type::Caption, Ink::Text2, Overflow::Wrap));
    card->body()->addWidget(m_fault);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this](int tls) {
        if (m_port->value() == (tls ? plainPort : tlsPort))
            m_port->setValue(tls ? tlsPort : plainPort);
    });
    connect(m_host, &QLineEdit::textChanged, this, &WizardStep::changed);
    return card;
}

QWidget* ConnectStep::hops()
{
    m_again->setObjectName(u"wizardTest"_s);
    m_again->setIcon(Icon::Refresh);
    auto* card = new Card(look(), tr("Connection test"));
    card->headEnd()->addWidget(m_again);
    card->body()->addWidget(m_hops);
    connect(m_again, &QPushButton::clicked, this, &ConnectStep::test);
    connect(m_hops, &ConnectionView::finished, this, &WizardStep::changed);
    return card;
}

void ConnectStep::showChoice()
{
    m_panel->setVisible(m_broker->isChecked());
    Q_EMIT changed();
}

BrokerConfig ConnectStep::typed() const
{
    BrokerConfig broker;
    broker.id = m_id;
    broker.host = m_host->text().trimmed();
    broker.name = broker.host;
    broker.port = static_cast<quint16>(m_port->value());
    broker.tls = m_security->currentIndex() == 1;
    broker.user = m_user->text().trimmed();
    return broker;
}

void ConnectStep::test()
{
    const BrokerConfig broker = typed();
    const bool named = !broker.host.isEmpty() && !broker.host.contains(u'/') && !broker.host.contains(u' ');
    m_fault->setText(tr("The address is only a name or an IP address, without “mqtt://” and without blanks."));
    m_fault->setVisible(!named);
    if (!named)
        return;
    m_tested = broker;
    m_hops->begin(broker);
    m_again->setText(tr("Test again"));
    Q_EMIT changed();
    parts().tester.test(broker, m_password->text(), [step = QPointer(this)](const ConnectionStep& hop) {
        if (!step)
            return;
        step->m_hops->take(hop);
        if (hop.stage == ConnectionStep::Stage::Subscribe && hop.passed)
            step->connectNow();
        Q_EMIT step->changed();
    });
}

/// Signed in and subscribed: from here the broker is one of ours, with no permission but to listen.
void ConnectStep::connectNow()
{
    BrokerConfig broker = m_tested;
    if (!m_password->text().isEmpty()) {
        broker.secretKey = u"broker/"_s + broker.id.text();
        if (const auto kept = parts().secrets.write(broker.secretKey, m_password->text()); !kept)
            return Q_EMIT failed(tr("The password could not be kept: %1").arg(sentenceOf(kept.error())));
    }
    send(SaveBroker{broker});
}

QString ConnectStep::title() const
{
    return tr("Connect your building");
}

QString ConnectStep::sentence() const
{
    return tr("Pick where the devices are. You can add more sources later in Settings.");
}

QString ConnectStep::summary() const
{
    return picture().brokers.isEmpty() ? QString() : tr("%n broker(s)", nullptr, static_cast<int>(picture().brokers.size()));
}

QString ConnectStep::actionText() const
{
    if (m_demo->isChecked())
        return tr("Start the simulated office");
    if (m_hops->isRunning() && !m_hops->isConnected())
        return tr("Testing…");
    if (picture().brokers.isEmpty() && !m_hops->isConnected())
        return tr("Test and connect");
    const int heard = heardDevices(parts().live.census());
    return heard > 0 ? tr("Continue with %n device(s)", nullptr, heard) : tr("Continue");
}

QString ConnectStep::reassurance() const
{
    return m_demo->isChecked() ? tr("It runs beside everything else, with its own data") : tr("Nothing is changed on the broker");
}

bool ConnectStep::isReady() const
{
    if (m_demo->isChecked() || !picture().brokers.isEmpty() || m_hops->isConnected())
        return true;
    return !m_hops->isRunning() && !m_host->text().trimmed().isEmpty();
}

WizardStep::Next ConnectStep::act()
{
    if (m_demo->isChecked()) {
        Q_EMIT demoChosen();
        return Next::Stay;
    }
    if (!picture().brokers.isEmpty() || m_hops->isConnected())
        return Next::Go;
    test();
    return Next::Stay;
}

} // namespace holdfast
