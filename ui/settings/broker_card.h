// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/settings/parts.h"

namespace holdfast {

class Button;
class ConnectionView;
class PlainLabel;
class StateMark;
class Switch;

/// One broker: how it is, what it may be sent, and its test.
class BrokerCard final : public Card
{
    Q_OBJECT

public:
    BrokerCard(const SettingsParts& parts, const BrokerId& broker, QWidget* parent = nullptr);

    [[nodiscard]] const BrokerId& broker() const { return m_broker; }
    void showConfig();
    void showLink();

Q_SIGNALS:
    void editClicked(const holdfast::BrokerId& broker);
    void removeClicked(const holdfast::BrokerId& broker);
    void permissionsChosen(const holdfast::BrokerConfig& broker);
    void goOnClicked(const holdfast::BrokerId& broker);

private:
    void addState();
    void addRole();
    void addPermissions();
    void addButtons();
    void permit();
    void test();

    SettingsParts m_parts;
    BrokerId m_broker;
    StateMark* m_mark;
    PlainLabel* m_state;
    PlainLabel* m_trouble;
    PlainLabel* m_role;
    Button* m_goOn;
    PlainLabel* m_address;
    PlainLabel* m_host;
    Switch* m_ask;
    Switch* m_own;
    Switch* m_command;
    ConnectionView* m_hops;
    QWidget* m_asking = nullptr; ///< not for Modbus, where nothing is asked and nothing announced
    QWidget* m_owning = nullptr;
    Button* m_test;
};

} // namespace holdfast
