// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/tones.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

using namespace holdfast;

namespace {

int loudest(const std::vector<qint16>& samples)
{
    int most = 0;
    for (const qint16 sample : samples)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return most;
}

/// How much of this pitch is in it (Goertzel), as a share of full scale.
double shareOf(const std::vector<qint16>& samples, double hertz)
{
    double real = 0;
    double imaginary = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double turn = 2 * std::numbers::pi * hertz * static_cast<double>(i) / toneRate;
        real += samples[i] * std::cos(turn);
        imaginary += samples[i] * std::sin(turn);
    }
    return 2 * std::hypot(real, imaginary) / static_cast<double>(samples.size()) / 32'767;
}

} // namespace

/// What an operator hears says how urgent it is, and startles nobody.
class TestTones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worsePrioritiesAreLouderAndLonger()
    {
        for (const auto& [worse, better] : {std::pair(Priority::P1, Priority::P2), std::pair(Priority::P2, Priority::P3), std::pair(Priority::P3, Priority::P4)}) {
            QVERIFY(loudest(toneOf(worse)) > loudest(toneOf(better)));
            QVERIFY(toneOf(worse).size() > toneOf(better).size());
        }
    }

    void noneIsLouderThanHalfOfWhatCanBeNorShorterThanCanBeHeard()
    {
        for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3, Priority::P4}) {
            QVERIFY(loudest(toneOf(priority)) < 32'767 / 2);
            QVERIFY(loudest(toneOf(priority)) > 3'000);
            QVERIFY(toneOf(priority).size() >= std::size_t{toneRate} * 3 / 10);
            QVERIFY(toneOf(priority).size() <= std::size_t{toneRate} * 3);
        }
    }

    void everyOneBeginsAndEndsInSilenceAndNeverJumps()
    {
        for (const auto& samples : {toneOf(Priority::P1), toneOf(Priority::P2), toneOf(Priority::P3), toneOf(Priority::P4), floodTone()}) {
            QCOMPARE(samples.front(), qint16{0});
            QCOMPARE(samples.back(), qint16{0});
            for (std::size_t i = 1; i < samples.size(); ++i)
                QVERIFY(std::abs(samples[i] - samples[i - 1]) < 3'500); // a click is a jump
        }
    }

    void theWorstRisesThroughAChordAndTheFloodIsLow()
    {
        auto once = toneOf(Priority::P1); // it is heard twice, and a note and its repetition may be out of step
        once.resize(once.size() / 2);
        for (const double note : {523.25, 659.26, 783.99})
            QVERIFY(shareOf(once, note) > 0.02);
        QVERIFY(shareOf(toneOf(Priority::P4), 392.0) > 0.05);
        QVERIFY(shareOf(toneOf(Priority::P4), 783.99 * 1.26) < 0.005);
        QVERIFY(shareOf(floodTone(), 196.0) > 0.03);
        QVERIFY(shareOf(floodTone(), 783.99) < 0.005);
    }

    void whatIsOnlyToBeKnownMakesNoSound() { QVERIFY(toneOf(Priority::Alert).empty()); }

    void bytesAreTheSamplesInOrder()
    {
        const auto samples = toneOf(Priority::P3);
        const QByteArray bytes = bytesOf(samples);
        QCOMPARE(bytes.size(), static_cast<qsizetype>(samples.size() * 2));
        qint16 one = 0;
        std::copy_n(bytes.constData() + 2 * 5'000, 2, reinterpret_cast<char*>(&one));
        QCOMPARE(one, samples[5'000]);
    }
};

QTEST_GUILESS_MAIN(TestTones)
#include "tst_tones.moc"
