// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/numbers.h"

#include "app/store/codec/frames.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace holdfast {
namespace {

constexpr std::array scales{1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
constexpr double exactUpTo = 4503599627370496.0; // 2^52
constexpr quint8 asFloats = notAFrame(0);        ///< what a device computed in single precision
constexpr quint8 asDoubles = notAFrame(1);

qint64 nearest(double number)
{
    return static_cast<qint64>(number + (number < 0 ? -0.5 : 0.5));
}

bool fits(double number, double scale)
{
    const double scaled = number * scale;
    if (!(std::fabs(scaled) < exactUpTo)) // also for what is not a number
        return false;
    return std::bit_cast<quint64>(static_cast<double>(nearest(scaled)) / scale) == std::bit_cast<quint64>(number);
}

bool isFloat(double number)
{
    return std::isfinite(number) && std::fabs(number) < 3e38 && std::bit_cast<quint64>(static_cast<double>(static_cast<float>(number))) == std::bit_cast<quint64>(number);
}

void writeRaw(ByteWriter& out, std::span<const double> numbers)
{
    const bool floats = std::all_of(numbers.begin(), numbers.end(), isFloat);
    out.fixed(floats ? asFloats : asDoubles);
    if (!floats) {
        out.all(numbers);
        return;
    }
    for (const double number : numbers)
        out.fixed(static_cast<float>(number));
}

bool readRaw(ByteReader& in, std::size_t count, std::vector<double>& into)
{
    const bool floats = in.fixed<quint8>() == asFloats;
    for (std::size_t i = 0; i < count && in.isWhole(); ++i)
        into.push_back(floats ? static_cast<double>(in.fixed<float>()) : in.fixed<double>());
    return in.isWhole();
}

bool readDecimals(ByteReader& in, std::size_t count, double scale, std::vector<double>& into)
{
    std::vector<qint64> wholes;
    wholes.reserve(count);
    if (!readFrame(in, count, wholes))
        return false;
    for (const qint64 whole : wholes)
        into.push_back(static_cast<double>(whole) / scale);
    return true;
}

} // namespace

int decimalsOf(std::span<const double> numbers)
{
    std::size_t decimals = 0;
    for (const double number : numbers) {
        std::size_t needed = decimals;
        while (needed < scales.size() && !fits(number, scales[needed]))
            ++needed;
        if (needed < scales.size())
            decimals = needed;
    }
    return static_cast<int>(decimals);
}

double rounded(double number, int decimals)
{
    const double scale = scales[static_cast<std::size_t>(std::clamp(decimals, 0, 9))];
    const double scaled = number * scale;
    return std::fabs(scaled) < exactUpTo ? static_cast<double>(nearest(scaled)) / scale : number;
}

void writeNumbers(ByteWriter& out, std::span<const double> numbers)
{
    const int decimals = decimalsOf(numbers);
    const double scale = scales[static_cast<std::size_t>(decimals)];
    out.fixed(static_cast<quint8>(decimals));
    std::array<qint64, frameSize> wholes;
    for (std::size_t from = 0; from < numbers.size(); from += frameSize) {
        const auto frame = numbers.subspan(from, std::min(frameSize, numbers.size() - from));
        if (!std::all_of(frame.begin(), frame.end(), [scale](double number) { return fits(number, scale); })) {
            writeRaw(out, frame);
            continue;
        }
        std::transform(frame.begin(), frame.end(), wholes.begin(), [scale](double number) { return nearest(number * scale); });
        writeFrame(out, std::span(wholes).first(frame.size()));
    }
}

bool readNumbers(ByteReader& in, std::size_t count, std::vector<double>& into)
{
    const auto decimals = in.fixed<quint8>();
    if (!in.isWhole() || decimals >= scales.size())
        return false;
    for (std::size_t done = 0; done < count; done += frameSize) {
        const std::size_t frame = std::min(frameSize, count - done);
        const bool raw = in.peek() == asFloats || in.peek() == asDoubles;
        if (!(raw ? readRaw(in, frame, into) : readDecimals(in, frame, scales[decimals], into)))
            return false;
    }
    return true;
}

} // namespace holdfast
