// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/transports.h"

#include <algorithm>

namespace holdfast {

TransportKind mosquittoTransport();
#ifdef HOLDFAST_QT_MQTT
TransportKind qtMqttTransport();
#endif

namespace {

std::vector<TransportKind> defaultFirst(std::vector<TransportKind> kinds)
{
    std::stable_partition(kinds.begin(), kinds.end(), [](const TransportKind& kind) { return kind.name == QLatin1StringView(HOLDFAST_MQTT); });
    return kinds;
}

} // namespace

const std::vector<TransportKind>& transports()
{
    static const std::vector<TransportKind> kinds = defaultFirst({
        mosquittoTransport(),
#ifdef HOLDFAST_QT_MQTT
        qtMqttTransport(),
#endif
    });
    return kinds;
}

const TransportKind& defaultTransport()
{
    return transports().front();
}

} // namespace holdfast
