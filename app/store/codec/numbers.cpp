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
constexpr double exactUpTo = 2251799813685248.0; // 2^51
constexpr quint8 asFloats = notAFrame(0);        ///< what a device computed in single precision
constexpr quint8 asDoubles = notAFrame(1);

constexpr double magic = 6755399441055744.0; ///< 2^52 + 2^51: added to a number below 2^51 either way, its lowest bits are the nearest whole number
constexpr quint64 magicBits = std::bit_cast<quint64>(magic);
constexpr qint64 magicUpTo = qint64{1} << 51;

using Wholes = std::array<qint64, frameSize>;
using Reals = std::array<double, frameSize>;

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

/// Always over a whole frame, without a branch: so the compiler takes several at a time.
bool allFit(const Reals& numbers, double scale)
{
    constexpr double limit = static_cast<double>(magicUpTo);
    quint64 bad = 0;
    for (std::size_t i = 0; i < frameSize; ++i) {
        const double scaled = numbers[i] * scale;
        const double back = ((scaled + magic) - magic) / scale;
        bad |= std::bit_cast<quint64>(back) ^ std::bit_cast<quint64>(numbers[i]);
        bad |= std::fabs(scaled) < limit ? quint64{0} : quint64{1};
    }
    return bad == 0;
}

void toWholes(const Reals& numbers, double scale, Wholes& wholes)
{
    for (std::size_t i = 0; i < frameSize; ++i)
        wholes[i] = static_cast<qint64>(std::bit_cast<quint64>(numbers[i] * scale + magic) - magicBits);
}

#if defined(__x86_64__)

bool hasFusedSteps()
{
    static const bool has = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
    return has;
}

/// Exactly what dividing gives, in a third of its time: what the inverse makes of a number is mended twice by its remainder, which a fused step leaves unrounded
/// (P. Markstein, "Computation of elementary functions on the IBM RISC System/6000 processor", 1990).
__attribute__((target("avx2,fma"))) void divideFused(Reals& numbers, double scale)
{
    const double inverse = 1.0 / scale;
    for (double& number : numbers) {
        double quotient = number * inverse;
        quotient = std::fma(std::fma(-quotient, scale, number), inverse, quotient);
        number = std::fma(std::fma(-quotient, scale, number), inverse, quotient);
    }
}

#else

bool hasFusedSteps()
{
    return false;
}

void divideFused(Reals&, double)
{
}

#endif

/// Divides exactly as one by one.
void toReals(const Wholes& wholes, double scale, Reals& numbers)
{
    quint64 beyond = 0;
    for (std::size_t i = 0; i < frameSize; ++i)
        beyond |= (static_cast<quint64>(wholes[i]) + static_cast<quint64>(magicUpTo)) >> 52;
    if (beyond != 0) {
        for (std::size_t i = 0; i < frameSize; ++i)
            numbers[i] = static_cast<double>(wholes[i]) / scale;
        return;
    }
    for (std::size_t i = 0; i < frameSize; ++i)
        numbers[i] = std::bit_cast<double>(static_cast<quint64>(wholes[i]) + magicBits) - magic;
    if (scale == 1.0)
        return;
    if (hasFusedSteps())
        return divideFused(numbers, scale);
    for (std::size_t i = 0; i < frameSize; ++i)
        numbers[i] /= scale;
}

/// Filled up with zeros.
void fillFrame(std::span<const double> numbers, Reals& frame)
{
    std::copy(numbers.begin(), numbers.end(), frame.begin());
    std::fill(frame.begin() + static_cast<std::ptrdiff_t>(numbers.size()), frame.end(), 0.0);
}

/// What fits a scale fits every larger one below the limit, so one look tells for all of them.
bool fitsNone(double number)
{
    return std::fabs(number) * scales.back() < exactUpTo && !fits(number, scales.back());
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

bool readRaw(ByteReader& in, std::span<double> into)
{
    const bool floats = in.fixed<quint8>() == asFloats;
    for (std::size_t i = 0; i < into.size() && in.isWhole(); ++i)
        into[i] = floats ? static_cast<double>(in.fixed<float>()) : in.fixed<double>();
    return in.isWhole();
}

bool readDecimals(ByteReader& in, double scale, std::span<double> into)
{
    Wholes wholes{};
    Reals numbers;
    if (!readFrame(in, std::span(wholes).first(into.size())))
        return false;
    toReals(wholes, scale, numbers);
    std::copy_n(numbers.begin(), into.size(), into.begin());
    return true;
}

} // namespace

int decimalsOf(std::span<const double> numbers)
{
    std::size_t decimals = 0;
    Reals frame;
    for (std::size_t from = 0; from < numbers.size(); from += frameSize) {
        const auto some = numbers.subspan(from, std::min(frameSize, numbers.size() - from));
        fillFrame(some, frame);
        if (allFit(frame, scales[decimals]))
            continue;
        for (const double number : some) {
            if (fits(number, scales[decimals]) || fitsNone(number))
                continue;
            std::size_t needed = decimals;
            while (needed < scales.size() && !fits(number, scales[needed]))
                ++needed;
            if (needed < scales.size())
                decimals = needed;
        }
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
    Reals reals;
    Wholes wholes;
    for (std::size_t from = 0; from < numbers.size(); from += frameSize) {
        const auto frame = numbers.subspan(from, std::min(frameSize, numbers.size() - from));
        fillFrame(frame, reals);
        if (!allFit(reals, scale)) {
            writeRaw(out, frame);
            continue;
        }
        toWholes(reals, scale, wholes);
        writeFrame(out, std::span(wholes).first(frame.size()));
    }
}

bool readNumbers(ByteReader& in, std::span<double> into)
{
    const auto decimals = in.fixed<quint8>();
    if (!in.isWhole() || decimals >= scales.size())
        return false;
    for (std::size_t done = 0; done < into.size(); done += frameSize) {
        const auto frame = into.subspan(done, std::min(frameSize, into.size() - done));
        const bool raw = in.peek() == asFloats || in.peek() == asDoubles;
        if (!(raw ? readRaw(in, frame) : readDecimals(in, scales[decimals], frame)))
            return false;
    }
    return true;
}

bool skipNumbers(ByteReader& in, std::size_t count)
{
    const auto decimals = in.fixed<quint8>();
    if (!in.isWhole() || decimals >= scales.size())
        return false;
    for (std::size_t done = 0; done < count; done += frameSize) {
        const std::size_t frame = std::min(frameSize, count - done);
        if (in.peek() != asFloats && in.peek() != asDoubles) {
            if (!skipFrame(in, frame))
                return false;
            continue;
        }
        const bool floats = in.fixed<quint8>() == asFloats;
        if (in.take(frame * (floats ? sizeof(float) : sizeof(double))) == nullptr)
            return false;
    }
    return true;
}

} // namespace holdfast
