// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/devices/devices_desk.h"
#include "tests/ui/support/window_test.h"
#include "ui/look/plain_label.h"
#include "ui/look/screenshot.h"

#include <QBoxLayout>
#include <QTemporaryDir>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the window puts around a page: heading, actions, margins, and the drawer at the right.
class DevicesFrame final : public QWidget
{
public:
    DevicesFrame(const Look& look, Page& page) : m_page(page)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(frame::railFolded, 0, 0, frame::status);
        row->setSpacing(0);
        auto* column = new QVBoxLayout;
        column->setContentsMargins(space::page, space::inside, space::page, space::inside);
        auto* head = new QHBoxLayout;
        auto* lines = new QVBoxLayout;
        m_title = new PlainLabel(look, {}, Type::Title);
        m_sentence = new PlainLabel(look, {}, Type::Dense, Ink::Text2, Overflow::Elide);
        lines->addWidget(m_title);
        lines->addWidget(m_sentence);
        head->addLayout(lines, 1);
        m_actions = new QHBoxLayout;
        head->addLayout(m_actions);
        column->addLayout(head);
        column->addWidget(&page, 1);
        row->addLayout(column, 1);
        m_side = new QHBoxLayout;
        row->addLayout(m_side);
        const auto refresh = [this] { place(); };
        connect(&page, &Page::headingChanged, this, refresh);
        connect(&page, &Page::drawerChanged, this, refresh);
        place();
    }

private:
    void place()
    {
        m_title->setText(m_page.heading().crumbs.join(u" › "_s));
        m_sentence->setText(m_page.heading().sentence);
        if (QWidget* actions = m_page.actions(); actions != nullptr && m_actions->count() == 0) {
            m_actions->addWidget(actions);
            actions->show();
        }
        while (QLayoutItem* item = m_side->takeAt(0)) {
            item->widget()->setParent(&m_page);
            item->widget()->hide();
            delete item;
        }
        if (QWidget* drawer = m_page.drawer()) {
            drawer->setFixedWidth(frame::drawer);
            m_side->addWidget(drawer);
            drawer->show();
        }
    }

    Page& m_page;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    QHBoxLayout* m_actions;
    QHBoxLayout* m_side;
};

} // namespace

/// The tabs of the page as they are seen, light and dark, wide and small.
class TestDevicePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnOtherWarnings(); }
    void pictures_data();
    void pictures();

private:
    Look m_look{ThemeChoice::Light};
};

void TestDevicePictures::initTestCase()
{
    m_look.dress(*qApp);
    m_look.setFormat(Format(QLocale(QLocale::English, QLocale::Ireland), QTimeZone("Europe/Dublin")));
}

void TestDevicePictures::pictures_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const QSize wide(1440, 900);
    const QSize small(1024, 680);
    QTest::newRow("table-light") << QString() << QString() << false << wide;
    QTest::newRow("table-dark") << QString() << QString() << true << wide;
    QTest::newRow("table-small") << QString() << QString() << false << small;
    QTest::newRow("inbox-light") << QString() << u"inbox"_s << false << wide;
    QTest::newRow("inbox-dark") << QString() << u"inbox"_s << true << wide;
    QTest::newRow("inbox-small") << QString() << u"inbox"_s << false << small;
    QTest::newRow("live-light") << u"3.12-RC"_s << u"live"_s << false << wide;
    QTest::newRow("live-dark") << u"3.12-RC"_s << u"live"_s << true << wide;
    QTest::newRow("live-small") << u"3.12-RC"_s << u"live"_s << false << small;
    QTest::newRow("history-light") << u"3.12-RC"_s << u"history"_s << false << wide;
    QTest::newRow("alarms-light") << u"3.12-S1"_s << u"alarms"_s << false << wide;
    QTest::newRow("network-light") << u"3.16-TH"_s << u"network"_s << false << wide;
    QTest::newRow("config-light") << u"3.12-S1"_s << u"config"_s << false << wide;
}

/// Into the folder HOLDFAST_PICTURES when one is named.
void TestDevicePictures::pictures()
{
    QFETCH(const QString, object);
    QFETCH(const QString, tab);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    const QTemporaryDir folder;
    const QString wanted = qEnvironmentVariable("HOLDFAST_PICTURES");
    m_look.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    Live live(World::Simulated);
    live.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
    DrawnHistory history(live);
    FakeIntents intents;
    auto* page = new DevicesPage(live, intents, history, m_look, [](const Route&) {});
    DevicesFrame window(m_look, *page);
    window.resize(size);
    const auto& devices = live.picture().devices;
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const Device& device) { return device.name == object; });
    (void)pictureOf(window, size);
    page->open(object.isEmpty() ? QString() : found->id.text(), tab);
    if (object.isEmpty() && tab.isEmpty() && size.width() > 1200)
        for (int row = 1; row < 4; ++row)
            page->findChild<QTableView*>(u"devices"_s)->setCurrentIndex(page->findChild<QTableView*>(u"devices"_s)->model()->index(row, 1));
    (void)pictureOf(window, size); // what is seen is asked for
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents();
    const QString file = (wanted.isEmpty() ? folder.path() : wanted) + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s;
    QVERIFY(saveScreenshot(window, size, 1, file));
    QVERIFY(QImage(file).size() == size);
    m_look.choose(ThemeChoice::Light);
}

HOLDFAST_WINDOW_TEST_MAIN(TestDevicePictures)
#include "tst_device_pictures.moc"
