// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "tests/support/fake_clock.h"

namespace holdfast {

/// An engine with one broker, a clock that only tests move, and everything it said.
class EngineSite
{
public:
    explicit EngineSite(EngineOptions options = {{true, {}}, {}});

    void link(LinkStatus status);
    /// A sensor of the device, announced by Home Assistant discovery, kept by the broker.
    void announce(const QString& device, const QString& key = QStringLiteral("temperature"), const QString& more = {});
    void publish(const QString& topic, const QByteArray& payload, bool retained = false);
    void say(const QString& device, const QByteArray& json);
    void pass(Ticks time, Ticks step = std::chrono::seconds(1));
    /// Answers the ticket.
    quint64 wish(const Wish& wish, Role role = Role::Admin, const QString& who = QStringLiteral("ann"));
    void permit(Permissions permissions);
    /// The recorder says that these tickets are durable.
    void saved(const std::vector<quint64>& tickets);
    /// Somebody aside has explored these.
    void proved(const std::vector<PolicyProof>& proofs);
    /// What became of a command's sending.
    void receipt(const CommandReceipt& receipt);

    template <typename T>
    [[nodiscard]] std::vector<T> records() const
    {
        std::vector<T> found;
        for (const Record& record : recorded) {
            if (const T* one = std::get_if<T>(&record))
                found.push_back(*one);
        }
        return found;
    }
    void clear();

    void take(Outcome&& outcome);

    FakeClock clock;
    Engine engine;
    BrokerId broker{QStringLiteral("site")};
    Delta news;
    Records recorded;
    std::vector<Publication> published;
    std::vector<CommandSending> sent;
    std::vector<TopicLook> looks;
    std::vector<Policy> toProve;
    std::vector<StationQuestion> asked; ///< as the station was last told
    std::vector<BrokerOrder> uses; ///< as the links were last told
    bool telemetryChanged = false;

private:
    quint64 m_ticket = 0;
};

} // namespace holdfast
