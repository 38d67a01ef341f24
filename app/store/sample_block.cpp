// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sample_block.h"

#include "app/store/bytes.h"

#include <QHash>

#include <array>
#include <cmath>

namespace holdfast {
namespace {

constexpr quint8 version = 1;
constexpr quint8 raw = 255; ///< numbers as they are: no decimal scale gives them back exactly
constexpr std::array scales{1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6};
constexpr double exactUpTo = 4503599627370496.0; // 2^52

bool fits(double number, double scale)
{
    const double scaled = number * scale;
    if (!(std::fabs(scaled) < exactUpTo)) // also for what is not a number
        return false;
    return std::bit_cast<quint64>(static_cast<double>(std::llround(scaled)) / scale) == std::bit_cast<quint64>(number);
}

/// The smallest power of ten under which every number is whole, else `raw`.
quint8 scaleFor(const SampleRun& run)
{
    for (std::size_t k = 0; k < scales.size(); ++k) {
        bool all = true;
        for (std::size_t i = 0; all && i < run.size(); ++i)
            all = kindOf(run.tag[i]) != SampleKind::Number || fits(run.number[i], scales[k]);
        if (all)
            return static_cast<quint8>(k);
    }
    return raw;
}

void writeTimes(ByteWriter& out, const SampleRun& run)
{
    qint64 before = 0;
    qint64 stride = 0;
    for (const qint64 at : run.at) {
        out.step(at - before - stride);
        stride = before == 0 ? 0 : at - before;
        before = at;
    }
}

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

void writeTags(ByteWriter& out, const SampleRun& run)
{
    for (std::size_t i = 0; i < run.size();) {
        std::size_t same = i;
        while (same < run.size() && run.tag[same] == run.tag[i])
            ++same;
        out.fixed(run.tag[i]);
        out.count(same - i);
        i = same;
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

void writeNumbers(ByteWriter& out, const SampleRun& run)
{
    const quint8 scale = scaleFor(run);
    out.fixed(scale);
    qint64 before = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (kindOf(run.tag[i]) != SampleKind::Number)
            continue;
        if (scale == raw) {
            out.fixed(run.number[i]);
            continue;
        }
        const qint64 whole = std::llround(run.number[i] * scales[scale]);
        out.step(whole - before);
        before = whole;
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

void writeTexts(ByteWriter& out, const SampleRun& run)
{
    QHash<QString, quint64> places;
    std::vector<QString> words;
    std::vector<quint64> uses;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (kindOf(run.tag[i]) != SampleKind::Text)
            continue;
        const QString& word = run.texts[static_cast<std::size_t>(run.number[i])];
        const auto known = places.constFind(word);
        uses.push_back(known == places.constEnd() ? words.size() : *known);
        if (known == places.constEnd()) {
            places.insert(word, words.size());
            words.push_back(word);
        }
    }
    out.count(words.size());
    for (const QString& word : words)
        out.text(word);
    for (const quint64 use : uses)
        out.count(use);
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

QByteArray encodeBlock(const SampleRun& run)
{
    ByteWriter out;
    out.reserve(static_cast<qsizetype>(run.size() * 4 + 32));
    out.fixed(version);
    out.count(run.size());
    writeTimes(out, run);
    writeTags(out, run);
    writeNumbers(out, run);
    writeTexts(out, run);
    return std::move(out).sealed();
}

std::optional<SampleRun> decodeBlock(const QByteArray& body)
{
    ByteReader in(body);
    const auto written = in.fixed<quint8>();
    const quint64 count = in.count();
    if (!in.isWhole() || written != version || count > in.left())
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
