// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_clock.h"
#include "ui/look/format.h"
#include "ui/look/value_label.h"
#include "ui/look/words.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Format english(QLocale(QLocale::English, QLocale::Ireland), QTimeZone("Europe/Dublin"));
const Format german(QLocale(QLocale::German, QLocale::Germany), QTimeZone("Europe/Berlin"));

Point pointOf(Quantity quantity, const QString& unit)
{
    Point point;
    point.quantity = quantity;
    point.unit = unit;
    return point;
}

Reading readingOf(const Value& value, Quality quality, std::optional<Timestamp> at)
{
    Reading reading;
    reading.value = value;
    reading.quality = quality;
    reading.at = at;
    return reading;
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandsStandApartByANarrowSpace()
    {
        QCOMPARE(english.count(412), u"412"_s);
        QCOMPARE(english.count(1214), u"1\u202F214"_s);
        QCOMPARE(english.count(12345678), u"12\u202F345\u202F678"_s);
        QCOMPARE(english.number(1214.24, 1), u"1\u202F214.2"_s);
    }

    void aNegativeNumberHasATrueMinusAndZeroHasNone()
    {
        QCOMPARE(english.number(-62, 0), u"\u221262"_s);
        QCOMPARE(english.number(-0.04, 1), u"0.0"_s);
        QCOMPARE(english.count(-1214), u"\u22121\u202F214"_s);
    }

    void decimalsFollowTheLanguage()
    {
        QCOMPARE(english.number(182.4, 1), u"182.4"_s);
        QCOMPARE(german.number(182.4, 1), u"182,4"_s);
    }

    void aValueIsRoundedByWhatItMeasures_data()
    {
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("shown");
        QTest::newRow("temperature") << Quantity::Temperature << Value(21.4499) << u"°C"_s << u"21.4\u2009°C"_s;
        QTest::newRow("carbon dioxide") << Quantity::CarbonDioxide << Value(1213.7) << u"ppm"_s << u"1\u202F214\u2009ppm"_s;
        QTest::newRow("a door") << Quantity::Door << Value(true) << QString() << u"Open"_s;
        QTest::newRow("a leak") << Quantity::Moisture << Value(true) << QString() << u"Wet"_s;
        QTest::newRow("a switch") << Quantity::None << Value(false) << QString() << u"Off"_s;
        QTest::newRow("a mode") << Quantity::Mode << Value(u"<b>heat</b>"_s) << QString() << u"<b>heat</b>"_s;
        QTest::newRow("nothing known") << Quantity::Temperature << Value() << u"°C"_s << u"—"_s;
        QTest::newRow("unknown quantity") << Quantity::None << Value(0.125) << QString() << u"0.125"_s;
    }

    void aValueIsRoundedByWhatItMeasures()
    {
        QFETCH(Quantity, quantity);
        QFETCH(Value, value);
        QFETCH(QString, unit);
        QTEST(english.value(value, pointOf(quantity, unit)).joined(), "shown");
    }

    void agesAreSaidInOneWord_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("said");
        QTest::newRow("seconds") << qint64(12) << u"12 s"_s;
        QTest::newRow("minutes") << qint64(8 * 60 + 50) << u"8 min"_s;
        QTest::newRow("hours") << qint64(5 * 3600 + 1800) << u"5 h"_s;
        QTest::newRow("days") << qint64(12 * 86400) << u"12 d"_s;
        QTest::newRow("from the future") << qint64(-40) << u"0 s"_s;
    }

    void agesAreSaidInOneWord()
    {
        QFETCH(qint64, seconds);
        const FakeClock clock;
        QTEST(english.age(clock.now() - std::chrono::seconds(seconds), clock.now()), "said");
    }

    void whatHasNoTimeHasNoAge()
    {
        QCOMPARE(english.age(std::nullopt, FakeClock().now()), u"age unknown"_s);
    }

    void clocksShowTheSitesTime()
    {
        const Timestamp at = FakeClock().now() + 6min + 22s;
        QCOMPARE(english.clock(at), u"Tue 24 Nov 2026 14:06:22"_s);
        QCOMPARE(german.time(at), u"15:06:22"_s);
        QCOMPARE(english.moment(at, at + 1h), u"14:06:22"_s);
        QCOMPARE(english.moment(at, at + 24h), u"24 Nov 2026 14:06:22"_s);
    }

    void aDeadDeviceShowsADashAndNeverZero()
    {
        const FakeClock clock;
        const ValueFace face = faceOf(readingOf(0.0, Quality::DeviceOffline, clock.now() - 9min), pointOf(Quantity::Temperature, u"°C"_s), 30s, clock.now(), english);
        QCOMPARE(face.text.value, u"—"_s);
        QCOMPARE(face.age, u"9 min"_s);
        QVERIFY(face.mark == Mark::Silent);
        QVERIFY(!face.believable);
    }

    void anOldValueSaysHowOldItIsAndAYoungOneIsSilent()
    {
        const FakeClock clock;
        const Point point = pointOf(Quantity::Temperature, u"°C"_s);
        QCOMPARE(faceOf(readingOf(21.0, Quality::Live, clock.now() - 20s), point, 30s, clock.now(), english).age, QString());
        QCOMPARE(faceOf(readingOf(21.0, Quality::Live, clock.now() - 40s), point, 30s, clock.now(), english).age, u"40 s"_s);
        QCOMPARE(faceOf(readingOf(21.0, Quality::Stale, std::nullopt), point, 30s, clock.now(), english).age, u"age unknown"_s);
    }

    void everyDoubtHasItsOwnMarkAndWord()
    {
        QSet<QString> words;
        QSet<int> marks;
        for (const Quality quality : allQualities) {
            const StateWord state = wordsOf(quality);
            QVERIFY(!state.word.isEmpty() && !state.sentence.isEmpty());
            words.insert(state.word);
            marks.insert(static_cast<int>(state.mark));
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(allQualities.size()));
        QCOMPARE(marks.size(), static_cast<qsizetype>(allQualities.size()));
    }

    void everyLinkFaultSaysWhatToDo()
    {
        for (int fault = 1; fault <= static_cast<int>(LinkFault::OverrunResync); ++fault)
            QVERIFY(sentenceOf(static_cast<LinkFault>(fault)).size() > 20);
    }
};

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
