// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace holdfast {

/// What the samples of one series say together within so many seconds. Times are whole seconds: cutting a sample's time to its second changes nothing here.
struct Bucket
{
    qint64 start = 0;   ///< seconds since 1970
    qint64 samples = 0; ///< of any kind
    qint64 count = 0;   ///< those that are numbers or states; the next five are of them
    double minimum = 0;
    double maximum = 0;
    double sum = 0;
    double mean = 0; ///< time-weighted, each sample until the next or until the end
    double last = 0;
    qint64 weight = 0;    ///< seconds that good numbers held
    qint64 covered = 0;   ///< seconds that good samples held
    qint64 lead = 0;      ///< seconds before the first sample
    bool good = false;    ///< the last sample
    bool numeric = false; ///< the last sample

    friend bool operator==(const Bucket&, const Bucket&) = default;
};

/// Buckets of `width` seconds in time order, sealed with a checksum. Equal buckets make equal bytes.
[[nodiscard]] QByteArray encodeTier(const std::vector<Bucket>& buckets, qint64 width);

/// Nothing when the bytes are damaged.
[[nodiscard]] std::optional<std::vector<Bucket>> decodeTier(const QByteArray& body, qint64 width);

} // namespace holdfast
