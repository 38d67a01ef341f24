// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/line_site.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

LineSite::LineSite(Echo echo)
    : m_ownTopics(echo != Echo::NotAsked)
{
    usual.refusesEcho = echo == Echo::Refused;
    restart();
    announceSensor(usual);
    live(90s);
    clear();
}

void LineSite::announceSensor(Side& side)
{
    tell(side);
    say(side, u"homeassistant/sensor/hall/t/config"_s,
        R"({"unique_id":"hall_t","name":"t","state_topic":"site/hall","unit_of_measurement":"°C","device_class":"temperature","state_class":"measurement","device":{"identifiers":["hall"],"name":"Hall"}})", true);
}

std::vector<BrokerConfig> LineSite::configs() const
{
    BrokerConfig first;
    first.id = usual.id;
    first.name = u"Site"_s;
    first.permissions.ownTopics = m_ownTopics;
    BrokerConfig second = first;
    second.id = spare.id;
    second.name = u"Spare"_s;
    second.standsInFor = usual.id;
    return {first, second};
}

void LineSite::restart()
{
    Restored stored;
    stored.brokers = configs();
    stored.documents = m_kept;
    for (const Device& device : std::as_const(picture.devices))
        stored.devices.push_back(device);
    for (const Point& point : std::as_const(picture.points))
        stored.points.push_back(point);
    engine = Engine({{true, {}}, {}});
    for (Side* side : {&usual, &spare}) {
        side->told = {};
        side->use = BrokerUse::Standby;
    }
    Outcome outcome = engine.restore(std::move(stored), clock.now(), clock.ticks());
    picture.apply(outcome.delta);
    take(std::move(outcome));
    tell(usual);
    tell(spare);
}

void LineSite::step(const std::vector<Message>& messages, const LinkStates& links)
{
    Outcome outcome = engine.step(messages, {}, links, clock.now(), clock.ticks());
    picture.apply(outcome.delta);
    for (const Record& record : outcome.records) {
        if (const auto* kept = std::get_if<DocumentRecord>(&record)) {
            std::erase_if(m_kept, [&](const Document& known) { return known.kind == kept->document.kind && known.id == kept->document.id; });
            m_kept.push_back(kept->document);
        }
    }
    take(std::move(outcome));
}

/// The link's own word, where it has changed.
void LineSite::tell(Side& side)
{
    const auto order = std::ranges::find(uses, side.id, &BrokerOrder::broker);
    if (order != uses.end() && side.up)
        side.use = order->use;
    if (side.use != BrokerUse::Listening)
        side.lastLive.reset();
    LinkState state;
    state.broker = side.id;
    state.status = side.up ? LinkStatus::Connected : LinkStatus::Lost;
    state.fault = side.up ? LinkFault::None : LinkFault::Refused;
    state.use = side.use;
    if (side.up && m_ownTopics)
        state.echo = side.echoes && !side.refusesEcho;
    state.lastLive = side.lastLive;
    state.since = state.status == side.told.status ? side.told.since : clock.now();
    if (std::exchange(side.told, state) == state)
        return;
    step({}, {state});
}

void LineSite::say(Side& side, const QString& topic, const QByteArray& payload, bool retained)
{
    if (!side.up)
        return;
    if (side.use == BrokerUse::Standby || (side.use == BrokerUse::Listening && retained))
        return;
    if (side.use == BrokerUse::Listening)
        side.lastLive = clock.now();
    step({Message{side.id, topic, payload, clock.now(), clock.ticks(), retained}}, {});
}

void LineSite::live(Ticks time)
{
    for (Ticks left = time; left.count() > 0; left -= 250ms) {
        clock.advance(250ms);
        tell(usual);
        tell(spare);
        if (++m_quarter % 4 == 0 && sensorSpeaks) {
            ++said;
            for (Side* side : spareFirst ? std::array{&spare, &usual} : std::array{&usual, &spare})
                if (side->echoes && (side->hasSensor || (bridged && (usual.up && spare.up))))
                    say(*side, u"site/hall"_s, QByteArray::number(said));
        }
        step({}, {});
    }
}

QStringList LineSite::alarms() const
{
    QStringList standing;
    for (const Alarm& alarm : picture.alarms)
        if (alarm.flags.active)
            standing << alarm.rule.text();
    standing.sort();
    return standing;
}

qsizetype LineSite::switches() const
{
    return std::ranges::count_if(news.journal, [](const JournalEntry& entry) { return entry.name == u"broker-stand-in" || entry.name == u"broker-usual"; });
}

std::vector<double> LineSite::values() const
{
    std::vector<double> stored;
    for (const SampleRecord& record : records<SampleRecord>())
        if (const double* number = std::get_if<double>(&record.sample.value))
            stored.push_back(*number);
    return stored;
}

std::vector<Interval> LineSite::gaps() const
{
    std::vector<Interval> found;
    for (const GapRecord& record : records<GapRecord>())
        if (record.gap.reason == GapReason::BrokerLost && record.gap.interval.to != Timestamp::max())
            found.push_back(record.gap.interval);
    return found;
}

} // namespace holdfast
