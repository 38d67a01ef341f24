// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/packing.h"

#include <zstd.h>

namespace holdfast {
namespace {

constexpr char asIs = 0;
constexpr char zstd = 1;
constexpr int level = 3;

} // namespace

QByteArray packed(const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray small(1 + static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    small[0] = zstd;
    const std::size_t written = ZSTD_compress(small.data() + 1, static_cast<std::size_t>(small.size() - 1), bytes.constData(), size, level);
    if (ZSTD_isError(written) != 0 || written >= size)
        return QByteArray(1, asIs).append(bytes);
    small.truncate(1 + static_cast<qsizetype>(written));
    return small;
}

std::optional<QByteArray> unpacked(QByteArrayView bytes, qsizetype most)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const QByteArrayView rest = bytes.sliced(1);
    if (bytes[0] == asIs)
        return rest.size() <= most ? std::optional(rest.toByteArray()) : std::nullopt;
    const unsigned long long size = ZSTD_getFrameContentSize(rest.data(), static_cast<std::size_t>(rest.size()));
    if (bytes[0] != zstd || size > static_cast<unsigned long long>(most)) // also where the size is not said
        return std::nullopt;
    QByteArray whole(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::size_t read = ZSTD_decompress(whole.data(), size, rest.data(), static_cast<std::size_t>(rest.size()));
    if (ZSTD_isError(read) != 0 || read != size)
        return std::nullopt;
    return whole;
}

} // namespace holdfast
