// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a device costs in memory: one process watches 1,000 devices, another 10,000, each with 4.5 points; the difference is theirs.
#include "app/model/picture.h"
#include "app/runtime/runtime.h"
#include "app/wire/recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <tuple>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 10;
constexpr std::array keys{"temperature", "humidity", "battery", "voltage", "power"};
constexpr std::array units{"\xc2\xb0" "C", "%", "%", "mV", "W"};

QByteArray configOf(int device, std::size_t key)
{
    const QByteArray id = "0x00158d" + QByteArray::number(device).rightJustified(10, '0');
    return "{\"unique_id\":\"" + id + "_" + keys[key] + "\",\"state_topic\":\"zigbee2mqtt/" + id + "\",\"value_template\":\"{{ value_json." + keys[key] + " }}\",\"device_class\":\"" + keys[key]
        + "\",\"unit_of_measurement\":\"" + units[key] + "\",\"state_class\":\"measurement\",\"device\":{\"identifiers\":[\"zigbee2mqtt_" + id + "\"],\"name\":\"" + id
        + "\",\"manufacturer\":\"Aqara\",\"model\":\"Temperature and humidity sensor (WSDCGQ11LM)\",\"sw_version\":\"3000-0001\"}}";
}

/// Four points for one device, five for the next.
Expected<> writeSite(const QString& file, int devices)
{
    auto created = RecordingWriter::create(file);
    if (!created)
        return created.error();
    RecordingWriter writer = std::move(created).value();
    std::vector<Message> messages;
    for (int device = 0; device < devices; ++device) {
        const QByteArray id = "0x00158d" + QByteArray::number(device).rightJustified(10, '0');
        for (std::size_t key = 0; key < 4 + static_cast<std::size_t>(device % 2); ++key)
            messages.push_back({{}, QString::fromLatin1("homeassistant/sensor/" + id + "/" + keys[key] + "/config"), configOf(device, key), {}, {}, true});
    }
    for (int round = 0; round < rounds; ++round) {
        for (int device = 0; device < devices; ++device) {
            const QByteArray id = "0x00158d" + QByteArray::number(device).rightJustified(10, '0');
            const QByteArray tenth = QByteArray::number((device + round) % 10);
            messages.push_back({{}, QString::fromLatin1("zigbee2mqtt/" + id), "{\"temperature\":21." + tenth + ",\"humidity\":45." + tenth + ",\"battery\":97,\"voltage\":2990,\"power\":" + tenth + "}", {},
                                Ticks(60s) * round, false});
        }
    }
    if (const auto written = writer.write(messages); !written)
        return written.error();
    return writer.flush();
}

long residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLong();
    }
    return -1;
}

/// Watches a recorded site and prints "devices points kilobytes".
int watch(const QString& file)
{
    const QTemporaryDir folder;
    RuntimeSettings settings;
    settings.dataDir = folder.filePath(u"data"_s);
    settings.engine.adoption.all = true;
    settings.replay = ReplayChoice{file, 0};
    const SystemClock clock;
    auto runtime = Runtime::start(settings, clock, [] {});
    if (!runtime)
        return 1;
    Picture picture;
    while (!(*runtime)->isReplayed()) {
        QTest::qWait(20);
        picture.apply((*runtime)->takeNews());
    }
    QTest::qWait(1000);
    picture.apply((*runtime)->takeNews());
    std::printf("%lld %lld %ld\n", static_cast<long long>(picture.devices.size()), static_cast<long long>(picture.points.size()), residentKilobytes());
    return 0;
}

} // namespace

class BenchMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADeviceCosts()
    {
        const auto [fewDevices, fewPoints, fewKilobytes] = measured(1'000);
        const auto [manyDevices, manyPoints, manyKilobytes] = measured(10'000);
        QCOMPARE(fewDevices, 1'000);
        QCOMPARE(manyDevices, 10'000);
        QCOMPARE(manyPoints, 45'000);
        qInfo("memory: %.1f MB with %ld devices and %ld points, %.1f MB with %ld and %ld: %.2f KB a device with its window's picture", static_cast<double>(fewKilobytes) / 1024, fewDevices,
              fewPoints, static_cast<double>(manyKilobytes) / 1024, manyDevices, manyPoints, static_cast<double>(manyKilobytes - fewKilobytes) / static_cast<double>(manyDevices - fewDevices));
        QVERIFY2(manyKilobytes <= 300 * 1024, "more than was reached before");
        QEXPECT_FAIL("", "the goal of 150 MB is not reached yet", Continue);
        QVERIFY2(manyKilobytes <= 150 * 1024, "more than 150 MB");
    }

private:
    static std::tuple<long, long, long> measured(int devices)
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"site.ndjson.gz"_s);
        QProcess process;
        if (!writeSite(file, devices))
            return {};
        process.start(QCoreApplication::applicationFilePath(), {u"--watch"_s, file});
        if (!process.waitForFinished(120'000))
            return {};
        const QByteArrayList words = process.readAllStandardOutput().trimmed().split(' ');
        return words.size() == 3 ? std::tuple(words[0].toLong(), words[1].toLong(), words[2].toLong()) : std::tuple(0L, 0L, 0L);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--watch")
        return watch(QString::fromLocal8Bit(argv[2]));
    BenchMemory bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_memory.moc"
