// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "tests/fuzz/fuzz.h"

using namespace holdfast;

/// Whatever a Z-Wave gateway publishes: the decoder goes on, and a node that is removed leaves nothing behind.
HOLDFAST_FUZZ_TARGET(zwave)
{
    Decoder decoder;
    Events events;
    const QByteArray payload = input.toByteArray();
    const auto hear = [&](const QString& topic, const QByteArray& said) {
        decoder.step({BrokerId(QStringLiteral("b")), QStringLiteral("zwave/") + topic, said, {}, {}, false}, events);
    };
    hear(QStringLiteral("n1/nodeinfo"), payload);
    hear(QStringLiteral("n1/nodeinfo"), R"({"id":1,"hexId":"x"})");
    for (const QString& topic : {QStringLiteral("_EVENTS/ZWAVE_GATEWAY-z/driver/driver_ready"), QStringLiteral("_CLIENTS/ZWAVE_GATEWAY-z/status"),
                                 QStringLiteral("_CLIENTS/ZWAVE_GATEWAY-z/version"), QStringLiteral("n1/status"), QStringLiteral("n1/switch_binary/endpoint_0/currentValue"),
                                 QStringLiteral("n1/49/0/Humidity"), QStringLiteral("n1/configuration/endpoint_0/LED"), QStringLiteral("n1/nodeinfo")})
        hear(topic, payload);
    hear(QStringLiteral("n1/nodeinfo"), {});
    always(decoder.figures().sources == 0);
}
