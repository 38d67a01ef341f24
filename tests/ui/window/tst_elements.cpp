// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/look/screenshot.h"
#include "ui/window/main_window.h"
#include "ui/window/pages.h"
#include "ui/wizard/first_run_wizard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QSize wide(1440, 900);
const QSize small(1024, 680);

/// By object name, or by class name where it is that of a class of ours.
QList<QWidget*> named(const QWidget& window, const QString& name)
{
    QList<QWidget*> all = window.findChildren<QWidget*>(name);
    const QList<QWidget*> everything = window.findChildren<QWidget*>();
    std::ranges::copy_if(everything, std::back_inserter(all), [&](const QWidget* one) {
        const QString its = QLatin1String(one->metaObject()->className());
        return its == u"holdfast::"_s + name || its == u"holdfast::overview::"_s + name;
    });
    all.removeIf([&](const QWidget* one) { return !one->isVisibleTo(&window) || one->size().isEmpty(); });
    return all;
}

} // namespace

/// Each page has what the picture set names for it, at the moment of the pictures and at both ends of its sizes.
class TestElements final : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    FakeIntents m_intents;
    FakeHistoryDesk m_history;
    FakeTester m_tester;
    FakeSecrets m_secrets;
    FakeNeighbourhood m_neighbours;
    QTemporaryDir m_settings;

    static QString idOf(const Picture& picture, const QString& what)
    {
        if (what == u"alarm")
            return std::ranges::min_element(picture.alarms, {}, &Alarm::priority)->id.text();
        const auto device = std::ranges::find_if(picture.devices, [](const Device& one) { return one.name == u"3.12-S1"; });
        if (what == u"device")
            return device->id.text();
        for (const PointId& point : picture.pointsOf.value(device->id))
            if (what == u"point" && picture.points.value(point).quantity == Quantity::CarbonDioxide)
                return point.text();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"holdfast-test"_s);
        m_look.setMotion(Motion::Reduced);
        m_look.dress(*qApp);
        m_look.setFormat(Format(QLocale(u"en"_s), QTimeZone("Europe/Dublin")));
    }

    void init() { failOnOtherWarnings(); }

    void aPageHasWhatItsPictureShows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QStringList>("always");
        QTest::addColumn<QStringList>("whereRoom"); // may give way in a small window
        const QStringList frame{u"rail"_s, u"site"_s, u"header"_s, u"status"_s, u"palette-field"_s, u"rail-overview"_s, u"rail-devices"_s, u"rail-alarms"_s, u"rail-history"_s, u"rail-settings"_s};
        QTest::newRow("the frame") << u"overview"_s << QString() << QString() << frame << QStringList{u"sound"_s};
        QTest::newRow("01 overview") << u"overview"_s << QString() << QString()
                                     << QStringList{u"kpiComfort"_s, u"kpiAir"_s, u"kpiPower"_s, u"kpiOccupancy"_s, u"kpiFresh"_s, u"planCard"_s, u"floorPlan"_s, u"floorPicker"_s,
                                                    u"layerPicker"_s, u"PlanLegend"_s, u"zoomIn"_s, u"zoomOut"_s, u"zoomFit"_s, u"alarmCard"_s, u"alarmList"_s, u"acknowledge"_s,
                                                    u"showOnPlan"_s, u"openConsole"_s, u"pathCard"_s, u"pathStrips"_s, u"pathSpan"_s}
                                     << QStringList();
        QTest::newRow("02 devices") << u"devices"_s << QString() << QString() << QStringList{u"deviceTabs"_s, u"deviceFilter"_s, u"devices"_s} << QStringList{u"facets"_s, u"devicePeek"_s};
        QTest::newRow("03 device detail") << u"devices"_s << u"device"_s << u"live"_s << QStringList{u"detailTabs"_s, u"PointRow"_s} << QStringList{u"PathList"_s, u"PointTrend"_s};
        QTest::newRow("04 alarm console") << u"alarms"_s << u"alarm"_s << QString()
                                          << QStringList{u"counter1"_s, u"counter2"_s, u"counter3"_s, u"counter4"_s, u"alarmTabs"_s, u"filter"_s, u"alarms"_s, u"alarmPanel"_s, u"alarmTitle"_s,
                                                         u"acknowledge"_s, u"shelve"_s, u"TrendLane"_s}
                                          << QStringList{u"RateGauge"_s};
        QTest::newRow("04 journal") << u"alarms"_s << QString() << u"journal"_s << QStringList{u"journal"_s} << QStringList();
        QTest::newRow("04 rules") << u"alarms"_s << QString() << u"rules"_s << QStringList{u"alarmRules"_s, u"newRule"_s, u"duplicateRule"_s, u"switchRule"_s, u"handover"_s} << QStringList();
        QTest::newRow("04 load") << u"alarms"_s << QString() << u"load"_s << QStringList{u"loadPeriod"_s, u"loadState"_s, u"loadAgain"_s} << QStringList();
        QTest::newRow("04 maintenance") << u"alarms"_s << QString() << u"maintenance"_s << QStringList{u"newWindow"_s, u"editWindow"_s, u"removeWindow"_s} << QStringList();
        QTest::newRow("08 history") << u"history"_s << u"point"_s << QString()
                                    << QStringList{u"findPoint"_s, u"points"_s, u"LaneStack"_s, u"lane"_s, u"laneMenu"_s, u"eventLanes"_s, u"OverviewBrush"_s, u"cursorTable"_s, u"periods"_s, u"lastWeek"_s,
                                                   u"annotate"_s, u"export"_s} << QStringList();
        QTest::newRow("11 inbox") << u"devices"_s << QString() << u"inbox"_s << QStringList{u"inbox"_s, u"inboxFilter"_s, u"adoptTicked"_s} << QStringList{u"inboxDrawer"_s, u"ConfidenceBar"_s, u"makeRule"_s};
        QTest::newRow("leftovers") << u"devices"_s << QString() << u"leftovers"_s << QStringList{u"ghosts"_s, u"ghostSentence"_s, u"lookForGhosts"_s, u"saveGhosts"_s, u"clearGhosts"_s} << QStringList();
        QTest::newRow("settings") << u"settings"_s << QString() << u"brokers"_s
                                  << QStringList{u"sections"_s, u"addBroker"_s, u"addModbus"_s, u"neighbours"_s, u"permitAsk"_s, u"permitOwnTopics"_s, u"permitCommand"_s} << QStringList();
    }

    void aPageHasWhatItsPictureShows()
    {
        QFETCH(QString, page);
        QFETCH(QString, object);
        QFETCH(QString, tab);
        QFETCH(QStringList, always);
        QFETCH(QStringList, whereRoom);
        Live live(World::Real);
        const site::Scenario& scenario = *site::scenarioNamed(u"harbour-1406"_s);
        live.apply(site::momentOf(scenario));
        live.apply(site::findsOf(scenario));
        live.tick(*scenario.moment);
        MainWindow window({live, m_intents, m_history, m_tester, m_secrets, m_neighbours, m_look}, pages());
        window.resize(wide);
        window.go({page, object.isEmpty() ? QString() : idOf(live.picture(), object), tab});
        for (const QSize size : {wide, small}) {
            QCoreApplication::processEvents();
            static_cast<void>(pictureOf(window, size));
            QStringList missing;
            for (const QString& one : size == wide ? always + whereRoom : always)
                if (named(window, one).isEmpty())
                    missing << one;
            QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(size.width()).arg(missing.join(u", "_s))));
        }
    }

    void theConsolesColumnsAreThoseOfThePicture()
    {
        Live live(World::Real);
        live.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
        MainWindow window({live, m_intents, m_history, m_tester, m_secrets, m_neighbours, m_look}, pages());
        window.go({u"alarms"_s, {}, {}});
        static_cast<void>(pictureOf(window, wide));
        const auto* tree = window.findChild<QAbstractItemView*>(u"alarms"_s);
        const auto* header = tree->findChild<QHeaderView*>();
        QStringList shown;
        for (int column = 0; column < tree->model()->columnCount(); ++column)
            if (!header->isSectionHidden(column))
                shown << tree->model()->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(shown, (QStringList{u"State"_s, u"Alarm"_s, u"Since"_s, u"Value"_s, u"Suggested action"_s, u"In process"_s}));
    }

    void theFirstRunHasItsSteps()
    {
        Live live(World::Real);
        FirstRunWizard wizard({live, m_intents, m_tester, m_secrets, m_look});
        wizard.go(1);
        for (const QSize size : {wide, small}) {
            QCoreApplication::processEvents();
            static_cast<void>(pictureOf(wizard, size));
            for (const auto& one : {u"Stepper"_s, u"chooseDemo"_s, u"chooseBroker"_s, u"chooseImport"_s, u"wizardHost"_s, u"wizardPort"_s, u"wizardTest"_s, u"ConnectionView"_s, u"wizardBack"_s, u"wizardNext"_s})
                QVERIFY2(!named(wizard, one).isEmpty(), qPrintable(one));
        }
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestElements)
#include "tst_elements.moc"
