// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "tests/ui/support/fake_ports.h"
#include "ui/devices/deeds.h"
#include "ui/devices/device_deeds.h"
#include "ui/devices/inbox_drawer.h"
#include "ui/devices/inbox_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Delta newcomer(const QString& id, int confidence)
{
    Delta delta;
    Device device;
    device.id = DeviceId(id);
    device.name = id;
    device.conventions = {u"homeassistant"_s};
    delta.devices.insert(device.id, device);
    InboxEntry entry;
    entry.device = device.id;
    entry.confidence = confidence;
    delta.inbox.insert(device.id, entry);
    return delta;
}

QStringList shown(const InboxModel& model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const auto device = model.deviceAt(row))
            ids += device->text();
    return ids;
}

std::vector<DeviceId> ids(std::initializer_list<const char*> names)
{
    std::vector<DeviceId> all;
    for (const char* name : names)
        all.emplace_back(QString::fromUtf8(name));
    return all;
}

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confidentOnesComeFirstAndAreTickedBeforehand();
    void whatIsUntickedStaysUntickedWhenNewsComes();
    void groupsFollowTheGrouping();
    void whoIsAdoptedLeavesWithoutAReset();
    void randomNewsKeepsTheModelSound();
    void fortyThousandNewcomersComeInSlicesAndEndAsInOneGo();
    void whileNobodyLooksTheInboxDoesNothing();
    void ticksAreCountedAsTheyAre();
    void ignoredAndBlockedOnesCanBeFound();
    void adoptSendsTheWishAndUndoSendsTheInverse();
    void takingBackFromThePilesIsUndoneToWhereTheyWere();
    void renameMoveAndRetireAreUndoneToWhatWasBefore();
    void whatIsRefusedLeavesNothingToUndo();
    void whatIsRefusedLaterLeavesNothingToUndo();
    void replacingIsSentOnceAndUndoneByTakingItBack();
    void messagesAreReadableAndBounded();

private:
    Look m_look{ThemeChoice::Light};
};

void TestInbox::confidentOnesComeFirstAndAreTickedBeforehand()
{
    Live live;
    for (const auto& [id, percent] : std::initializer_list<std::pair<const char*, int>>{{"door", 61}, {"thermostat", 97}, {"edge", 80}, {"below", 79}})
        live.apply(newcomer(QLatin1String(id), percent));
    InboxModel model(live, m_look);
    model.settle();
    QCOMPARE(shown(model), (QStringList{u"thermostat"_s, u"edge"_s, u"below"_s, u"door"_s}));
    QVERIFY(model.isGroup(0));
    QVERIFY(model.isGroup(3));
    QCOMPARE(model.ticked(), ids({"thermostat", "edge"}));
}

void TestInbox::whatIsUntickedStaysUntickedWhenNewsComes()
{
    Live live;
    live.apply(newcomer(u"thermostat"_s, 97));
    InboxModel model(live, m_look);
    model.tick(DeviceId(u"thermostat"_s), false);
    live.apply(newcomer(u"thermostat"_s, 99));
    live.apply(newcomer(u"meter"_s, 88));
    model.settle();
    QCOMPARE(model.ticked(), ids({"meter"}));
}

void TestInbox::groupsFollowTheGrouping()
{
    Live live;
    live.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
    InboxModel model(live, m_look);
    QCOMPARE(model.countOf(InboxPile::New), 6);
    const int newcomers = static_cast<int>(shown(model).size());
    QCOMPARE(newcomers, 6);
    QCOMPARE(model.ticked().size(), std::size_t(4));
    for (const InboxGrouping grouping : {InboxGrouping::Convention, InboxGrouping::Gateway, InboxGrouping::Model}) {
        model.setGrouping(grouping);
        QCOMPARE(shown(model).size(), newcomers);
        QVERIFY(model.isGroup(0));
        QCOMPARE(model.ticked().size(), std::size_t(4));
    }
}

void TestInbox::whoIsAdoptedLeavesWithoutAReset()
{
    Live live;
    live.apply(newcomer(u"a"_s, 97));
    live.apply(newcomer(u"b"_s, 97));
    InboxModel model(live, m_look);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Delta delta;
    delta.leftInbox.insert(DeviceId(u"a"_s));
    Device device = live.picture().devices.value(DeviceId(u"a"_s));
    device.membership = Membership::Adopted;
    delta.devices.insert(device.id, device);
    live.apply(std::move(delta));
    model.settle();
    QCOMPARE(shown(model), QStringList{u"b"_s});
    QCOMPARE(resets.size(), 0);
}

void TestInbox::randomNewsKeepsTheModelSound()
{
    Live live;
    InboxModel model(live, m_look);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 dice(3);
    for (int round = 0; round < 200; ++round) {
        const QString id = u"device-%1"_s.arg(dice() % 20);
        if (dice() % 3 == 0) {
            Delta delta;
            delta.leftInbox.insert(DeviceId(id));
            live.apply(std::move(delta));
        } else {
            live.apply(newcomer(id, static_cast<int>(dice() % 100)));
        }
        if (round % 17 == 0)
            model.setGrouping(static_cast<InboxGrouping>(dice() % 4));
        model.settle();
        QCOMPARE(shown(model).size(), live.picture().inbox.size());
    }
}

void TestInbox::fortyThousandNewcomersComeInSlicesAndEndAsInOneGo()
{
    Live live;
    Ticks now{0};
    InboxModel sliced(live, m_look, nullptr, [&] { return now += 1ms; });
    QSignalSpy resets(&sliced, &QAbstractItemModel::modelReset);
    Delta many;
    for (int i = 0; i < 40'000; ++i)
        many.merge(newcomer(u"device-%1"_s.arg(i), (i * 37) % 100));
    live.apply(std::move(many));
    QTRY_VERIFY_WITH_TIMEOUT(sliced.isSettled(), 60'000);
    InboxModel atOnce(live, m_look);
    atOnce.settle();
    QCOMPARE(shown(sliced), shown(atOnce));
    QCOMPARE(sliced.rowCount(), 40'002);
    QVERIFY(sliced.isGroup(0));
    QCOMPARE(sliced.tickedCount(), 40'000 / 5);
    QCOMPARE(sliced.ticked().size(), static_cast<std::size_t>(sliced.tickedCount()));
    QCOMPARE(resets.size(), 0);
}

void TestInbox::whileNobodyLooksTheInboxDoesNothing()
{
    Live live;
    int looks = 0;
    InboxModel model(live, m_look, nullptr, [&] { return Ticks(++looks); });
    model.setWatched(false);
    looks = 0;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy settled(&model, &InboxModel::settled);
    for (int i = 0; i < 50; ++i)
        live.apply(newcomer(u"device-%1"_s.arg(i), 90));
    QVERIFY(!settled.wait(400));
    QCOMPARE(inserted.size() + settled.size() + looks, 0);
    QCOMPARE(model.countOf(InboxPile::New), 50); // the number is right all the time
    model.setWatched(true);
    QTRY_COMPARE(shown(model).size(), 50);
}

void TestInbox::ticksAreCountedAsTheyAre()
{
    Live live;
    InboxModel model(live, m_look);
    std::mt19937 dice(9);
    for (int round = 0; round < 300; ++round) {
        const DeviceId id(u"device-%1"_s.arg(dice() % 30));
        switch (dice() % 5) {
        case 0: {
            Delta delta;
            delta.leftInbox.insert(id);
            live.apply(std::move(delta));
            break;
        }
        case 1:
            if (model.rowOfDevice(id) >= 0)
                model.tick(id, dice() % 2 == 0);
            break;
        case 2:
            model.setFilter(dice() % 2 == 0 ? u"1"_s : QString());
            break;
        default:
            live.apply(newcomer(id.text(), static_cast<int>(dice() % 100)));
        }
        if (round % 3 == 0)
            model.settle();
        if (round % 3 == 0)
            QCOMPARE(model.ticked().size(), static_cast<std::size_t>(model.tickedCount()));
    }
}

void TestInbox::ignoredAndBlockedOnesCanBeFound()
{
    Live live;
    live.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
    InboxModel model(live, m_look);
    model.setPile(InboxPile::Ignored);
    QCOMPARE(shown(model).size(), 12);
    model.setPile(InboxPile::Blocked);
    QCOMPARE(shown(model).size(), 3);
    QVERIFY(model.ticked().empty());
    model.setFilter(u"rogue"_s);
    QCOMPARE(shown(model).size(), 1);
}

void TestInbox::adoptSendsTheWishAndUndoSendsTheInverse()
{
    Live live;
    live.apply(newcomer(u"a"_s, 97));
    FakeIntents intents;
    Deeds deeds(intents);
    QSignalSpy done(&deeds, &Deeds::done);
    deeds.perform(DeviceDeeds(live.picture()).adopt(ids({"a"})));
    QCOMPARE(intents.wishes.size(), std::size_t(1));
    QCOMPARE(std::get<Adopt>(intents.wishes[0]).devices, ids({"a"}));
    QCOMPARE(done.size(), 1);
    QVERIFY(done[0][1].toBool());
    deeds.undo();
    QCOMPARE(std::get<ReturnToInbox>(intents.wishes.at(1)).devices, ids({"a"}));
    deeds.redo();
    QCOMPARE(std::get<Adopt>(intents.wishes.at(2)).devices, ids({"a"}));
}

void TestInbox::takingBackFromThePilesIsUndoneToWhereTheyWere()
{
    Live live;
    for (const auto& [id, membership] : std::initializer_list<std::pair<const char*, Membership>>{{"tv", Membership::Ignored}, {"cam", Membership::Blocked}}) {
        Delta delta = newcomer(QLatin1String(id), 0);
        delta.inbox.clear();
        delta.devices[DeviceId(QLatin1String(id))].membership = membership;
        live.apply(std::move(delta));
    }
    FakeIntents intents;
    Deeds deeds(intents);
    deeds.perform(DeviceDeeds(live.picture()).returnToInbox(ids({"tv", "cam"})));
    QCOMPARE(std::get<ReturnToInbox>(intents.wishes.at(0)).devices, ids({"tv", "cam"}));
    deeds.undo();
    QCOMPARE(intents.wishes.size(), std::size_t(3));
    QCOMPARE(std::get<Ignore>(intents.wishes[1]).devices, ids({"tv"}));
    QCOMPARE(std::get<Block>(intents.wishes[2]).devices, ids({"cam"}));
}

void TestInbox::renameMoveAndRetireAreUndoneToWhatWasBefore()
{
    Live live;
    Delta delta = newcomer(u"a"_s, 97);
    Device& device = delta.devices[DeviceId(u"a"_s)];
    device.membership = Membership::Adopted;
    device.announcedName = u"its own"_s;
    device.space = SpaceId(u"room-1"_s);
    device.place = QPointF(2, 3);
    live.apply(std::move(delta));
    FakeIntents intents;
    Deeds deeds(intents);
    const DeviceDeeds make(live.picture());
    deeds.perform(make.rename(DeviceId(u"a"_s), u" Entrance "_s));
    QCOMPARE(std::get<RenameDevice>(intents.wishes.back()).name, u"Entrance"_s);
    deeds.perform(make.move(ids({"a"}), SpaceId(u"room-2"_s)));
    QCOMPARE(std::get<MoveDevice>(intents.wishes.back()).space, SpaceId(u"room-2"_s));
    deeds.perform(make.retire(ids({"a"}), true));
    QVERIFY(std::get<RetireDevice>(intents.wishes.back()).retired);
    deeds.undo();
    QVERIFY(!std::get<RetireDevice>(intents.wishes.back()).retired);
    deeds.undo();
    QCOMPARE(std::get<MoveDevice>(intents.wishes.back()).space, SpaceId(u"room-1"_s));
    QCOMPARE(std::get<MoveDevice>(intents.wishes.back()).place, QPointF(2, 3));
    deeds.undo();
    QCOMPARE(std::get<RenameDevice>(intents.wishes.back()).name, u"a"_s);
    deeds.perform(make.rename(DeviceId(u"a"_s), u"its own"_s));
    QVERIFY(std::get<RenameDevice>(intents.wishes.back()).name.isEmpty());
}

void TestInbox::whatIsRefusedLeavesNothingToUndo()
{
    Live live;
    live.apply(newcomer(u"a"_s, 97));
    FakeIntents intents;
    intents.refusal = Error{Error::Code::Refused, u"a viewer may not"_s};
    Deeds deeds(intents);
    QSignalSpy done(&deeds, &Deeds::done);
    QSignalSpy refused(&deeds, &Deeds::refused);
    deeds.perform(DeviceDeeds(live.picture()).adopt(ids({"a"})));
    QCOMPARE(done.size(), 0);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!deeds.stack().canUndo());
}

void TestInbox::whatIsRefusedLaterLeavesNothingToUndo()
{
    Live live;
    live.apply(newcomer(u"a"_s, 97));
    FakeIntents intents;
    Deeds deeds(intents);
    QSignalSpy refused(&deeds, &Deeds::refused);
    deeds.perform(DeviceDeeds(live.picture()).adopt(ids({"a"})));
    deeds.take({{1, IntentOutcome::Kind::Refused, u"no such device"_s}, {77, IntentOutcome::Kind::Refused, u"somebody else's"_s}});
    QCOMPARE(refused.size(), 1);
    deeds.undo();
    QCOMPARE(intents.wishes.size(), std::size_t(1));
    QVERIFY(!deeds.stack().canRedo());
}

void TestInbox::replacingIsSentOnceAndUndoneByTakingItBack()
{
    Live live;
    live.apply(newcomer(u"old"_s, 97));
    live.apply(newcomer(u"new"_s, 97));
    FakeIntents intents;
    Deeds deeds(intents);
    QSignalSpy done(&deeds, &Deeds::done);
    deeds.perform(DeviceDeeds(live.picture()).replace(DeviceId(u"old"_s), DeviceId(u"new"_s)));
    QCOMPARE(std::get<ReplaceDevice>(intents.wishes.at(0)).replacement, DeviceId(u"new"_s));
    QVERIFY(done[0][1].toBool());
    deeds.undo();
    QCOMPARE(std::get<TakeBackReplacement>(intents.wishes.at(1)).device, DeviceId(u"old"_s));
}

void TestInbox::messagesAreReadableAndBounded()
{
    QCOMPARE(InboxDrawer::readable("{\"a\":1}"), u"{\n    \"a\": 1\n}"_s);
    QCOMPARE(InboxDrawer::readable("<b>plain</b>"), u"<b>plain</b>"_s);
    QVERIFY(!InboxDrawer::readable(QByteArray("\x00\x01\x7fx", 4)).contains(QChar(1)));
    QVERIFY(InboxDrawer::readable(QByteArray(100'000, 'x')).size() < 1300);
}

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
