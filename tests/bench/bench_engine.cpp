// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/default_rules.h"
#include "app/engine/engine.h"
#include "tests/support/fake_clock.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const BrokerId broker{QStringLiteral("site")};

Message announcement(int topic, const FakeClock& clock)
{
    const QByteArray id = "sensor" + QByteArray::number(topic);
    const QByteArray json = "{\"name\":\"Temperature\",\"unique_id\":\"" + id + "_t\",\"state_topic\":\"site/floor/" + id + "/state\",\"value_template\":\"{{ value_json.temperature }}\","
        "\"unit_of_measurement\":\"\xc2\xb0" "C\",\"device_class\":\"temperature\",\"state_class\":\"measurement\",\"device\":{\"identifiers\":[\"" + id + "\"],\"name\":\"" + id
        + "\",\"manufacturer\":\"Acme\",\"model\":\"S1\"}}";
    return {broker, QString::fromLatin1("homeassistant/sensor/" + id + "/t/config"), json, clock.now(), clock.ticks(), true};
}

Message state(int topic, int round, const FakeClock& clock)
{
    const QByteArray json = "{\"battery\":88,\"humidity\":45.2,\"linkquality\":120,\"temperature\":" + QByteArray::number(20 + (topic + round) % 30 / 10.0) + ",\"voltage\":2900}";
    return {broker, QString(u"site/floor/sensor"_s + QString::number(topic) + u"/state"_s), json, clock.now(), clock.ticks(), false};
}

/// Processor time of this thread in µs: what others do on the machine meanwhile is not the engine's cost.
double spentSoFar()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e6 + static_cast<double>(spent.tv_nsec) / 1e3;
}

struct Cost
{
    double perMessage = 0; ///< µs, best of some rounds
    double perIdleStep = 0;   ///< the middle of a quiet time's steps
    double worstIdleStep = 0; ///< with what was heard just before still to be told
};

enum class Alarming : quint8 { WithRules, WithoutRules };

Cost measure(int topics, Alarming alarming = Alarming::WithRules)
{
    constexpr int perStep = 100;
    FakeClock clock;
    Engine engine({{true, {}}, {}});
    BrokerConfig config;
    config.id = broker;
    Restored stored;
    stored.brokers = {config};
    if (alarming == Alarming::WithoutRules) {
        stored.rules = defaultRules();
        for (AlarmRule& rule : stored.rules)
            rule.enabled = false;
    }
    (void)engine.restore(std::move(stored), clock.now(), clock.ticks());
    for (int topic = 0; topic < topics; ++topic)
        (void)engine.step({announcement(topic, clock)}, {}, {}, clock.now(), clock.ticks());
    Cost best{1e9, 1e9, 1e9};
    for (int round = 0; round < 12; ++round) {
        std::vector<std::vector<Message>> batches;
        for (int topic = 0; topic < topics; ++topic) {
            if (topic % perStep == 0)
                batches.emplace_back();
            batches.back().push_back(state(topic, round, clock));
        }
        double spent = 0;
        std::size_t samples = 0;
        for (const std::vector<Message>& batch : batches) {
            const double before = spentSoFar();
            const Outcome outcome = engine.step(batch, {}, {}, clock.now(), clock.ticks());
            spent += spentSoFar() - before;
            samples += outcome.samples.size();
        }
        if (samples < static_cast<std::size_t>(topics))
            qFatal("samples are missing");
        best.perMessage = std::min(best.perMessage, spent / topics);
        std::vector<double> idle;
        for (int i = 0; i < 200; ++i) {
            clock.advance(50ms);
            const double before = spentSoFar();
            (void)engine.step({}, {}, {}, clock.now(), clock.ticks());
            idle.push_back(spentSoFar() - before);
        }
        std::ranges::sort(idle);
        best.perIdleStep = std::min(best.perIdleStep, idle[idle.size() / 2]);
        best.worstIdleStep = std::min(best.worstIdleStep, idle.back());
    }
    return best;
}

} // namespace

class BenchEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenTimesTheTopicsCostNoMorePerMessage()
    {
        const Cost small = measure(1'000);
        const Cost large = measure(10'000);
        const double ratio = large.perMessage / small.perMessage;
        for (const auto& [topics, cost] : {std::pair(1'000, small), std::pair(10'000, large)})
            qInfo("%d topics: %.2f us a message; an idle step %.1f us, the costliest %.0f us", topics, cost.perMessage, cost.perIdleStep, cost.worstIdleStep);
        qInfo("ratio %.2f", ratio);
        QVERIFY2(large.perIdleStep < 200, "a step without anything to do costs more than it may");
        QVERIFY2(ratio < 3.0, "the cost of a message grows with the size of the site");
    }

    void alarmsTakeASmallShareOfWhatAMessageCosts()
    {
        std::vector<double> shares;
        for (int round = 0; round < 5; ++round) {
            const double with = measure(2'000, Alarming::WithRules).perMessage;
            const double without = measure(2'000, Alarming::WithoutRules).perMessage;
            shares.push_back(100 * (with - without) / with);
        }
        std::ranges::sort(shares);
        qInfo("share of alarms in what a message costs, decoded and kept: %.1f %% (%.1f to %.1f in five pairs; goal 10 %%)", shares[2], shares.front(), shares.back());
    }
};

QTEST_GUILESS_MAIN(BenchEngine)
#include "bench_engine.moc"
