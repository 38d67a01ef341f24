// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_test.h"
#include "ui/look/button.h"
#include "ui/look/chip.h"
#include "ui/look/drawer.h"
#include "ui/look/plain_label.h"
#include "ui/look/rows.h"
#include "ui/look/screenshot.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"
#include "ui/look/switch.h"
#include "ui/look/toast.h"

#include <QApplication>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TestControls : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void aHostileNameStaysText()
    {
        const PlainLabel label(m_look, u"<b>bold</b><img src=x>"_s);
        QVERIFY(label.textFormat() == Qt::PlainText);
        QTextDocument tip;
        tip.setHtml(plainToolTip(u"<b>bold</b>\n<img src=x> & more"_s));
        QCOMPARE(tip.toPlainText(), u"<b>bold</b>\n<img src=x> & more"_s);
    }

    void arrowsMoveThroughTheSegments()
    {
        Segmented parts(m_look, {u"1 h"_s, u"6 h"_s, u"24 h"_s}, u"Time"_s);
        QSignalSpy changes(&parts, &Segmented::currentChanged);
        QTest::keyClick(&parts, Qt::Key_Right);
        QTest::keyClick(&parts, Qt::Key_Right);
        QTest::keyClick(&parts, Qt::Key_Right);
        QCOMPARE(parts.current(), 2);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(parts.accessibleName(), u"Time: 24 h"_s);
        parts.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&parts, Qt::Key_Right);
        QCOMPARE(parts.current(), 1);
    }

    void spaceTurnsASwitch()
    {
        Switch onOff(m_look, u"Sound"_s);
        QTest::keyClick(&onOff, Qt::Key_Space);
        QVERIFY(onOff.isChecked());
    }

    void escapeEmptiesTheFilterBeforeItLeavesIt()
    {
        QWidget parent;
        auto* field = new SearchField(m_look, u"Filter devices"_s, u"/"_s, &parent);
        field->setText(u"co2"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
    }

    void everyIconButtonHasANameAndATooltip()
    {
        const IconButton button(m_look, Icon::Close, u"Close <now>"_s);
        QCOMPARE(button.accessibleName(), u"Close <now>"_s);
        QVERIFY(button.toolTip().contains(u"&lt;now&gt;"_s));
        QVERIFY(button.sizeHint().width() >= 24);
    }

    void aToastActsOnceAndLeaves()
    {
        int undone = 0;
        Toast toast(m_look, {u"3 devices adopted"_s, u"Undo"_s, [&] { ++undone; }});
        QSignalSpy done(&toast, &Toast::done);
        QTest::mouseClick(toast.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QCOMPARE(done.size(), 1);
    }

    void theDrawerClosesByKey()
    {
        Drawer drawer(m_look);
        QSignalSpy closed(&drawer, &Drawer::closeClicked);
        QTest::keyClick(&drawer, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void aFieldWithTheKeyboardWearsTheRing()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* first = new QLineEdit;
        auto* second = new Button(m_look, u"Go"_s);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        const auto* ring = window.findChild<QFocusFrame*>();
        QVERIFY(ring && ring->widget() == first);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(window.findChild<QFocusFrame*>()->widget() == second);
    }

    void aThemeChangeRepaintsPlainWidgetsToo()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->addWidget(new QLineEdit(u"21.5"_s));
        const QImage light = pictureOf(window, {200, 60});
        m_look.choose(ThemeChoice::Dark);
        const QImage dark = pictureOf(window, {200, 60});
        m_look.choose(ThemeChoice::Light);
        QCOMPARE(light.pixelColor(2, 2), Theme(ThemeKind::Light)[Ink::Canvas]);
        QCOMPARE(dark.pixelColor(2, 2), Theme(ThemeKind::Dark)[Ink::Canvas]);
    }

    void aRowShowsSignTitleAndSecondLine()
    {
        QStandardItemModel model(1, 1);
        QTableView table;
        dress(table, m_look, row::twoLine);
        table.setModel(&model);
        table.setItemDelegate(new RowDelegate(m_look, row::twoLine, &table));
        table.horizontalHeader()->hide();
        const QImage bare = pictureOf(table, {300, 44});
        model.setData(model.index(0, 0), u"CO₂ high"_s, Qt::DisplayRole);
        const QImage titled = pictureOf(table, {300, 44});
        model.setData(model.index(0, 0), u"Room 3.12"_s, cell::Subtitle);
        const QImage both = pictureOf(table, {300, 44});
        model.setData(model.index(0, 0), static_cast<int>(Priority::P3), cell::PriorityRole);
        const QImage signedRow = pictureOf(table, {300, 44});
        QVERIFY(bare != titled && titled != both && both != signedRow);
        QCOMPARE(table.rowHeight(0), 44);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestControls)
#include "tst_controls.moc"
