// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/modbus_dialog.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/settings/broker_text.h"
#include "ui/settings/file_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ModbusDialog::ModbusDialog(const SettingsParts& parts, const BrokerConfig& source, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_name(new QLineEdit(source.name))
    , m_host(new QLineEdit(source.host))
    , m_port(new QSpinBox)
    , m_map(new FileField(parts.look, tr("Register map"), tr("Register maps (*.json);;All files (*)")))
    , m_fault(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
{
    setWindowTitle(source.name.isEmpty() ? tr("Add a Modbus source") : tr("Edit %1").arg(source.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    m_name->setObjectName(u"modbusName"_s);
    m_name->setMaxLength(80);
    m_host->setObjectName(u"modbusHost"_s);
    m_port->setObjectName(u"modbusPort"_s);
    m_port->setRange(1, 65'535);
    m_port->setValue(source.port);
    m_port->setGroupSeparatorShown(false);
    m_map->setObjectName(u"modbusMap"_s);
    m_map->setFile(source.mapFile);
    column->addWidget(labelled(parts.look, tr("Name"), m_name));
    column->addWidget(beside({labelled(parts.look, tr("Address"), m_host), labelled(parts.look, tr("Port"), m_port)}));
    column->addWidget(labelled(parts.look, tr("Register map"), m_map, tr("A file that says which registers are read and what they mean. Nothing else at this address is ever asked.")));
    m_fault->setObjectName(u"modbusFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    auto* cancel = new Button(parts.look, tr("Cancel"));
    auto* save = new Button(parts.look, tr("Save"), ButtonKind::Primary);
    save->setObjectName(u"modbusSave"_s);
    save->setDefault(true);
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ModbusDialog::accept);
}

BrokerConfig ModbusDialog::typed() const
{
    BrokerConfig source = m_source;
    source.kind = LinkKind::Modbus;
    source.name = m_name->text().trimmed();
    source.host = m_host->text().trimmed();
    source.port = static_cast<quint16>(m_port->value());
    source.mapFile = m_map->file();
    source.filters.clear();
    return source;
}

/// The map is read here too: a fault in it is best said while the file is at hand.
void ModbusDialog::accept()
{
    const BrokerConfig source = typed();
    QString fault = faultOf(source);
    if (fault.isEmpty())
        fault = faultOfMap(source.mapFile);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        return;
    Q_EMIT chosen(source);
    QDialog::accept();
}

} // namespace holdfast
