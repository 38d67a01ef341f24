// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/broker_link.h"
#include "app/wire/transports.h"

#include <algorithm>
#include <memory>

namespace holdfast {

/// A link under test, and everything it said.
struct LinkProbe
{
    SystemClock clock;
    std::vector<Message> messages;
    std::vector<LinkState> states;
    std::vector<PublishOutcome> outcomes;
    std::unique_ptr<BrokerLink> link;

    explicit LinkProbe(LinkSettings settings, const TransportKind& kind = defaultTransport())
    {
        LinkSinks sinks;
        sinks.messages = [this](std::vector<Message>&& batch) { messages.insert(messages.end(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end())); };
        sinks.state = [this](const LinkState& state) { states.push_back(state); };
        sinks.published = [this](const PublishOutcome& outcome) { outcomes.push_back(outcome); };
        link = std::make_unique<BrokerLink>(std::move(settings), std::move(sinks), clock, kind.make, [] { return 0.0; });
        link->start();
    }

    [[nodiscard]] LinkStatus status() const { return link->state().status; }
    [[nodiscard]] bool connected() const { return status() == LinkStatus::Connected; }
    [[nodiscard]] bool lostFor(LinkFault fault) const
    {
        return std::any_of(states.begin(), states.end(), [&](const LinkState& state) { return state.status == LinkStatus::Lost && state.fault == fault; });
    }
    [[nodiscard]] const LinkState& lastLoss() const
    {
        return *std::find_if(states.rbegin(), states.rend(), [](const LinkState& state) { return state.status == LinkStatus::Lost; });
    }
    [[nodiscard]] bool heard(const QString& topic) const
    {
        return std::any_of(messages.begin(), messages.end(), [&](const Message& message) { return message.topic == topic; });
    }
    [[nodiscard]] qsizetype count(LinkStatus status) const
    {
        return std::count_if(states.begin(), states.end(), [&](const LinkState& state) { return state.status == status; });
    }
};

/// Settings for a broker on the loopback, with short waits.
[[nodiscard]] inline LinkSettings settingsFor(quint16 port, const QString& clientId = QStringLiteral("holdfast-under-test"))
{
    LinkSettings settings;
    settings.broker.id = BrokerId(QStringLiteral("b1"));
    settings.broker.port = port;
    settings.broker.keepAlive = std::chrono::seconds{2};
    settings.clientId = clientId;
    settings.backoff = {Ticks{100}, Ticks{1'000}};
    settings.connectTimeout = Ticks{5'000};
    return settings;
}

} // namespace holdfast
