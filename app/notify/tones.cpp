// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace holdfast {
namespace {

struct Note
{
    double hertz;
    double seconds;
    double pause; ///< after it
};

struct Melody
{
    double loudness; ///< of full scale
    std::span<const Note> notes;
};

// Intervals of one major chord (C, E, G): heard as a call, not as a fault of the machine.
constexpr std::array worst{Note{523.25, 0.22, 0.04}, Note{659.26, 0.22, 0.04}, Note{783.99, 0.40, 0.30}, Note{523.25, 0.22, 0.04}, Note{659.26, 0.22, 0.04}, Note{783.99, 0.40, 0.10}};
constexpr std::array high{Note{523.25, 0.25, 0.05}, Note{659.26, 0.45, 0.10}};
constexpr std::array medium{Note{523.25, 0.45, 0.10}};
constexpr std::array low{Note{392.00, 0.30, 0.10}};
constexpr std::array many{Note{261.63, 0.50, 0.12}, Note{196.00, 0.80, 0.10}};

constexpr double softStart = 0.025;
constexpr double softEnd = 0.12;

double envelope(double at, double length)
{
    const double rising = std::min(1.0, at / softStart);
    const double falling = std::min(1.0, (length - at) / softEnd);
    const double level = std::max(0.0, std::min(rising, falling));
    return 0.5 - 0.5 * std::cos(std::numbers::pi * level);
}

/// A tone with a little of its octave: a bare sine is hard to find in a room.
double wave(double hertz, double at)
{
    const double turn = 2 * std::numbers::pi * hertz * at;
    return 0.85 * std::sin(turn) + 0.15 * std::sin(2 * turn);
}

void append(std::vector<qint16>& samples, const Note& note, double loudness)
{
    const int count = static_cast<int>(note.seconds * toneRate);
    for (int i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) / toneRate;
        samples.push_back(static_cast<qint16>(std::lround(32'767 * loudness * envelope(at, note.seconds) * wave(note.hertz, at))));
    }
    samples.insert(samples.end(), static_cast<std::size_t>(note.pause * toneRate), qint16{0});
}

std::vector<qint16> samplesOf(const Melody& melody)
{
    std::vector<qint16> samples;
    for (const Note& note : melody.notes)
        append(samples, note, melody.loudness);
    return samples;
}

} // namespace

std::vector<qint16> toneOf(Priority priority)
{
    switch (priority) {
    case Priority::P1: return samplesOf({0.45, worst});
    case Priority::P2: return samplesOf({0.35, high});
    case Priority::P3: return samplesOf({0.26, medium});
    case Priority::P4: return samplesOf({0.18, low});
    case Priority::Alert: break;
    }
    return {}; // awareness only: silent
}

std::vector<qint16> floodTone()
{
    return samplesOf({0.30, many});
}

QByteArray bytesOf(const std::vector<qint16>& samples)
{
    return {reinterpret_cast<const char*>(samples.data()), static_cast<qsizetype>(samples.size() * sizeof(qint16))};
}

} // namespace holdfast
