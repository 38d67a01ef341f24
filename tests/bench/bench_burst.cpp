// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Forty thousand announcements lie retained in a real broker: how long from the start to a complete inventory, against mosquitto_sub draining the same burst from its start.
// Every announcement must be a point of its device in the end: what came through the broker is compared with what the engine makes of the same messages without one.
#include "app/decode/decoder.h"
#include "app/model/picture.h"
#include "app/runtime/runtime.h"
#include "app/wire/embedded_broker.h"
#include "app/wire/transports.h"
#include "tests/bench/many_configs.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <map>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int announcements = 40'000;
constexpr int rounds = 3;
constexpr double goal = 3;
constexpr double reached = 10; ///< a busy machine takes more from four threads than from one

/// What the inventory holds: points by device.
using Inventory = std::map<QString, qsizetype>;

Inventory inventoryOf(const Picture& picture)
{
    Inventory inventory;
    for (const Device& device : picture.devices)
        inventory[device.id.text()] = picture.pointsOf.contains(device.id) ? qsizetype(picture.pointsOf[device.id].size()) : 0;
    for (const InboxEntry& entry : picture.inbox)
        inventory[entry.device.text()] = qsizetype(entry.points.size());
    return inventory;
}

qsizetype pointsIn(const Inventory& inventory)
{
    qsizetype points = 0;
    for (const auto& [device, count] : inventory)
        points += count;
    return points;
}

/// The same without looking at each device: asked every few milliseconds.
qsizetype pointsIn(const Picture& picture)
{
    qsizetype points = picture.points.size();
    for (const InboxEntry& entry : picture.inbox)
        points += qsizetype(entry.points.size());
    return points;
}

Message messageOf(const Announcement& config)
{
    return {BrokerId(u"bench"_s), config.topic, config.payload, Timestamp(std::chrono::seconds(1'750'000'000)), {}, true};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

class BenchBurst : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "540000"); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmbeddedBroker> m_broker;
    std::vector<Announcement> m_configs;
    qint64 m_bytes = 0;

    void publishAll()
    {
        const QString file = m_folder.filePath(u"configs"_s);
        QVERIFY(writeConfigs(m_configs, file));
        QProcess publisher;
        publisher.start(QStringLiteral(BINARY_DIR "/tests/bench/bench_publisher"),
                        {u"127.0.0.1"_s, QString::number(m_broker->port()), u"devices"_s, m_broker->passwordOf(u"devices"_s), u"1"_s, u"0"_s, u"0"_s, u"retained="_s + file});
        QVERIFY(publisher.waitForFinished(60'000));
        QCOMPARE(publisher.exitCode(), 0);
    }

    /// Milliseconds mosquitto_sub needs from its start to the last announcement.
    double drain()
    {
        QElapsedTimer watch;
        watch.start();
        QProcess subscriber;
        subscriber.start(u"mosquitto_sub"_s, {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_broker->port()), u"-u"_s, u"monitor"_s, u"-P"_s, m_broker->passwordOf(u"monitor"_s), u"-t"_s,
                                              u"homeassistant/#"_s, u"-F"_s, u"%t %p"_s, u"-C"_s, QString::number(announcements)});
        qsizetype seen = 0;
        while (seen < announcements && subscriber.waitForReadyRead(20'000))
            seen += subscriber.readAllStandardOutput().count('\n');
        const double millis = double(watch.nsecsElapsed()) / 1e6;
        if (!subscriber.waitForFinished(5'000))
            subscriber.kill();
        subscriber.waitForFinished(5'000);
        return seen == announcements ? millis : -1;
    }

    RuntimeSettings settingsFor(const QString& dataDir, bool adopt) const
    {
        RuntimeSettings settings;
        settings.dataDir = dataDir;
        settings.engine.adoption.all = adopt;
        BrokerConfig broker = m_broker->configFor(u"monitor"_s);
        broker.id = BrokerId(u"bench"_s);
        broker.embedded = false;
        settings.brokers = {broker};
        settings.findPassword = [this](const BrokerConfig&) { return m_broker->passwordOf(u"monitor"_s); };
        settings.person.role = Role::Admin;
        return settings;
    }

    /// Milliseconds from the runtime's start until the last of these points is in the picture.
    double watch(const QString& dataDir, bool adopt, const Inventory& whole)
    {
        const SystemClock clock;
        const qsizetype wanted = pointsIn(whole);
        Picture picture;
        QElapsedTimer watch;
        watch.start();
        auto runtime = Runtime::start(settingsFor(dataDir, adopt), clock, [] {});
        if (!runtime)
            return -1;
        double millis = -1;
        while (millis < 0 && watch.elapsed() < 60'000) {
            QTest::qWait(5);
            picture.apply((*runtime)->takeNews());
            if (picture.devices.size() >= qsizetype(whole.size()) && pointsIn(picture) >= wanted)
                millis = double(watch.nsecsElapsed()) / 1e6;
        }
        QTest::qWait(1'200); // figures come once a second
        picture.apply((*runtime)->takeNews());
        (*runtime)->stop();
        const Inventory inventory = inventoryOf(picture);
        qInfo("    %lld devices, %lld points, %llu messages heard, %llu skipped, %llu not understood", static_cast<long long>(inventory.size()), static_cast<long long>(pointsIn(inventory)),
              static_cast<unsigned long long>(picture.figures.messages), static_cast<unsigned long long>(picture.figures.skippedMessages), static_cast<unsigned long long>(picture.figures.discoveryFaults));
        if (inventory != whole)
            qWarning("the inventory is not what the engine makes of the same announcements");
        return inventory == whole && picture.figures.messages >= announcements && picture.figures.skippedMessages == 0 && picture.figures.discoveryFaults == 0 ? millis : -1;
    }

    /// What the engine makes of them without broker, threads and store, and how long it takes.
    Inventory straight(bool adopt)
    {
        EngineOptions options;
        options.adoption.all = adopt;
        Engine engine(options);
        Restored nothing;
        BrokerConfig broker;
        broker.id = BrokerId(u"bench"_s);
        nothing.brokers = {broker};
        Picture picture;
        picture.apply(engine.restore(std::move(nothing), Timestamp(std::chrono::seconds(1'750'000'000)), {}).delta);
        std::vector<Message> messages;
        const std::clock_t start = std::clock();
        Ticks ticks{0};
        for (const Announcement& config : m_configs) {
            messages.push_back(messageOf(config));
            if (messages.size() < 500)
                continue;
            ticks += std::chrono::milliseconds(10);
            picture.apply(engine.step(messages, {}, {}, Timestamp(std::chrono::seconds(1'750'000'000)) + ticks, ticks).delta);
            messages.clear();
        }
        for (int turn = 0; turn < 1'200; ++turn) {
            ticks += std::chrono::milliseconds(50);
            picture.apply(engine.step(std::exchange(messages, {}), {}, {}, Timestamp(std::chrono::seconds(1'750'000'000)) + ticks, ticks).delta);
        }
        const Inventory inventory = inventoryOf(picture);
        qInfo("%s: the engine and a picture alone: %.0f ms of work for %lld devices, %lld points", adopt ? "adopted" : "inbox", double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC,
              static_cast<long long>(inventory.size()), static_cast<long long>(pointsIn(inventory)));
        return inventory;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_configs = manyConfigs(announcements);
        QCOMPARE(m_configs.size(), std::size_t(announcements));
        for (const Announcement& config : m_configs)
            m_bytes += config.topic.size() + config.payload.size();
        EmbeddedBrokerSettings settings;
        settings.folder = m_folder.filePath(u"broker"_s);
        m_broker = std::make_unique<EmbeddedBroker>(settings, defaultTransport().make, systemRandom());
        QSignalSpy ready(m_broker.get(), &EmbeddedBroker::ready);
        m_broker->start();
        QVERIFY(ready.wait(10'000));
        publishAll();
    }

    void everyAnnouncementDeclaresAPointOfItsDevice()
    {
        Decoder decoder;
        Events events;
        QSet<QString> heard;
        const std::clock_t start = std::clock();
        for (const Announcement& config : m_configs) {
            events.clear();
            decoder.step(messageOf(config), events);
            const QJsonValue wanted = QJsonDocument::fromJson(config.payload)[u"device"]["identifiers"_L1];
            const QString identifier = wanted.isArray() ? wanted.toArray().first().toString() : wanted.toString();
            for (const Event& event : events)
                if (const auto* point = std::get_if<PointDeclared>(&event))
                    if (std::ranges::any_of(point->device.identifiers, [&](const Identifier& one) { return one.value == identifier; }))
                        heard.insert(point->discoveryTopic);
        }
        qInfo("%d announcements of %.1f MB: the decoder and an independent reader of their devices: %.0f ms of work", announcements, double(m_bytes) / 1e6, double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
        QCOMPARE(heard.size(), announcements);
    }

    void aCompleteInventoryAgainstAPlainSubscriber_data()
    {
        QTest::addColumn<bool>("adopt");
        QTest::newRow("everything is adopted") << true;
        QTest::newRow("everything waits in the inbox") << false;
    }

    void aCompleteInventoryAgainstAPlainSubscriber()
    {
        QFETCH(bool, adopt);
        const Inventory whole = straight(adopt);
        QVERIFY(pointsIn(whole) >= announcements - announcements / 100); // two announcements may name one property of a device
        std::vector<double> ratios;
        for (int round = 0; round < rounds; ++round) {
            const double plain = drain();
            const double ours = watch(m_folder.filePath(u"data-%1-%2"_s.arg(adopt).arg(round)), adopt, whole);
            QVERIFY2(plain > 0, "mosquitto_sub did not get every announcement");
            QVERIFY2(ours > 0, "the inventory is not complete");
            ratios.push_back(ours / plain);
            qInfo("%s: mosquitto_sub %.0f ms, complete inventory of %lld devices and %lld points %.0f ms, ratio %.2f", QTest::currentDataTag(), plain, static_cast<long long>(whole.size()),
                  static_cast<long long>(pointsIn(whole)), ours, ratios.back());
        }
        qInfo("%s: a complete inventory takes %.2f times what mosquitto_sub needs (median of %d)", QTest::currentDataTag(), median(ratios), rounds);
        QVERIFY2(median(ratios) <= reached, "more than was reached before");
        if (median(ratios) > goal)
            QEXPECT_FAIL("", "the goal of three times is not reached yet", Continue);
        QVERIFY2(median(ratios) <= goal, "more than three times");
    }
};

QTEST_GUILESS_MAIN(BenchBurst)
#include "bench_burst.moc"
