// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/checksum.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

namespace holdfast {
namespace {

static_assert(std::endian::native == std::endian::little, "the files are little endian");

using Tables = std::array<std::array<quint32, 256>, 8>;

/// Eight bytes at a time ("slicing by 8").
constexpr Tables makeTables(quint32 polynomial)
{
    Tables tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0u);
        tables[0][i] = crc;
    }
    for (quint32 i = 0; i < 256; ++i) {
        for (std::size_t k = 1; k < 8; ++k)
            tables[k][i] = (tables[k - 1][i] >> 8) ^ tables[0][tables[k - 1][i] & 0xff];
    }
    return tables;
}

constexpr Tables ieee = makeTables(0xEDB88320u);
constexpr Tables castagnoli = makeTables(0x82F63B78u);

quint32 eight(const Tables& tables, quint32 crc, const char* bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    word ^= crc;
    quint32 next = 0;
    for (std::size_t k = 0; k < 8; ++k)
        next ^= tables[7 - k][(word >> (8 * k)) & 0xff];
    return next;
}

quint32 checksum(const Tables& tables, QByteArrayView view)
{
    quint32 crc = 0xFFFFFFFFu;
    const char* bytes = view.data();
    qsizetype size = view.size();
    for (; size >= 8; size -= 8, bytes += 8)
        crc = eight(tables, crc, bytes);
    for (; size > 0; --size, ++bytes)
        crc = (crc >> 8) ^ tables[0][(crc ^ static_cast<quint8>(*bytes)) & 0xff];
    return ~crc;
}

#if defined(__x86_64__)

bool hasInstruction()
{
    static const bool has = __builtin_cpu_supports("sse4.2") != 0;
    return has;
}

/// The processor knows this polynomial by heart.
__attribute__((target("sse4.2"))) quint32 byInstruction(QByteArrayView view)
{
    quint64 crc = 0xFFFFFFFFu;
    const char* bytes = view.data();
    qsizetype size = view.size();
    for (; size >= 8; size -= 8, bytes += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes, sizeof word);
        crc = _mm_crc32_u64(crc, word);
    }
    for (; size > 0; --size, ++bytes)
        crc = _mm_crc32_u8(static_cast<quint32>(crc), static_cast<quint8>(*bytes));
    return ~static_cast<quint32>(crc);
}

#else

bool hasInstruction()
{
    return false;
}

quint32 byInstruction(QByteArrayView view)
{
    return checksum(castagnoli, view);
}

#endif

} // namespace

quint32 crc32(QByteArrayView bytes)
{
    return checksum(ieee, bytes);
}

quint32 crc32c(QByteArrayView bytes)
{
    return hasInstruction() ? byInstruction(bytes) : crc32cByTable(bytes);
}

quint32 crc32cByTable(QByteArrayView bytes)
{
    return checksum(castagnoli, bytes);
}

} // namespace holdfast
