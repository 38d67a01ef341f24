// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/parts.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace holdfast {

class FileField;
class PlainLabel;

/// The address of a Modbus TCP gateway and the map of what is read there.
class ModbusDialog final : public QDialog
{
    Q_OBJECT

public:
    ModbusDialog(const SettingsParts& parts, const BrokerConfig& source, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const holdfast::BrokerConfig& source);

private:
    [[nodiscard]] BrokerConfig typed() const;
    void accept() override;

    BrokerConfig m_source;
    QLineEdit* m_name;
    QLineEdit* m_host;
    QSpinBox* m_port;
    FileField* m_map;
    PlainLabel* m_fault;
};

} // namespace holdfast
