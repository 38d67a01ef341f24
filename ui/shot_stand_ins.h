// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/neighbour.h"
#include "app/model/notify_desk.h"
#include "app/model/picture.h"
#include "app/model/ports.h"

namespace holdfast {

/// Pictures answer nobody: what a page would ask for is refused with a reason.
class NoIntents final : public Intents
{
public:
    explicit NoIntents(Actor actor) : m_actor(std::move(actor)) {}

    Expected<quint64> send(const Wish& wish) override;
    [[nodiscard]] Actor actor() const override { return m_actor; }

private:
    Actor m_actor;
};

/// Harbour House tells its people of alarms; a mail waits for its server. Nothing is ever sent from a picture.
class HarbourPost final : public NotifyDesk
{
public:
    explicit HarbourPost(const Picture& picture);

    [[nodiscard]] QFuture<NotifyView> look() override;
    [[nodiscard]] QFuture<Expected<>> keep(const NotifySettings& settings, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<>> test(Channel channel, const Actor& actor) override;
    void mute(std::optional<Timestamp>) override {}
    void attend(WindowChannels) override {}
    void settle(quint64, const SendResult&) override {}

private:
    void tellOf(const Alarm& alarm, Timestamp now);

    NotifyView m_view;
};

/// Who announces himself around Harbour House: pictures are the same wherever they are made.
class HarbourAround final : public Neighbourhood
{
public:
    void watch(std::function<void(const Neighbours&)> tell) override;
};

} // namespace holdfast
