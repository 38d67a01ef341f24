// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A promise that no input may break.
inline void always(bool holds)
{
    if (!holds)
        std::abort();
}

/// Opens the body of a target: `HOLDFAST_FUZZ_TARGET(json) { …input… }`. libFuzzer calls it by its own name, the smoke test by the target's.
#ifdef HOLDFAST_LIBFUZZER
#define HOLDFAST_FUZZ_TARGET(name)                                                                                                                   \
    static void fuzz_##name(QByteArrayView input);                                                                                                   \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)                                                               \
    {                                                                                                                                                \
        fuzz_##name(QByteArrayView(bytes, qsizetype(size)));                                                                                         \
        return 0;                                                                                                                                    \
    }                                                                                                                                                \
    static void fuzz_##name(QByteArrayView input)
#else
#define HOLDFAST_FUZZ_TARGET(name)                                                                                                                   \
    void fuzz_##name(QByteArrayView input);                                                                                                          \
    void fuzz_##name(QByteArrayView input)
#endif
