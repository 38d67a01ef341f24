// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/two_brokers.h"
#include "tests/support/fault_proxy.h"

#include <QElapsedTimer>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto onTheWay = 1500ms; ///< more than a message takes here, much less than a gap lasts
constexpr int aSecond = 4;       ///< rounds of the devices

/// Minutes of a site's life in seconds of the test's.
class HastyClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return Timestamp(1'780'000'000s) + ticks(); }
    [[nodiscard]] Ticks ticks() const override { return 4 * (m_real.ticks() - m_begun); }

private:
    SystemClock m_real;
    Ticks m_begun = m_real.ticks();
};

QString told(const RowComparison& rows)
{
    QStringList gaps;
    for (const Interval& gap : rows.gaps)
        gaps << QString::number(std::chrono::duration<double>(gap.to - gap.from).count(), 'f', 2) + u" s"_s;
    return u"%1 said, %2 stored, %3 twice, %4 missing, %5 of them outside the gaps of %6"_s.arg(QString::number(rows.said), QString::number(rows.stored), QString::number(rows.twice), QString::number(rows.missing),
                                                                                                QString::number(rows.missingOutsideGaps), gaps.join(u", "_s));
}

/// Two real brokers with the devices that speak on them, and a station that watches.
struct TwoBrokerStage
{
    explicit TwoBrokerStage(const Clock& time) : clock(time) {}

    const Clock& clock;
    const QTemporaryDir folder{};
    RealBroker usual{};
    RealBroker spare{};
    std::unique_ptr<TwoBrokerDevices> devices{};
    std::unique_ptr<TwoBrokerDesk> desk{};

    /// `port`: by which the station reaches the usual broker, where that is another one.
    void begin(std::optional<quint16> port = {})
    {
        devices = std::make_unique<TwoBrokerDevices>(usual.port(), spare.port(), clock);
        QTRY_VERIFY_WITH_TIMEOUT(devices->connected(), 20'000);
        devices->announce();
        desk = std::make_unique<TwoBrokerDesk>(folder.path(), port.value_or(usual.port()), spare.port(), clock);
        QVERIFY(desk->isStarted());
        devices->begin();
        QTRY_COMPARE_WITH_TIMEOUT(desk->heard(), TwoBrokerDevices::count, 30'000);
    }
    /// Until the devices have spoken that often.
    void pass(int rounds) const
    {
        const int until = devices->rounds() + rounds;
        QTRY_VERIFY_WITH_TIMEOUT((desk->look(), devices->rounds() >= until), 120'000);
    }
    RowComparison end() const
    {
        devices->end();
        const std::vector<PointId> points = desk->points();
        desk->stop();
        RowComparison rows = compare(folder.path(), points, *devices, onTheWay);
        qInfo("%s", qPrintable(told(rows)));
        return rows;
    }
};

bool nobodyWasCalledBut(const TwoBrokerDesk& desk, const QSet<QString>& rules)
{
    const QSet<QString> others = QSet<QString>(desk.called()).subtract(rules);
    for (const QString& other : others)
        qInfo("%s", qPrintable(other));
    return others.isEmpty();
}

} // namespace

/// The usual broker dies in every way it can; twelve devices and their own log say what was lost.
class TestBrokerFailover : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void killedItIsReplacedWithinTenSecondsAndNothingIsLostOutsideTheGap()
    {
        TwoBrokerStage stage(m_clock);
        QVERIFY(stage.usual.start() && stage.spare.start());
        stage.begin();
        if (QTest::currentTestFailed())
            return;
        stage.pass(4 * aSecond);
        stage.usual.kill();
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(stage.desk->isOn(u"spare"_s), 60'000);
        const qint64 took = since.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(stage.desk->heard(), TwoBrokerDevices::count, 20'000);
        qInfo("on the broker that stands in after %.1f s, every value live after %.1f s", double(took) / 1000, double(since.elapsed()) / 1000);
        stage.pass(4 * aSecond);
        QVERIFY(stage.usual.start());
        QTRY_VERIFY_WITH_TIMEOUT(stage.desk->listensToUsual() && stage.devices->connected(), 60'000);
        stage.devices->goHome(); // at once; the station only after five good minutes
        stage.pass(8 * aSecond);
        QCOMPARE(stage.desk->heard(), TwoBrokerDevices::count);
        QCOMPARE(stage.desk->switches(), 1);
        QVERIFY(nobodyWasCalledBut(*stage.desk, {u"fallback-acts"_s}));
        const RowComparison rows = stage.end();
        QVERIFY(rows.said > 0 && rows.stored > 0);
        QCOMPARE(rows.gaps.size(), std::size_t(1));
        QCOMPARE(rows.twice, 0);
        QCOMPARE(rows.missingOutsideGaps, 0);
    }

    void halfOpenItIsReplacedTooThoughItsConnectionStands()
    {
        TwoBrokerStage stage(m_clock);
        QVERIFY(stage.usual.start() && stage.spare.start());
        stage.begin();
        if (QTest::currentTestFailed())
            return;
        stage.pass(4 * aSecond);
        stage.usual.freeze();
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(stage.desk->isOn(u"spare"_s), 60'000);
        qInfo("on the broker that stands in after %.1f s", double(since.elapsed()) / 1000);
        QTRY_COMPARE_WITH_TIMEOUT(stage.desk->heard(), TwoBrokerDevices::count, 20'000);
        stage.pass(4 * aSecond);
        QVERIFY(nobodyWasCalledBut(*stage.desk, {u"fallback-acts"_s}));
        const RowComparison rows = stage.end();
        QCOMPARE(rows.twice, 0);
        QCOMPARE(rows.missingOutsideGaps, 0);
    }

    void twentyFlapsMoveItTwiceAtMost()
    {
        TwoBrokerStage stage(m_clock);
        QVERIFY(stage.usual.start() && stage.spare.start());
        FaultProxy way(stage.usual.port());
        stage.begin(way.port());
        if (QTest::currentTestFailed())
            return;
        for (int flap = 0; flap < 20; ++flap) {
            way.freeze(true);
            stage.pass(flap == 0 ? 10 * aSecond : aSecond);
            way.freeze(false);
            way.cut();
            stage.pass(aSecond / 2);
        }
        qInfo("%d switches", stage.desk->switches());
        QVERIFY(stage.desk->switches() >= 1);
        QVERIFY(stage.desk->switches() <= 2);
        stage.end();
    }

    void bothLostIsOneAlarmAndWhicheverComesBackIsTaken()
    {
        TwoBrokerStage stage(m_clock);
        QVERIFY(stage.usual.start() && stage.spare.start());
        stage.begin();
        if (QTest::currentTestFailed())
            return;
        stage.usual.kill();
        stage.spare.kill();
        QTRY_VERIFY_WITH_TIMEOUT((stage.desk->look(), stage.desk->called().contains(u"broker-lost"_s)), 60'000);
        QCOMPARE(stage.desk->heard(), 0);
        QVERIFY(stage.spare.start());
        QTRY_VERIFY_WITH_TIMEOUT(stage.desk->isOn(u"spare"_s), 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(stage.desk->heard(), TwoBrokerDevices::count, 120'000);
        QVERIFY(nobodyWasCalledBut(*stage.desk, {u"broker-lost"_s, u"fallback-acts"_s}));
        const RowComparison rows = stage.end();
        QCOMPARE(rows.twice, 0);
        QCOMPARE(rows.missingOutsideGaps, 0);
    }

    void goodForFiveMinutesItIsUsedAgainWithoutAGap()
    {
        const HastyClock clock;
        TwoBrokerStage stage(clock);
        QVERIFY(stage.usual.start() && stage.spare.start());
        stage.begin();
        if (QTest::currentTestFailed())
            return;
        stage.usual.kill();
        QTRY_VERIFY_WITH_TIMEOUT(stage.desk->isOn(u"spare"_s), 60'000);
        QVERIFY(stage.usual.start());
        QTRY_VERIFY_WITH_TIMEOUT(stage.desk->listensToUsual() && stage.devices->connected(), 60'000);
        stage.devices->goHome();
        QTRY_VERIFY_WITH_TIMEOUT(stage.desk->isOn(u"site"_s), 240'000);
        stage.pass(4 * aSecond);
        QVERIFY(stage.desk->switches() >= 2);
        QVERIFY(nobodyWasCalledBut(*stage.desk, {u"fallback-acts"_s}));
        const RowComparison rows = stage.end();
        QVERIFY(!rows.gaps.empty());
        QCOMPARE(rows.twice, 0);
        QCOMPARE(rows.missingOutsideGaps, 0);
    }
};

QTEST_GUILESS_MAIN(TestBrokerFailover)
#include "tst_broker_failover.moc"
