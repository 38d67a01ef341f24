// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/devices/devices_desk.h"
#include "tests/ui/support/window_test.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// What others named stays plain text, and what can be worked has a name.
class TestDeviceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }
    void init() { failOnOtherWarnings(); }
    void hostileNamesStayPlain();
    void noLabelGuessesItsFormat();
    void everyControlHasAName();

private:
    Look m_look{ThemeChoice::Light};
};

void TestDeviceWords::hostileNamesStayPlain()
{
    DevicesDesk desk(m_look);
    const QString hostile = u"<img src=x onerror=1><b>bold</b>"_s;
    Delta delta;
    for (const Device& known : desk.live.picture().devices) {
        Device device = known;
        device.name = hostile;
        device.model = hostile;
        delta.devices.insert(device.id, device);
    }
    const DeviceId one = delta.devices.begin().key();
    desk.live.apply(std::move(delta));
    desk.page->open(one.text(), u"config"_s);
    QVERIFY(desk.page->heading().crumbs.constLast() == hostile || desk.live.picture().devices.value(one).membership != Membership::Adopted);
    bool found = false;
    for (const QLabel* label : desk.page->findChildren<QLabel*>()) {
        found |= label->text().contains(hostile);
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(found);
}

void TestDeviceWords::noLabelGuessesItsFormat()
{
    DevicesDesk desk(m_look);
    desk.page->open({}, u"inbox"_s);
    for (const QLabel* label : desk.page->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestDeviceWords::everyControlHasAName()
{
    const DevicesDesk desk(m_look);
    for (const QAbstractButton* button : desk.page->findChildren<QAbstractButton*>()) {
        const bool internal = button->parent() != nullptr && (button->parent()->inherits("QTabBar") || button->parent()->inherits("QTableView") || button->parent()->inherits("QLineEdit"));
        if (!internal)
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
    }
    for (const QAbstractItemView* view : desk.page->findChildren<QAbstractItemView*>())
        if (!view->inherits("QHeaderView"))
            QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
    for (const QLineEdit* field : desk.page->findChildren<QLineEdit*>())
        QVERIFY(!field->accessibleName().isEmpty());
}

HOLDFAST_WINDOW_TEST_MAIN(TestDeviceWords)
#include "tst_device_words.moc"
