// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/valid_rule.h"
#include "tests/alarm/watched_site.h"

#include <QTest>

#include <limits>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static const QString id = u"band/p"_s;

/// Points of the device d: p and sp in m³/h, run (feedback), cmd, mode.
static WatchedSite siteWith(AlarmCondition condition, const std::function<void(AlarmRule&)>& more = {})
{
    AlarmRule rule = bandRule();
    rule.condition = std::move(condition);
    if (more)
        more(rule);
    WatchedSite site({rule});
    site.device(u"d"_s);
    site.point(u"p"_s, u"d"_s, Quantity::VolumeFlowRate, u"m³/h"_s);
    site.point(u"sp"_s, u"d"_s, Quantity::VolumeFlowRate, u"m³/h"_s, [](Point& point) {
        point.function = PointFunction::Sp;
        point.property = u"flow_setpoint"_s;
    });
    site.point(u"run"_s, u"d"_s, Quantity::Running, {});
    site.point(u"mode"_s, u"d"_s, Quantity::Mode, {}, [](Point& point) { point.kind = PointKind::Str; });
    return site;
}

static WatchedSite fanWith(const std::function<void(AlarmRule&)>& more = {})
{
    return siteWith(MismatchCondition{}, more);
}

class TestRuleKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlowFarUnderItsSetpointIsRaisedAndTheLimitFollowsTheSetpoint()
    {
        auto site = siteWith(DeviationCondition{{}, 30, {}, true, 5});
        site.hear(u"p"_s, 60.0);
        site.pass(1min);
        QCOMPARE(site.label(id), u"NORM"_s); // no set-point yet: nothing can be said
        site.hear(u"sp"_s, 100.0);
        site.pass(10s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QCOMPARE(site.alarm(id)->limit, u"≤ 70"_s);
        site.hear(u"p"_s, 74.0);
        site.pass(1min);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.hear(u"p"_s, 75.0);
        site.pass(5s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
        site.hear(u"sp"_s, 0.0); // nothing is asked for
        site.hear(u"p"_s, 0.0);
        site.pass(1min);
        QCOMPARE(site.label(id), u"RTNUN"_s);
    }

    void aSetpointNamedByItsIdMayComeLaterAndFromAnotherDevice()
    {
        auto site = siteWith(DeviationCondition{u"{far/sp}"_s, {}, 10, false, 1});
        site.hear(u"p"_s, 40.0);
        site.pass(1min);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.device(u"e"_s);
        site.point(u"far/sp"_s, u"e"_s, Quantity::None, {}, [](Point& point) { point.kind = PointKind::Number; });
        site.hear(u"far/sp"_s, 20.0);
        site.pass(10s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.take(PointRemoved{PointId(u"far/sp"_s)});
        QVERIFY(site.alarm(id)->uncertain); // frozen: a rule whose point disappears clears nothing
        site.hear(u"p"_s, 0.0);
        site.pass(1h);
        QCOMPARE(site.label(id), u"UNACK"_s);
    }

    void aRiseWithinItsTimeIsRaisedAndASlowOneIsNot()
    {
        auto site = siteWith(RateCondition{5, {}, 60s, 1}, [](AlarmRule& rule) { rule.onDelay = 0s; });
        for (int i = 0; i < 100; ++i) {
            site.hear(u"p"_s, i * 0.5); // 3 in a minute
            site.pass(10s);
        }
        QCOMPARE(site.count(JournalKind::Active), 0);
        site.hear(u"p"_s, 55.0);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QCOMPARE(site.alarm(id)->limit, u"+5 / 60 s"_s);
        for (int i = 0; i < 10; ++i) {
            site.pass(10s);
            site.hear(u"p"_s, 55.0);
        }
        site.pass(5s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
    }

    void aFallIsAnotherLimitAndWhatHappenedWhileNothingWasKnownIsNoRate()
    {
        auto site = siteWith(RateCondition{{}, 5, 60s, 0}, [](AlarmRule& rule) { rule.onDelay = 0s; });
        site.hear(u"p"_s, 50.0);
        site.hear(u"p"_s, 60.0);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.hear(u"p"_s, 60.0, Quality::Stale);
        site.hear(u"p"_s, 20.0);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.hear(u"p"_s, 15.0);
        QCOMPARE(site.label(id), u"UNACK"_s);
    }

    void aToldCommandIsBelievedUntilItsDeviceSaysOtherwise()
    {
        auto site = fanWith();
        site.point(u"p"_s, u"d"_s, Quantity::None, {}, [](Point& point) { point.function = PointFunction::Cmd; });
        site.hear(u"p"_s, u"ON"_s, Quality::Assumed);
        site.hear(u"run"_s, true);
        site.pass(1min);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.hear(u"run"_s, false);
        site.pass(10s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QCOMPARE(site.alarm(id)->limit, u"≠ false"_s);
        site.hear(u"run"_s, false, Quality::Stale);
        site.pass(1min);
        QVERIFY(site.alarm(id)->uncertain);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.hear(u"run"_s, true);
        site.pass(5s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
    }

    void anExpressionLooksAtEveryPointItNames()
    {
        auto site = siteWith(ExpressionCondition{u"value > 30 && running && mode != 'service'"_s}, [](AlarmRule& rule) { rule.onDelay = 0s; });
        site.hear(u"p"_s, 40.0);
        site.hear(u"run"_s, true);
        QCOMPARE(site.label(id), u"NORM"_s); // the mode is not known
        site.hear(u"mode"_s, u"service"_s);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.hear(u"mode"_s, u"auto"_s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.hear(u"run"_s, false);
        site.pass(5s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
    }

    void aConditionMustHoldSeveralTimesWhereTheRuleAsksForIt()
    {
        auto site = siteWith(bandRule().condition, [](AlarmRule& rule) {
            rule.terms.times = 3;
            rule.terms.within = 10min;
        });
        const auto once = [&] {
            site.hear(u"p"_s, 25.0);
            site.pass(11s);
            site.hear(u"p"_s, 15.0);
            site.pass(49s);
        };
        once();
        once();
        QCOMPARE(site.count(JournalKind::Active), 0);
        site.pass(10min);
        once();
        once();
        QCOMPARE(site.count(JournalKind::Active), 0);
        once();
        QCOMPARE(site.count(JournalKind::Active), 1);
        QCOMPARE(site.label(id), u"RTNUN"_s);
    }

    void aConditionThatGoesOnIsOnceHoweverLong()
    {
        auto site = siteWith(bandRule().condition, [](AlarmRule& rule) {
            rule.terms.times = 2;
            rule.terms.within = 1h;
        });
        for (int i = 0; i < 100; ++i) {
            site.hear(u"p"_s, i % 2 == 0 ? 25.0 : 19.5); // never past the deadband
            site.pass(11s);
        }
        QCOMPARE(site.count(JournalKind::Active), 0);
    }

    void whileItsConditionHoldsAnAlarmIsHiddenNamesItAndComesBackAfterItsSettlingTime()
    {
        auto site = siteWith(bandRule().condition, [](AlarmRule& rule) {
            rule.terms.suppressedWhile = u"mode == 'warm-up'"_s;
            rule.terms.settle = 60s;
        });
        site.hear(u"mode"_s, u"warm-up"_s);
        site.hear(u"p"_s, 25.0);
        site.pass(10s);
        QCOMPARE(site.label(id), u"DSUPR"_s);
        QCOMPARE(site.alarm(id)->suppressors, QStringList{u"condition:mode == 'warm-up'"_s});
        QCOMPARE(site.count(JournalKind::Active), 1);
        QCOMPARE(site.count(JournalKind::Suppress), 1);
        site.hear(u"mode"_s, u"auto"_s);
        site.pass(59s);
        QCOMPARE(site.label(id), u"DSUPR"_s);
        site.pass(2s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QCOMPARE(site.alarm(id)->suppressors, QStringList());
        site.hear(u"mode"_s, u"warm-up"_s);
        QCOMPARE(site.label(id), u"DSUPR"_s);
        site.hear(u"p"_s, 15.0);
        site.pass(5s);
        QCOMPARE(site.label(id), u"NORM"_s);
    }

    void aRuleThatHidesNoMoreShowsWhatItHid()
    {
        auto site = siteWith(bandRule().condition, [](AlarmRule& rule) { rule.terms.suppressedWhile = u"mode == 'warm-up'"_s; });
        site.hear(u"mode"_s, u"warm-up"_s);
        site.hear(u"p"_s, 25.0);
        site.pass(10s);
        QCOMPARE(site.label(id), u"DSUPR"_s);
        QVERIFY(site.wish(SaveRule{bandRule()}, Role::Engineer));
        QCOMPARE(site.label(id), u"UNACK"_s);
        QCOMPARE(site.alarm(id)->suppressors, QStringList());
    }

    void whatIsNotKnownHidesNothing()
    {
        auto site = siteWith(bandRule().condition, [](AlarmRule& rule) { rule.terms.suppressedWhile = u"mode == 'warm-up'"_s; });
        site.hear(u"p"_s, 25.0);
        site.pass(10s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.hear(u"mode"_s, u"warm-up"_s, Quality::Stale);
        QCOMPARE(site.label(id), u"UNACK"_s);
    }

    void lifeSafetyIsNeverHiddenByACondition()
    {
        auto site = siteWith(bandRule().condition, [](AlarmRule& rule) {
            rule.terms.suppressedWhile = u"true"_s;
            rule.lifeSafety = true;
        });
        site.hear(u"p"_s, 25.0);
        site.pass(10s);
        QCOMPARE(site.label(id), u"UNACK"_s);
    }

    void aRestartKeepsWhatAConditionHidUntilItIsKnownAgain()
    {
        const auto more = [](AlarmRule& rule) { rule.terms.suppressedWhile = u"mode == 'warm-up'"_s; };
        auto site = siteWith(bandRule().condition, more);
        site.hear(u"mode"_s, u"warm-up"_s);
        site.hear(u"p"_s, 25.0);
        site.pass(10s);
        auto rule = bandRule();
        more(rule);
        WatchedSite later({rule});
        later.alarms.restore({{}, site.alarms.alarms(), {}}, later.clock.now(), later.clock.ticks(), later.news);
        later.device(u"d"_s);
        later.point(u"p"_s, u"d"_s, Quantity::VolumeFlowRate, u"m³/h"_s);
        later.point(u"mode"_s, u"d"_s, Quantity::Mode, {}, [](Point& point) { point.kind = PointKind::Str; });
        later.pass(5s);
        later.hear(u"p"_s, 25.0);
        QCOMPARE(later.label(id), u"DSUPR"_s);
        later.hear(u"mode"_s, u"auto"_s);
        QCOMPARE(later.label(id), u"UNACK"_s);
    }

    void aRuleThatCannotBeRightIsRefused()
    {
        const auto refuses = [](AlarmCondition condition, RuleTerms terms = {}) {
            auto rule = bandRule();
            rule.condition = std::move(condition);
            rule.terms = std::move(terms);
            return !valid(rule).has_value();
        };
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!refuses(DeviationCondition{{}, 30, {}, true, 5}));
        QVERIFY(refuses(DeviationCondition{}));
        QVERIFY(refuses(DeviationCondition{{}, nan, {}, false, 0}));
        QVERIFY(refuses(DeviationCondition{{}, -3, {}, false, 0}));
        QVERIFY(refuses(DeviationCondition{{}, 1, 1, false, 1}));
        QVERIFY(!refuses(RateCondition{5, {}, 60s, 1}));
        QVERIFY(refuses(RateCondition{5, {}, 0s, 1}));
        QVERIFY(refuses(RateCondition{5, {}, 60s, 5}));
        QVERIFY(refuses(RateCondition{}));
        QVERIFY(refuses(MismatchCondition{{}, nan}));
        QVERIFY(!refuses(ExpressionCondition{u"value && {x}"_s}));
        QVERIFY(refuses(ExpressionCondition{u"value &&"_s}));
        QVERIFY(refuses(ExpressionCondition{}));
        QVERIFY(refuses(bandRule().condition, {0, 0s, {}, 0s}));
        QVERIFY(refuses(bandRule().condition, {2, 0s, {}, 0s}));
        QVERIFY(refuses(bandRule().condition, {1, 0s, u"("_s, 0s}));
        QVERIFY(refuses(bandRule().condition, {1, 0s, {}, -1s}));
    }
};

QTEST_GUILESS_MAIN(TestRuleKinds)
#include "tst_rule_kinds.moc"
