// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/fake_care.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "tests/ui/window/example_page.h"
#include "ui/look/toast.h"
#include "ui/window/history_watch.h"
#include "ui/window/main_window.h"
#include "ui/window/rail.h"

#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp found{std::chrono::hours(500'000)};

DamagedSpan damageFound(Timestamp at)
{
    return {DamagedSpan::Kind::Samples, {PointId(u"t"_s)}, {at - 5h, at - 4h}, 100, 17, u"block 17: wrong checksum"_s, at};
}

} // namespace

/// What is found wrong with the history behind everybody's back is seen in the rail and told once, without any alarm.
class TestHistoryWatch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<FakeCare> m_care;

    void pass(int ticks)
    {
        for (int i = 0; i < ticks; ++i)
            m_live->tick(found + std::chrono::seconds(i));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Look(ThemeChoice::Light).dress(*qApp);
        QCoreApplication::setOrganizationName(u"holdfast-tests"_s);
        QCoreApplication::setApplicationName(u"watch"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void init()
    {
        QSettings().clear();
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
        m_care = std::make_unique<FakeCare>();
    }

    void whatIsFoundIsCountedAndToldOnce()
    {
        HistoryWatch watch(m_care.get(), *m_live);
        const QSignalSpy changed(&watch, &HistoryWatch::changed);
        const QSignalSpy told(&watch, &HistoryWatch::found);
        QCoreApplication::processEvents();
        QCOMPARE(watch.problems(), 0);
        m_care->known.damaged = 3;
        m_care->known.damages = {damageFound(found)};
        pass(30);
        QTRY_COMPARE(watch.problems(), 1);
        QCOMPARE(told.count(), 1);
        pass(60);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(told.count(), 1); // the same damage
        m_care->known.damages.push_back(damageFound(found + 1h));
        pass(30);
        QTRY_COMPARE(told.count(), 2);
    }

    void whatWasToldIsNotToldAgainByTheNextRun()
    {
        m_care->known.damaged = 1;
        m_care->known.damages = {damageFound(found)};
        HistoryWatch first(m_care.get(), *m_live);
        const QSignalSpy told(&first, &HistoryWatch::found);
        QTRY_COMPARE(told.count(), 1);
        HistoryWatch next(m_care.get(), *m_live);
        const QSignalSpy again(&next, &HistoryWatch::found);
        QTRY_COMPARE(next.problems(), 1); // but it is still seen
        QCOMPARE(again.count(), 0);
    }

    void theRailShowsItUntilItIsCuredAndTheNoticeLeadsThere()
    {
        Look look{ThemeChoice::Light};
        FakeIntents intents;
        FakeHistoryDesk history;
        FakeTester tester;
        FakeSecrets secrets;
        FakeNeighbourhood neighbours;
        m_care->known.damaged = 1;
        m_care->known.damages = {damageFound(found)};
        std::vector<PageEntry> entries = examplePages();
        MainWindow window(WindowParts{*m_live, intents, history, tester, secrets, neighbours, look, m_care.get()}, entries);
        auto* settings = window.findChild<RailItem*>(u"rail-settings"_s);
        QVERIFY(settings);
        const QString plain = settings->text();
        QTRY_VERIFY(settings->accessibleName() != plain);
        QVERIFY(settings->accessibleName().contains(u'1'));
        auto* toast = window.findChild<Toast*>();
        QVERIFY(toast);
        auto* go = toast->findChild<QAbstractButton*>();
        QVERIFY(go);
        go->click();
        QCOMPARE(window.current(), u"settings"_s);
        m_care->known = HistoryHealth();
        pass(30);
        QTRY_COMPARE(settings->accessibleName(), plain);
    }

    void whereNobodyKeepsTheHistoryNothingIsAsked()
    {
        const HistoryWatch watch(nullptr, *m_live);
        pass(60);
        QCOMPARE(watch.problems(), 0);
    }
};

QTEST_MAIN(TestHistoryWatch)
#include "tst_history_watch.moc"
