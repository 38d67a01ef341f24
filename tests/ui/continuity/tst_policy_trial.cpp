// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/editor_desk.h"
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/window_test.h"
#include "ui/continuity/continuity_page.h"
#include "ui/continuity/policies_tab.h"
#include "ui/continuity/trial_rows.h"
#include "ui/models/live.h"

#include <QAbstractButton>
#include <QTest>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp noon = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24} + 12h;

Picture siteWithSensor()
{
    Picture picture;
    Device device;
    device.id = DeviceId(u"outdoor"_s);
    device.name = u"<b>Outdoor</b>"_s;
    picture.devices.insert(device.id, device);
    return picture;
}

PolicyTrial trialOf(int activations)
{
    PolicyTrial trial;
    trial.interval = {noon - 720h, noon};
    trial.elements = 1;
    for (int i = 0; i < activations; ++i)
        trial.activations.push_back({u"outdoor"_s, noon - 100h + i * 1h, noon - 100h + i * 1h + 10s, noon - 100h + i * 1h + 8min, i == 0});
    trial.longestDetection = 10s;
    return trial;
}

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::Ireland), QTimeZone("Europe/Dublin"));
}

} // namespace

/// What a policy would have done, in words.
class TestPolicyTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void neverIsAnAnswerToo()
    {
        const auto rows = trialRows(trialOf(0), siteWithSensor(), english());
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0][0].text, u"On the last 30 d it would not have acted"_s);
    }

    void theLastTimesAreListedByTheirDateAndWhatWasLost()
    {
        const auto rows = trialRows(trialOf(7), siteWithSensor(), english());
        QCOMPARE(rows.size(), std::size_t(6));
        QVERIFY(rows[0][0].text.contains(u"7"));
        QVERIFY(rows[0][0].subtitle.contains("1 of them needless"_L1) && rows[0][0].subtitle.contains("10 s"_L1));
        QVERIFY2(rows[1][0].text.endsWith(u"<b>Outdoor</b>"), qPrintable(rows[1][0].text)); // a name stays text
        QVERIFY(rows[1][0].subtitle.contains("lost for 8 min"_L1));
        QVERIFY(!rows[1][0].subtitle.contains("needless"_L1));
    }

    void whatIsNotKnownIsSaid()
    {
        PolicyTrial trial = trialOf(0);
        trial.unwatched = 72h;
        trial.assumed = {u"ping"_s};
        const QString about = trialRows(trial, siteWithSensor(), english())[0][0].subtitle;
        QVERIFY2(about.contains("nobody recorded for 3 d"_L1), qPrintable(about));
        QVERIFY(about.contains("history does not know ping"_L1));
    }

    void whyItCouldNotBeTriedIsSaid()
    {
        const auto rows = trialRows(Error{Error::Code::NotFound, u"nothing was recorded in that time"_s}, siteWithSensor(), english());
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0][0].subtitle.contains("recorded"_L1));
        QVERIFY(rows[0][0].priority.has_value());
    }

    void thePageAsksAndShowsItAboveWhatTheCheckSays()
    {
        Live live;
        live.tick(noon);
        EditorDesk desk;
        desk.trial = trialOf(2);
        Look look(ThemeChoice::Light);
        ContinuityPage page(live, &desk, look, [](const Route&) {});
        page.board().show(harbourPolicies());
        page.open(u"broker-hvac"_s, {});
        auto* tab = page.findChild<PoliciesTab*>();
        auto* button = page.findChild<QAbstractButton*>(u"tryPolicy"_s);
        QVERIFY(tab && button);
        button->click();
        QVERIFY(button->isEnabled()); // answered at once
        QVERIFY(tab->check().rowCount() >= 3);
        QVERIFY(tab->check().index(0, 0).data().toString().contains(u"2"));
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestPolicyTrial)
#include "tst_policy_trial.moc"
