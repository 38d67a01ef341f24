// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/command.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Point writable(PointKind kind, PointFunction function = PointFunction::Cmd)
{
    Point point;
    point.kind = kind;
    point.function = function;
    point.writable = true;
    return point;
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasTermsOfItsOwn()
    {
        for (const CommandKind kind : {CommandKind::Lock, CommandKind::Pulse, CommandKind::Switch, CommandKind::Mode, CommandKind::Level, CommandKind::SetPoint, CommandKind::Setting}) {
            const CommandTerms& terms = termsOf(kind);
            QCOMPARE(terms.kind, kind);
            QVERIFY(terms.lifetime > 0s);
            QCOMPARE(terms.holds, terms.hold > 0s);
            QVERIFY(!terms.holds || (terms.hold >= shortestHold && terms.hold <= longestHold));
        }
        QCOMPARE(termsOf(CommandKind::Lock).lifetime, 10s);
        QCOMPARE(termsOf(CommandKind::SetPoint).lifetime, 15min);
    }

    void theKindIsReadFromThePoint()
    {
        QCOMPARE(commandKindOf(writable(PointKind::Bool)), CommandKind::Switch);
        QCOMPARE(commandKindOf(writable(PointKind::Number, PointFunction::Sp)), CommandKind::SetPoint);
        QCOMPARE(commandKindOf(writable(PointKind::Number)), CommandKind::Level);
        QCOMPARE(commandKindOf(writable(PointKind::Str, PointFunction::Event)), CommandKind::Pulse);
        QCOMPARE(commandKindOf(writable(PointKind::Str)), CommandKind::Setting); // free text is no mode
        Point mode = writable(PointKind::Str);
        mode.values = {u"auto"_s, u"off"_s};
        QCOMPARE(commandKindOf(mode), CommandKind::Mode);
        mode.values = {u"identify"_s};
        QCOMPARE(commandKindOf(mode), CommandKind::Pulse);
        Point lock = writable(PointKind::Bool);
        lock.component = u"lock"_s;
        QCOMPARE(commandKindOf(lock), CommandKind::Lock);
        Point calibration = writable(PointKind::Number, PointFunction::Sp);
        calibration.category = PointCategory::Config;
        QCOMPARE(commandKindOf(calibration), CommandKind::Setting);
    }

    void aNumberIsTheSameWithinHalfAStep()
    {
        Point point = writable(PointKind::Number, PointFunction::Sp);
        point.step = 0.1;
        QVERIFY(isSame(point, 20.3, 20.349));
        QVERIFY(!isSame(point, 20.3, 20.2)); // the step beside it, however it is rounded
        QVERIFY(!isSame(point, 0.3, 0.2));
        point.step.reset();
        point.unit = u"%"_s;
        QVERIFY(isSame(point, 80.0, 79.6));
        QVERIFY(!isSame(point, 80.0, 79.0));
        QVERIFY(!isSame(point, 80.0, {}));
        QVERIFY(isSame(writable(PointKind::Str), u"off"_s, u"off"_s));
        QVERIFY(!isSame(writable(PointKind::Bool), true, 1.0));
    }

    void whatAPointCannotTakeIsRefused()
    {
        Point point = writable(PointKind::Number);
        point.minimum = 5;
        point.maximum = 30;
        QVERIFY(refusalOf(point, 5.0).isEmpty());
        QVERIFY(!refusalOf(point, 4.9).isEmpty());
        QVERIFY(!refusalOf(point, true).isEmpty());
        QVERIFY(!refusalOf(point, {}).isEmpty());
        QVERIFY(!refusalOf(writable(PointKind::Bool), u"on"_s).isEmpty());
        Point mode = writable(PointKind::Str);
        mode.values = {u"auto"_s};
        QVERIFY(!refusalOf(mode, u"boost"_s).isEmpty());
        mode.writable = false;
        QVERIFY(!refusalOf(mode, u"auto"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
