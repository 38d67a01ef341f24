// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace holdfast {

#if defined(__SANITIZE_THREAD__)
inline std::atomic<unsigned> handedOver{0};
#endif

/// Qt gives work to another thread under locks of its own, which the thread sanitizer cannot see in a library that was not built for it.
/// These two say the same in words it sees: what was done before giveOver() has happened for whoever called takeOver() after. Nothing in any other build.
inline void giveOver()
{
#if defined(__SANITIZE_THREAD__)
    handedOver.fetch_add(1, std::memory_order_release);
#endif
}

inline void takeOver()
{
#if defined(__SANITIZE_THREAD__)
    static_cast<void>(handedOver.load(std::memory_order_acquire));
#endif
}

} // namespace holdfast
