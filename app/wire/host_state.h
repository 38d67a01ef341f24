// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/mqtt_transport.h"

namespace holdfast {

/// What a Sparkplug primary host tells edge nodes of itself on `spBv1.0/STATE/<host id>`, one broker at a time. It says nothing where the station is none, or may not.
class HostState
{
public:
    explicit HostState(const BrokerConfig& broker);

    [[nodiscard]] bool speaks() const { return !m_topic.isEmpty(); }
    void beSilent() { m_topic.clear(); }
    [[nodiscard]] const QString& topic() const { return m_topic; }
    [[nodiscard]] Timestamp since() const { return m_since; }
    /// A connection begins now: its will bears the time that its birth will bear.
    [[nodiscard]] Will begin(Timestamp now);
    [[nodiscard]] Publication birth() const;
    [[nodiscard]] Publication death(Timestamp now) const;
    /// Somebody says that this host is gone while it is here: an earlier will that comes late, or a stranger.
    [[nodiscard]] bool isDenied(const Message& message) const;

private:
    QString m_topic;
    Timestamp m_since;
};

} // namespace holdfast
