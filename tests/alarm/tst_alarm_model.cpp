// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarm/watched_site.h"

#include <QRandomGenerator>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static const QString id = u"band/p"_s;

/// The same alarm told the slow way: one second after the other, every rule spelled out, no timers, no table.
struct Plain
{
    AlarmRule rule;
    double value = 15;
    bool good = false;
    bool active = false;
    bool acked = true;
    bool latched = false;
    bool out = false;
    int shelved = -1;   ///< seconds left; -1: not
    bool oneShot = false;
    int over = 0;       ///< seconds beyond the limit without a break
    int back = 0;       ///< seconds back inside without a break
    int ackedFor = -1;  ///< seconds since acknowledged
    int raised = 0;
    int returned = 0;

    [[nodiscard]] bool isOver() const { return good && (value >= 20 || value <= 10); }
    [[nodiscard]] bool isBack() const { return good && value <= 19 && value >= 11; }
    [[nodiscard]] bool isPlain() const { return shelved < 0 && !out; }

    void raise()
    {
        active = true;
        acked = false;
        ackedFor = -1;
        back = 0;
        ++raised;
    }
    void giveBack()
    {
        active = false;
        over = 0;
        ackedFor = -1;
        latched = latched || rule.latching;
        acked = acked || (rule.ackOnReturn && !rule.latching);
        if (oneShot)
            unshelve();
        ++returned;
    }
    void unshelve()
    {
        shelved = -1;
        oneShot = false;
        if (active)
            acked = false;
    }
    void judge()
    {
        if (!isOver())
            over = 0;
        if (!isBack())
            back = 0;
        if (!active && isOver() && over >= rule.onDelay.count())
            raise();
        else if (active && isBack() && back >= rule.offDelay.count())
            giveBack();
    }
    void second()
    {
        over += isOver() ? 1 : 0;
        back += isBack() ? 1 : 0;
        judge();
        if (shelved > 0 && --shelved == 0)
            unshelve();
        if (ackedFor >= 0 && rule.reAlarm && ++ackedFor == rule.reAlarm->count()) {
            ackedFor = -1;
            if (isPlain() && active && acked)
                acked = false;
        }
    }
    void hear(double number, bool isGood)
    {
        value = number;
        good = isGood;
        judge();
    }
    [[nodiscard]] AlarmFlags flags() const
    {
        AlarmFlags f;
        f.active = active;
        f.acked = acked;
        f.latched = latched;
        f.outOfService = out;
        f.shelving = shelved < 0 ? Shelving::Unshelved : oneShot ? Shelving::OneShotShelved : Shelving::TimedShelved;
        return f;
    }
    bool acknowledge()
    {
        if (!isPlain() || acked)
            return false;
        acked = true;
        ackedFor = active && rule.reAlarm ? 0 : -1;
        return true;
    }
    bool reset()
    {
        if (!isPlain() || active || !latched || !acked)
            return false;
        latched = false;
        return true;
    }
    void putBack()
    {
        out = false;
        active = false;
        acked = true;
        over = back = 0;
        ackedFor = -1;
        judge();
    }
};

class TestAlarmModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRandomLifeIsTheSameAsToldTheSlowWay_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("steps");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed << longLife;
        const auto more = static_cast<quint32>(std::max(0, qEnvironmentVariableIntValue("HOLDFAST_SEQUENCES"))); // many short ones, where there is time for them
        for (quint32 seed = 61; seed <= more; ++seed)
            QTest::addRow("seed %u, short", seed) << seed << 60;
    }

    void aRandomLifeIsTheSameAsToldTheSlowWay()
    {
        QFETCH(quint32, seed);
        QFETCH(int, steps);
        QRandomGenerator dice(seed);
        AlarmRule rule = bandRule();
        rule.onDelay = std::chrono::seconds(dice.bounded(4));
        rule.offDelay = std::chrono::seconds(dice.bounded(4));
        rule.latching = dice.bounded(3) == 0;
        rule.ackOnReturn = dice.bounded(4) == 0;
        if (dice.bounded(3) == 0)
            rule.reAlarm = 7s;
        WatchedSite site({rule});
        site.device(u"d"_s);
        site.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
        Plain plain;
        plain.rule = rule;
        for (int step = 0; step < steps; ++step) {
            const auto what = act(site, plain, dice);
            const auto alarm = site.alarm(id);
            const auto flags = alarm ? alarm->flags : AlarmFlags{};
            QVERIFY2(flags == plain.flags(), qPrintable(u"step %1, %2: %3 instead of %4"_s.arg(step).arg(what, nameOf(labelOf(flags)), nameOf(labelOf(plain.flags())))));
            const bool hidden = flags.outOfService || flags.shelving != Shelving::Unshelved;
            QVERIFY2(!alarm || hidden == !alarm->suppressors.isEmpty(), qPrintable(u"step %1, %2: who hides it is not named"_s.arg(step).arg(what)));
            const bool uncertain = alarm && alarm->uncertain;
            QVERIFY2(!alarm || uncertain == !plain.good, qPrintable(u"step %1, %2: uncertain"_s.arg(step).arg(what)));
        }
        QCOMPARE(site.count(JournalKind::Return), plain.returned);
        QVERIFY(site.count(JournalKind::Active) >= plain.raised);
        QVERIFY(plain.raised >= 5 || steps < longLife);
    }

private:
    static constexpr int longLife = 1500;

    static QString act(WatchedSite& site, Plain& plain, QRandomGenerator& dice)
    {
        const auto occurrence = site.occurrence(id);
        const bool exists = site.alarm(id).has_value();
        switch (dice.bounded(24)) {
        case 0:
            if (site.wish(Acknowledge{{occurrence}, u"x"_s}).has_value() != plain.acknowledge())
                return u"acknowledge disagrees"_s;
            return u"acknowledge"_s;
        case 1:
            if (site.wish(ResetAlarm{occurrence}).has_value() != plain.reset())
                return u"reset disagrees"_s;
            return u"reset"_s;
        case 2:
            return shelve(site, plain, dice, exists);
        case 3:
            if (site.wish(Unshelve{{occurrence}}))
                plain.unshelve();
            return u"unshelve"_s;
        case 4:
            return service(site, plain);
        case 5:
            site.clock.setWall(site.clock.now() + std::chrono::seconds(static_cast<int>(dice.bounded(20000)) - 10000));
            return u"clock set"_s;
        case 6:
        case 7:
        case 8:
        case 9: {
            const double value = dice.bounded(2) == 0 ? 15 : 8 + dice.bounded(14.0);
            const bool good = dice.bounded(8) != 0;
            site.hear(u"p"_s, value, good ? Quality::Live : Quality::Stale);
            plain.hear(value, good);
            return u"hear %1"_s.arg(value);
        }
        default:
            site.pass(1s);
            plain.second();
            return u"a second"_s;
        }
    }

    static QString shelve(WatchedSite& site, Plain& plain, QRandomGenerator& dice, bool exists)
    {
        const int seconds = 1 + static_cast<int>(dice.bounded(9));
        const bool oneShot = dice.bounded(2) == 0;
        if (site.wish(Shelve{{site.occurrence(id)}, std::chrono::seconds(seconds), oneShot, u"x"_s}).has_value() != exists)
            return u"shelve disagrees"_s;
        if (exists) {
            plain.shelved = seconds;
            plain.oneShot = oneShot;
        }
        return u"shelve"_s;
    }

    static QString service(WatchedSite& site, Plain& plain)
    {
        if (!site.wish(SetAlarmService{AlarmId(id), plain.out, u"WO"_s}))
            return u"service disagrees"_s;
        if (plain.out)
            plain.putBack();
        else
            plain.out = true;
        return u"service"_s;
    }
};

QTEST_GUILESS_MAIN(TestAlarmModel)
#include "tst_alarm_model.moc"
