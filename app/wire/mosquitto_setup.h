// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/mqtt_transport.h"

struct mosquitto;

namespace holdfast {

/// What a packet holds beside its payload: topic and properties.
constexpr qsizetype packetHeadroom = 64 * 1024 + 1024;

/// Gives a fresh client its version, login, will and certificates. Answers libmosquitto's error code.
[[nodiscard]] int setUpMosquitto(mosquitto* client, const MqttSession& session);

} // namespace holdfast
