// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/drill_scenario.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray whole = R"({"format":"holdfast-drill/1","id":"east","name":"East without its gateway","lost":"gateway","element":"GW-3","hold":"20 min",
    "presets":[{"property":"setpoint","value":20.5,"devices":["3.05-TH"],"after":"10 s","within":"2 min"}],
    "faults":["silence:3.06-S1"],
    "bounds":[{"name":"Server room","device":"CRAC-1","property":"temperature","least":15,"most":26}]})";

} // namespace

class TestDrillScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const auto read = drillScenarioFrom(whole);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
        DrillScenario wanted;
        wanted.id = u"east"_s;
        wanted.name = u"East without its gateway"_s;
        wanted.element = u"GW-3"_s;
        wanted.hold = 20min;
        wanted.presets = {{u"setpoint"_s, 20.5, {u"3.05-TH"_s}, 10s, 2min}};
        wanted.faults = {u"silence:3.06-S1"_s};
        wanted.bounds = {{u"Server room"_s, u"CRAC-1"_s, u"temperature"_s, 15, 26}};
        QCOMPARE(*read, wanted);
    }

    void whatIsWrongIsRefusedWithItsMember_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("told");
        QTest::newRow("another format") << QByteArray("holdfast-drill/1") << QByteArray("holdfast-drill/2") << u"format"_s;
        QTest::newRow("a loss nobody knows") << QByteArray("\"gateway\"") << QByteArray("\"moon\"") << u"lost"_s;
        QTest::newRow("no time") << QByteArray("20 min") << QByteArray("soon") << u"hold"_s;
        QTest::newRow("a misspelt member") << QByteArray("\"faults\"") << QByteArray("\"fault\"") << u"fault"_s;
        QTest::newRow("a preset without a value") << QByteArray("\"value\":20.5,") << QByteArray() << u"presets[0].value"_s;
        QTest::newRow("torn") << QByteArray("\"bounds\"") << QByteArray("bounds") << u"not JSON"_s;
    }

    void whatIsWrongIsRefusedWithItsMember()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, told);
        const auto read = drillScenarioFrom(QByteArray(whole).replace(from, to));
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(told), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDrillScenario)
#include "tst_drill_scenario.moc"
