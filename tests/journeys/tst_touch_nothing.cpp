// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/picture.h"
#include "app/runtime/runtime.h"
#include "app/wire/recording.h"
#include "tests/journeys/identifier_groups.h"
#include "tests/support/real_broker.h"
#include "tests/wire/link_probe.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray us = "Received PUBLISH from holdfast-desk";

/// The whole program below its window, on a real broker.
struct Desk
{
    explicit Desk(quint16 port, Permissions permissions = {}, Adoption adoption = {})
    {
        BrokerConfig broker;
        broker.id = BrokerId(u"site"_s);
        broker.port = port;
        broker.permissions = permissions;
        RuntimeSettings settings;
        settings.dataDir = folder.path();
        settings.brokers = {broker};
        settings.engine.adoption = std::move(adoption);
        settings.findPassword = [](const BrokerConfig&) { return QString(); };
        settings.person = {OperatorId(u"eve"_s), u"Eve"_s, {}, Role::Admin, true, {}};
        settings.workstation = u"desk"_s;
        auto started = Runtime::start(std::move(settings), clock, [] {});
        if (started)
            runtime = std::move(started).value();
    }

    const Picture& look()
    {
        const Delta news = runtime->takeNews();
        picture.apply(news);
        outcomes.insert(outcomes.end(), news.outcomes.begin(), news.outcomes.end());
        return picture;
    }

    QTemporaryDir folder;
    SystemClock clock;
    Picture picture;
    std::vector<IntentOutcome> outcomes;
    std::unique_ptr<Runtime> runtime;
};

/// Our own few words of every dialect, where the recordings of real publishers are not given.
std::vector<Publication> ownWords()
{
    const BrokerId broker(u"b1"_s);
    const auto say = [&](const char* topic, const char* payload, bool retained) { return Publication{broker, QString::fromLatin1(topic), payload, Qos::AtLeastOnce, retained}; };
    return {say("homeassistant/sensor/a/temp/config", R"({"name":"T","unique_id":"a_t","state_topic":"x/a","device":{"identifiers":["a"],"name":"A"}})", true),
            say("x/a", "21.5", false),
            say("homie/5/thing/$state", "init", true),
            say("zigbee2mqtt/bridge/state", R"({"state":"online"})", true),
            say("tasmota/discovery/AABBCCDDEEFF/config", R"({"ip":"10.0.0.1","dn":"Plug","mac":"AABBCCDDEEFF","t":"plug","ft":"%prefix%/%topic%/","tp":["cmnd","stat","tele"],"ver":1})", true),
            say("spBv1.0/plant/NDATA/edge", "\x08\x01\x18\x05", false),
            say("shellies/announce", R"({"id":"shelly1-AABB","model":"SHSW-1","mac":"AABBCCDDEE00","ip":"10.0.0.2","fw_ver":"1"})", false),
            say("plain/meter/state", R"({"power":12})", false)};
}

/// Recordings of one program were made on one simulated network: each gets a prefix and addresses of its own.
Publication apart(Publication message, const QByteArray& mark)
{
    const auto own = [&](QByteArray text) { return text.replace("zigbee2mqtt/", QByteArray("zigbee2mqtt" + mark + '/')).replace("0x00124b00", QByteArray("0x00124b0" + mark)); };
    message.topic = QString::fromUtf8(own(message.topic.toUtf8()));
    message.payload = own(message.payload);
    return message;
}

std::vector<Publication> corpus()
{
    const QString given = qEnvironmentVariable("HOLDFAST_CORPUS");
    std::vector<Publication> all;
    if (given.isEmpty())
        qInfo("corpus not given");
    QStringList files;
    QDirIterator found(given.isEmpty() ? u"/nonexistent"_s : given, {u"*.ndjson"_s, u"*.ndjson.gz"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    int networks = 0;
    for (const QString& file : files) {
        networks += file.contains(u"/zigbee2mqtt/") ? 1 : 0;
        const QByteArray mark = file.contains(u"/zigbee2mqtt/") ? QByteArray::number(networks) : QByteArray();
        auto opened = RecordingReader::open(file, BrokerId(u"b1"_s));
        if (!opened)
            continue;
        RecordingReader reader = std::move(opened).value();
        while (const auto recorded = reader.next()) {
            const Message& message = recorded->message;
            if (!message.topic.isEmpty() && !message.topic.contains(u'#') && !message.topic.contains(u'+') && message.payload.size() < 1'000'000)
{
                Publication one{message.broker, message.topic, message.payload, Qos::AtLeastOnce, message.retained};
                all.push_back(mark.isEmpty() ? std::move(one) : apart(std::move(one), mark));
            }
        }
    }
    std::vector<Publication> own = ownWords();
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

struct Comparison
{
    int groups = 0;
    int devices = 0;
    QStringList without;   ///< groups that are no device
    QStringList unknown;   ///< devices that are no group
    QStringList silently;  ///< a second device of a group that is no entry in Conflicts
    QStringList conflicts; ///< groups that contradict themselves: several devices, each told as a conflict
};

/// Holds the inventory against the groups a plain reader found.
Comparison compared(const Picture& picture, const QHash<QString, QString>& groups)
{
    QMap<QString, std::vector<DeviceId>> found;
    for (const QString& group : groups)
        found[group];
    Comparison result{int(found.size()), 0, {}, {}, {}, {}};
    for (const Device& device : picture.devices) {
        QSet<QString> of;
        for (const Identifier& identifier : device.identifiers)
            if (const QString group = groups.value(plainIdentifier(identifier.type, identifier.value)); !group.isEmpty())
                of.insert(group);
        result.devices += device.membership == Membership::Adopted ? 1 : 0;
        if (device.membership != Membership::Adopted)
            continue;
        if (of.size() != 1)
            result.unknown.append(device.id.text());
        for (const QString& group : std::as_const(of))
            found[group].push_back(device.id);
    }
    const auto isTold = [&](const DeviceId& id) { return std::ranges::any_of(picture.conflicts, [&](const Conflict& one) { return one.first == id || one.second == id; }); };
    for (auto group = found.begin(); group != found.end(); ++group) {
        if (group->empty())
            result.without.append(group.key());
        if (group->size() < 2)
            continue;
        const bool told = std::ranges::all_of(*group, isTold);
        (told ? result.conflicts : result.silently).append(QString(group.key() + u" × "_s + QString::number(group->size())));
    }
    return result;
}

/// Recordings in which one identity has several makers or models.
const QStringList& contradicting()
{
    static const QStringList groups{
        u"aa:bb:cc:dd:ee:ff"_s, u"11:22:33:44:55:66"_s,                        // Shelly's fixtures and a Theengs tag were made with one address for many models
        u"ems-esp-solar"_s,     u"ems-esp-thermostat"_s, u"ems-esp-water"_s, // one gateway, recorded with other equipment in each scenario
        u"ems-esp-boiler"_s,
    };
    return groups;
}

int extraDevices(const QStringList& conflicts)
{
    int extra = 0;
    for (const QString& one : conflicts)
        extra += one.section(u' ', -1).toInt() - 1;
    return extra;
}

} // namespace

/// Discovery listens. What it publishes, an operator has allowed.
class TestTouchNothing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPermissionNotASingleMessageIsPublished()
    {
        RealBroker broker({.lines = {u"log_type all"_s}});
        QVERIFY2(broker.start(), broker.log());
        Desk desk(broker.port());
        QVERIFY(desk.runtime);
        QTRY_VERIFY(desk.look().linkUp(BrokerId(u"site"_s)) && !desk.picture.links.isEmpty());
        LinkProbe publishers(settingsFor(broker.port(), u"publishers"_s));
        QTRY_VERIFY(publishers.connected());
        const std::vector<Publication> words = corpus();
        std::size_t sent = 0;
        while (sent < words.size()) {
            const std::size_t some = std::min(words.size(), sent + 500);
            for (; sent < some; ++sent)
                publishers.link->publish(words[sent], 60s);
            QTRY_COMPARE_WITH_TIMEOUT(publishers.outcomes.size(), sent, 60'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.look().figures.messages >= words.size() * 9 / 10, 60'000);
        QVERIFY(desk.runtime->intents().send(PutQuestion{BrokerId(u"site"_s), u"homeassistant"_s, u"announce"_s, {}}));
        QVERIFY(desk.runtime->intents().send(ClearGhosts{BrokerId(u"site"_s), {u"x/a"_s}}));
        QTRY_VERIFY((desk.look(), desk.outcomes.size() >= 2U));
        QVERIFY(std::ranges::all_of(desk.outcomes, [](const IntentOutcome& outcome) { return outcome.kind == IntentOutcome::Kind::Refused; }));
        QVERIFY(!desk.picture.inbox.isEmpty());
        desk.runtime->stop();
        const QByteArray log = broker.log();
        QVERIFY(log.contains("Received PUBLISH from publishers")); // the broker writes down who publishes
        QVERIFY(log.contains("Sending PUBLISH to holdfast-desk"));
        QCOMPARE(log.count(us), 0);
        qInfo("%zu messages heard by %d waiting devices, 0 published by Holdfast", words.size(), desk.picture.figures.heard);
    }

    void allPublishersTogetherAreAsManyDevicesAsThereAreIdentities()
    {
        RealBroker broker({.lines = {u"log_type all"_s}});
        QVERIFY2(broker.start(), broker.log());
        std::vector<Publication> words = corpus();
        const std::size_t own = ownWords().size();
        if (words.size() == own)
            words = {words[0], words[4], words[6]}; // one device each
        else
            words.resize(words.size() - own);
        const QHash<QString, QString> groups = identifierGroups(words);
        Desk desk(broker.port(), {}, {true, {}});
        QVERIFY(desk.runtime);
        QTRY_VERIFY(desk.look().linkUp(BrokerId(u"site"_s)) && !desk.picture.links.isEmpty());
        LinkProbe publishers(settingsFor(broker.port(), u"publishers"_s));
        QTRY_VERIFY(publishers.connected());
        std::size_t sent = 0;
        while (sent < words.size()) {
            const std::size_t some = std::min(words.size(), sent + 500);
            for (; sent < some; ++sent)
                publishers.link->publish(words[sent], 60s);
            QTRY_COMPARE_WITH_TIMEOUT(publishers.outcomes.size(), sent, 60'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.look().figures.messages >= words.size() * 9 / 10, 60'000);
        Comparison found;
        const auto isComplete = [&] {
            found = compared(desk.look(), groups);
            return found.without.isEmpty();
        };
        (void)QTest::qWaitFor(isComplete, 60'000);
        QVERIFY2(found.without.isEmpty(), qPrintable(found.without.join(u' ')));
        for (const QString& conflict : found.conflicts)
            qInfo("contradicts itself, shown as a conflict: %s", qPrintable(conflict));
        QVERIFY2(found.unknown.isEmpty(), qPrintable(found.unknown.join(u' ')));
        QVERIFY2(found.silently.isEmpty(), qPrintable(found.silently.join(u' ')));
        for (const QString& conflict : found.conflicts)
            QVERIFY2(contradicting().contains(conflict.section(u' ', 0, 0)), qPrintable(conflict));
        QCOMPARE(found.devices - found.groups, extraDevices(found.conflicts));
        desk.runtime->stop();
        const QByteArray log = broker.log();
        QVERIFY(log.contains("Sending PUBLISH to holdfast-desk"));
        QCOMPARE(log.count(us), 0);
        qInfo("%zu messages, %d identities, %d devices, %lld of them contradict themselves, 0 published by Holdfast", words.size(), found.groups, found.devices,
              static_cast<long long>(found.conflicts.size()));
    }

    void aGhostIsSavedToAFileAndThenCleared()
    {
        RealBroker broker({.lines = {u"log_type all"_s}});
        QVERIFY2(broker.start(), broker.log());
        LinkProbe publishers(settingsFor(broker.port(), u"publishers"_s));
        QTRY_VERIFY(publishers.connected());
        const std::vector<Publication> words = ownWords();
        publishers.link->publish(words[0], 5s);
        publishers.link->publish({words[1].broker, words[1].topic, "21", Qos::AtLeastOnce, true}, 5s);
        QTRY_COMPARE(publishers.outcomes.size(), 2U);
        Desk desk(broker.port(), {false, false, true}, {true, {}});
        QVERIFY(desk.runtime);
        QTRY_COMPARE(desk.look().figures.devices, 1);
        const DeviceId device = desk.picture.devices.constBegin().key();
        QVERIFY(desk.runtime->intents().send(RetireDevice{device}));
        QVERIFY(desk.runtime->intents().send(ListGhosts{}));
        QTRY_VERIFY(desk.look().ghosts && desk.picture.ghosts->ghosts.size() == 2U);
        QStringList topics;
        for (const Ghost& ghost : desk.picture.ghosts->ghosts)
            topics.append(ghost.topic);
        const auto ticket = desk.runtime->intents().send(ClearGhosts{BrokerId(u"site"_s), topics});
        QVERIFY(ticket);
        const auto isSaved = [&](const IntentOutcome& outcome) { return outcome.ticket == *ticket && outcome.kind == IntentOutcome::Kind::Saved; };
        QTRY_VERIFY_WITH_TIMEOUT((desk.look(), std::ranges::any_of(desk.outcomes, isSaved)), 15'000);
        QTRY_COMPARE(broker.log().count(us), 2);
        const QStringList copies = QDir(desk.folder.filePath(u"backups"_s)).entryList({u"cleared-topics-*.ndjson"_s});
        QCOMPARE(copies.size(), 1);
        LinkProbe late(settingsFor(broker.port(), u"late"_s));
        QTRY_VERIFY(late.connected());
        late.link->publish({words[0].broker, u"end/of/list"_s, "1", Qos::AtLeastOnce, false}, 5s);
        QTRY_VERIFY(late.heard(u"end/of/list"_s));
        QVERIFY(!late.heard(topics.front()) && !late.heard(topics.back())); // the broker keeps them no more
        desk.runtime->stop();
    }
};

QTEST_GUILESS_MAIN(TestTouchNothing)
#include "tst_touch_nothing.moc"
