// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The hot path of every convention, topic to readings: what a state message costs with a hundred bindings and with a hundred thousand.
#include "app/decode/conventions.h"
#include "app/decode/decoder.h"
#include "app/decode/template_cache.h"
#include "tests/bench/dialects.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <ctime>
#include <span>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int few = 100;
constexpr int many = 100'000;
constexpr int slices = 3; ///< the best of them counts
constexpr int messagesOfASlice = 40'000;
constexpr double mostCost = 12;   ///< times what Qt alone needs to read five members of JSON
constexpr double mostGrowth = 10; ///< a thousand times the bindings leave the cache, as a bare look-up does; they must not be walked through

/// Processor time of this program: other programs on the machine do not count.
double nanosSince(std::clock_t start, double rounds)
{
    return double(std::clock() - start) * (1e9 / CLOCKS_PER_SEC) / rounds;
}

struct Cost
{
    double nanos = -1; ///< of one message; below 0: it was not read as it should be
    qsizetype bytes = 0;
};

/// What everybody says once, then messages of devices far apart in memory.
std::vector<Message> speech(const Speaker& speaker, int devices, int topics)
{
    std::vector<Message> messages;
    for (int device = 0; device < devices; ++device)
        for (int topic = 0; topic < topics; ++topic)
            messages.push_back(speaker(device, topic));
    for (qint64 i = 0; i < slices * messagesOfASlice; ++i)
        messages.push_back(speaker(int(i * 7919 % devices), int(i % topics)));
    return messages;
}

double nanosOf(Decoder& decoder, std::span<const Message> messages, int values)
{
    Events events;
    qsizetype heard = 0;
    const std::clock_t start = std::clock();
    for (const Message& message : messages) {
        events.clear();
        decoder.step(message, events);
        heard += qsizetype(events.size());
    }
    const double nanos = nanosSince(start, double(messages.size()));
    if (heard == qsizetype(messages.size()) * values)
        return nanos;
    qWarning("%lld events of %zu messages", static_cast<long long>(heard), messages.size());
    return -1;
}

Cost costOf(const Dialect& dialect, int bindings)
{
    const int devices = bindings / bindingsOfADevice;
    Decoder decoder;
    dialect.announce(decoder, devices);
    const std::vector<Message> messages = speech(dialect.speaker(devices), devices, dialect.topics);
    const std::span<const Message> all(messages);
    const auto first = all.first(std::size_t(devices * dialect.topics));
    Events events;
    for (const Message& message : first)
        decoder.step(message, events);
    if (decoder.figures().sources < quint64(bindings))
        qWarning("%s: %llu of %d bindings", dialect.name, static_cast<unsigned long long>(decoder.figures().sources), bindings);
    Cost cost{1e9, messages.back().payload.size()};
    for (std::size_t slice = 0; slice < slices; ++slice)
        cost.nanos = std::min(cost.nanos, nanosOf(decoder, all.subspan(first.size() + slice * messagesOfASlice, messagesOfASlice), dialect.values));
    return cost;
}

double nanosOfParsing(const QByteArray& payload)
{
    double best = 1e9;
    for (int slice = 0; slice < slices; ++slice) {
        int seen = 0;
        const std::clock_t start = std::clock();
        for (int round = 0; round < messagesOfASlice; ++round)
            seen += QJsonDocument::fromJson(payload).isObject() ? 1 : 0;
        best = seen == messagesOfASlice ? std::min(best, nanosSince(start, messagesOfASlice)) : best;
    }
    return best;
}

} // namespace

class BenchNatives : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "280000"); }

private:
    const double m_parsing = nanosOfParsing(R"({"battery":97,"humidity":41.5,"linkquality":120,"temperature":21.25,"voltage":2990})");
    QStringList m_table;

private Q_SLOTS:
    void aStateMessageOfEachConvention_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t i = 0; i < dialects().size(); ++i)
            QTest::newRow(dialects()[i].name) << int(i);
    }

    void aStateMessageOfEachConvention()
    {
        QFETCH(int, place);
        const Dialect& dialect = dialects()[std::size_t(place)];
        const Cost small = costOf(dialect, few);
        const Cost large = costOf(dialect, many);
        m_table += QString::asprintf("%-16s %6lld %7d %10.0f %10.0f %12.0f %8.2f", dialect.name, static_cast<long long>(small.bytes), dialect.values, small.nanos, small.nanos / dialect.values, large.nanos,
                                     large.nanos / small.nanos);
        QVERIFY(small.nanos > 0 && large.nanos > 0);
        QVERIFY2(small.nanos < m_parsing * mostCost, "a state message costs too much");
        QVERIFY2(large.nanos < small.nanos * mostGrowth, "the cost grows with the number of bindings");
    }

    void aTopicNobodyReads()
    {
        Decoder decoder;
        dialects().front().announce(decoder, many / bindingsOfADevice);
        const std::vector<Message> messages(messagesOfASlice, {BrokerId(u"b"_s), u"office/floor 3/room 12/unknown/temperature"_s, "21.5", {}, {}, false});
        double nanos = nanosOf(decoder, messages, 0);
        for (int slice = 1; slice < slices; ++slice)
            nanos = std::min(nanos, nanosOf(decoder, messages, 0));
        m_table += QString::asprintf("%-16s %6d %7d %10s %10s %12.0f", "nobody's topic", 4, 0, "", "", nanos);
        QVERIFY(nanos > 0);
        QVERIFY(nanos < m_parsing);
    }

    /// What the memory costs anybody: one look-up of a topic in a table of nothing else.
    void aBareLookUp()
    {
        std::array<double, 2> nanos{};
        for (const std::size_t size : {std::size_t(0), std::size_t(1)}) {
            const int topics = size == 0 ? few : many;
            QHash<QString, int> table;
            QStringList asked;
            for (int i = 0; i < topics; ++i)
                table.insert(u"site/device %1"_s.arg(i), i);
            for (qint64 i = 0; i < messagesOfASlice; ++i)
                asked += u"site/device %1"_s.arg(i * 7919 % topics);
            qint64 sum = 0;
            const std::clock_t start = std::clock();
            for (const QString& topic : std::as_const(asked))
                sum += *table.constFind(topic);
            nanos[size] = nanosSince(start, messagesOfASlice);
            QVERIFY(sum > 0);
        }
        m_table += QString::asprintf("%-16s %6s %7s %10.0f %10s %12.0f %8.2f", "bare QHash", "", "", nanos[0], "", nanos[1], nanos[1] / nanos[0]);
    }

    void askingWhoClaimsATopic()
    {
        constexpr int rounds = 100'000;
        const DecoderOptions options;
        SourceNumbers numbers;
        TemplateCache templates;
        const QString topics[] = {u"zigbee2mqtt/office/lamp 3"_s, u"site/floor1/meter7/power"_s, u"tele/pow/SENSOR"_s, u"shellyplus1pm-a4cf12aabbcc/status/switch:0"_s};
        for (const Convention& convention : conventions()) {
            const auto session = convention.open({BrokerId(u"b"_s), options, numbers, templates});
            int claimed = 0;
            const std::clock_t start = std::clock();
            for (int round = 0; round < rounds; ++round)
                claimed += session->claims(topics[round % 4]) ? 1 : 0;
            const double nanos = nanosSince(start, rounds);
            qInfo("%-16s asked in %4.1f ns, claims %d of 4", qPrintable(convention.name), nanos, claimed * 4 / rounds);
            QVERIFY2(nanos < 250, qPrintable(convention.name));
        }
    }

    void cleanupTestCase()
    {
        qInfo("state message    bytes  values  ns at 100  ns a value  ns at 100,000   ratio    (QJsonDocument alone reads five members in %.0f ns)", m_parsing);
        for (const QString& line : m_table)
            qInfo("%s", qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(BenchNatives)
#include "bench_natives.moc"
