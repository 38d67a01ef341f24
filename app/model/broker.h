// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace holdfast {

/// What the operator lets us publish on one broker. All off until given.
struct Permissions
{
    bool ask = false;       ///< rebirth requests, re-announce, network map
    bool ownTopics = false; ///< holdfast/<station>/…: will, echo probe, lease
    bool command = false;

    friend bool operator==(const Permissions&, const Permissions&) = default;
};

enum class MqttVersion : quint8 { V311, V5 };

/// What is spoken on the other side.
enum class LinkKind : quint8 { Mqtt, Modbus };

/// One broker as configured, or another source of readings that is watched the same way. The password is never part of it: only the key under which the secret is kept.
struct BrokerConfig
{
    BrokerId id;
    QString name;
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 1883;
    QString user;
    QString secretKey;     ///< name of the password in the keyring or vault; empty: none
    bool tls = false;
    QString caFile;        ///< PEM; empty: the system's
    QString certificateFile;
    QString keyFile;
    MqttVersion version = MqttVersion::V5;
    std::chrono::seconds keepAlive{15};
    QStringList filters = {QStringLiteral("#")};
    Permissions permissions;
    bool embedded = false; ///< our own managed child
    LinkKind kind = LinkKind::Mqtt;
    QString mapFile;       ///< Modbus: which registers are read and what they mean
    QString sparkplugHost; ///< this station is the Sparkplug primary host of this id; told only with the permission ownTopics. Empty: it is none
    BrokerId standsInFor;  ///< used while that one is lost; empty: a broker of its own
    int turn = 1;          ///< among several that stand in for the same one: the lowest is tried first

    friend bool operator==(const BrokerConfig&, const BrokerConfig&) = default;
};

enum class LinkStatus : quint8 { Idle, Connecting, Connected, Frozen, Lost };

/// What went wrong with a connection: a code to act on, a sentence for the operator.
enum class LinkFault : quint8 {
    None, Refused, Unreachable, NameUnknown, TimedOut, LoginRefused, NotAuthorised, ClientIdTaken, CertificateExpired, CertificateNotYetValid, CertificateUntrusted,
    HostMismatch, ClientCertificateRejected, NotTls, PacketTooLarge, IllegalPacket, ClosedByBroker, KeepAliveMissed, OverrunResync, NotBuilt, MapInvalid
};

/// What a person calls it: its name, or else its address.
[[nodiscard]] inline QString nameOf(const BrokerConfig& broker)
{
    return broker.name.isEmpty() ? broker.host : broker.name;
}

/// What is done with a broker that another one stands in for, or that stands in itself.
enum class BrokerUse : quint8 {
    Active,   ///< its messages are the site's
    Standby,  ///< connected and asked whether it answers, no more
    Listening ///< on standby, and heard what devices say there, but nothing that it keeps
};

struct BrokerOrder
{
    BrokerId broker;
    BrokerUse use = BrokerUse::Active;

    friend bool operator==(const BrokerOrder&, const BrokerOrder&) = default;
};

/// The state of one link to a broker. `detail` is English for logs; ui words come from `fault`.
struct LinkState
{
    BrokerId broker;
    LinkStatus status = LinkStatus::Idle;
    LinkFault fault = LinkFault::None;
    QString detail;        ///< the library's own words, host, reason code
    std::optional<Timestamp> certificateDate; ///< notAfter (expired) or notBefore (not yet valid)
    Timestamp since;
    std::optional<Ticks> roundTrip;
    int attempts = 0;
    std::optional<Timestamp> hostSince; ///< of the STATE this connection told as Sparkplug primary host
    BrokerUse use = BrokerUse::Active;  ///< as it is, not as it was ordered
    std::optional<bool> echo = {};      ///< whether our own message came back last time; empty: not asked, or not yet
    std::optional<Timestamp> lastLive = {}; ///< while listening: when somebody last spoke there
    BrokerId via = {};                  ///< the broker that stands in for this one; empty: none

    friend bool operator==(const LinkState&, const LinkState&) = default;
};

} // namespace holdfast
