// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/alarm_shape.h"
#include "ui/look/band_bar.h"
#include "ui/look/screenshot.h"
#include "ui/look/spark.h"
#include "ui/look/state_mark.h"
#include "ui/look/state_strip.h"
#include "ui/look/ticks.h"
#include "ui/look/trend_lane.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};

template <typename Paint>
QImage drawn(QSize size, Paint paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage shape(Priority priority, ShapeState state)
{
    return drawn({40, 40}, [&](QPainter& painter) { paintAlarmShape(painter, Theme(), {4, 4, 26, 26}, priority, state); });
}

int inked(const QImage& image, int x)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += image.pixel(x, y) != 0xFFFFFFFF ? 1 : 0;
    return count;
}

SparkTrace flat(int columns, double value)
{
    SparkTrace trace;
    trace.mean.assign(static_cast<std::size_t>(columns), value);
    trace.minimum = trace.mean;
    trace.maximum = trace.mean;
    return trace;
}

Series every(std::chrono::minutes step, int count)
{
    Series series;
    series.interval = {noon, noon + step * count};
    for (int i = 0; i < count; ++i) {
        series.time.push_back(noon + step * i);
        series.minimum.push_back(20 + i);
        series.mean.push_back(21 + i);
        series.maximum.push_back(22 + i);
        series.coverage.push_back(1);
    }
    return series;
}

} // namespace

class TestPainted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPriorityAndEveryStateLooksDifferentEvenWithoutColour()
    {
        std::vector<QImage> seen;
        for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3, Priority::P4, Priority::Alert}) {
            for (const ShapeState state : {ShapeState::Unack, ShapeState::Acked, ShapeState::Returned, ShapeState::Latched}) {
                const QImage grey = shape(priority, state).convertToFormat(QImage::Format_Grayscale8);
                QVERIFY(std::ranges::find(seen, grey) == seen.end());
                seen.push_back(grey);
            }
        }
    }

    void everyMarkLooksDifferentEvenWithoutColour()
    {
        const Look look(ThemeChoice::Light);
        std::vector<QImage> seen;
        for (int mark = static_cast<int>(Mark::Fresh); mark <= static_cast<int>(Mark::OutOfService); ++mark) {
            const QImage grey = drawn({20, 20}, [&](QPainter& painter) { paintMark(painter, look, {2, 2, 16, 16}, static_cast<Mark>(mark)); }).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY2(std::ranges::find(seen, grey) == seen.end(), qPrintable(QString::number(mark)));
            seen.push_back(grey);
        }
    }

    void aSparkBreaksWhereNothingWasRecorded()
    {
        SparkTrace trace = flat(60, 5);
        for (std::size_t i = 25; i < 35; ++i)
            trace.mean[i] = trace.minimum[i] = trace.maximum[i] = nothing;
        const QImage image = drawn({126, 34}, [&](QPainter& painter) { paintSpark(painter, Theme(), {0, 0, 126, 34}, trace); });
        QVERIFY(inked(image, 20) > 0);
        QCOMPARE(inked(image, 60), 0);
        QVERIFY(inked(image, 100) > 0);
    }

    void aSparkWithNoDataAtAllDrawsNothing()
    {
        const QImage image = drawn({60, 24}, [&](QPainter& painter) { paintSpark(painter, Theme(), {0, 0, 60, 24}, flat(10, nothing)); });
        for (int x = 0; x < 60; ++x)
            QCOMPARE(inked(image, x), 0);
    }

    void aTraceKeepsTheExtremesOfItsColumns()
    {
        const SparkTrace trace = traceOf(every(1min, 60), 6);
        QCOMPARE(trace.minimum[0], 20.0);
        QCOMPARE(trace.maximum[0], 31.0);
        QCOMPARE(trace.mean[0], 25.5);
        QCOMPARE(trace.maximum[5], 81.0);
    }

    void aTraceLeavesColumnsEmptyThatHoldNoSample()
    {
        Series series = every(1min, 10);
        series.interval.to = noon + 20min;
        const SparkTrace trace = traceOf(series, 4);
        QVERIFY(std::isfinite(trace.mean[1]));
        QVERIFY(std::isnan(trace.mean[2]));
    }

    void aPointerOutsideTheScaleStaysOnTheBar()
    {
        const Look look(ThemeChoice::Light);
        BandFace face;
        face.value = 1e9;
        const QImage image = drawn({200, 40}, [&](QPainter& painter) { paintBandBar(painter, look, {20, 0, 160, 40}, face, BandLabels::Shown); });
        QCOMPARE(inked(image, 190), 0);
    }

    void aStripPartOutsideTheTimeIsNotDrawn()
    {
        const Interval whole{noon, noon + 1h};
        const QImage image = drawn({100, 18}, [&](QPainter& painter) {
            paintStateStrip(painter, Theme(), {0, 0, 100, 18}, whole, {{{noon - 2h, noon - 1h}, StripKind::P1, {}}, {{noon + 30min, noon + 3h}, StripKind::P2, {}}});
        });
        QCOMPARE(inked(image, 20), 0);
        QVERIFY(inked(image, 80) > 0);
    }

    void aTrendNeverCrossesAGap()
    {
        const Look look(ThemeChoice::Light);
        TrendFace face;
        face.series = every(1min, 60);
        face.interval = face.series.interval;
        const auto lane = [&] { return drawn({300, 132}, [&](QPainter& painter) { paintTrend(painter, look, {0, 0, 300, 132}, face); }); };
        const auto accentAt = [&](const QImage& image, int x) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                count += QColor(image.pixel(x, y)).blue() > 180 && QColor(image.pixel(x, y)).red() < 90 ? 1 : 0;
            return count;
        };
        const int middle = qRound(plotOf({0, 0, 300, 132}, face).center().x());
        QVERIFY(accentAt(lane(), middle) > 0);
        face.gaps = {{{}, {}, {noon + 20min, noon + 40min}, GapReason::DeviceSilent}};
        for (std::size_t i = 40; i-- > 20;) {
            face.series.time.erase(face.series.time.begin() + static_cast<std::ptrdiff_t>(i));
            face.series.minimum.erase(face.series.minimum.begin() + static_cast<std::ptrdiff_t>(i));
            face.series.mean.erase(face.series.mean.begin() + static_cast<std::ptrdiff_t>(i));
            face.series.maximum.erase(face.series.maximum.begin() + static_cast<std::ptrdiff_t>(i));
        }
        QCOMPARE(accentAt(lane(), middle), 0);
    }

    void draggingSelectsTheTimeBetween()
    {
        const Look look(ThemeChoice::Light);
        TrendLane lane(look);
        TrendFace face;
        face.series = every(1min, 60);
        face.interval = face.series.interval;
        lane.setFace(face);
        lane.resize(356, 132);
        Interval chosen;
        connect(&lane, &TrendLane::selected, this, [&](const Interval& interval) { chosen = interval; });
        QTest::mousePress(&lane, Qt::LeftButton, {}, {194, 60});
        QTest::mouseMove(&lane, {119, 60});
        QTest::mouseRelease(&lane, Qt::LeftButton, {}, {119, 60});
        QVERIFY(chosen.from >= noon + 14min && chosen.from <= noon + 16min);
        QVERIFY(chosen.to >= noon + 29min && chosen.to <= noon + 31min);
    }

    void aChartIsReadOutWithItsNewestValueItsRangeAndItsGaps()
    {
        const Look look(ThemeChoice::Light);
        TrendLane lane(look);
        TrendFace face;
        face.name = u"CO₂"_s;
        face.unit = u"ppm"_s;
        face.series = every(1min, 60);
        face.series.minimum[3] = 401;
        face.series.maximum[5] = 1221;
        face.series.mean.back() = nothing;
        face.series.mean[58] = 812;
        face.interval = face.series.interval;
        face.gaps = {{{}, {}, {noon + 20min, noon + 40min}, GapReason::DeviceSilent}};
        lane.setFace(face);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&lane);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), u"CO₂"_s);
        const QString said = spoken->text(QAccessible::Value);
        for (const char* part : {"Newest 812 ppm", "1221 ppm", "1 gap"})
            QVERIFY2(QString(said).remove(look.format().locale().groupSeparator()).remove(QChar(0x202F)).contains(QLatin1String(part)), qPrintable(said));
        lane.resize(356, 132);
        QTest::keyClick(&lane, Qt::Key_Left);
        QVERIFY2(spoken->text(QAccessible::Value).endsWith(u"no value"), qPrintable(spoken->text(QAccessible::Value)));
        QTest::keyClick(&lane, Qt::Key_Left);
        QVERIFY2(spoken->text(QAccessible::Value).endsWith(u"812 ppm"), qPrintable(spoken->text(QAccessible::Value)));
        face.series = {};
        lane.setFace(face);
        QVERIFY(spoken->text(QAccessible::Value).startsWith(u"No values"));
    }

    void timeTicksAreRoundInTheSitesZone()
    {
        const Format dublin(QLocale::c(), QTimeZone("Asia/Kolkata"));
        const auto ticks = timeTicks({noon, noon + 6h}, 540, dublin);
        QVERIFY(ticks.size() >= 4);
        for (const TimeTick& tick : ticks)
            QVERIFY2(tick.label.endsWith(u":00"_s), qPrintable(tick.label));
    }

    void valueTicksAreRound()
    {
        QCOMPARE(valueTicks(380, 1230, 5), (std::vector<double>{400, 600, 800, 1000, 1200}));
        QVERIFY(valueTicks(5, 5, 5).empty());
        QVERIFY(valueTicks(nothing, 5, 5).empty());
    }

    void aPictureIsAsSharpAsAsked()
    {
        const Look look(ThemeChoice::Light);
        Spark spark(look);
        spark.setTrace(flat(10, 1));
        QCOMPARE(pictureOf(spark, {100, 40}, 1.5).size(), QSize(150, 60));
        QVERIFY(!spark.isVisible());
    }
};

QTEST_MAIN(TestPainted)
#include "tst_painted.moc"
