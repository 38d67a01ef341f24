// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify_desk.h"
#include "tests/ui/support/fake_ports.h"

namespace holdfast {

/// Remembers what it was asked; answers at once with what it was given.
class FakeNotify final : public NotifyDesk
{
public:
    QFuture<NotifyView> look() override
    {
        QPromise<NotifyView> promise;
        promise.start();
        promise.addResult(view);
        promise.finish();
        return promise.future();
    }
    QFuture<Expected<>> keep(const NotifySettings& settings, const Actor&) override
    {
        kept.push_back(settings);
        if (!refusal)
            view.settings = settings;
        return done();
    }
    QFuture<Expected<>> test(Channel channel, const Actor&) override
    {
        tested.push_back(channel);
        return done();
    }
    void mute(std::optional<Timestamp> until) override { view.mutedUntil = until; }
    void attend(WindowChannels) override {}
    void settle(quint64, const SendResult&) override {}

    NotifyView view;
    std::vector<NotifySettings> kept;
    std::vector<Channel> tested;
    std::optional<Error> refusal;

private:
    [[nodiscard]] QFuture<Expected<>> done() const
    {
        QPromise<Expected<>> promise;
        promise.start();
        promise.addResult(refusal ? Expected<>(*refusal) : Expected<>(Done{}));
        promise.finish();
        return promise.future();
    }
};

} // namespace holdfast
