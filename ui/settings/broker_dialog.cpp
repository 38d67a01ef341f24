// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/broker_dialog.h"

#include "ui/look/button.h"
#include "ui/look/connection_view.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/switch.h"
#include "ui/settings/broker_role.h"
#include "ui/settings/broker_text.h"
#include "ui/settings/file_field.h"
#include "ui/settings/section.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int plainPort = 1883;
constexpr int tlsPort = 8883;

} // namespace

BrokerDialog::BrokerDialog(const SettingsParts& parts, const BrokerConfig& broker, QWidget* parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_broker(broker)
    , m_name(new QLineEdit(broker.name))
    , m_host(new QLineEdit(broker.host))
    , m_port(new QSpinBox)
    , m_user(new QLineEdit(broker.user))
    , m_password(new QLineEdit)
    , m_tls(new Switch(parts.look))
    , m_ca(new FileField(parts.look, tr("CA certificate"), tr("Certificates (*.pem *.crt *.cer);;All files (*)")))
    , m_certificate(new FileField(parts.look, tr("Client certificate"), tr("Certificates (*.pem *.crt *.cer);;All files (*)")))
    , m_key(new FileField(parts.look, tr("Client key"), tr("Keys (*.pem *.key);;All files (*)")))
    , m_tlsFiles(new QWidget)
    , m_version(new QComboBox)
    , m_standsInFor(new QComboBox)
    , m_turn(new QSpinBox)
    , m_keepAlive(new QSpinBox)
    , m_filters(new QLineEdit(broker.filters.join(u", "_s)))
    , m_isHost(new Switch(parts.look))
    , m_hostId(new QLineEdit(broker.sparkplugHost))
    , m_fault(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_hops(new ConnectionView(parts.look))
    , m_test(new Button(parts.look, tr("Test")))
{
    setWindowTitle(broker.name.isEmpty() ? tr("Add a broker") : tr("Edit %1").arg(broker.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(580);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    addAddress(*column);
    addLogin(*column);
    addTls(*column);
    addWire(*column);
    addStandIn(*column);
    addSparkplug(*column);
    m_hops->hide();
    column->addWidget(m_hops);
    addFoot(*column);
    showTls();
}

void BrokerDialog::addAddress(QVBoxLayout& column)
{
    m_name->setObjectName(u"brokerName"_s);
    m_name->setMaxLength(80);
    m_host->setObjectName(u"brokerHost"_s);
    m_port->setObjectName(u"brokerPort"_s);
    m_port->setRange(1, 65'535);
    m_port->setValue(m_broker.port);
    m_port->setGroupSeparatorShown(false);
    m_port->setMinimumWidth(104);
    column.addWidget(labelled(m_parts.look, tr("Name"), m_name));
    column.addWidget(beside({labelled(m_parts.look, tr("Address"), m_host), labelled(m_parts.look, tr("Port"), m_port)}));
}

void BrokerDialog::addLogin(QVBoxLayout& column)
{
    m_user->setObjectName(u"brokerUser"_s);
    m_password->setObjectName(u"brokerPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(m_broker.secretKey.isEmpty() ? tr("None") : tr("Kept; type to change it"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(labelled(m_parts.look, tr("User"), m_user), 1);
    row->addWidget(labelled(m_parts.look, tr("Password"), m_password), 1);
    column.addLayout(row);
    column.addWidget(new PlainLabel(m_parts.look, tr("The password is kept apart from the configuration, readable by you alone, and never shown again."), Type::Caption, Ink::Text2, Overflow::Wrap));
}

void BrokerDialog::addTls(QVBoxLayout& column)
{
    m_tls->setObjectName(u"brokerTls"_s);
    m_tls->setChecked(m_broker.tls);
    column.addWidget(explained(m_parts.look, m_tls, tr("Encrypted (TLS)"), tr("The broker proves who it is by a certificate and nobody in between can read along.")));
    auto* files = new QVBoxLayout(m_tlsFiles);
    files->setContentsMargins(0, 0, 0, 0);
    files->setSpacing(space::small);
    m_ca->setFile(m_broker.caFile);
    m_certificate->setFile(m_broker.certificateFile);
    m_key->setFile(m_broker.keyFile);
    files->addWidget(labelled(m_parts.look, tr("CA certificate"), m_ca, tr("Empty: those this computer trusts.")));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(labelled(m_parts.look, tr("Client certificate"), m_certificate), 1);
    row->addWidget(labelled(m_parts.look, tr("Client key"), m_key), 1);
    files->addLayout(row);
    column.addWidget(m_tlsFiles);
    connect(m_tls, &QCheckBox::toggled, this, [this](bool on) {
        if (m_port->value() == (on ? plainPort : tlsPort))
            m_port->setValue(on ? tlsPort : plainPort);
        showTls();
    });
}

void BrokerDialog::addWire(QVBoxLayout& column)
{
    m_version->addItem(u"MQTT 3.1.1"_s);
    m_version->addItem(u"MQTT 5"_s);
    m_version->setCurrentIndex(static_cast<int>(m_broker.version));
    m_version->setObjectName(u"brokerVersion"_s);
    m_keepAlive->setRange(5, 3600);
    m_keepAlive->setValue(static_cast<int>(m_broker.keepAlive.count()));
    m_keepAlive->setSuffix(tr(" s"));
    m_keepAlive->setObjectName(u"brokerKeepAlive"_s);
    m_filters->setObjectName(u"brokerFilters"_s);
    column.addWidget(beside({labelled(m_parts.look, tr("Topic filters"), m_filters), labelled(m_parts.look, tr("Version"), m_version), labelled(m_parts.look, tr("Keep-alive"), m_keepAlive)}));
}

/// Nothing to choose, nothing shown: a first broker, or one that others stand in for.
void BrokerDialog::addStandIn(QVBoxLayout& column)
{
    m_standsInFor->setObjectName(u"brokerStandsInFor"_s);
    m_turn->setObjectName(u"brokerTurn"_s);
    m_turn->setRange(1, 99);
    m_turn->setValue(m_broker.turn);
    m_standsInFor->addItem(tr("No other: its devices are its own"), QString());
    for (const BrokerConfig& usual : choicesFor(m_parts.live.picture(), m_broker))
        m_standsInFor->addItem(nameOf(usual), usual.id.text());
    m_standsInFor->setCurrentIndex(std::max(0, m_standsInFor->findData(m_broker.standsInFor.text())));
    QWidget* whom = labelled(m_parts.look, tr("Stands in for"), m_standsInFor, tr("When that broker is lost, the same devices are heard over this one. It must carry the same topics: a bridge, a cluster, or devices that change over themselves."));
    QWidget* turn = labelled(m_parts.look, tr("Turn"), m_turn);
    QWidget* both = beside({whom, turn});
    column.addWidget(both);
    both->setVisible(m_standsInFor->count() > 1);
    const auto show = [this, turn] { turn->setVisible(m_standsInFor->currentIndex() > 0); };
    connect(m_standsInFor, &QComboBox::currentIndexChanged, turn, show);
    show();
}

void BrokerDialog::addSparkplug(QVBoxLayout& column)
{
    m_isHost->setObjectName(u"brokerIsSparkplugHost"_s);
    m_isHost->setChecked(!m_broker.sparkplugHost.isEmpty());
    m_hostId->setObjectName(u"brokerSparkplugHost"_s);
    m_hostId->setMaxLength(200);
    column.addWidget(explained(m_parts.look, m_isHost, tr("This station is the Sparkplug primary host"),
                               tr("Edge nodes that know it as such keep their values back while this workstation is away. It says so only with the permission “Own topics”.")));
    QWidget* id = labelled(m_parts.look, tr("Host id"), m_hostId, tr("As the edge nodes name it; nobody else may use the same."));
    column.addWidget(id);
    id->setVisible(m_isHost->isChecked());
    connect(m_isHost, &QCheckBox::toggled, id, &QWidget::setVisible);
}

void BrokerDialog::addFoot(QVBoxLayout& column)
{
    m_fault->setObjectName(u"brokerFault"_s);
    m_fault->hide();
    column.addWidget(m_fault);
    column.addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* cancel = new Button(m_parts.look, tr("Cancel"));
    auto* save = new Button(m_parts.look, tr("Save"), ButtonKind::Primary);
    save->setObjectName(u"brokerSave"_s);
    save->setDefault(true);
    m_test->setObjectName(u"brokerTest"_s);
    m_test->setAutoDefault(false);
    cancel->setAutoDefault(false);
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    column.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &BrokerDialog::accept);
    connect(m_test, &QPushButton::clicked, this, &BrokerDialog::test);
}

BrokerConfig BrokerDialog::typed() const
{
    BrokerConfig broker = m_broker;
    broker.name = m_name->text().trimmed();
    broker.host = m_host->text().trimmed();
    broker.port = static_cast<quint16>(m_port->value());
    broker.user = m_user->text().trimmed();
    broker.tls = m_tls->isChecked();
    broker.caFile = m_ca->file();
    broker.certificateFile = m_certificate->file();
    broker.keyFile = m_key->file();
    broker.version = static_cast<MqttVersion>(m_version->currentIndex());
    broker.keepAlive = std::chrono::seconds(m_keepAlive->value());
    static const QRegularExpression between(u"[,\\s]+"_s);
    broker.filters = m_filters->text().split(between, Qt::SkipEmptyParts);
    broker.standsInFor = BrokerId(m_standsInFor->currentData().toString());
    broker.turn = m_turn->value();
    broker.sparkplugHost = m_isHost->isChecked() ? m_hostId->text().trimmed() : QString();
    return broker;
}

QString BrokerDialog::password() const
{
    if (!m_password->text().isEmpty() || m_broker.secretKey.isEmpty())
        return m_password->text();
    return m_parts.secrets.read(m_broker.secretKey).value_or({});
}

void BrokerDialog::test()
{
    const BrokerConfig broker = typed();
    if (const QString fault = faultOf(broker); !fault.isEmpty())
        return complain(fault);
    complain({});
    m_hops->show();
    m_hops->begin(broker);
    m_test->setText(tr("Test again"));
    m_parts.tester.test(broker, password(), [hops = QPointer(m_hops)](const ConnectionStep& step) {
        if (hops)
            hops->take(step);
    });
}

void BrokerDialog::accept()
{
    BrokerConfig broker = typed();
    if (m_isHost->isChecked() && broker.sparkplugHost.isEmpty())
        return complain(tr("Give the host id by which Sparkplug edge nodes know this station."));
    if (const QString fault = faultOf(broker); !fault.isEmpty())
        return complain(fault);
    if (!m_password->text().isEmpty()) {
        const QString key = u"broker/"_s + broker.id.text();
        if (const auto kept = m_parts.secrets.write(key, m_password->text()); !kept)
            return complain(tr("The password could not be kept: %1").arg(sentenceOf(kept.error())));
        broker.secretKey = key;
    }
    Q_EMIT chosen(broker);
    QDialog::accept();
}

void BrokerDialog::done(int result)
{
    if (m_hops->isRunning())
        m_parts.tester.cancel();
    QDialog::done(result);
}

void BrokerDialog::showTls()
{
    m_tlsFiles->setVisible(m_tls->isChecked());
}

void BrokerDialog::complain(const QString& fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace holdfast
