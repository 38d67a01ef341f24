// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/bytes.h"
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

/// A page whose checksum was right, to be asked for one series after the other.
class OpenPage
{
public:
    /// Nothing when the bytes are damaged.
    [[nodiscard]] static std::optional<OpenPage> open(QByteArray body);

    /// Adds what belongs to one series. False when the bytes are damaged.
    [[nodiscard]] bool pick(quint32 series, SampleRun& into) const;
    /// Nothing when the bytes are damaged.
    [[nodiscard]] std::optional<std::vector<Segment>> all() const;

private:
    struct Place
    {
        quint32 series = 0;
        qsizetype from = 0;
        qsizetype size = 0;
    };

    [[nodiscard]] bool readPlaces(ByteReader& in, quint64 count);
    [[nodiscard]] bool read(const Place& place, SampleRun& into) const;

    QByteArray m_body;
    QByteArray m_bytes; ///< may lie in the body
    qint64 m_origin = 0;
    std::vector<Place> m_places; ///< by rising series
};

/// Adds what belongs to one series. False when the bytes are damaged.
[[nodiscard]] bool pickFromPage(const QByteArray& body, quint32 series, SampleRun& into);

} // namespace holdfast
