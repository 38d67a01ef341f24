// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "tests/fuzz/fuzz.h"

using namespace holdfast;

/// Whatever a bridge publishes on any of its topics: the decoder goes on, and what was declared can be withdrawn.
HOLDFAST_FUZZ_TARGET(zigbee)
{
    Decoder decoder;
    Events events;
    Ticks ticks{0};
    const QByteArray payload = input.toByteArray();
    const auto hear = [&](const QString& topic, const QByteArray& said) {
        ticks += std::chrono::milliseconds(10);
        decoder.step({BrokerId(QStringLiteral("b")), topic, said, Timestamp(ticks), ticks, false}, events);
        decoder.due(ticks, Timestamp(ticks), events);
    };
    hear(QStringLiteral("z/bridge/devices"), payload);
    hear(QStringLiteral("z/bridge/devices"), "[{\"ieee_address\":\"0xc0\",\"type\":\"Coordinator\"}," + payload + "]");
    for (const QString& name : {QStringLiteral("bridge/info"), QStringLiteral("bridge/groups"), QStringLiteral("bridge/response/networkmap"),
                                QStringLiteral("bridge/response/health_check"), QStringLiteral("Lamp"), QStringLiteral("Lamp/availability")})
        hear(QStringLiteral("z/") + name, payload);
    hear(QStringLiteral("z/bridge/devices"), {});
    always(decoder.figures().sources <= 3); // those of the bridge itself
}
