// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sample_batch.h"

#include "app/store/bytes.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr quint8 firstVersion = 1; ///< with another checksum
constexpr quint8 version = 2;

/// The series columns come first and are read alone when somebody asks for one series.
std::optional<std::vector<quint32>> readSeries(ByteReader& in)
{
    const auto written = in.fixed<quint8>();
    const quint64 count = in.count();
    std::vector<quint32> series;
    in.all(series, count);
    if (!in.isWhole() || (written != version && written != firstVersion))
        return std::nullopt;
    return series;
}

bool readRun(ByteReader& in, SampleRun& run, std::size_t count)
{
    in.all(run.at, count);
    in.all(run.tag, count);
    in.all(run.number, count);
    const quint64 texts = in.count();
    for (quint64 i = 0; i < texts && in.isWhole(); ++i)
        run.texts.push_back(in.text());
    if (!in.isWhole())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const bool reachable = run.number[i] >= 0 && run.number[i] < static_cast<double>(run.texts.size());
        if (!isTag(run.tag[i]) || (kindOf(run.tag[i]) == SampleKind::Text && !reachable))
            return false;
    }
    return true;
}

} // namespace

void SampleBatch::add(quint32 to, const Sample& sample)
{
    series.push_back(to);
    run.add(sample);
}

void SampleBatch::append(const SampleBatch& later)
{
    series.insert(series.end(), later.series.begin(), later.series.end());
    for (std::size_t i = 0; i < later.size(); ++i)
        run.add(later.run, i);
}

QByteArray encodeBatch(const SampleBatch& batch)
{
    ByteWriter out;
    out.reserve(static_cast<qsizetype>(batch.size() * 21 + 64));
    out.fixed(version);
    out.count(batch.size());
    out.all(batch.series);
    out.all(batch.run.at);
    out.all(batch.run.tag);
    out.all(batch.run.number);
    out.count(batch.run.texts.size());
    for (const QString& text : batch.run.texts)
        out.text(text);
    return std::move(out).sealed32c();
}

std::optional<SampleBatch> decodeBatch(const QByteArray& bytes)
{
    const bool first = !bytes.isEmpty() && static_cast<quint8>(bytes.front()) == firstVersion;
    ByteReader in = first ? ByteReader::sealed(bytes) : ByteReader::sealed32c(bytes);
    auto series = readSeries(in);
    SampleBatch batch;
    if (!series || !readRun(in, batch.run, series->size()))
        return std::nullopt;
    batch.series = *std::move(series);
    return batch;
}

void pickFromBatch(const SampleBatch& batch, quint32 series, SampleRun& into)
{
    const auto begin = batch.series.begin();
    for (auto found = std::find(begin, batch.series.end(), series); found != batch.series.end(); found = std::find(std::next(found), batch.series.end(), series))
        into.add(batch.run, static_cast<std::size_t>(found - begin));
}

} // namespace holdfast
