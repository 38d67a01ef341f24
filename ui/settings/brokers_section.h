// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace holdfast {

class BrokerCard;
struct Neighbour;
class EmptyState;

/// Where the devices are heard: a card for each broker, and a way to add one.
class BrokersSection final : public Section
{
    Q_OBJECT

public:
    explicit BrokersSection(const SettingsParts& parts, QWidget* parent = nullptr);

private:
    void take(const Delta& delta);
    void showCards();
    void add();
    void addModbus();
    void use(const Neighbour& neighbour);
    void edit(const BrokerConfig& broker);
    [[nodiscard]] static BrokerConfig blank();
    void remove(const BrokerId& id);

    EmptyState* m_empty;
    QVBoxLayout* m_cards;
    std::vector<BrokerCard*> m_shown;
};

} // namespace holdfast
