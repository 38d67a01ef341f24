// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/quality.h"

#include <QTest>

using namespace holdfast;

class TestQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstOfSeveralIsShown_data()
    {
        QTest::addColumn<Quality>("own");
        QTest::addColumn<Reach>("reach");
        QTest::addColumn<Quality>("shown");
        QTest::newRow("a live value over a good way is live") << Quality::Live << Reach{} << Quality::Live;
        QTest::newRow("a lost broker outranks a lost gateway") << Quality::Live << Reach{false, false, false} << Quality::BrokerLost;
        QTest::newRow("a lost gateway outranks a lost device") << Quality::Live << Reach{true, false, false} << Quality::GatewayOffline;
        QTest::newRow("a silent device makes a stale value worse") << Quality::Stale << Reach{true, true, false} << Quality::DeviceOffline;
        QTest::newRow("what was never seen stays never seen") << Quality::NeverSeen << Reach{false, false, false} << Quality::NeverSeen;
    }

    void theWorstOfSeveralIsShown()
    {
        QFETCH(Quality, own);
        QFETCH(Reach, reach);
        QTEST(effectiveQuality(own, reach), "shown");
    }

    void everyQualityHasAStableName()
    {
        for (const Quality quality : allQualities)
            QCOMPARE(qualityNamed(nameOf(quality)), std::optional(quality));
        QVERIFY(!qualityNamed(QStringLiteral("Good")));
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
