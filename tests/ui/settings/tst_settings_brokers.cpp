// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"
#include "tests/ui/support/window_test.h"

#include "ui/look/connection_view.h"
#include "ui/look/words.h"
#include "ui/settings/broker_card.h"
#include "ui/settings/file_field.h"
#include "ui/settings/neighbours_card.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using Stage = ConnectionStep::Stage;

namespace {

BrokerConfig harbour()
{
    BrokerConfig broker;
    broker.id = BrokerId(u"b1"_s);
    broker.name = u"Harbour <b>broker</b>"_s;
    broker.host = u"mqtt.harbour.local"_s;
    broker.secretKey = u"broker/b1"_s;
    return broker;
}

Delta with(const BrokerConfig& broker)
{
    Delta delta;
    delta.brokers.insert(broker.id, broker);
    return delta;
}

/// A broker and one that stands in for it, in use now.
Delta lineOver(const BrokerId& inUse, PolicyPhase phase = PolicyPhase::Holding)
{
    Delta delta = with(harbour());
    BrokerConfig spare = harbour();
    spare.id = BrokerId(u"b2"_s);
    spare.name = u"<i>Spare</i>"_s;
    spare.standsInFor = BrokerId(u"b1"_s);
    delta.brokers.insert(spare.id, spare);
    LineStanding line;
    line.line = BrokerId(u"b1"_s);
    line.inUse = inUse;
    line.phase = phase;
    const bool over = inUse != line.line;
    line.paths = {{line.line, over ? LinkStatus::Lost : LinkStatus::Connected, over ? LinkFault::Refused : LinkFault::None, over ? BrokerUse::Standby : BrokerUse::Active, {}, {}, !over},
                  {spare.id, LinkStatus::Connected, LinkFault::None, over ? BrokerUse::Active : BrokerUse::Standby, true, {}, true}};
    for (const PathStanding& path : line.paths) {
        LinkState link;
        link.broker = path.broker;
        link.status = LinkStatus::Connected; // what the site hears comes in
        if (over && path.broker == line.line)
            link.via = spare.id;
        delta.links.insert(link.broker, link);
    }
    delta.lines = std::vector{line};
    return delta;
}

QString roleIn(const SettingsBench& bench, const char* card)
{
    const auto* label = bench.find<BrokerCard>(card)->findChild<QLabel*>(u"role"_s);
    return label->isHidden() ? QString() : label->text();
}

} // namespace

/// Brokers are added, tested, permitted and removed by hand.
class TestSettingsBrokers : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

    static QWidget* dialogOf(SettingsBench& bench)
    {
        bench.page->open({}, u"brokers"_s);
        bench.find<QAbstractButton>("addBroker")->click();
        return bench.find<QDialog>("brokerDialog");
    }

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void aNewBrokerIsSavedWithoutItsPassword()
    {
        SettingsBench bench;
        QWidget* dialog = dialogOf(bench);
        dialog->findChild<QLineEdit*>(u"brokerName"_s)->setText(u"Ground floor"_s);
        dialog->findChild<QLineEdit*>(u"brokerHost"_s)->setText(u"10.0.0.5"_s);
        dialog->findChild<QLineEdit*>(u"brokerUser"_s)->setText(u"ws1"_s);
        dialog->findChild<QLineEdit*>(u"brokerPassword"_s)->setText(u"open sesame"_s);
        dialog->findChild<QAbstractButton*>(u"brokerTls"_s)->setChecked(true);
        dialog->findChild<QAbstractButton*>(u"brokerSave"_s)->click();
        const auto* saved = bench.wished<SaveBroker>();
        QVERIFY(saved);
        QCOMPARE(saved->broker.name, u"Ground floor"_s);
        QCOMPARE(saved->broker.port, quint16(8883));
        QCOMPARE(saved->broker.filters, QStringList{u"#"_s});
        QCOMPARE(saved->broker.permissions, Permissions{});
        QVERIFY(!saved->broker.secretKey.isEmpty());
        QCOMPARE(bench.secrets.kept.value(saved->broker.secretKey), u"open sesame"_s);
    }

    void whatAnnouncesItselfIsOfferedAndNeverSavedByItself()
    {
        SettingsBench bench;
        bench.page->open({}, u"brokers"_s);
        auto* card = bench.find<NeighboursCard>("neighbours");
        QVERIFY(!bench.neighbours.tell);
        QShowEvent shown;
        QCoreApplication::sendEvent(card, &shown);
        QVERIFY(bench.neighbours.tell);
        bench.neighbours.tell({Neighbours::State::Complete, {}, {{Neighbour::Kind::Broker, u"_secure-mqtt._tcp"_s, u"<b>Roof</b>"_s, u"roof.local"_s, u"192.0.2.9"_s, 8883, {}},
                                                                 {Neighbour::Kind::Device, u"_shelly._tcp"_s, u"shelly-1"_s, {}, u"192.0.2.7"_s, 80, u"Plus1PM"_s}}});
        const auto buttons = card->findChildren<QAbstractButton*>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(buttons.front()->accessibleName().contains(u"<b>Roof</b>"_s));
        QVERIFY(everyLabelIsPlain(*card));
        buttons.front()->click();
        QVERIFY(bench.intents.wishes.empty());
        const auto* dialog = bench.find<QDialog>("brokerDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"brokerHost"_s)->text(), u"192.0.2.9"_s);
        QCOMPARE(dialog->findChild<QSpinBox*>(u"brokerPort"_s)->value(), 8883);
        QVERIFY(dialog->findChild<QAbstractButton*>(u"brokerTls"_s)->isChecked());
        QHideEvent hidden;
        QCoreApplication::sendEvent(card, &hidden);
        QVERIFY(!bench.neighbours.tell);
    }

    void aModbusSourceIsSavedOnlyWithAMapThatCanBeRead()
    {
        SettingsBench bench;
        bench.page->open({}, u"brokers"_s);
        bench.find<QAbstractButton>("addModbus")->click();
        auto* dialog = bench.find<QDialog>("modbusDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"modbusName"_s)->setText(u"Riser 3"_s);
        dialog->findChild<QLineEdit*>(u"modbusHost"_s)->setText(u"192.0.2.20"_s);
        QTemporaryDir folder;
        QFile map(folder.filePath(u"map.json"_s));
        QVERIFY(map.open(QIODevice::WriteOnly));
        map.write(R"({"format":"holdfast-modbus-map","version":1,"devices":[{"id":"m","unit":1,"points":[{"property":"p","address":70000}]}]})");
        map.close();
        dialog->findChild<FileField*>(u"modbusMap"_s)->setFile(map.fileName());
        dialog->findChild<QAbstractButton*>(u"modbusSave"_s)->click();
        QVERIFY(bench.intents.wishes.empty());
        QVERIFY(dialog->findChild<QLabel*>(u"modbusFault"_s)->text().contains(u"address"_s));
        QVERIFY(map.open(QIODevice::WriteOnly));
        map.write(R"({"format":"holdfast-modbus-map","version":1,"devices":[{"id":"m","unit":1,"points":[{"property":"p","address":7}]}]})");
        map.close();
        dialog->findChild<QAbstractButton*>(u"modbusSave"_s)->click();
        const auto* saved = bench.wished<SaveBroker>();
        QVERIFY(saved);
        QCOMPARE(saved->broker.kind, LinkKind::Modbus);
        QCOMPARE(saved->broker.port, quint16(502));
        QCOMPARE(saved->broker.mapFile, map.fileName());
        QCOMPARE(saved->broker.permissions, Permissions{});
    }

    void anAddressThatIsNoAddressIsExplainedAndNotSaved()
    {
        SettingsBench bench;
        QWidget* dialog = dialogOf(bench);
        dialog->findChild<QLineEdit*>(u"brokerName"_s)->setText(u"x"_s);
        dialog->findChild<QLineEdit*>(u"brokerHost"_s)->setText(u"mqtt://10.0.0.5"_s);
        dialog->findChild<QAbstractButton*>(u"brokerSave"_s)->click();
        QVERIFY(bench.intents.wishes.empty());
        QVERIFY(dialog->findChild<QLabel*>(u"brokerFault"_s)->text().contains(u"without"_s));
    }

    void theTestTellsEachHopInOrderAndStopsWithWhatToDo()
    {
        SettingsBench bench;
        bench.hear(with(harbour()));
        bench.tester.steps = {
            {Stage::Name, true, LinkFault::None, u"10.20.1.5"_s, {}, std::chrono::milliseconds(2), 0},
            {Stage::Tcp, false, LinkFault::Refused, {}, {}, std::chrono::milliseconds(1), 0},
            {Stage::Login, true, LinkFault::None, {}, {}, {}, 0},
        };
        auto* card = bench.find<BrokerCard>("broker:b1");
        auto* hops = card->findChild<ConnectionView*>();
        QSignalSpy finished(hops, &ConnectionView::finished);
        card->findChild<QAbstractButton*>(u"test"_s)->click();
        QCOMPARE(hops->sentence(Stage::Name), u"10.20.1.5"_s);
        QCOMPARE(hops->sentence(Stage::Tcp), sentenceOf(LinkFault::Refused));
        QVERIFY(hops->sentence(Stage::Login).isEmpty());
        QVERIFY(!hops->isConnected());
        QCOMPARE(finished.count(), 1);
    }

    void aSilentBrokerIsConnectedAllTheSame()
    {
        Look look(ThemeChoice::Light);
        ConnectionView hops(look);
        hops.begin(harbour());
        for (const Stage stage : {Stage::Name, Stage::Tcp, Stage::Login, Stage::Subscribe})
            hops.take({stage, true, LinkFault::None, {}, {}, {}, 0});
        QVERIFY(hops.isConnected());
        QVERIFY(hops.isRunning());
        hops.take({Stage::Heard, false, LinkFault::None, {}, {}, {}, 0});
        QVERIFY(hops.isConnected());
        QVERIFY(!hops.isRunning());
        QVERIFY(hops.sentence(Stage::Heard).contains(u"filters"_s));
    }

    void thisStationIsNoSparkplugHostUntilItIsMadeOneWithAnId()
    {
        SettingsBench bench;
        QWidget* dialog = dialogOf(bench);
        dialog->findChild<QLineEdit*>(u"brokerName"_s)->setText(u"Plant"_s);
        dialog->findChild<QLineEdit*>(u"brokerHost"_s)->setText(u"10.0.0.5"_s);
        auto* isHost = dialog->findChild<QAbstractButton*>(u"brokerIsSparkplugHost"_s);
        auto* id = dialog->findChild<QLineEdit*>(u"brokerSparkplugHost"_s);
        QVERIFY(!isHost->isChecked() && !id->isVisibleTo(dialog));
        isHost->setChecked(true);
        QVERIFY(id->isVisibleTo(dialog));
        for (const QString& wrong : {QString(), u"a/b"_s}) {
            id->setText(wrong);
            dialog->findChild<QAbstractButton*>(u"brokerSave"_s)->click();
            QVERIFY(!bench.wished<SaveBroker>());
        }
        id->setText(u" desk "_s);
        dialog->findChild<QAbstractButton*>(u"brokerSave"_s)->click();
        QVERIFY(bench.wished<SaveBroker>());
        QCOMPARE(bench.wished<SaveBroker>()->broker.sparkplugHost, u"desk"_s);
    }

    void aHostWithoutThePermissionIsSaidToBeSilent()
    {
        SettingsBench bench;
        BrokerConfig broker = harbour();
        broker.sparkplugHost = u"<b>desk</b>"_s;
        bench.hear(with(broker));
        const auto* card = bench.find<BrokerCard>("broker:b1");
        const auto* note = card->findChild<QLabel*>(u"sparkplugHost"_s);
        QVERIFY(note->isVisibleTo(card) && note->text().contains("permission"_L1));
        broker.permissions.ownTopics = true;
        bench.hear(with(broker));
        QVERIFY(note->text().contains("hold back"_L1));
        broker.sparkplugHost.clear();
        bench.hear(with(broker));
        QVERIFY(!note->isVisibleTo(card));
    }

    void permissionsAreOffUntilGivenOneByOne()
    {
        SettingsBench bench;
        bench.hear(with(harbour()));
        auto* card = bench.find<BrokerCard>("broker:b1");
        for (const char* name : {"permitAsk", "permitOwnTopics", "permitCommand"})
            QVERIFY(!card->findChild<QAbstractButton*>(QLatin1String(name))->isChecked());
        card->findChild<QAbstractButton*>(u"permitAsk"_s)->click();
        const auto* saved = bench.wished<SaveBroker>();
        QVERIFY(saved);
        QCOMPARE(saved->broker.permissions, (Permissions{true, false, false}));
    }

    void aRefusedPermissionFallsBack()
    {
        SettingsBench bench;
        bench.hear(with(harbour()));
        bench.intents.refusal = Error{Error::Code::Refused, u"This needs an engineer."_s};
        auto* permit = bench.find<BrokerCard>("broker:b1")->findChild<QAbstractButton*>(u"permitCommand"_s);
        QSignalSpy said(bench.page, &Page::said);
        permit->click();
        QVERIFY(!permit->isChecked());
        QCOMPARE(said.count(), 1);
    }

    void anExpiredCertificateIsToldWithItsDate()
    {
        SettingsBench bench;
        Delta news = with(harbour());
        LinkState link;
        link.broker = BrokerId(u"b1"_s);
        link.status = LinkStatus::Lost;
        link.fault = LinkFault::CertificateExpired;
        link.attempts = 4;
        link.certificateDate = Timestamp(std::chrono::milliseconds(1'700'000'000'000));
        news.links.insert(link.broker, link);
        bench.hear(news);
        auto* card = bench.find<BrokerCard>("broker:b1");
        QVERIFY(card->findChild<QLabel*>(u"trouble"_s)->text().contains(u"2023"_s));
        QVERIFY(card->findChild<QLabel*>(u"state"_s)->text().contains(u'4'));
    }

    void aRemovedBrokerComesBackWithItsPassword()
    {
        SettingsBench bench;
        bench.secrets.kept.insert(u"broker/b1"_s, u"pw"_s);
        bench.hear(with(harbour()));
        std::vector<Saying> said;
        connect(bench.page, &Page::said, this, [&](const Saying& saying) { said.push_back(saying); });
        bench.find<BrokerCard>("broker:b1")->findChild<QAbstractButton*>(u"remove"_s)->click();
        QVERIFY(bench.wished<RemoveBroker>());
        QVERIFY(bench.secrets.kept.isEmpty());
        QCOMPARE(said.size(), std::size_t(1));
        said.front().act();
        QVERIFY(bench.wished<SaveBroker>());
        QCOMPARE(bench.wished<SaveBroker>()->broker, harbour());
        QCOMPARE(bench.secrets.kept.value(u"broker/b1"_s), u"pw"_s);
    }

    void whoStandsInForAnotherIsChosenAmongThoseOfWhichItCan()
    {
        SettingsBench bench(lineOver(BrokerId(u"b1"_s)));
        QWidget* dialog = dialogOf(bench);
        auto* whom = dialog->findChild<QComboBox*>(u"brokerStandsInFor"_s);
        auto* turn = dialog->findChild<QSpinBox*>(u"brokerTurn"_s);
        QCOMPARE(whom->count(), 2); // nobody, or the usual one; never one that stands in itself
        QVERIFY(!turn->isVisibleTo(dialog));
        whom->setCurrentIndex(1);
        QVERIFY(turn->isVisibleTo(dialog));
        turn->setValue(2);
        dialog->findChild<QLineEdit*>(u"brokerName"_s)->setText(u"Third"_s);
        dialog->findChild<QLineEdit*>(u"brokerHost"_s)->setText(u"10.0.0.7"_s);
        dialog->findChild<QAbstractButton*>(u"brokerSave"_s)->click();
        QVERIFY(bench.wished<SaveBroker>());
        QCOMPARE(bench.wished<SaveBroker>()->broker.standsInFor, BrokerId(u"b1"_s));
        QCOMPARE(bench.wished<SaveBroker>()->broker.turn, 2);
    }

    void whomOthersStandInForStandsInForNobody()
    {
        SettingsBench bench(lineOver(BrokerId(u"b1"_s)));
        bench.page->open({}, u"brokers"_s);
        bench.find<BrokerCard>("broker:b1")->findChild<QAbstractButton*>(u"edit"_s)->click();
        const auto* dialog = bench.find<QDialog>("brokerDialog");
        const auto* whom = dialog->findChild<QComboBox*>(u"brokerStandsInFor"_s);
        QVERIFY(whom->count() == 1 && !whom->isVisibleTo(dialog));
    }

    void aBrokerIsShownAsItIsItselfWhileAnotherCarriesItsMessages()
    {
        SettingsBench bench(lineOver(BrokerId(u"b2"_s)));
        QVERIFY(bench.find<BrokerCard>("broker:b1")->findChild<QLabel*>(u"state"_s)->text().contains(u"ost"_s));
        QCOMPARE(bench.find<BrokerCard>("broker:b1")->findChild<QLabel*>(u"trouble"_s)->text(), sentenceOf(LinkFault::Refused));
        QCOMPARE(roleIn(bench, "broker:b1"), u"<i>Spare</i> carries its messages."_s);
        QCOMPARE(roleIn(bench, "broker:b2"), u"Carries what Harbour <b>broker</b> brought until it was lost."_s);
        QVERIFY(everyLabelIsPlain(*bench.page));
        bench.hear(lineOver(BrokerId(u"b1"_s), PolicyPhase::Healthy));
        QCOMPARE(roleIn(bench, "broker:b1"), u"When it is lost, this takes over: <i>Spare</i> (answers)."_s);
        QCOMPARE(roleIn(bench, "broker:b2"), u"Stands by for Harbour <b>broker</b>: answers."_s);
    }

    void onlyAFailoverThatWaitsForAPersonIsReleased()
    {
        SettingsBench bench(lineOver(BrokerId(u"b2"_s)));
        bench.page->open({}, u"brokers"_s);
        auto* goOn = bench.find<BrokerCard>("broker:b1")->findChild<QAbstractButton*>(u"goOn"_s);
        QVERIFY(goOn->isHidden());
        bench.hear(lineOver(BrokerId(u"b2"_s), PolicyPhase::Latched));
        QVERIFY(!goOn->isHidden() && bench.find<BrokerCard>("broker:b2")->findChild<QAbstractButton*>(u"goOn"_s)->isHidden());
        QVERIFY(roleIn(bench, "broker:b1").contains("somebody has looked"_L1));
        goOn->click();
        QVERIFY(bench.wished<ReleaseFailover>());
        QCOMPARE(bench.wished<ReleaseFailover>()->line, BrokerId(u"b1"_s));
    }

    void hostileNamesStayText()
    {
        SettingsBench bench;
        bench.hear(with(harbour()));
        QVERIFY(everyLabelIsPlain(*bench.page));
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestSettingsBrokers)
#include "tst_settings_brokers.moc"
