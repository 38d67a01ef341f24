// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "app/runtime/runtime.h"
#include "app/wire/transports.h"
#include "tests/support/real_broker.h"

#include <functional>

namespace holdfast {

/// A started runtime with the picture that its news add up to.
class Running
{
public:
    explicit Running(RuntimeSettings settings)
        : m_runtime(Runtime::start(std::move(settings), m_clock, [] {}))
    {
    }

    [[nodiscard]] bool isStarted() const { return m_runtime.has_value(); }
    [[nodiscard]] const Error& error() const { return m_runtime.error(); }
    [[nodiscard]] Runtime& operator*() { return *runtime(); }
    [[nodiscard]] const Picture& learn()
    {
        const Delta news = runtime()->takeNews();
        for (const IntentOutcome& outcome : news.outcomes)
            m_outcomes.push_back(outcome);
        m_picture.apply(news);
        return m_picture;
    }
    [[nodiscard]] const std::vector<IntentOutcome>& outcomes() const { return m_outcomes; }

private:
    [[nodiscard]] Runtime* runtime() { return const_cast<std::unique_ptr<Runtime>&>(m_runtime.value()).get(); }

    SystemClock m_clock;
    Expected<std::unique_ptr<Runtime>> m_runtime;
    Picture m_picture;
    std::vector<IntentOutcome> m_outcomes;
};

/// A site of its own in this folder; the person may do everything.
[[nodiscard]] inline RuntimeSettings settingsFor(const QString& folder)
{
    RuntimeSettings settings;
    settings.dataDir = folder;
    settings.person = {OperatorId(QStringLiteral("kate")), QStringLiteral("Kate"), {}, Role::Admin, true, {}};
    settings.workstation = QStringLiteral("test");
    return settings;
}

[[nodiscard]] inline BrokerConfig entryFor(const RealBroker& broker)
{
    BrokerConfig entry;
    entry.id = BrokerId(QStringLiteral("site"));
    entry.name = QStringLiteral("Site");
    entry.port = broker.port();
    return entry;
}

/// A device's own connection.
class Speaker
{
public:
    using Heard = std::function<void(const Message& message)>;

    explicit Speaker(const RealBroker& broker, Heard heard = {})
        : m_heard(std::move(heard)), m_link({entryFor(broker), {}, QStringLiteral("device"), {}}, {[this](std::vector<Message>&& messages) { hear(messages); }, [](const LinkState&) {}, [](const PublishOutcome&) {}}, m_clock,
                                            defaultTransport().make, systemRandom())
    {
        m_link.start();
    }
    void say(const QString& topic, const QByteArray& payload, bool retained) { m_link.publish({BrokerId(QStringLiteral("site")), topic, payload, Qos::AtLeastOnce, retained}, std::chrono::seconds(10)); }

private:
    void hear(const std::vector<Message>& messages)
    {
        for (const Message& message : messages)
            if (m_heard)
                m_heard(message);
    }

    const Heard m_heard;
    SystemClock m_clock;
    BrokerLink m_link;
};

} // namespace holdfast
