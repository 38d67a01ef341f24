// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "tests/ui/support/fake_ports.h"
#include "ui/look/connection_view.h"
#include "ui/look/screenshot.h"
#include "ui/look/words.h"
#include "ui/wizard/areas.h"
#include "ui/wizard/first_run_wizard.h"
#include "ui/wizard/found_step.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using Stage = ConnectionStep::Stage;

namespace {

struct Bench
{
    Live live;
    FakeIntents intents;
    FakeTester tester;
    FakeSecrets secrets;
    Look look{ThemeChoice::Light};
    std::unique_ptr<FirstRunWizard> wizard;

    Bench() { make(); }
    void make() { wizard = std::make_unique<FirstRunWizard>(WizardParts{live, intents, tester, secrets, look}); }

    template <typename T = QAbstractButton>
    [[nodiscard]] T* find(const char* name) const
    {
        return wizard->findChild<T*>(QLatin1String(name));
    }
    void press(const char* name) const { find(name)->click(); }
};

Device heard(const QString& id, const QString& area)
{
    Device device;
    device.id = DeviceId(id);
    device.name = u"<b>"_s + id;
    device.suggestedArea = area;
    device.conventions = QStringList{u"homeassistant"_s};
    return device;
}

Delta inboxOf(int sure, int unsure)
{
    Delta delta;
    for (int i = 0; i < sure + unsure; ++i) {
        const Device device = heard(u"d%1"_s.arg(i), i % 2 == 0 ? u"Room 1"_s : u"room 1"_s);
        InboxEntry entry;
        entry.device = device.id;
        entry.confidence = i < sure ? 90 : 40;
        delta.devices.insert(device.id, device);
        delta.inbox.insert(device.id, entry);
    }
    return delta;
}

std::vector<ConnectionStep> allWell()
{
    std::vector<ConnectionStep> steps;
    for (const Stage stage : {Stage::Name, Stage::Tcp, Stage::Login, Stage::Subscribe, Stage::Heard})
        steps.push_back({stage, true, LinkFault::None, {}, {}, std::chrono::milliseconds(2), 12});
    return steps;
}

} // namespace

/// The first run leads to live data, can be skipped and left and taken up again, and gives no permission by itself.
class TestFirstRun : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"holdfast-tests"_s);
        QCoreApplication::setApplicationName(u"wizard"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Look(ThemeChoice::Light).dress(*qApp);
    }
    void init() { QSettings().clear(); }

    void itIsWantedUntilThereIsABrokerOrItIsDone()
    {
        Picture picture;
        QVERIFY(FirstRunWizard::isWanted(picture));
        picture.brokers.insert(BrokerId(u"b"_s), {});
        QVERIFY(!FirstRunWizard::isWanted(picture));
        QSettings().setValue(u"wizard/step"_s, 3);
        QVERIFY(FirstRunWizard::isWanted(picture));
        QSettings().setValue(u"wizard/done"_s, true);
        QVERIFY(!FirstRunWizard::isWanted(picture));
    }

    void everyStepCanBeSkippedAndNothingIsSent()
    {
        Bench bench;
        QSignalSpy finished(bench.wizard.get(), &FirstRunWizard::finished);
        for (int i = 0; i < 6; ++i)
            bench.press("wizardSkip");
        QCOMPARE(bench.wizard->current(), 6);
        bench.press("wizardNext");
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().value<Route>().page, u"overview"_s);
        QVERIFY(bench.intents.wishes.empty());
    }

    void itGoesOnWhereItWasLeft()
    {
        Bench bench;
        bench.press("wizardSkip");
        bench.press("wizardSkip");
        bench.wizard.reset();
        bench.make();
        QCOMPARE(bench.wizard->current(), 2);
        QTest::keyClick(bench.wizard.get(), Qt::Key_Escape);
        QCOMPARE(bench.wizard->current(), 1);
    }

    void theSimulatedOfficeIsOneChoiceAway()
    {
        Bench bench;
        bench.wizard->go(1);
        QSignalSpy demo(bench.wizard.get(), &FirstRunWizard::demoChosen);
        bench.press("chooseDemo");
        bench.press("wizardNext");
        QCOMPARE(demo.count(), 1);
        QVERIFY(bench.intents.wishes.empty());
        QVERIFY(!bench.find("chooseImport")->isEnabled());
    }

    void aTestThatPassesSavesTheBrokerWithoutPasswordAndPermissions()
    {
        Bench bench;
        bench.wizard->go(1);
        QVERIFY(!bench.find("wizardNext")->isEnabled());
        bench.find<QLineEdit>("wizardHost")->setText(u"mqtt.harbour.local"_s);
        bench.find<QLineEdit>("wizardPassword")->setText(u"open sesame"_s);
        bench.tester.steps = allWell();
        bench.press("wizardNext");
        QCOMPARE(bench.wizard->current(), 1);
        QCOMPARE(bench.intents.wishes.size(), std::size_t(1));
        const auto* saved = std::get_if<SaveBroker>(&bench.intents.wishes.front());
        QVERIFY(saved);
        QCOMPARE(saved->broker.permissions, Permissions{});
        QCOMPARE(bench.secrets.kept.value(saved->broker.secretKey), u"open sesame"_s);
        Delta news = inboxOf(3, 0);
        news.brokers.insert(saved->broker.id, saved->broker);
        bench.live.apply(std::move(news));
        QCOMPARE(bench.find<QLabel>("devicesSoFar")->text(), u"3"_s);
        bench.press("wizardNext");
        QCOMPARE(bench.wizard->current(), 2);
    }

    void aTestThatFailsSavesNothingAndSaysWhatToDo()
    {
        Bench bench;
        bench.wizard->go(1);
        bench.find<QLineEdit>("wizardHost")->setText(u"10.0.0.5"_s);
        bench.tester.steps = {{Stage::Name, true, LinkFault::None, {}, {}, {}, 0}, {Stage::Tcp, true, LinkFault::None, {}, {}, {}, 0}, {Stage::Login, false, LinkFault::LoginRefused, {}, {}, {}, 0}};
        bench.press("wizardNext");
        QCOMPARE(bench.wizard->current(), 1);
        QVERIFY(bench.intents.wishes.empty());
        QCOMPARE(bench.wizard->findChild<ConnectionView*>()->sentence(Stage::Login), sentenceOf(LinkFault::LoginRefused));
    }

    void onlyTheCertainOnesAreAdopted()
    {
        Bench bench;
        bench.live.apply(inboxOf(3, 2));
        bench.wizard->go(2);
        bench.press("wizardNext");
        QCOMPARE(bench.intents.wishes.size(), std::size_t(1));
        QCOMPARE(std::get<Adopt>(bench.intents.wishes.front()).devices.size(), std::size_t(3));
        QCOMPARE(bench.wizard->current(), 3);
    }

    void anUntickedGroupStaysInTheInboxWhileMoreIsHeard()
    {
        Bench bench;
        bench.live.apply(inboxOf(3, 0));
        bench.wizard->go(2);
        bench.find<QListWidget>("groups")->item(0)->setCheckState(Qt::Unchecked);
        bench.live.apply(inboxOf(5, 0));
        bench.press("wizardNext");
        QVERIFY(bench.intents.wishes.empty());
    }

    void roomsComeFromWhatTheDevicesSay()
    {
        Bench bench;
        Delta news = inboxOf(4, 0);
        for (Device& device : news.devices)
            device.membership = Membership::Adopted;
        news.inbox.clear();
        bench.live.apply(std::move(news));
        bench.wizard->go(3);
        QCOMPARE(bench.find<QListWidget>("areas")->count(), 1); // the names differ by case only
        bench.press("wizardNext");
        const auto& saved = std::get<SaveSite>(bench.intents.wishes.front());
        QCOMPARE(saved.model.floors.size(), std::size_t(1));
        QCOMPARE(saved.model.spaces.size(), std::size_t(1));
        QCOMPARE(bench.intents.wishes.size(), std::size_t(5));
        QCOMPARE(std::get<MoveDevice>(bench.intents.wishes.back()).space, std::optional(saved.model.spaces.front().id));
    }

    void newRoomsStandBesideTheOldOnes()
    {
        const SiteModel once = withRooms({}, {u"A"_s, u"B"_s}, u"Ground"_s);
        const SiteModel twice = withRooms(once, {u"C"_s}, u"Ground"_s);
        QCOMPARE(twice.floors.size(), std::size_t(1));
        QVERIFY(twice.spaces[2].outline.front().y() > twice.spaces[0].outline.back().y());
        QCOMPARE(withRooms(once, {}, u"Ground"_s), once);
    }

    void aRefusalIsShownAndTheStepStays()
    {
        Bench bench;
        bench.live.apply(inboxOf(1, 0));
        bench.wizard->go(2);
        bench.intents.refusal = Error{Error::Code::Refused, u"This needs an engineer."_s};
        bench.press("wizardNext");
        QCOMPARE(bench.wizard->current(), 2);
        QCOMPARE(bench.find<QLabel>("wizardNote")->text(), u"This needs an engineer."_s);
    }

    void pictures()
    {
        Bench bench;
        Delta moment = site::momentOf(*site::scenarioNamed(u"harbour-1406"_s));
        const Timestamp now = moment.now.value_or(Timestamp{});
        bench.live.apply(std::move(moment));
        bench.live.tick(now);
        bench.look.dress(*qApp);
        bench.look.setFormat(Format(QLocale(QLocale::English, QLocale::Ireland), QTimeZone("Europe/Dublin")));
        const QDir folder(QStringLiteral(BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(u"."_s));
        auto* hops = bench.wizard->findChild<ConnectionView*>();
        hops->begin({});
        for (const ConnectionStep& step : allWell())
            hops->take(step);
        for (int step = 0; step < 7; ++step) {
            bench.wizard->go(step);
            bench.look.choose(ThemeChoice::Light);
            QVERIFY(saveScreenshot(*bench.wizard, {1440, 900}, 1, folder.filePath(u"wizard-%1-light.png"_s.arg(step + 1))));
            QVERIFY(saveScreenshot(*bench.wizard, {1024, 680}, 1, folder.filePath(u"wizard-%1-small.png"_s.arg(step + 1))));
            bench.look.choose(ThemeChoice::Dark);
            QVERIFY(saveScreenshot(*bench.wizard, {1440, 900}, 1, folder.filePath(u"wizard-%1-dark.png"_s.arg(step + 1))));
        }
        for (const QLabel* label : bench.wizard->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
