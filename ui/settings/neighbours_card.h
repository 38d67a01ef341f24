// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/neighbour.h"
#include "ui/look/card.h"
#include "ui/settings/parts.h"

namespace holdfast {

class PlainLabel;

/// What announces itself on this network. Looks around only while it is seen; offers addresses and connects to none.
class NeighboursCard final : public Card
{
    Q_OBJECT

public:
    explicit NeighboursCard(const SettingsParts& parts, QWidget* parent = nullptr);
    ~NeighboursCard() override;

Q_SIGNALS:
    /// The operator wants to use this broker's address.
    void brokerChosen(const holdfast::Neighbour& broker);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void show(const Neighbours& all);
    [[nodiscard]] QWidget* rowFor(const Neighbour& neighbour);

    SettingsParts m_parts;
    PlainLabel* m_state;
    QVBoxLayout* m_rows;
    Neighbours m_shown;
};

} // namespace holdfast
