// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sample_run.h"

#include <QByteArray>

#include <optional>

namespace holdfast {

/// Quick: as samples are sealed. Small: as they are merged in idle time, and stay.
enum class Packing : quint8 { Quick, Small };

/// The samples of one series in time order, at most `longestSegment`.
[[nodiscard]] QByteArray encodeBlock(const SampleRun& run, Packing packing = Packing::Quick);

/// Also what the first release wrote. Nothing when the bytes are damaged.
[[nodiscard]] std::optional<SampleRun> decodeBlock(const QByteArray& body);

/// A stretch of one series within a page.
struct Segment
{
    quint32 series = 0;
    SampleRun run;
};

/// Many short stretches of different series side by side, by rising series.
[[nodiscard]] QByteArray encodePage(const std::vector<Segment>& segments, Packing packing = Packing::Quick);

/// All of it, or nothing when the bytes are damaged.
[[nodiscard]] std::optional<std::vector<Segment>> decodePage(const QByteArray& body);

/// Adds what belongs to one series. False when the bytes are damaged.
[[nodiscard]] bool pickFromPage(const QByteArray& body, quint32 series, SampleRun& into);

} // namespace holdfast
