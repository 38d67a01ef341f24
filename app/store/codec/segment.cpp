// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/segment.h"

#include "app/store/codec/frames.h"
#include "app/store/codec/numbers.h"
#include "app/store/codec/runs.h"
#include "app/store/codec/words.h"

#include <algorithm>
#include <array>
#include <bit>

namespace holdfast {
namespace {

constexpr std::array<qint64, 3> units{1, 100, 1000}; ///< milliseconds
constexpr quint8 unitMask = 0x03;
constexpr quint8 oneTag = 0x04; ///< all samples are of one kind and quality

qint64 floored(qint64 at, qint64 unit)
{
    const qint64 over = at % unit;
    return at - (over < 0 ? over + unit : over);
}

quint8 unitOf(const SampleRun& run)
{
    constexpr qint64 countable = qint64{1} << 60; // beyond it differences wrap, and only steps of one survive that
    quint8 unit = units.size() - 1;
    for (const qint64 at : run.at) {
        while (unit > 0 && (at % units[unit] != 0 || at > countable || at < -countable))
            --unit;
    }
    return unit;
}

void writeTimes(ByteWriter& out, const SampleRun& run, qint64 origin, qint64 unit)
{
    std::vector<qint64> times(run.size());
    std::transform(run.at.begin(), run.at.end(), times.begin(), [&](qint64 at) { return static_cast<qint64>(static_cast<quint64>(at) - static_cast<quint64>(origin)) / unit; });
    writeFrames(out, times);
}

bool readTimes(ByteReader& in, std::size_t count, qint64 origin, qint64 unit, SampleRun& run)
{
    if (!readFrames(in, count, run.at))
        return false;
    if (run.at.empty())
        return true;
    const auto timeOf = [=](qint64 at) { return static_cast<qint64>(static_cast<quint64>(at) * static_cast<quint64>(unit) + static_cast<quint64>(origin)); }; // unsigned: hostile bytes may wrap, and wrapping is defined
    qint64 before = run.at[0] = timeOf(run.at[0]);
    quint64 falls = 0; // without a branch
    for (std::size_t i = 1; i < run.at.size(); ++i) {
        const qint64 at = timeOf(run.at[i]);
        falls |= static_cast<quint64>(at <= before);
        run.at[i] = before = at;
    }
    return falls == 0;
}

void writeTags(ByteWriter& out, const SampleRun& run)
{
    std::vector<qint64> kinds(run.size());
    std::vector<qint64> qualities(run.size());
    std::transform(run.tag.begin(), run.tag.end(), kinds.begin(), [](quint8 tag) { return static_cast<qint64>(kindOf(tag)); });
    std::transform(run.tag.begin(), run.tag.end(), qualities.begin(), [](quint8 tag) { return static_cast<qint64>(qualityOf(tag)); });
    writeRuns(out, kinds);
    writeRuns(out, qualities);
}

bool readTags(ByteReader& in, std::size_t count, SampleRun& run)
{
    std::vector<qint64> kinds;
    std::vector<qint64> qualities;
    if (!readRuns(in, count, kinds) || !readRuns(in, count, qualities))
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (kinds[i] < 0 || kinds[i] > 7 || qualities[i] < 0 || qualities[i] > 31)
            return false;
        run.tag.push_back(static_cast<quint8>(kinds[i] | qualities[i] << 3));
    }
    return std::all_of(run.tag.begin(), run.tag.end(), isTag);
}

std::size_t countOf(const SampleRun& run, SampleKind kind)
{
    if (!run.isEmpty() && std::equal(run.tag.begin() + 1, run.tag.end(), run.tag.begin())) // the usual case, each as the one before it
        return kindOf(run.tag.front()) == kind ? run.size() : 0;
    return static_cast<std::size_t>(std::count_if(run.tag.begin(), run.tag.end(), [kind](quint8 tag) { return kindOf(tag) == kind; }));
}

void writeValues(ByteWriter& out, const SampleRun& run)
{
    std::vector<double> numbers;
    std::vector<QString> texts;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (kindOf(run.tag[i]) == SampleKind::Number)
            numbers.push_back(run.number[i]);
        else if (kindOf(run.tag[i]) == SampleKind::Text)
            texts.push_back(run.texts[static_cast<std::size_t>(run.number[i])]);
    }
    if (!numbers.empty())
        writeNumbers(out, numbers);
    if (!texts.empty())
        writeWords(out, texts);
}

bool readValues(ByteReader& in, SampleRun& run)
{
    std::vector<double> numbers;
    std::vector<qint64> places;
    const std::size_t ofNumbers = countOf(run, SampleKind::Number);
    const std::size_t ofTexts = countOf(run, SampleKind::Text);
    run.number.resize(run.size());
    if (ofNumbers == run.size())
        return ofNumbers == 0 || readNumbers(in, run.number);
    numbers.resize(ofNumbers);
    if ((ofNumbers > 0 && !readNumbers(in, numbers)) || (ofTexts > 0 && !readWords(in, ofTexts, run.texts, places)))
        return false;
    auto number = numbers.begin();
    auto place = places.begin();
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (kindOf(run.tag[i]) == SampleKind::Number)
            run.number[i] = *number++;
        else if (kindOf(run.tag[i]) == SampleKind::Text)
            run.number[i] = static_cast<double>(*place++);
    }
    return true;
}

/// The step that the usual distance of its samples allows.
qint64 stepOf(const SampleRun& run)
{
    std::vector<qint64> distances(run.size() - 1);
    for (std::size_t i = 1; i < run.size(); ++i)
        distances[i - 1] = run.at[i] - run.at[i - 1];
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    constexpr qint64 seldom = 9'000; // ten seconds, less what a network shakes off
    return *middle >= seldom ? units[2] : units[1];
}

/// The one before was cut, and this is how it was: sent again, or stored by way of another broker.
bool isEcho(const SampleRun& run, std::size_t i, qint64 step)
{
    return run.at[i - 1] == floored(run.at[i - 1], step) && run.at[i] != run.at[i - 1] && run.tag[i] == run.tag[i - 1]
        && std::bit_cast<quint64>(run.number[i]) == std::bit_cast<quint64>(run.number[i - 1]);
}

} // namespace

void writeSegment(ByteWriter& out, const SampleRun& run, qint64 origin)
{
    const quint8 unit = unitOf(run);
    const bool same = std::adjacent_find(run.tag.begin(), run.tag.end(), std::not_equal_to<>()) == run.tag.end();
    out.count(run.size());
    out.fixed(static_cast<quint8>(unit | (same ? oneTag : 0)));
    writeTimes(out, run, origin, units[unit]);
    if (!same)
        writeTags(out, run);
    else if (!run.isEmpty())
        out.fixed(run.tag.front());
    writeValues(out, run);
}

bool readSegment(ByteReader& in, qint64 origin, SampleRun& into)
{
    const quint64 count = in.count();
    const auto head = in.fixed<quint8>();
    if (!in.isWhole() || count > longestSegment || (head & unitMask) >= units.size() || head > (unitMask | oneTag))
        return false;
    SampleRun run;
    run.reserve(count);
    if (!readTimes(in, count, origin, units[head & unitMask], run))
        return false;
    if ((head & oneTag) != 0) {
        const quint8 tag = count > 0 ? in.fixed<quint8>() : quint8{0};
        if (!in.isWhole() || !isTag(tag))
            return false;
        run.tag.assign(count, tag);
    } else if (!readTags(in, count, run)) {
        return false;
    }
    if (!readValues(in, run))
        return false;
    into.append(std::move(run));
    return true;
}

void cutTimes(SampleRun& run)
{
    constexpr std::size_t enoughToJudge = 64;
    if (run.size() < enoughToJudge || countOf(run, SampleKind::Number) != run.size())
        return;
    const qint64 step = stepOf(run);
    SampleRun cut;
    cut.reserve(run.size());
    for (std::size_t i = 0; i < run.size(); ++i) {
        const qint64 at = floored(run.at[i], step);
        if (!cut.isEmpty() && cut.at.back() == at) {
            if (isEcho(run, i, step))
                continue;
            return;
        }
        cut.add(run, i);
        cut.at.back() = at;
    }
    run = std::move(cut);
}

} // namespace holdfast
