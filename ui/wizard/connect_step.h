// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizard_step.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace holdfast {

class Button;
class ChoiceCard;
class ConnectionView;
class PlainLabel;

/// The simulated office, or a broker that is tested before it is used. A test that passes saves the broker, and what it hears appears at once.
class ConnectStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit ConnectStep(const WizardParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString actionText() const override;
    [[nodiscard]] QString reassurance() const override;
    [[nodiscard]] bool isReady() const override;
    Next act() override;

Q_SIGNALS:
    void demoChosen();

private:
    void addChoices();
    [[nodiscard]] QWidget* form();
    [[nodiscard]] QWidget* hops();
    void showChoice();
    [[nodiscard]] BrokerConfig typed() const;
    void test();
    void connectNow();

    ChoiceCard* m_demo;
    ChoiceCard* m_broker;
    ChoiceCard* m_import;
    QWidget* m_panel;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QComboBox* m_security;
    QLineEdit* m_user;
    QLineEdit* m_password;
    PlainLabel* m_fault;
    Button* m_again;
    ConnectionView* m_hops;
    BrokerId m_id;
    BrokerConfig m_tested;
};

} // namespace holdfast
