// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/decoder.h"

#include <functional>
#include <vector>

namespace holdfast {

/// What the nth device says next on one of its topics.
using Speaker = std::function<Message(int device, int topic)>;

/// How the devices of one convention announce themselves and speak: each has five bindings, read from one topic or from one topic each.
struct Dialect
{
    const char* name;
    int values; ///< of one message
    int topics; ///< of one device
    void (*announce)(Decoder& decoder, int devices);
    Speaker (*speaker)(int devices); ///< after they announced themselves
};

inline constexpr int bindingsOfADevice = 5;

/// One of every convention that reads states.
[[nodiscard]] const std::vector<Dialect>& dialects();

} // namespace holdfast
