// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/host_state.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestState = 4'096;

QByteArray stateOf(bool online, Timestamp at)
{
    return QByteArray(online ? R"({"online":true,"timestamp":)" : R"({"online":false,"timestamp":)") + QByteArray::number(qint64(at.time_since_epoch().count())) + '}';
}

} // namespace

HostState::HostState(const BrokerConfig& broker)
{
    if (broker.kind == LinkKind::Mqtt && broker.permissions.ownTopics && !broker.sparkplugHost.isEmpty())
        m_topic = u"spBv1.0/STATE/"_s + broker.sparkplugHost;
}

Will HostState::begin(Timestamp now)
{
    m_since = now;
    return {m_topic, stateOf(false, now), Qos::AtLeastOnce, true, std::chrono::seconds(0)};
}

Publication HostState::birth() const
{
    return {{}, m_topic, stateOf(true, m_since), Qos::AtLeastOnce, true};
}

Publication HostState::death(Timestamp now) const
{
    return {{}, m_topic, stateOf(false, now), Qos::AtLeastOnce, true};
}

/// What the broker kept is older than our birth, which has replaced it.
bool HostState::isDenied(const Message& message) const
{
    if (!speaks() || message.retained || message.topic != m_topic || message.payload.size() > longestState)
        return false;
    const QJsonValue online = QJsonDocument::fromJson(message.payload).object().value("online"_L1);
    return online.isBool() && !online.toBool();
}

} // namespace holdfast
