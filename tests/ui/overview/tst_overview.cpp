// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/look/kpi_card.h"
#include "ui/look/plain_label.h"
#include "ui/look/screenshot.h"
#include "ui/look/segmented.h"
#include "ui/overview/floor_plan.h"
#include "ui/overview/overview_page.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

Delta moment()
{
    return site::momentOf(*site::scenarioNamed(u"harbour-1406"_s));
}

/// A site whose history answers with the same wave for every point.
class WavingHistory final : public FakeHistoryDesk
{
public:
    QFuture<Expected<Series>> series(const SeriesQuery& query) override
    {
        ++asked;
        Series answer{query.point, query.interval, {}, {}, {}, {}, {}};
        for (int i = 0; i < query.columns; ++i) {
            const double wave = 20 + 3.0 * std::sin(i / 9.0);
            answer.time.push_back(query.interval.from + (query.interval.to - query.interval.from) * i / query.columns);
            answer.minimum.push_back(wave - 0.4);
            answer.mean.push_back(wave);
            answer.maximum.push_back(wave + 0.4);
            answer.coverage.push_back(1);
        }
        return answered(answer);
    }

    int asked = 0;
};

} // namespace

class TestOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"holdfast-test"_s);
        QCoreApplication::setApplicationName(u"overview"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_look.dress(*qApp);
    }

    void init()
    {
        failOnOtherWarnings();
        m_routes.clear();
        m_intents.wishes.clear();
        QSettings().clear();
        QSettings().setValue("overview/lastLooked", static_cast<qlonglong>(Timestamp(std::chrono::sys_days{std::chrono::year(2026) / 11 / 24} + std::chrono::minutes(490)).time_since_epoch().count()));
        m_live = std::make_unique<Live>();
        Delta delta = moment();
        const Timestamp now = *delta.now;
        m_live->apply(std::move(delta));
        m_live->tick(now + std::chrono::seconds(2));
        m_page = std::make_unique<OverviewPage>(*m_live, m_intents, m_history, m_look, [this](const Route& route) { m_routes.push_back(route); });
        m_page->resize(1180, 780);
    }

    void cleanup() { m_page.reset(); }

    void theHeadingCountsEveryDeviceByHowItStands()
    {
        QCOMPARE(m_page->heading().crumbs, (QStringList{u"Harbour House"_s, u"Floor 3"_s}));
        QVERIFY2(m_page->heading().sentence.contains(u"398 fresh · 9 on local fallback · 5 silent · updated 2 s ago"_s), qPrintable(m_page->heading().sentence));
    }

    void everyFigureSaysWhatItIsAndWhereItComesFrom()
    {
        QVERIFY(card("kpiAir")->accessibleName().contains(u"1\u202f214"_s) || card("kpiAir")->accessibleName().contains(u"1\u2009214"_s));
        QVERIFY(card("kpiAir")->accessibleName().contains(u"Room 3.12"_s));
        QVERIFY(card("kpiPower")->accessibleName().contains(u"182.4"_s));
        QTest::keyClick(card("kpiAir"), Qt::Key_Return);
        QCOMPARE(m_routes.back().page, u"history"_s);
        QCOMPARE(m_live->picture().points.value(PointId(m_routes.back().object)).quantity, Quantity::CarbonDioxide);
        QTest::keyClick(card("kpiFresh"), Qt::Key_Return);
        QCOMPARE(m_routes.back(), (Route{u"devices"_s, {}, {}}));
    }

    void theWorstAlarmStandsFirstAndAsksForANoteBeforeItIsAcknowledged()
    {
        auto* list = child<QListView>("alarmList");
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Water leak"_s));
        child<QPushButton>("acknowledge")->click();
        QVERIFY(m_intents.wishes.empty());
        auto* note = child<QLineEdit>("acknowledgeNote");
        note->setText(u"On my way"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(m_intents.wishes.size(), std::size_t(1));
        const auto* wish = std::get_if<Acknowledge>(&m_intents.wishes.front());
        QVERIFY(wish != nullptr);
        QCOMPARE(wish->note, u"On my way"_s);
        QCOMPARE(wish->occurrences.size(), std::size_t(1));
    }

    void aLesserAlarmIsAcknowledgedAtOnceByItsKey()
    {
        auto* list = child<QListView>("alarmList");
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(m_intents.wishes.size(), std::size_t(1));
    }

    void theAlarmsPlaceIsShownOnItsOwnFloorAndTheListThenTellsOfThatRoomOnly()
    {
        QTest::keyClick(child<QListView>("alarmList"), Qt::Key_G);
        QCOMPARE(m_page->heading().crumbs.back(), u"Floor 0"_s);
        QCOMPARE(plan()->selected(), SpaceId(u"harbour-house.0.PLB"_s));
        QCOMPARE(child<QListView>("alarmList")->model()->rowCount(), 1);
        QTest::keyClick(plan(), Qt::Key_Escape);
        QVERIFY(child<QListView>("alarmList")->model()->rowCount() > 4);
    }

    void aRouteToARoomShowsIt()
    {
        m_page->open(u"harbour-house.2.05"_s, {});
        QCOMPARE(m_page->heading().crumbs.back(), u"Floor 2"_s);
        QCOMPARE(plan()->selected(), SpaceId(u"harbour-house.2.05"_s));
        QTest::keyClick(plan(), Qt::Key_Return);
        QCOMPARE(m_routes.back(), (Route{u"devices"_s, u"harbour-house.2.05"_s, {}}));
    }

    void aClickOnARoomSelectsItAndADragOnlyMovesThePlan()
    {
        m_page->open(u"harbour-house.3.12"_s, {});
        std::ignore = pictureOf(*m_page, {1180, 780}); // lays it out
        const QPoint inOffice = plan()->view().toPixels(QPointF(2, 20.5)).toPoint();
        QTest::mouseClick(plan(), Qt::LeftButton, {}, inOffice);
        QCOMPARE(plan()->selected(), SpaceId(u"harbour-house.3.OW"_s));
        plan()->zoom(3);
        const QPointF before = plan()->view().toMetres({100, 100});
        QTest::mousePress(plan(), Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(plan(), {140, 120});
        QMouseEvent move(QEvent::MouseMove, QPointF(140, 120), QPointF(140, 120), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(plan(), &move);
        QTest::mouseRelease(plan(), Qt::LeftButton, {}, {140, 120});
        QVERIFY(plan()->view().toMetres({140, 120}) != before || plan()->view().zoom() > 1);
        QCOMPARE(plan()->selected(), SpaceId(u"harbour-house.3.OW"_s));
    }

    void arrowsWalkFromRoomToRoomAndEnterOpens()
    {
        m_page->open(u"harbour-house.3.12"_s, {});
        QTest::keyClick(plan(), Qt::Key_Right);
        QCOMPARE(plan()->selected(), SpaceId(u"harbour-house.3.13"_s));
        QTest::keyClick(plan(), Qt::Key_Up);
        QCOMPARE(plan()->selected(), SpaceId(u"harbour-house.3.OW"_s));
        QVERIFY(plan()->accessibleDescription().startsWith(u"Open office West, 22.1"_s));
    }

    void screenReadersHearEveryRoomAsAnItem()
    {
        m_page->open(u"harbour-house.3.12"_s, {});
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(plan());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 16);
        int chosen = 0;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface* room = list->child(i);
            QVERIFY(room != nullptr && !room->text(QAccessible::Name).isEmpty());
            QCOMPARE(list->indexOfChild(room), i);
            QVERIFY(room->parent() == list);
            chosen += room->state().selected ? 1 : 0;
            if (room->state().selected)
                QVERIFY2(room->text(QAccessible::Name).contains(u"Priority 3"_s), qPrintable(room->text(QAccessible::Name)));
        }
        QCOMPARE(chosen, 1);
        QVERIFY(list->child(99) == nullptr);
    }

    void sinceYouLastLookedCountsFromTheLastInputAndCanBePutAway()
    {
        auto* strip = m_page->findChild<QWidget*>(u"sinceStrip"_s);
        QVERIFY(!strip->isHidden());
        QVERIFY2(strip->accessibleName().contains(u"08:10"_s), qPrintable(strip->accessibleName()));
        QVERIFY(strip->accessibleName().contains(u"GW-3"_s));
        child<QToolButton>("dismissSince")->click();
        QVERIFY(strip->isHidden());
        QTest::keyClick(plan(), Qt::Key_Plus);
        QVERIFY(QSettings().value("overview/lastLooked").toLongLong() > 1'795'000'000'000LL);
    }

    void aBurstOfNewsIsShownOnceNotPerMessage()
    {
        const int before = m_history.asked;
        for (int i = 0; i < 500; ++i) {
            Delta delta;
            delta.now = m_live->now() + std::chrono::milliseconds(1);
            m_live->apply(std::move(delta));
        }
        QCOMPARE(m_history.asked, before);
    }

    void hostileNamesStayPlainText()
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void everyControlHasAName()
    {
        for (const QWidget* widget : m_page->findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s)) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()), qPrintable(QString(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName())));
            }
    }

    void anEmptySiteOffersToDrawItsFloors()
    {
        Live nothing;
        OverviewPage page(nothing, m_intents, m_history, m_look, [this](const Route& route) { m_routes.push_back(route); });
        QCOMPARE(page.heading().crumbs, (QStringList{u"Overview"_s}));
        const auto buttons = page.findChildren<QPushButton*>();
        const auto draw = std::ranges::find_if(buttons, [](const QPushButton* button) { return button->text() == u"Draw the floors"_s; });
        QVERIFY(draw != buttons.end());
        (*draw)->click();
        QCOMPARE(m_routes.back().page, u"settings"_s);
    }

    void theSmallestWindowShowsTheWholeWidth()
    {
        std::ignore = pictureOf(*m_page, {920, 560});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what a running window does by itself
        const auto* scroll = m_page->findChild<QScrollArea*>();
        for (const QWidget* part : scroll->widget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            QVERIFY2(part->geometry().right() < scroll->viewport()->width(), qPrintable(u"%1 ends at %2 of %3, least %4"_s.arg(part->objectName()).arg(part->geometry().right()).arg(scroll->viewport()->width()).arg(part->minimumSizeHint().width())));
    }

    void itLooksTheSameInBothThemesAndSizes()
    {
        const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES", m_folder.path());
        m_page->open(u"harbour-house.3.14"_s, {});
        QVERIFY(saveScreenshot(*m_page, {1180, 780}, 1, folder + u"/overview-selected.png"_s));
        plan()->select(std::nullopt);
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_look.choose(theme);
            for (const QSize size : {QSize(1180, 780), QSize(920, 840)}) {
                OverviewPage fresh(*m_live, m_intents, m_history, m_look, [](const Route&) {});
                const QString file = u"%1/overview-%2-%3.png"_s.arg(folder, theme == ThemeChoice::Light ? u"light"_s : u"dark"_s).arg(size.width());
                QVERIFY(saveScreenshot(fresh, size, 1, file));
            }
        }
        m_look.choose(ThemeChoice::Light);
    }

private:
    template <typename T>
    T* child(const char* name) const
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    KpiCard* card(const char* name) const { return child<KpiCard>(name); }
    overview::FloorPlan* plan() const { return child<overview::FloorPlan>("floorPlan"); }

    QTemporaryDir m_folder;
    Look m_look{ThemeChoice::Light};
    FakeIntents m_intents;
    WavingHistory m_history;
    std::vector<Route> m_routes;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<OverviewPage> m_page;
};

HOLDFAST_WINDOW_TEST_MAIN(TestOverview)
#include "tst_overview.moc"
