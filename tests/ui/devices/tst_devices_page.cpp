// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/devices/devices_page.h"
#include "ui/devices/inbox_view.h"
#include "ui/devices/pick_dialog.h"
#include "ui/look/screenshot.h"
#include "ui/look/plain_label.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A history that answers with a drawn day around the point's value of now.
class DrawnHistory final : public HistoryDesk
{
public:
    explicit DrawnHistory(const Live& live) : m_live(live) {}

    QFuture<Expected<Series>> series(const SeriesQuery& query) override
    {
        ++asked;
        Series answer{query.point, query.interval, {}, {}, {}, {}, {}};
        const double now = toNumber(m_live.picture().readings.value(query.point).value).value_or(0);
        for (int i = 0; i < query.columns; ++i) {
            const double part = static_cast<double>(i) / query.columns;
            const double value = now * (0.72 + 0.28 * part) + now * 0.03 * std::sin(part * 19);
            answer.time.push_back(query.interval.from + std::chrono::duration_cast<Ticks>((query.interval.to - query.interval.from) * part));
            answer.minimum.push_back(value * 0.99);
            answer.mean.push_back(value);
            answer.maximum.push_back(value * 1.01);
            answer.coverage.push_back(1);
        }
        return ready<Series>(answer);
    }
    QFuture<Expected<std::vector<Sample>>> samples(const PointId& point, Interval interval, int most) override { return plain.samples(point, interval, most); }
    QFuture<Expected<std::vector<Gap>>> gaps(const PointId& point, Interval interval) override { return plain.gaps(point, interval); }
    QFuture<Expected<Usage>> usage() override { return plain.usage(); }
    QFuture<Expected<std::vector<JournalEntry>>> journal(const JournalQuery& query) override { return plain.journal(query); }

    FakeHistoryDesk plain;
    int asked = 0;

private:
    template <typename T>
    static QFuture<Expected<T>> ready(const T& answer)
    {
        QPromise<Expected<T>> promise;
        promise.start();
        promise.addResult(Expected<T>(answer));
        promise.finish();
        return promise.future();
    }

    const Live& m_live;
};

/// The page alone, and what it asked for.
struct Desk
{
    explicit Desk(const Look& look)
    {
        live.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
        page = std::make_unique<DevicesPage>(live, intents, history, look, [this](const Route& route) { routes.push_back(route); });
        page->resize(1100, 760);
    }

    [[nodiscard]] QTableView& table(const char* name) const { return *page->findChild<QTableView*>(QString::fromUtf8(name)); }
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&widget, key, modifiers); }

    Live live;
    DrawnHistory history{live};
    FakeIntents intents;
    std::vector<Route> routes;
    std::unique_ptr<DevicesPage> page;
};

/// What the window puts around a page: heading, actions, margins, and the drawer at the right.
class Frame final : public QWidget
{
public:
    Frame(const Look& look, Page& page) : m_page(page)
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
    void hostileNamesStayPlain();
    void noLabelGuessesItsFormat();
    void everyControlHasAName();
    void everyTabOfADeviceShows();
    void aDeviceNobodyKnowsIsSaidSo();
    void pictures_data();
    void pictures();

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
    const Desk desk(m_look);
    QVERIFY(desk.page->heading().sentence.contains(u"412"_s));
    desk.page->open({}, u"inbox"_s);
    QVERIFY(desk.page->heading().sentence.contains(u"6"_s));
}

void TestDevicesPage::enterOpensTheCurrentDevice()
{
    Desk desk(m_look);
    QTableView& table = desk.table("devices");
    desk.press(table, Qt::Key_J);
    desk.press(table, Qt::Key_Return);
    QCOMPARE(desk.routes.size(), std::size_t(1));
    QCOMPARE(desk.routes[0].page, u"devices"_s);
    QVERIFY(desk.live.picture().devices.contains(DeviceId(desk.routes[0].object)));
}

void TestDevicesPage::spaceOpensAndClosesTheDrawer()
{
    Desk desk(m_look);
    const QWidget* before = desk.page->drawer();
    desk.press(desk.table("devices"), Qt::Key_Space);
    QVERIFY((desk.page->drawer() == nullptr) != (before == nullptr));
    desk.press(desk.table("devices"), Qt::Key_Space);
    QCOMPARE(desk.page->drawer() == nullptr, before == nullptr);
}

void TestDevicesPage::theFilterNarrowsAndTellsWhenNothingIsLeft()
{
    Desk desk(m_look);
    auto* filter = desk.page->findChild<QLineEdit*>(u"deviceFilter"_s);
    filter->setText(u"3.12"_s);
    QVERIFY(desk.table("devices").model()->rowCount() > 0);
    QVERIFY(desk.table("devices").model()->rowCount() < 20);
    filter->setText(u"no such thing"_s);
    QVERIFY(desk.table("devices").isHidden());
}

void TestDevicesPage::theInboxIsWorkedByKeys()
{
    Desk desk(m_look);
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
    Desk desk(m_look);
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
    Desk desk(m_look);
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
    Desk desk(m_look);
    QSignalSpy said(desk.page.get(), &Page::said);
    for (const Command& command : desk.page->commands())
        if (command.icon == Icon::Box)
            command.run();
    QVERIFY(std::get<RetireDevice>(desk.intents.wishes.at(0)).retired);
    said.at(0).at(0).value<Saying>().act();
    QVERIFY(!std::get<RetireDevice>(desk.intents.wishes.at(1)).retired);
}

void TestDevicesPage::hostileNamesStayPlain()
{
    Desk desk(m_look);
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

void TestDevicesPage::noLabelGuessesItsFormat()
{
    Desk desk(m_look);
    desk.page->open({}, u"inbox"_s);
    for (const QLabel* label : desk.page->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestDevicesPage::everyControlHasAName()
{
    const Desk desk(m_look);
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

void TestDevicesPage::everyTabOfADeviceShows()
{
    Desk desk(m_look);
    const auto& devices = desk.live.picture().devices;
    const auto room = std::find_if(devices.begin(), devices.end(), [](const Device& device) { return device.name == u"3.12-RC"; });
    QVERIFY(room != devices.end());
    for (const auto& tab : {u"live"_s, u"history"_s, u"alarms"_s, u"network"_s, u"config"_s}) {
        desk.page->open(room->id.text(), tab);
        QVERIFY(!pictureOf(*desk.page, {1000, 700}).isNull());
        QVERIFY(desk.page->heading().crumbs.contains(u"3.12-RC"_s));
    }
    QVERIFY(desk.history.asked > 0);
}

void TestDevicesPage::aDeviceNobodyKnowsIsSaidSo()
{
    Desk desk(m_look);
    desk.page->open(u"nobody"_s, {});
    QVERIFY(!desk.page->heading().sentence.isEmpty());
    QVERIFY(desk.page->heading().crumbs.contains(u"nobody"_s));
}

void TestDevicesPage::pictures_data()
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
void TestDevicesPage::pictures()
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
    Frame window(m_look, *page);
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

HOLDFAST_WINDOW_TEST_MAIN(TestDevicesPage)
#include "tst_devices_page.moc"
