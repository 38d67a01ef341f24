// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify_desk.h"
#include "ui/look/card.h"

class QListWidget;

namespace holdfast {

class Button;

/// What is on its way, what became of it, and whether it is quiet here.
class QueueCard final : public Card
{
    Q_OBJECT

public:
    explicit QueueCard(const Look& look, QWidget* parent = nullptr);

    void show(const NotifyView& view, Timestamp now);

Q_SIGNALS:
    /// Nothing: sound on again.
    void muteWanted(std::optional<std::chrono::minutes> time);

private:
    void addMute();
    void fill(const NotifyView& view, Timestamp now);

    PlainLabel* m_state;
    PlainLabel* m_sound;
    Button* m_on;
    QListWidget* m_list;
    std::vector<Delivery> m_shown;
};

} // namespace holdfast
