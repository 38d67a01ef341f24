// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/simulated_site.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp morning = Timestamp(std::chrono::sys_days{std::chrono::year(2026) / 11 / 24}) + 10h;
const QString setpoint = u"occupied_heating_setpoint"_s;

/// Two thermostats behind GW-3 that are to hold 17 °C once they are alone.
struct AloneSite
{
    AloneSite()
    {
        static_cast<void>(site.advance(now, Ticks(0)));
        for (const QString& code : {u"3.05-TH"_s, u"3.06-TH"_s})
            stored = stored && site.store({code, setpoint, 17.0, 30s}).has_value();
    }

    void live(std::chrono::seconds time)
    {
        for (const Timestamp end = now + time; now < end;) {
            now += 1s;
            heard += static_cast<int>(site.advance(now, 1000ms).size());
        }
    }

    [[nodiscard]] double at(const QString& code) const { return toNumber(site.look(code, setpoint).value_or(Value())).value_or(-1); }
    void gateway(bool lost) { stored = site.apply({FaultKind::DropGateway, u"GW-3"_s, lost}).has_value() && stored; }

    SimulatedSite site{SiteOptions{}};
    Timestamp now = morning;
    bool stored = true;
    int heard = 0;
};

} // namespace

class TestFallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsHeldOnlyWhileTheDeviceIsCutOff()
    {
        AloneSite alone;
        const double usual = alone.at(u"3.05-TH"_s);
        QVERIFY(usual > 18);
        alone.live(60s);
        QCOMPARE(alone.at(u"3.05-TH"_s), usual);
        alone.gateway(true);
        alone.live(20s);
        QCOMPARE(alone.at(u"3.05-TH"_s), usual);
        alone.live(20s);
        QCOMPARE(alone.at(u"3.05-TH"_s), 17.0);
        alone.live(1200s);
        QCOMPARE(alone.at(u"3.06-TH"_s), 17.0);
        alone.gateway(false);
        alone.live(2s);
        QCOMPARE(alone.at(u"3.05-TH"_s), usual);
        QVERIFY(alone.stored);
    }

    void aDeviceThatStoredNothingGoesOnAsItWas()
    {
        AloneSite alone;
        const double usual = alone.at(u"3.16-TH"_s);
        alone.gateway(true);
        alone.live(300s);
        QCOMPARE(alone.at(u"3.16-TH"_s), usual);
    }

    void oneThatIgnoresItsFallbackKeepsItsSetPoint()
    {
        AloneSite alone;
        const double usual = alone.at(u"3.05-TH"_s);
        QVERIFY(alone.site.apply({FaultKind::IgnoreFallback, u"3.05-TH"_s}));
        alone.gateway(true);
        alone.live(300s);
        QCOMPARE(alone.at(u"3.05-TH"_s), usual);
        QCOMPARE(alone.at(u"3.06-TH"_s), 17.0);
    }

    void oneThatForgetsItsFallbackLetsGoAfterAWhile()
    {
        AloneSite alone;
        const double usual = alone.at(u"3.05-TH"_s);
        QVERIFY(alone.site.apply({FaultKind::ForgetFallback, u"3.05-TH"_s, true, 60}));
        alone.gateway(true);
        alone.live(60s);
        QCOMPARE(alone.at(u"3.05-TH"_s), 17.0);
        alone.live(60s);
        QCOMPARE(alone.at(u"3.05-TH"_s), usual);
        QCOMPARE(alone.at(u"3.06-TH"_s), 17.0);
    }

    void whatCannotBeStoredIsRefused()
    {
        AloneSite alone;
        QVERIFY(!alone.site.store({u"nobody"_s, setpoint, 17.0}));
        QVERIFY(!alone.site.store({u"3.05-TH"_s, u"local_temperature"_s, 17.0}));
        QVERIFY(!alone.site.store({u"3.05-TH"_s, u"nothing"_s, 17.0}));
    }
};

QTEST_GUILESS_MAIN(TestFallbacks)
#include "tst_fallbacks.moc"
