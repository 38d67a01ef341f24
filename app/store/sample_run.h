// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"

#include <QString>

#include <vector>

namespace holdfast {

/// Samples side by side: what they are in memory between the file and the models.
struct SampleRun
{
    std::vector<qint64> at;      ///< milliseconds since 1970 UTC
    std::vector<quint8> tag;     ///< kind and quality
    std::vector<double> number;  ///< of a number itself, of a text its place in `texts`
    std::vector<QString> texts;

    [[nodiscard]] std::size_t size() const { return at.size(); }
    [[nodiscard]] bool isEmpty() const { return at.empty(); }
    void reserve(std::size_t samples);
    void add(const Sample& sample);
    /// The sample of another run; its text comes along.
    void add(const SampleRun& other, std::size_t index);
    /// All of another run, which comes later.
    void append(SampleRun&& later);
    /// Those from one index up to another.
    [[nodiscard]] SampleRun slice(std::size_t from, std::size_t to) const;
    [[nodiscard]] Sample sample(std::size_t index) const;

    /// Into time order. Of several with one time the one that was added last stays.
    void sortUnique();
};

enum class SampleKind : quint8 { Nothing, False, True, Number, Text };

[[nodiscard]] constexpr SampleKind kindOf(quint8 tag)
{
    return static_cast<SampleKind>(tag & 0x07);
}

[[nodiscard]] constexpr Quality qualityOf(quint8 tag)
{
    return static_cast<Quality>(tag >> 3);
}

/// Whether the byte can be believed to be a tag.
[[nodiscard]] constexpr bool isTag(quint8 tag)
{
    return kindOf(tag) <= SampleKind::Text && qualityOf(tag) <= Quality::Live;
}

[[nodiscard]] constexpr qint64 msOf(Timestamp at)
{
    return at.time_since_epoch().count();
}

[[nodiscard]] constexpr Timestamp timeOf(qint64 ms)
{
    return Timestamp{std::chrono::milliseconds{ms}};
}

} // namespace holdfast
