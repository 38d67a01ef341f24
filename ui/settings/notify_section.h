// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify_desk.h"
#include "ui/settings/section.h"

#include <QTimer>

namespace holdfast {

class Button;
class DutyCard;
class PostCard;
class QueueCard;
class StepsCard;
class WaysCard;

/// Who is told of alarms, how, and how that goes.
class NotifySection final : public Section
{
    Q_OBJECT

public:
    explicit NotifySection(const SettingsParts& parts, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addEnd();
    void listen();
    void ask();
    void take(const NotifyView& view);
    void fill(const NotifySettings& settings);
    [[nodiscard]] NotifySettings typed() const;
    void judge();
    void save();
    void test(Channel channel);
    void mute(std::optional<std::chrono::minutes> time);

    std::optional<NotifySettings> m_saved;
    bool m_filling = false;
    bool m_saving = false;
    QueueCard* m_queue;
    WaysCard* m_ways;
    PostCard* m_post;
    DutyCard* m_duty;
    StepsCard* m_steps;
    PlainLabel* m_note;
    Button* m_save;
    Button* m_discard;
    QTimer m_look;
};

} // namespace holdfast
