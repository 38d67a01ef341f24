// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "ui/look/card.h"

#include <array>

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace holdfast {

class Button;

/// Which priority is told by which way, at once and again; a way is switched on here and tried.
class WaysCard final : public Card
{
    Q_OBJECT

public:
    explicit WaysCard(const Look& look, QWidget* parent = nullptr);

    void show(const NotifySettings& settings);
    void write(NotifySettings& settings) const;
    /// What is saved can be tried; what is not, cannot.
    void allowTests(const NotifySettings& saved, bool changed);

Q_SIGNALS:
    void changed();
    void testWanted(holdfast::Channel channel);

private:
    void addHeads(QGridLayout& grid);
    void addWay(QGridLayout& grid, Channel channel, int row);
    void addRepeats();

    struct Way
    {
        QCheckBox* on = nullptr;
        std::array<QCheckBox*, 4> priorities{};
        Button* test = nullptr;
    };

    std::array<Way, 4> m_ways;
    std::array<QSpinBox*, 4> m_repeats{};
};

} // namespace holdfast
