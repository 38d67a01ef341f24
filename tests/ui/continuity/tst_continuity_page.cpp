// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/window_test.h"
#include "ui/continuity/continuity_page.h"
#include "ui/continuity/cut_diagram.h"
#include "ui/continuity/path_diagram.h"
#include "ui/look/empty_state.h"
#include "ui/look/screenshot.h"
#include "ui/models/live.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page with the moment of the mock-ups, laid out but not shown.
struct Desk
{
    explicit Desk(bool known = true)
    {
        if (known)
            showHarbour(page.board());
        static_cast<void>(pictureOf(page, {1180, 780}));
    }

    [[nodiscard]] QTableView& matrix() const { return *page.findChild<QTableView*>(u"matrix"_s); }
    [[nodiscard]] QTabBar& tabs() const { return *page.findChild<QTabBar*>(u"continuityTabs"_s); }

    Look look{ThemeChoice::Light};
    Live live;
    std::vector<Route> routes;
    ContinuityPage page{live, nullptr, look, [this](const Route& route) { routes.push_back(route); }};
};

} // namespace

/// The page under the hands of somebody who uses the keyboard, or who hears it.
class TestContinuityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void arrowsWalkTheCellsAndEnterTellsTheStory()
    {
        Desk desk;
        QTableView& matrix = desk.matrix();
        matrix.setCurrentIndex(matrix.model()->index(0, 1));
        QTest::keyClick(&matrix, Qt::Key_Right);
        QTest::keyClick(&matrix, Qt::Key_Down);
        QCOMPARE(matrix.currentIndex().column(), 2);
        QCOMPARE(matrix.currentIndex().row(), 1);
        QVERIFY(desk.page.drawer() == nullptr);
        QTest::keyClick(&matrix, Qt::Key_Return);
        QVERIFY(desk.page.drawer() != nullptr);
        QCOMPARE(desk.page.drawer()->accessibleName(), u"EV charging load limit"_s);
        QTest::keyClick(desk.page.drawer(), Qt::Key_Escape);
        QVERIFY(desk.page.drawer() == nullptr);
    }

    void aCellIsAPlaceToLinkTo()
    {
        Desk desk;
        desk.page.open(u"f5"_s, u"gateway"_s);
        QVERIFY(desk.page.drawer() != nullptr);
        QCOMPARE(desk.matrix().currentIndex().column(), 2);
        auto* policy = desk.page.drawer()->findChild<QAbstractButton*>();
        for (auto* button : desk.page.drawer()->findChildren<QAbstractButton*>())
            if (button->text() == u"Gateway lost, floor 3")
                policy = button;
        QVERIFY(policy != nullptr);
        policy->click();
        QCOMPARE(desk.page.tab(), u"policies"_s);
        QVERIFY(desk.page.drawer() == nullptr);
        QCOMPARE(desk.page.findChild<QWidget*>(u"policyCard"_s)->accessibleName(), u"Gateway lost, floor 3"_s);
    }

    void aPolicyAndANodeOpenTheirTab()
    {
        Desk desk;
        desk.page.open(u"broker-hvac"_s, {});
        QCOMPARE(desk.page.tab(), u"policies"_s);
        desk.page.open(u"device:R-3.05"_s, {});
        QCOMPARE(desk.page.tab(), u"points"_s);
        QVERIFY(desk.page.findChild<QComboBox*>(u"lossChooser"_s)->currentText().startsWith(u"R-3.05"_s));
        QCOMPARE(desk.page.findChild<QTableView*>(u"lossTable"_s)->model()->rowCount(), 2 + 5);
        desk.page.open(u"device:GW-3"_s, u"paths"_s);
        QCOMPARE(desk.page.tab(), u"paths"_s);
        desk.page.open(u"nothing of ours"_s, {});
        QCOMPARE(desk.page.tab(), u"paths"_s);
    }

    void aDiagramIsAListForThoseWhoHearIt()
    {
        Desk desk;
        auto* paths = desk.page.findChild<PathDiagram*>();
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(paths);
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Path 2: LTE SIM A, Active, 7 min, −84 dBm"_s);
        auto* cuts = desk.page.findChild<CutDiagram*>();
        QVERIFY(QAccessible::queryAccessibleInterface(cuts)->child(0)->text(QAccessible::Name).startsWith(u"Router R-3.05, only path for 5"_s));
    }

    void aDiagramIsWalkedByArrows()
    {
        Desk desk;
        auto* paths = desk.page.findChild<PathDiagram*>();
        QTest::keyClick(paths, Qt::Key_Down);
        QTest::keyClick(paths, Qt::Key_Down);
        QCOMPARE(paths->current(), 2);
        QTest::keyClick(paths, Qt::Key_End);
        QTest::keyClick(paths, Qt::Key_Down);
        QCOMPARE(paths->current(), 3);
        const auto drawn = desk.page.findChildren<CutDiagram*>();
        const auto seen = std::ranges::find_if(drawn, [&](const CutDiagram* one) { return one->isVisibleTo(&desk.page); });
        QVERIFY(seen != drawn.end());
        CutDiagram* cuts = *seen;
        QTest::keyClick(cuts, Qt::Key_Right);
        QTest::keyClick(cuts, Qt::Key_Return);
        QCOMPARE(desk.page.tab(), u"points"_s);
        QVERIFY(desk.page.findChild<QComboBox*>(u"lossChooser"_s)->currentText().startsWith(u"R-2.11"_s));
    }

    void everyDiagramIsATableToo()
    {
        Desk desk;
        const auto buttons = desk.page.findChildren<QAbstractButton*>(u"asTable"_s);
        QVERIFY(buttons.size() >= 3);
        for (QAbstractButton* button : buttons) {
            const QString before = button->accessibleName();
            button->click();
            QVERIFY(button->isChecked());
            QVERIFY(button->accessibleName() != before);
        }
    }

    void everyControlHasAName()
    {
        Desk desk;
        desk.page.open(u"f5"_s, u"gateway"_s);
        for (const QWidget* control : desk.page.findChildren<QWidget*>()) {
            const bool inner = control->objectName().startsWith(u"qt_"_s) || qobject_cast<QComboBox*>(control->parentWidget());
            if (control->focusPolicy() == Qt::NoFocus || inner || control->inherits("QScrollBar") || control->inherits("QHeaderView") || control->inherits("QScrollArea") || control->inherits("QComboBoxListView"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const bool named = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()) || control->focusProxy() != nullptr;
            QVERIFY2(named || control->isHidden(), qPrintable(QString(QLatin1String(control->metaObject()->className()) + u' ' + control->objectName())));
        }
    }

    void nothingKnownSaysSoAndShowsTheDevices()
    {
        Desk desk(false);
        QVERIFY(desk.tabs().parentWidget()->isHidden());
        for (auto* empty : desk.page.findChildren<EmptyState*>())
            if (empty->accessibleName() == u"Nothing is known yet")
                empty->findChild<QAbstractButton*>()->click();
        QCOMPARE(desk.routes.size(), std::size_t{1});
        QCOMPARE(desk.routes.front().page, u"devices"_s);
    }

    void withoutAScoreNoScoreIsShown()
    {
        Desk desk(false);
        desk.page.board().show(ContinuityPicture{});
        QVERIFY(desk.page.findChild<QWidget*>(u"readinessCard"_s)->isHidden());
        QVERIFY(!desk.tabs().parentWidget()->isHidden());
        ContinuityPicture zero = harbourPicture();
        zero.readiness.score = 0;
        desk.page.board().show(zero);
        QVERIFY(!desk.page.findChild<QWidget*>(u"readinessCard"_s)->isHidden());
        QCOMPARE(desk.page.findChild<QWidget*>(u"readinessCard"_s)->accessibleName(), u"Offline readiness 0 of 100, target 85"_s);
    }

    void theKeyboardStaysWhereItWasWhenNewValuesCome()
    {
        Desk desk;
        desk.matrix().setCurrentIndex(desk.matrix().model()->index(3, 2));
        ContinuityPicture picture = harbourPicture();
        picture.functions[3].cells[1].evidence = EvidenceKind::Claimed;
        desk.page.board().show(picture);
        QCOMPARE(desk.matrix().currentIndex().row(), 3);
        QCOMPARE(desk.matrix().currentIndex().column(), 2);
    }

    void everyCommandActs()
    {
        Desk desk;
        for (const Command& command : desk.page.commands())
            if (command.unavailable.isEmpty())
                command.run();
        QCOMPARE(desk.page.tab(), u"points"_s);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestContinuityPage)
#include "tst_continuity_page.moc"
