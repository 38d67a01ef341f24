// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/mqtt_transport.h"

#include <span>

namespace holdfast {

/// One MQTT adapter this program was built with.
struct TransportKind
{
    QString name;       ///< "mosquitto", "qt"
    QString library;    ///< with its version, for --version
    bool mqtt5 = false; ///< false: every broker is spoken to in MQTT 3.1.1
    MakeTransport make;
};

/// Every adapter that was built, the default first.
[[nodiscard]] const std::vector<TransportKind>& transports();

/// What speaks to this kind of source. A build without Modbus answers with a link that says so.
[[nodiscard]] MakeTransport transportFor(LinkKind kind);

/// The adapter HOLDFAST_MQTT chose.
[[nodiscard]] const TransportKind& defaultTransport();

} // namespace holdfast
