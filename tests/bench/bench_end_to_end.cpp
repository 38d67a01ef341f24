// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages a second from publisher to durable sample, against mosquitto_sub draining the same load through the same broker.
// mosquitto_sub is paced to the highest rate at which the broker drops nothing for it; Holdfast to that rate, or the first below it at which the broker drops nothing for us.
// Every stored row is compared with what was published: whatever reached us is there, once. What is missing is held against the broker's own count of what it dropped.
#include "app/model/picture.h"
#include "app/runtime/runtime.h"
#include "app/store/readings_export.h"
#include "app/wire/embedded_broker.h"
#include "app/wire/transports.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

constexpr long messages = 200'000;
constexpr int pairs = 3;
constexpr double fastest = 160'000;
constexpr double slowest = 5'000;
constexpr int systemInterval = 5'000; ///< ms between two reports of the broker on itself

struct Run
{
    double seconds = 0;
    long received = 0;
    long heard = 0;   ///< by the engine
    long dropped = 0; ///< by the broker, as it says itself

    [[nodiscard]] bool isWhole() const { return received == messages; }
    [[nodiscard]] long lost() const { return std::max(0L, messages - received - dropped); } ///< by us: neither stored nor dropped by the broker

    [[nodiscard]] double rate() const { return seconds > 0 ? static_cast<double>(received) / seconds : 0; }
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

class BenchEndToEnd : public QObject
{
    Q_OBJECT

public:
    /// A busy machine needs longer for a row than the five minutes Qt allows.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "840000"); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmbeddedBroker> m_broker;

    [[nodiscard]] QStringList publisherArguments(long topics, long count, double rate, bool announce) const
    {
        QStringList arguments{QStringLiteral("127.0.0.1"), QString::number(m_broker->port()), QStringLiteral("devices"), m_broker->passwordOf(QStringLiteral("devices")), QString::number(topics),
                              QString::number(count), QString::number(rate)};
        if (announce)
            arguments << QStringLiteral("announce");
        return arguments;
    }

    static void start(QProcess& process, const QStringList& arguments) { process.start(QStringLiteral(BINARY_DIR "/tests/bench/bench_publisher"), arguments); }

    /// mosquitto_sub alone: everything it prints goes through a pipe that is only counted.
    Run drain(long topics, double rate)
    {
        QProcess subscriber;
        subscriber.start(QStringLiteral("mosquitto_sub"),
                         {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_broker->port()), QStringLiteral("-u"), QStringLiteral("monitor"), QStringLiteral("-P"),
                          m_broker->passwordOf(QStringLiteral("monitor")), QStringLiteral("-t"), QStringLiteral("bench/#"), QStringLiteral("-F"), QStringLiteral("%t %p"), QStringLiteral("-C"),
                          QString::number(messages)});
        subscriber.waitForStarted();
        QProcess ready; // the subscription stands before the first message: a short probe with the same login takes as long
        ready.start(QStringLiteral("mosquitto_sub"), {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_broker->port()), QStringLiteral("-u"), QStringLiteral("monitor"),
                                                      QStringLiteral("-P"), m_broker->passwordOf(QStringLiteral("monitor")), QStringLiteral("-t"), QStringLiteral("$SYS/broker/version"), QStringLiteral("-C"),
                                                      QStringLiteral("1")});
        ready.waitForFinished(5000);
        QProcess publisher;
        QElapsedTimer watch;
        watch.start();
        start(publisher, publisherArguments(topics, messages, rate, false));
        Run run;
        qint64 quietSince = 0;
        while (run.received < messages && watch.elapsed() - quietSince < 3000 + (run.received == 0 ? 10'000 : 0)) {
            subscriber.waitForReadyRead(100);
            const QByteArray chunk = subscriber.readAllStandardOutput();
            if (chunk.isEmpty())
                continue;
            run.received += chunk.count('\n');
            quietSince = watch.elapsed();
            run.seconds = static_cast<double>(watch.elapsed()) / 1000;
        }
        publisher.waitForFinished(60'000);
        subscriber.kill();
        subscriber.waitForFinished(5000);
        return run;
    }

    [[nodiscard]] RuntimeSettings settingsFor(const QString& dataDir) const
    {
        RuntimeSettings settings;
        settings.dataDir = dataDir;
        settings.engine.adoption.all = true;
        BrokerConfig broker = m_broker->configFor(QStringLiteral("monitor"));
        broker.id = BrokerId(QStringLiteral("bench"));
        broker.embedded = false;
        broker.filters.append(QStringLiteral("$SYS/broker/publish/messages/dropped")); // what did not reach us is the broker's word, not our guess
        settings.brokers = {broker};
        settings.findPassword = [this](const BrokerConfig&) { return m_broker->passwordOf(QStringLiteral("monitor")); };
        settings.person.role = Role::Admin;
        return settings;
    }

    /// Holdfast: from the first publication to the moment the last sample is committed.
    Run watch(long topics, double rate, const QString& dataDir)
    {
        const RuntimeSettings settings = settingsFor(dataDir);
        const SystemClock clock;
        Picture picture;
        auto runtime = Runtime::start(settings, clock, [] {});
        if (!runtime) {
            qWarning("%s", qPrintable(runtime.error().message));
            return {};
        }
        const auto learn = [&] { picture.apply((*runtime)->takeNews()); };
        QElapsedTimer patience;
        patience.start();
        while (picture.figures.devices < topics && patience.elapsed() < 60'000) {
            QTest::qWait(20);
            learn();
        }
        QTest::qWait(2 * systemInterval); // the broker counts aloud every few seconds: what it dropped in the run before is not this run's
        learn();
        const quint64 droppedBefore = picture.figures.brokerDropped;
        const quint64 before = (*runtime)->storedSamples();
        const quint64 readingsBefore = picture.figures.readings;
        QProcess publisher;
        QElapsedTimer watch;
        watch.start();
        start(publisher, publisherArguments(topics, messages, rate, false));
        Run run;
        qint64 quietSince = watch.elapsed();
        while (run.received < messages && watch.elapsed() - quietSince < 10'000) {
            QTest::qWait(5);
            learn();
            const long stored = static_cast<long>((*runtime)->storedSamples() - before);
            if (stored == run.received)
                continue;
            run.received = stored;
            quietSince = watch.elapsed();
            run.seconds = static_cast<double>(watch.elapsed()) / 1000;
        }
        publisher.waitForFinished(60'000);
        if (picture.figures.skippedMessages > 0)
            qWarning("%llu messages were skipped", static_cast<unsigned long long>(picture.figures.skippedMessages));
        QTest::qWait(3000); // the recorder tidies: thousands of series are read much faster then; and the figures come
        learn();
        patience.restart();
        while (!run.isWhole() && picture.figures.brokerDropped == droppedBefore && patience.elapsed() < 3 * systemInterval) {
            QTest::qWait(100);
            learn();
        }
        run.dropped = static_cast<long>(picture.figures.brokerDropped - droppedBefore);
        run.heard = static_cast<long>(picture.figures.readings - readingsBefore);
        (*runtime)->stop();
        compare(topics, **runtime, picture, run);
        return run;
    }

    /// Every row that was stored against the publisher's plan: point i holds i, i + topics, i + 2 topics …
    void compare(long topics, const Runtime& runtime, const Picture& picture, const Run& run)
    {
        const auto reader = runtime.store().reader();
        std::vector<int> seen(messages, 0);
        for (const Point& point : picture.points) {
            const auto read = reader->samples(point.id, always(), [&](const std::vector<Sample>& batch) {
                for (const Sample& sample : batch) {
                    const double value = toNumber(sample.value).value_or(-1);
                    if (value >= 0 && value < static_cast<double>(messages))
                        ++seen[static_cast<std::size_t>(std::llround(value))];
                }
                return true;
            });
            QVERIFY2(read, qPrintable(point.id.text()));
        }
        const auto missing = std::ranges::count(seen, 0);
        const auto twice = std::ranges::count_if(seen, [](int count) { return count > 1; });
        qInfo("%ld topics: %ld published, %ld heard, %ld stored; %lld rows missing, %lld twice; the broker dropped %ld, we lost %ld", topics, messages, run.heard, run.received,
              static_cast<long long>(missing), static_cast<long long>(twice), run.dropped, run.lost());
        QCOMPARE(run.heard, run.received);
        QCOMPARE(run.lost(), 0);
        QCOMPARE(missing, messages - run.received);
        QCOMPARE(twice, 0);
    }

    /// At this rate, or the first below it at which the broker keeps nothing from us.
    Run watchWhole(long topics, double highest, const QString& dataDir)
    {
        Run run;
        for (const double part : {1.0, 0.8, 0.65, 0.5}) {
            run = watch(topics, highest * part, QString(dataDir + QString::number(part)));
            if (run.isWhole() || QTest::currentTestFailed())
                break;
        }
        return run;
    }

    bool isClean(long topics, double rate)
    {
        const bool clean = drain(topics, rate).isWhole() && drain(topics, rate).isWhole();
        qInfo("%ld topics, paced to %.0f/s: the broker drops %s for mosquitto_sub", topics, rate, clean ? "nothing" : "messages");
        return clean;
    }

    /// The highest at which mosquitto_sub gets everything, to a tenth: halved until it does, then narrowed down.
    double highestCleanRate(long topics)
    {
        double tooFast = 0;
        double clean = fastest;
        while (clean > slowest && !isClean(topics, clean))
            tooFast = std::exchange(clean, clean / 2);
        while (tooFast > clean * 1.1) {
            const double middle = std::sqrt(clean * tooFast);
            (isClean(topics, middle) ? clean : tooFast) = middle;
        }
        return clean;
    }

private Q_SLOTS:
    void initTestCase()
    {
        EmbeddedBrokerSettings settings;
        settings.folder = m_folder.filePath(QStringLiteral("broker"));
        m_broker = std::make_unique<EmbeddedBroker>(settings, defaultTransport().make, systemRandom());
        QSignalSpy ready(m_broker.get(), &EmbeddedBroker::ready);
        m_broker->start();
        QVERIFY(ready.wait(10'000));
        QVERIFY(!QStandardPaths::findExecutable(QStringLiteral("mosquitto_sub")).isEmpty());
    }

    void messagesPerSecondAgainstAPlainSubscriber_data()
    {
        QTest::addColumn<long>("topics");
        QTest::newRow("1,000 topics") << 1'000L;
        QTest::newRow("10,000 topics") << 10'000L;
    }

    void messagesPerSecondAgainstAPlainSubscriber()
    {
        QFETCH(long, topics);
        QProcess announcer;
        start(announcer, publisherArguments(topics, 0, 0, true));
        QVERIFY(announcer.waitForFinished(60'000));
        const double rate = highestCleanRate(topics);
        std::vector<double> ratios;
        for (int i = 0; i < pairs; ++i) {
            const Run plain = drain(topics, rate);
            const Run ours = watchWhole(topics, rate, m_folder.filePath(QStringLiteral("data-%1-%2-").arg(topics).arg(i)));
            QCOMPARE(ours.received, messages);
            ratios.push_back(plain.rate() > 0 ? ours.rate() / plain.rate() : 0);
            qInfo("%ld topics, paced to %.0f/s: mosquitto_sub %.0f/s (%ld), stored %.0f/s, ratio %.2f", topics, rate, plain.rate(), plain.received, ours.rate(), ratios.back());
        }
        qInfo("%ld topics: end to end %.2f of mosquitto_sub (median of %d)", topics, median(ratios), pairs);
        QVERIFY(median(ratios) >= 0.5);
    }
};

QTEST_GUILESS_MAIN(BenchEndToEnd)
#include "bench_end_to_end.moc"
