// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/block.h"
#include "app/store/codec/checksum.h"
#include "app/store/codec/frames.h"
#include "app/store/codec/numbers.h"
#include "app/store/codec/packing.h"
#include "app/store/codec/runs.h"
#include "app/store/codec/segment.h"
#include "app/store/codec/words.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 noon = 1'795'521'600'000;

bool framesComeBack(const std::vector<qint64>& numbers)
{
    ByteWriter out;
    writeFrames(out, numbers);
    const QByteArray bytes = std::move(out).taken();
    ByteReader in(bytes);
    std::vector<qint64> read;
    return readFrames(in, numbers.size(), read) && read == numbers && in.left() == 0;
}

qsizetype numbersComeBack(const std::vector<double>& numbers)
{
    ByteWriter out;
    writeNumbers(out, numbers);
    const QByteArray bytes = std::move(out).taken();
    ByteReader in(bytes);
    std::vector<double> read(numbers.size());
    if (!readNumbers(in, read) || in.left() != 0)
        return -1;
    const auto same = [](double a, double b) { return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b); };
    return std::equal(read.begin(), read.end(), numbers.begin(), same) ? bytes.size() : -1;
}

bool equal(const SampleRun& a, const SampleRun& b)
{
    if (a.at != b.at || a.tag != b.tag)
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const bool text = kindOf(a.tag[i]) == SampleKind::Text;
        if (text ? !(a.sample(i) == b.sample(i)) : std::bit_cast<quint64>(a.number[i]) != std::bit_cast<quint64>(b.number[i]))
            return false;
    }
    return true;
}

double anyDouble(std::mt19937_64& random)
{
    switch (random() % 8) {
    case 0: return std::bit_cast<double>(random()); // also NaNs with a payload, infinities, denormals
    case 1: return -0.0;
    case 2: return static_cast<double>(static_cast<float>(random() % 100'000) / 7.0f);
    case 3: return std::numeric_limits<double>::infinity();
    case 4: return std::bit_cast<double>(random() % 1000); // denormals
    default: return static_cast<double>(static_cast<qint64>(random() % 20'000) - 10'000) / 100;
    }
}

Value anyValue(std::mt19937_64& random)
{
    switch (random() % 6) {
    case 0: return {};
    case 1: return random() % 2 == 0;
    case 2: return u"text %1 \u00e4\U0001F600"_s.arg(random() % 7);
    default: return anyDouble(random);
    }
}

/// Strange times, every kind, every quality.
SampleRun anyRun(std::mt19937_64& random, std::size_t most)
{
    SampleRun run;
    const std::size_t count = random() % most;
    const qint64 unit = std::array<qint64, 4>{1, 100, 1000, 60'000}[random() % 4];
    const bool plain = random() % 3 == 0;
    qint64 at = random() % 20 == 0 ? -noon * 40 : noon;
    for (std::size_t i = 0; i < count; ++i) {
        at += unit * static_cast<qint64>(1 + random() % (random() % 30 == 0 ? 100'000 : 20));
        const Quality quality = plain ? Quality::Live : allQualities[random() % allQualities.size()];
        run.add({timeOf(at), plain ? Value(static_cast<double>(random() % 500) / 10) : anyValue(random), quality});
    }
    return run;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChecksumIsCastagnolis()
    {
        QCOMPARE(crc32c("123456789"), 0xE3069283u);
        QCOMPARE(crc32("123456789"), 0xCBF43926u);
        QByteArray bytes;
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(crc32cByTable(bytes), crc32c(bytes));
            bytes.append(static_cast<char>(i * 37));
        }
    }

    void everySequenceOfWholeNumbersComesBack()
    {
        std::mt19937_64 random(1);
        for (int round = 0; round < 3000; ++round) {
            std::vector<qint64> numbers;
            const int width = static_cast<int>(random() % 65);
            const auto slope = static_cast<qint64>(random() % 3 == 0 ? random() : random() % 100'000);
            const std::size_t count = random() % 400;
            for (std::size_t i = 0; i < count; ++i)
                numbers.push_back(static_cast<qint64>((width == 0 ? 0 : random() >> (64 - width)) + static_cast<quint64>(slope) * i));
            QVERIFY(framesComeBack(numbers));
        }
        constexpr auto least = std::numeric_limits<qint64>::min();
        constexpr auto most = std::numeric_limits<qint64>::max();
        QVERIFY(framesComeBack({least, most, 0, -1, most, least, least}));
    }

    void everyDoubleComesBack()
    {
        std::mt19937_64 random(2);
        for (int round = 0; round < 2000; ++round) {
            std::vector<double> numbers;
            for (std::size_t count = random() % 300; numbers.size() < count;)
                numbers.push_back(round % 2 == 0 ? anyDouble(random) : std::bit_cast<double>(random()));
            QVERIFY(numbersComeBack(numbers) >= 0);
        }
        QVERIFY(numbersComeBack({2251799813685247.0, -2251799813685247.0, 2251799813685248.0, -2251799813685249.0, 4503599627370495.5, 9007199254740993.0, 225179981368524.75}) >= 0);
        using Limits = std::numeric_limits<double>;
        const double payload = std::bit_cast<double>(quint64{0x7ff4dead'beef0001});
        QVERIFY(numbersComeBack({0.0, -0.0, payload, Limits::quiet_NaN(), Limits::signaling_NaN(), Limits::infinity(), -Limits::infinity(), Limits::denorm_min(),
                                 Limits::min(), Limits::max(), Limits::lowest(), 4503599627370496.0, 9007199254740993.0, 0.1 + 0.2, 1e-9, 1e300})
                >= 0);
    }

    void readingsOfSensorsAreSmall()
    {
        std::mt19937_64 random(3);
        std::vector<double> tenths;
        std::vector<double> mixed;
        std::vector<double> counter;
        for (int i = 0; i < 2048; ++i) {
            tenths.push_back((210 + static_cast<double>(random() % 8)) / 10);
            mixed.push_back(i == 700 ? std::numeric_limits<double>::quiet_NaN() : tenths.back());
            counter.push_back(1000 + 0.25 * i);
        }
        QCOMPARE_LT(numbersComeBack(tenths), 2048 * 3 / 8 + 64);
        QCOMPARE_LT(numbersComeBack(mixed), 2048 * 3 / 8 + 64 + 128 * 8); // one strange number costs its frame, not the block
        QCOMPARE_LT(numbersComeBack(counter), 200);
    }

    void lanesAndWordsComeBack()
    {
        std::mt19937_64 random(4);
        for (int round = 0; round < 500; ++round) {
            std::vector<qint64> lane;
            std::vector<QString> texts;
            for (std::size_t count = random() % 500; lane.size() < count;) {
                lane.insert(lane.end(), 1 + random() % 40, static_cast<qint64>(random() % 10));
                texts.push_back(random() % 3 == 0 ? QString() : u"word %1"_s.arg(random() % 12).repeated(static_cast<qsizetype>(random() % 5)));
            }
            ByteWriter out;
            writeRuns(out, lane);
            writeWords(out, texts);
            const QByteArray bytes = std::move(out).taken();
            ByteReader in(bytes);
            std::vector<qint64> readLane;
            std::vector<QString> words;
            std::vector<qint64> places;
            QVERIFY(readRuns(in, lane.size(), readLane) && readLane == lane);
            QVERIFY(readWords(in, texts.size(), words, places));
            for (std::size_t i = 0; i < texts.size(); ++i)
                QCOMPARE(words[static_cast<std::size_t>(places[i])], texts[i]);
        }
    }

    void everySampleComesBack()
    {
        std::mt19937_64 random(5);
        for (int round = 0; round < 400; ++round) {
            const SampleRun run = anyRun(random, 700);
            for (const Packing packing : {Packing::Quick, Packing::Small}) {
                const auto read = decodeBlock(encodeBlock(run, packing));
                QVERIFY(read && equal(*read, run));
            }
        }
    }

    void everySeriesOfAPageComesBackAloneAndTogether()
    {
        std::mt19937_64 random(6);
        for (int round = 0; round < 60; ++round) {
            std::vector<Segment> segments;
            for (quint32 series = static_cast<quint32>(random() % 100), left = static_cast<quint32>(random() % 64); left > 0; --left, series += 1 + static_cast<quint32>(random() % 3))
                segments.push_back({series, anyRun(random, 60)});
            const QByteArray page = encodePage(segments, round % 2 == 0 ? Packing::Quick : Packing::Small);
            const auto all = decodePage(page);
            QVERIFY(all && all->size() == segments.size());
            for (std::size_t i = 0; i < segments.size(); ++i) {
                SampleRun one;
                QVERIFY((*all)[i].series == segments[i].series && equal((*all)[i].run, segments[i].run));
                QVERIFY(pickFromPage(page, segments[i].series, one) && equal(one, segments[i].run));
            }
            SampleRun none;
            QVERIFY(pickFromPage(page, 1'000'000, none) && none.isEmpty());
        }
    }

    void anyFlippedBitIsFound()
    {
        std::mt19937_64 random(7);
        const SampleRun run = anyRun(random, 700);
        const QByteArray good = encodeBlock(run);
        const QByteArray page = encodePage({{1, run}});
        for (int i = 0; i < 5000; ++i) {
            for (const QByteArray& bytes : {good, page}) {
                QByteArray bad = bytes;
                const auto bit = static_cast<qsizetype>(random() % static_cast<quint64>(bad.size() * 8));
                bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
                SampleRun one;
                QVERIFY(!decodeBlock(bad) && !decodePage(bad) && !pickFromPage(bad, 1, one));
            }
        }
    }

    void shortenedAndSwollenBytesAreRefused()
    {
        std::mt19937_64 random(8);
        const QByteArray good = encodeBlock(anyRun(random, 700), Packing::Small);
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!decodeBlock(good.left(size)));
        QVERIFY(!unpacked(packed(QByteArray(1'000'000, 'x')), 999'999)); // what grows beyond its bounds is not unpacked
        QVERIFY(unpacked(packed(QByteArray(1'000'000, 'x')), 1'000'000));
    }

    void timesAreCutOnlyWhereNothingIsLostByIt_data()
    {
        QTest::addColumn<qint64>("every");
        QTest::addColumn<qint64>("jitter");
        QTest::addColumn<bool>("event");
        QTest::addColumn<qint64>("unit");
        QTest::newRow("once a minute: seconds") << qint64{60'000} << qint64{400} << false << qint64{1000};
        QTest::newRow("once a second: tenths") << qint64{1000} << qint64{400} << false << qint64{100};
        QTest::newRow("ten within a tenth: as they are") << qint64{10} << qint64{5} << false << qint64{1};
        QTest::newRow("events: as they are") << qint64{60'000} << qint64{400} << true << qint64{1};
    }

    void timesAreCutOnlyWhereNothingIsLostByIt()
    {
        QFETCH(qint64, every);
        QFETCH(qint64, jitter);
        QFETCH(bool, event);
        QFETCH(qint64, unit);
        SampleRun run;
        for (int i = 0; i < 200; ++i)
            run.add({timeOf(noon + i * every + i * 37 % jitter), event && i == 77 ? Value(true) : Value(i * 0.1), Quality::Live});
        SampleRun cut = run;
        cutTimes(cut);
        for (std::size_t i = 0; i < run.size(); ++i)
            QCOMPARE(cut.at[i], run.at[i] - run.at[i] % unit);
        QVERIFY(encodeBlock(cut).size() <= encodeBlock(run).size());
    }

    void twoSamplesWithinOneStepKeepTheirMilliseconds()
    {
        SampleRun run;
        for (int i = 0; i < 100; ++i)
            run.add({timeOf(noon + i * 60'000), 1.0 * i, Quality::Live});
        run.add({timeOf(noon + 99 * 60'000 + 250), 7.0, Quality::Live});
        run.at[0] += 3;
        const auto before = run.at;
        cutTimes(run);
        QCOMPARE(run.at, before);
    }

    void whatComesAgainAfterItsLikeWasCutIsOneWithIt()
    {
        SampleRun run;
        for (int i = 0; i < 100; ++i)
            run.add({timeOf(noon + i * 60'000 + 400), 1.0 * i, Quality::Live});
        cutTimes(run);
        const auto cut = run.at;
        run.add({timeOf(noon + 50 * 60'000 + 400), 50.0, Quality::Live});
        run.sortUnique();
        QCOMPARE(run.size(), 101u);
        cutTimes(run);
        QCOMPARE(run.at, cut);
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
