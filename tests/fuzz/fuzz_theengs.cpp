// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "tests/fuzz/fuzz.h"

using namespace holdfast;

/// Whatever stands in an advertisement: a bounded number of points comes of it.
HOLDFAST_FUZZ_TARGET(theengs)
{
    Decoder decoder;
    Events events;
    for (int repeat = 0; repeat < 2; ++repeat)
        decoder.step({BrokerId(QStringLiteral("b")), QStringLiteral("home/gw/BTtoMQTT/A4C138000001"), input.toByteArray(), {}, {}, false}, events);
    always(decoder.figures().sources <= 100);
}
