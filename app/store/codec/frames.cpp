// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/frames.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>

namespace holdfast {
namespace {

enum class Shape : quint8 { Plain, Steps, Line };

constexpr int wholeWord = 64;
constexpr quint8 wholeWordMark = 63; ///< six bits hold widths up to 56; wider ones are stored whole
constexpr int widestPacked = 56;
constexpr int slopeBits = 8;         ///< behind the point, of a line's slope
constexpr quint64 straightBelow = quint64{1} << 50;

using Words = std::array<quint64, frameSize>;

struct FrameFit
{
    Shape shape = Shape::Plain;
    qint64 base = 0;
    qint64 slope = 0; ///< Line: per number, in 1/256; Steps: the first number
    int width = 0;
    Words rest;

    /// Bits, the heads roughly included.
    [[nodiscard]] std::size_t cost(std::size_t count) const { return static_cast<std::size_t>(width) * count + (shape == Shape::Plain ? 0 : 24); }
};

int storedWidth(quint64 range)
{
    const int width = static_cast<int>(std::bit_width(range));
    return width > widestPacked ? wholeWord : width;
}

/// What remains above the smallest.
void settle(FrameFit& fit, std::span<const qint64> rest)
{
    if (rest.empty())
        return;
    const auto [least, most] = std::minmax_element(rest.begin(), rest.end());
    fit.base = *least;
    fit.width = storedWidth(static_cast<quint64>(*most) - static_cast<quint64>(*least));
    for (std::size_t i = 0; i < rest.size(); ++i)
        fit.rest[i] = static_cast<quint64>(rest[i]) - static_cast<quint64>(fit.base);
}

qint64 difference(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) - static_cast<quint64>(b));
}

qint64 onLine(qint64 slope, std::size_t place)
{
    return static_cast<qint64>(static_cast<quint64>(slope) * place) >> slopeBits;
}

/// The slope of least squares.
qint64 slopeOf(std::span<const qint64> numbers)
{
    const double middle = static_cast<double>(numbers.size() - 1) / 2;
    double up = 0;
    double across = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double from = static_cast<double>(i) - middle;
        up += from * static_cast<double>(difference(numbers[i], numbers[0]));
        across += from * from;
    }
    return std::llround(up / across * (1 << slopeBits));
}

FrameFit plain(std::span<const qint64> numbers)
{
    FrameFit fit;
    settle(fit, numbers);
    return fit;
}

FrameFit steps(std::span<const qint64> numbers)
{
    FrameFit fit;
    fit.shape = Shape::Steps;
    fit.slope = numbers[0];
    std::array<qint64, frameSize> rest;
    for (std::size_t i = 1; i < numbers.size(); ++i)
        rest[i - 1] = difference(numbers[i], numbers[i - 1]);
    settle(fit, std::span(rest).first(numbers.size() - 1));
    return fit;
}

FrameFit line(std::span<const qint64> numbers, qint64 slope)
{
    FrameFit fit;
    fit.shape = Shape::Line;
    fit.slope = slope;
    std::array<qint64, frameSize> rest;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        rest[i] = difference(numbers[i], onLine(fit.slope, i));
    settle(fit, std::span(rest).first(numbers.size()));
    return fit;
}

/// What comes regularly comes in whole steps, however much it trembles: the slope that trembling would hide is tried first.
void tryLines(std::span<const qint64> numbers, FrameFit& best)
{
    const qint64 slope = slopeOf(numbers);
    constexpr qint64 one = qint64{1} << slopeBits;
    for (const qint64 each : {(slope + one / 2) / one * one, slope}) {
        const FrameFit straight = line(numbers, each);
        if (straight.cost(numbers.size()) < best.cost(numbers.size()))
            best = straight;
    }
}

void writePacked(ByteWriter& out, std::span<const quint64> words, int width)
{
    std::array<quint64, frameSize + 1> packed{};
    std::size_t at = 0;
    int filled = 0;
    for (const quint64 word : words) {
        packed[at] |= word << filled;
        filled += width;
        if (filled >= wholeWord) {
            filled -= wholeWord;
            packed[++at] = filled > 0 ? word >> (width - filled) : 0;
        }
    }
    const std::size_t bytes = (words.size() * static_cast<std::size_t>(width) + 7) / 8;
    out.all(std::span(reinterpret_cast<const char*>(packed.data()), bytes));
}

/// Eight bytes behind the last one are read too, whatever they are.
void unpack(const char* from, int width, quint64 base, std::span<qint64> into)
{
    const quint64 mask = width == wholeWord ? ~quint64{0} : (quint64{1} << width) - 1;
    std::size_t bit = 0;
    for (qint64& number : into) {
        quint64 word = 0;
        std::memcpy(&word, from + bit / 8, sizeof word);
        number = static_cast<qint64>(((word >> (bit % 8)) & mask) + base); // packed words are at most 56 bits wide, whole ones begin at a byte
        bit += static_cast<std::size_t>(width);
    }
}

bool readPacked(ByteReader& in, int width, quint64 base, std::span<qint64> into)
{
    const std::size_t bytes = (into.size() * static_cast<std::size_t>(width) + 7) / 8;
    const char* from = in.take(bytes);
    if (from == nullptr)
        return false;
    if (width == 0) {
        std::fill(into.begin(), into.end(), static_cast<qint64>(base));
    } else if (in.left() >= sizeof(quint64)) {
        unpack(from, width, base, into);
    } else {
        std::array<char, (frameSize + 1) * sizeof(quint64)> padded{};
        std::memcpy(padded.data(), from, bytes);
        unpack(padded.data(), width, base, into);
    }
    return true;
}

void writeFit(ByteWriter& out, const FrameFit& fit, std::size_t count)
{
    const quint8 width = fit.width == wholeWord ? wholeWordMark : static_cast<quint8>(fit.width);
    out.fixed(static_cast<quint8>(static_cast<quint8>(fit.shape) << 6 | width));
    out.step(fit.base);
    if (fit.shape != Shape::Plain)
        out.step(fit.slope);
    const std::size_t packed = fit.shape == Shape::Steps ? count - 1 : count;
    writePacked(out, std::span(fit.rest).first(packed), fit.width);
}

struct Head
{
    Shape shape = Shape::Plain;
    int width = 0;
    qint64 base = 0;
    qint64 slope = 0;
};

std::optional<Head> readHead(ByteReader& in, std::size_t count)
{
    const auto first = in.fixed<quint8>();
    const int mark = first & 0x3f;
    Head head{static_cast<Shape>(first >> 6), mark == wholeWordMark ? wholeWord : mark, in.step(), 0};
    if (head.shape > Shape::Line || (mark > widestPacked && mark != wholeWordMark) || count == 0 || count > frameSize)
        return std::nullopt;
    head.slope = head.shape == Shape::Plain ? 0 : in.step();
    return in.isWhole() ? std::optional(head) : std::nullopt;
}

void sumUp(qint64 first, std::span<qint64> numbers)
{
    auto number = static_cast<quint64>(first);
    numbers[0] = first;
    for (std::size_t i = 1; i < numbers.size(); ++i)
        numbers[i] = static_cast<qint64>(number += static_cast<quint64>(numbers[i]));
}

void addLine(qint64 slope, std::span<qint64> numbers)
{
    quint64 line = 0;
    for (qint64& number : numbers) {
        number = static_cast<qint64>(static_cast<quint64>(number) + static_cast<quint64>(static_cast<qint64>(line) >> slopeBits));
        line += static_cast<quint64>(slope);
    }
}

} // namespace

void writeFrame(ByteWriter& out, std::span<const qint64> numbers)
{
    FrameFit best = plain(numbers);
    if (best.width > 0 && numbers.size() > 2) {
        const FrameFit stepped = steps(numbers);
        const quint64 range = best.width >= wholeWord ? ~quint64{0} : quint64{1} << best.width;
        if (stepped.cost(numbers.size()) < best.cost(numbers.size()))
            best = stepped;
        if (range < straightBelow && best.width > 0)
            tryLines(numbers, best);
    }
    writeFit(out, best, numbers.size());
}

void writeFrames(ByteWriter& out, std::span<const qint64> numbers)
{
    for (std::size_t i = 0; i < numbers.size(); i += frameSize)
        writeFrame(out, numbers.subspan(i, std::min(frameSize, numbers.size() - i)));
}

bool readFrame(ByteReader& in, std::span<qint64> into)
{
    const auto head = readHead(in, into.size());
    if (!head || !readPacked(in, head->width, static_cast<quint64>(head->base), head->shape == Shape::Steps ? into.subspan(1) : into))
        return false;
    if (head->shape == Shape::Steps)
        sumUp(head->slope, into);
    else if (head->shape == Shape::Line)
        addLine(head->slope, into);
    return true;
}

bool skipFrame(ByteReader& in, std::size_t count)
{
    const auto head = readHead(in, count);
    return head && in.take(((head->shape == Shape::Steps ? count - 1 : count) * static_cast<std::size_t>(head->width) + 7) / 8) != nullptr;
}

bool readFrames(ByteReader& in, std::span<qint64> into)
{
    for (std::size_t done = 0; done < into.size(); done += frameSize) {
        if (!readFrame(in, into.subspan(done, std::min(frameSize, into.size() - done))))
            return false;
    }
    return true;
}

bool readFrames(ByteReader& in, std::size_t count, std::vector<qint64>& into)
{
    const std::size_t known = into.size();
    into.resize(known + count);
    return readFrames(in, std::span(into).subspan(known));
}

} // namespace holdfast
