// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/mqtt_transport.h"

#include <chrono>
#include <optional>

struct mosquitto;

namespace holdfast {

/// What a packet holds beside its payload: topic and properties.
constexpr qsizetype packetHeadroom = 64 * 1024 + 1024;

/// Gives a fresh client its version, login, will and certificates. Answers libmosquitto's error code.
[[nodiscard]] int setUpMosquitto(mosquitto* client, const MqttSession& session);

/// The library takes none shorter than five seconds; a link's own probe does.
[[nodiscard]] std::chrono::seconds libraryKeepAlive(const BrokerConfig& broker);

/// Hands one message over; `id` is the library's number of it. `expiry`: only where the broker speaks MQTT 5. Answers libmosquitto's error code.
[[nodiscard]] int publishMosquitto(mosquitto* client, int& id, const Publication& publication, std::optional<std::chrono::seconds> expiry);

struct DestroyMosquitto
{
    void operator()(mosquitto* client) const;
};

} // namespace holdfast
