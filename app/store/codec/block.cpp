// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/block.h"

#include "app/store/codec/first_release.h"
#include "app/store/codec/packing.h"
#include "app/store/codec/segment.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr quint8 blockVersion = 2;
constexpr quint8 pageVersion = 3;
constexpr quint8 smallMark = 0x80; ///< the rest went through zstd
constexpr qsizetype mostBody = 512 * 1024 * 1024;
constexpr std::size_t mostSegments = 4096;

QByteArray sealBody(quint8 version, ByteWriter&& rest, Packing packing)
{
    const QByteArray bytes = std::move(rest).taken();
    const QByteArray small = packing == Packing::Small ? packed(bytes) : QByteArray();
    const bool pays = packing == Packing::Small && small.size() < bytes.size() - bytes.size() / 8; // below that it costs more time than it saves room
    ByteWriter out;
    out.reserve(bytes.size() + 8);
    out.fixed(static_cast<quint8>(version | (pays ? smallMark : 0)));
    out.all(pays ? small : bytes);
    return std::move(out).sealed32c();
}

/// What stands behind the version. Nothing: damaged, or of another version.
std::optional<QByteArray> openBody(quint8 version, const QByteArray& body)
{
    ByteReader in = ByteReader::sealed32c(body);
    const auto written = in.fixed<quint8>();
    const std::size_t left = in.left();
    const char* rest = in.take(left);
    if (!in.isWhole() || (written & ~smallMark) != version)
        return std::nullopt;
    if ((written & smallMark) != 0)
        return unpacked(QByteArrayView(rest, static_cast<qsizetype>(left)), mostBody);
    return QByteArray::fromRawData(rest, static_cast<qsizetype>(left));
}

std::optional<SampleRun> inOrder(std::optional<SampleRun> run)
{
    if (run)
        run->sortUnique();
    return run;
}

qint64 wholeSecond(qint64 at)
{
    return at - at % 1000;
}

} // namespace

QByteArray encodeBlock(const SampleRun& run, Packing packing)
{
    ByteWriter out;
    out.reserve(static_cast<qsizetype>(run.size() * 3 + 64));
    writeSegment(out, run, 0);
    return sealBody(blockVersion, std::move(out), packing);
}

std::optional<SampleRun> decodeBlock(const QByteArray& body)
{
    if (!body.isEmpty() && body.front() == firstReleaseBlock)
        return inOrder(decodeFirstRelease(body));
    const auto bytes = openBody(blockVersion, body);
    SampleRun run;
    if (!bytes)
        return std::nullopt;
    ByteReader in(*bytes);
    return readSegment(in, 0, run) && in.left() == 0 ? std::optional(std::move(run)) : std::nullopt;
}

QByteArray encodePage(const std::vector<Segment>& segments, Packing packing)
{
    qint64 origin = 0;
    for (const Segment& segment : segments)
        origin = segment.run.isEmpty() ? origin : wholeSecond(segment.run.at.front());
    ByteWriter bodies;
    ByteWriter out;
    out.count(segments.size());
    out.step(origin);
    quint32 before = 0;
    for (const Segment& segment : segments) {
        const qsizetype start = bodies.size();
        writeSegment(bodies, segment.run, origin);
        out.count(segment.series - std::exchange(before, segment.series));
        out.count(static_cast<quint64>(bodies.size() - start));
    }
    out.all(std::move(bodies).taken());
    return sealBody(pageVersion, std::move(out), packing);
}

std::optional<OpenPage> OpenPage::open(QByteArray body)
{
    OpenPage page;
    page.m_body = std::move(body);
    auto bytes = openBody(pageVersion, page.m_body);
    if (!bytes)
        return std::nullopt;
    page.m_bytes = *std::move(bytes);
    ByteReader in(page.m_bytes);
    const quint64 count = in.count();
    page.m_origin = wholeSecond(in.step());
    if (!in.isWhole() || count > mostSegments)
        return std::nullopt;
    return page.readPlaces(in, count) ? std::optional(std::move(page)) : std::nullopt;
}

bool OpenPage::readPlaces(ByteReader& in, quint64 count)
{
    quint64 series = 0;
    for (quint64 i = 0; i < count; ++i) {
        series += in.count();
        const quint64 size = in.count();
        if (size > static_cast<quint64>(m_bytes.size()))
            return false;
        m_places.push_back({static_cast<quint32>(series), 0, static_cast<qsizetype>(size)});
    }
    qsizetype from = m_bytes.size() - static_cast<qsizetype>(in.left());
    for (Place& place : m_places) {
        place.from = from;
        from += place.size;
    }
    return in.isWhole() && from <= m_bytes.size();
}

bool OpenPage::pick(quint32 series, SampleRun& into) const
{
    const auto found = std::ranges::find(m_places, series, &Place::series);
    return found == m_places.end() || read(*found, into);
}

bool OpenPage::read(const Place& place, SampleRun& into) const
{
    ByteReader in(QByteArrayView(m_bytes).sliced(place.from, place.size));
    return readSegment(in, m_origin, into);
}

std::optional<std::vector<Segment>> OpenPage::all() const
{
    std::vector<Segment> segments;
    for (const Place& place : m_places) {
        segments.push_back({place.series, {}});
        if (!read(place, segments.back().run))
            return std::nullopt;
    }
    return segments;
}

std::optional<std::vector<Segment>> decodePage(const QByteArray& body)
{
    const auto page = OpenPage::open(body);
    return page ? page->all() : std::nullopt;
}

bool pickFromPage(const QByteArray& body, quint32 series, SampleRun& into)
{
    const auto page = OpenPage::open(body);
    return page && page->pick(series, into);
}

} // namespace holdfast
