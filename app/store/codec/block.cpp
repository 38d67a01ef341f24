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
    const bool pays = packing == Packing::Small && small.size() < bytes.size();
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

qint64 wholeSecond(qint64 at)
{
    return at - at % 1000;
}

/// The directory of a page: which series, and how many bytes each.
struct Directory
{
    qint64 origin = 0;
    std::vector<quint32> series;
    std::vector<quint64> sizes;
};

std::optional<Directory> readDirectory(ByteReader& in)
{
    Directory directory;
    const quint64 count = in.count();
    directory.origin = wholeSecond(in.step());
    if (!in.isWhole() || count > mostSegments)
        return std::nullopt;
    quint64 series = 0;
    for (quint64 i = 0; i < count; ++i) {
        series += in.count();
        directory.series.push_back(static_cast<quint32>(series));
        directory.sizes.push_back(in.count());
    }
    return in.isWhole() ? std::optional(std::move(directory)) : std::nullopt;
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
        return decodeFirstRelease(body);
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

std::optional<std::vector<Segment>> decodePage(const QByteArray& body)
{
    const auto bytes = openBody(pageVersion, body);
    if (!bytes)
        return std::nullopt;
    ByteReader in(*bytes);
    const auto directory = readDirectory(in);
    std::vector<Segment> segments;
    for (std::size_t i = 0; directory && i < directory->series.size(); ++i) {
        const char* from = in.take(directory->sizes[i]);
        ByteReader part(QByteArrayView(from, from == nullptr ? 0 : static_cast<qsizetype>(directory->sizes[i])));
        segments.push_back({directory->series[i], {}});
        if (from == nullptr || !readSegment(part, directory->origin, segments.back().run))
            return std::nullopt;
    }
    return directory ? std::optional(std::move(segments)) : std::nullopt;
}

bool pickFromPage(const QByteArray& body, quint32 series, SampleRun& into)
{
    const auto bytes = openBody(pageVersion, body);
    if (!bytes)
        return false;
    ByteReader in(*bytes);
    const auto directory = readDirectory(in);
    if (!directory)
        return false;
    for (std::size_t i = 0; i < directory->series.size(); ++i) {
        if (directory->series[i] == series)
            return readSegment(in, directory->origin, into);
        if (in.take(directory->sizes[i]) == nullptr)
            return false;
    }
    return true;
}

} // namespace holdfast
