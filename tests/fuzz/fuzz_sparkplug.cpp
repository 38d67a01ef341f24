// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "tests/fuzz/fuzz.h"

#include <array>
#include <cmath>

using namespace holdfast;

/// Messages of one edge node: a byte for the kind, two for the length, the payload. Numbers stay finite, and it never says more than a request for a rebirth.
HOLDFAST_FUZZ_TARGET(sparkplug)
{
    static const std::array topics{QStringLiteral("spBv1.0/G/NBIRTH/E"), QStringLiteral("spBv1.0/G/DBIRTH/E/D"), QStringLiteral("spBv1.0/G/DDATA/E/D"),
                                   QStringLiteral("spBv1.0/G/NDATA/E"),  QStringLiteral("spBv1.0/G/DDEATH/E/D"), QStringLiteral("spBv1.0/G/NDEATH/E")};
    Decoder decoder;
    Events events;
    Ticks ticks{0};
    for (QByteArrayView rest = input; rest.size() > 3;) {
        const auto kind = std::size_t(quint8(rest[0])) % (topics.size() + 1);
        const qsizetype length = std::min<qsizetype>(quint8(rest[1]) * 256 + quint8(rest[2]), rest.size() - 3);
        ticks += std::chrono::milliseconds(700);
        if (kind == topics.size())
            decoder.due(ticks, Timestamp(ticks), events);
        else
            decoder.step({BrokerId(QStringLiteral("b")), topics[kind], rest.sliced(3, length).toByteArray(), Timestamp(ticks), ticks, false}, events);
        rest = rest.sliced(3 + length);
    }
    for (const Event& event : events) {
        if (const auto* heard = std::get_if<ValueHeard>(&event))
            always(!std::holds_alternative<double>(heard->value) || std::isfinite(std::get<double>(heard->value)));
        if (const auto* declared = std::get_if<PointDeclared>(&event); declared && declared->point.writable)
            for (const Value& value : {Value(true), Value(-1.0), Value(QStringLiteral("x"))})
                (void)decoder.encode(declared->source, value);
        if (const auto* ask = std::get_if<Ask>(&event))
            always(ask->publication.topic == u"spBv1.0/G/NCMD/E");
    }
}
