// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/mqtt_transport.h"

namespace holdfast {

/// What a CONNACK refusal means. Codes differ between MQTT 3.1.1 (1 to 5) and MQTT 5 (128 and up) and do not overlap.
[[nodiscard]] MqttEnd refusalOf(int reason);

/// How far a connection had come when it ended, and over what.
struct Attempt
{
    bool open = false; ///< the broker had accepted it
    bool tls = false;
};

/// What ended a connection: a reason the broker gave (128 and up) or an error of libmosquitto, with errno as it was then.
[[nodiscard]] MqttEnd endOf(int code, int systemError, Attempt attempt);

} // namespace holdfast
