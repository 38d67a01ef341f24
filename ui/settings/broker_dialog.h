// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/parts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace holdfast {

class Button;
class ConnectionView;
class FileField;
class PlainLabel;

/// One broker's address, login and certificates. The password goes to the secrets; the wish carries only its key.
class BrokerDialog final : public QDialog
{
    Q_OBJECT

public:
    BrokerDialog(const SettingsParts& parts, const BrokerConfig& broker, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const holdfast::BrokerConfig& broker);

private:
    void addAddress(QVBoxLayout& column);
    void addLogin(QVBoxLayout& column);
    void addTls(QVBoxLayout& column);
    void addWire(QVBoxLayout& column);
    void addStandIn(QVBoxLayout& column);
    void addSparkplug(QVBoxLayout& column);
    void addFoot(QVBoxLayout& column);
    [[nodiscard]] BrokerConfig typed() const;
    [[nodiscard]] QString password() const;
    void test();
    void accept() override;
    void done(int result) override;
    void showTls();
    void complain(const QString& fault);

    SettingsParts m_parts;
    BrokerConfig m_broker;
    QLineEdit* m_name;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_tls;
    FileField* m_ca;
    FileField* m_certificate;
    FileField* m_key;
    QWidget* m_tlsFiles;
    QComboBox* m_version;
    QComboBox* m_standsInFor;
    QSpinBox* m_turn;
    QSpinBox* m_keepAlive;
    QLineEdit* m_filters;
    QCheckBox* m_isHost;
    QLineEdit* m_hostId;
    PlainLabel* m_fault;
    ConnectionView* m_hops;
    Button* m_test;
};

} // namespace holdfast
