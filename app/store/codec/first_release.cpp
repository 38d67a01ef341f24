// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/first_release.h"

#include "app/store/bytes.h"

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

constexpr quint8 raw = 255; ///< numbers as they are: no decimal scale gives them back exactly
constexpr std::array scales{1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6};

void readTimes(ByteReader& in, SampleRun& run, std::size_t count)
{
    quint64 before = 0; // unsigned: hostile bytes may wrap, and wrapping is defined
    quint64 stride = 0;
    for (std::size_t i = 0; i < count && in.isWhole(); ++i) {
        const quint64 at = before + stride + static_cast<quint64>(in.step());
        stride = before == 0 ? 0 : at - before;
        before = at;
        run.at.push_back(static_cast<qint64>(at));
    }
}

void readTags(ByteReader& in, SampleRun& run, std::size_t count)
{
    while (run.tag.size() < count && in.isWhole()) {
        const auto tag = in.fixed<quint8>();
        const quint64 same = in.count();
        if (same == 0 || !isTag(tag))
            return;
        run.tag.insert(run.tag.end(), std::min<std::size_t>(same, count - run.tag.size()), tag);
    }
}

bool readNumbers(ByteReader& in, SampleRun& run)
{
    const auto scale = in.fixed<quint8>();
    if (scale != raw && scale >= scales.size())
        return false;
    quint64 whole = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (kindOf(run.tag[i]) != SampleKind::Number)
            continue;
        if (scale == raw) {
            run.number[i] = in.fixed<double>();
            continue;
        }
        whole += static_cast<quint64>(in.step());
        run.number[i] = static_cast<double>(static_cast<qint64>(whole)) / scales[scale];
    }
    return true;
}

bool readTexts(ByteReader& in, SampleRun& run)
{
    const quint64 words = in.count();
    for (quint64 i = 0; i < words && in.isWhole(); ++i)
        run.texts.push_back(in.text());
    for (std::size_t i = 0; i < run.size() && in.isWhole(); ++i) {
        if (kindOf(run.tag[i]) != SampleKind::Text)
            continue;
        const quint64 use = in.count();
        if (use >= run.texts.size())
            return false;
        run.number[i] = static_cast<double>(use);
    }
    return in.isWhole();
}

} // namespace

std::optional<SampleRun> decodeFirstRelease(const QByteArray& body)
{
    ByteReader in = ByteReader::sealed(body);
    const auto written = in.fixed<quint8>();
    const quint64 count = in.count();
    if (!in.isWhole() || written != static_cast<quint8>(firstReleaseBlock) || count > in.left())
        return std::nullopt;
    SampleRun run;
    run.reserve(count);
    readTimes(in, run, count);
    readTags(in, run, count);
    run.number.resize(count);
    if (run.at.size() != count || run.tag.size() != count || !readNumbers(in, run) || !readTexts(in, run))
        return std::nullopt;
    return run;
}

} // namespace holdfast
