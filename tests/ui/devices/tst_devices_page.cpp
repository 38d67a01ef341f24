// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/devices/devices_desk.h"
#include "tests/ui/support/window_test.h"
#include "ui/devices/inbox_view.h"
#include "ui/devices/pick_dialog.h"
#include "ui/look/screenshot.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TestDevicesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnOtherWarnings(); }
    void theHeadingCountsThem();
    void enterOpensTheCurrentDevice();
    void spaceOpensAndClosesTheDrawer();
    void theFilterNarrowsAndTellsWhenNothingIsLeft();
    void theInboxIsWorkedByKeys();
    void tickedNewcomersAreAdoptedTogetherAndUndone();
    void movingAsksForARoomAndSendsIt();
    void retiringOffersUndo();
    void everyTabOfADeviceShows();
    void aDeviceNobodyKnowsIsSaidSo();

private:
    Look m_look{ThemeChoice::Light};
};

void TestDevicesPage::initTestCase()
{
    m_look.dress(*qApp);
    m_look.setFormat(Format(QLocale(QLocale::English, QLocale::Ireland), QTimeZone("Europe/Dublin")));
}

void TestDevicesPage::theHeadingCountsThem()
{
    const DevicesDesk desk(m_look);
    QVERIFY(desk.page->heading().sentence.contains(u"412"_s));
    desk.page->open({}, u"inbox"_s);
    QVERIFY(desk.page->heading().sentence.contains(u"6"_s));
}

void TestDevicesPage::enterOpensTheCurrentDevice()
{
    DevicesDesk desk(m_look);
    QTableView& table = desk.table("devices");
    desk.press(table, Qt::Key_J);
    desk.press(table, Qt::Key_Return);
    QCOMPARE(desk.routes.size(), std::size_t(1));
    QCOMPARE(desk.routes[0].page, u"devices"_s);
    QVERIFY(desk.live.picture().devices.contains(DeviceId(desk.routes[0].object)));
}

void TestDevicesPage::spaceOpensAndClosesTheDrawer()
{
    DevicesDesk desk(m_look);
    const QWidget* before = desk.page->drawer();
    desk.press(desk.table("devices"), Qt::Key_Space);
    QVERIFY((desk.page->drawer() == nullptr) != (before == nullptr));
    desk.press(desk.table("devices"), Qt::Key_Space);
    QCOMPARE(desk.page->drawer() == nullptr, before == nullptr);
}

void TestDevicesPage::theFilterNarrowsAndTellsWhenNothingIsLeft()
{
    DevicesDesk desk(m_look);
    auto* filter = desk.page->findChild<QLineEdit*>(u"deviceFilter"_s);
    filter->setText(u"3.12"_s);
    QVERIFY(desk.table("devices").model()->rowCount() > 0);
    QVERIFY(desk.table("devices").model()->rowCount() < 20);
    filter->setText(u"no such thing"_s);
    QVERIFY(desk.table("devices").isHidden());
}

void TestDevicesPage::theInboxIsWorkedByKeys()
{
    DevicesDesk desk(m_look);
    desk.page->open({}, u"inbox"_s);
    QTableView& table = desk.table("inbox");
    desk.press(table, Qt::Key_I);
    desk.press(table, Qt::Key_B);
    desk.press(table, Qt::Key_Return);
    QCOMPARE(desk.intents.wishes.size(), std::size_t(3));
    QCOMPARE(std::get<Ignore>(desk.intents.wishes[0]).devices.size(), std::size_t(1));
    QCOMPARE(std::get<Block>(desk.intents.wishes[1]).devices.size(), std::size_t(1));
    QCOMPARE(std::get<Adopt>(desk.intents.wishes[2]).devices.size(), std::size_t(1));
}

void TestDevicesPage::tickedNewcomersAreAdoptedTogetherAndUndone()
{
    DevicesDesk desk(m_look);
    desk.page->open({}, u"inbox"_s);
    QSignalSpy said(desk.page.get(), &Page::said);
    desk.press(desk.table("inbox"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(std::get<Adopt>(desk.intents.wishes.at(0)).devices.size(), std::size_t(4));
    QCOMPARE(said.size(), 1);
    const auto saying = said[0][0].value<Saying>();
    QVERIFY(!saying.action.isEmpty());
    saying.act();
    QCOMPARE(std::get<ReturnToInbox>(desk.intents.wishes.at(1)).devices, std::get<Adopt>(desk.intents.wishes.at(0)).devices);
}

void TestDevicesPage::movingAsksForARoomAndSendsIt()
{
    DevicesDesk desk(m_look);
    desk.press(*desk.page, Qt::Key_M);
    auto* dialog = desk.page->findChild<PickDialog*>();
    QVERIFY(dialog != nullptr);
    auto* list = dialog->findChild<QListWidget*>();
    QVERIFY(list->count() > 10);
    list->setCurrentRow(3);
    const QString room = list->currentItem()->data(Qt::UserRole).toString();
    Q_EMIT list->itemActivated(list->currentItem());
    QCOMPARE(std::get<MoveDevice>(desk.intents.wishes.at(0)).space, SpaceId(room));
}

void TestDevicesPage::retiringOffersUndo()
{
    DevicesDesk desk(m_look);
    QSignalSpy said(desk.page.get(), &Page::said);
    for (const Command& command : desk.page->commands())
        if (command.icon == Icon::Box)
            command.run();
    QVERIFY(std::get<RetireDevice>(desk.intents.wishes.at(0)).retired);
    said.at(0).at(0).value<Saying>().act();
    QVERIFY(!std::get<RetireDevice>(desk.intents.wishes.at(1)).retired);
}

void TestDevicesPage::everyTabOfADeviceShows()
{
    DevicesDesk desk(m_look);
    const auto& devices = desk.live.picture().devices;
    const auto room = std::find_if(devices.begin(), devices.end(), [](const Device& device) { return device.name == u"3.12-RC"; });
    QVERIFY(room != devices.end());
    for (const auto& tab : {u"live"_s, u"history"_s, u"alarms"_s, u"commands"_s, u"network"_s, u"config"_s}) {
        desk.page->open(room->id.text(), tab);
        QVERIFY(!pictureOf(*desk.page, {1000, 700}).isNull());
        QVERIFY(desk.page->heading().crumbs.contains(u"3.12-RC"_s));
    }
    QVERIFY(desk.history.asked > 0);
}

void TestDevicesPage::aDeviceNobodyKnowsIsSaidSo()
{
    DevicesDesk desk(m_look);
    desk.page->open(u"nobody"_s, {});
    QVERIFY(!desk.page->heading().sentence.isEmpty());
    QVERIFY(desk.page->heading().crumbs.contains(u"nobody"_s));
}

HOLDFAST_WINDOW_TEST_MAIN(TestDevicesPage)
#include "tst_devices_page.moc"
