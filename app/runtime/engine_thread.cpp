// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/engine_thread.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 50ms; ///< time passes in the engine at least this often
constexpr std::size_t messagesPerStep = 4096;

/// A replay shows what was: nothing of it is better than Stale.
void ageReplayed(Outcome& outcome)
{
    for (Reading& reading : outcome.delta.readings)
        reading.quality = worse(reading.quality, Quality::Stale);
    for (SampleRecord& record : outcome.samples)
        record.sample.quality = worse(record.sample.quality, Quality::Stale);
}

} // namespace

EngineThread::EngineThread(Engine engine, Restored restored, Pace pace, Inbox& inbox, RecordsDoor& records, Mailbox<Delta>& news, EngineOutlets outlets, Counters& counters,
                           const Clock& clock)
    : m_engine(std::move(engine)), m_pace(pace), m_inbox(inbox), m_records(records), m_news(news), m_outlets(std::move(outlets)), m_counters(counters), m_clock(clock),
      m_now(clock.now()), m_ticks(clock.ticks()), m_thread([this, restored = std::move(restored)]() mutable { run(std::move(restored)); })
{
}

EngineThread::~EngineThread()
{
    m_stopping = true;
    m_inbox.wake();
    m_thread.join();
}

bool EngineThread::isIdle() const
{
    return !m_busy && m_inbox.waitingMessages() == 0;
}

void EngineThread::run(Restored restored)
{
    Outcome found = m_engine.restore(std::move(restored), m_now, m_ticks);
    if (m_outlets.alarmsFound)
        m_outlets.alarmsFound(found.delta.alarms);
    hand(std::move(found), m_now);
    while (!m_stopping || m_inbox.waitingMessages() > 0) {
        Arrivals arrivals = m_inbox.take(patience, messagesPerStep);
        m_busy = true;
        step(std::move(arrivals));
        ++m_steps;
        m_busy = m_inbox.waitingMessages() > 0;
    }
}

void EngineThread::step(Arrivals&& arrivals)
{
    if (m_pace == Pace::Clock) {
        m_now = m_clock.now();
        m_ticks = m_clock.ticks();
    } else if (!arrivals.messages.empty()) {
        m_now = std::max(m_now, arrivals.messages.back().at);
        m_ticks = std::max(m_ticks, arrivals.messages.back().ticks);
    }
    Outcome outcome = m_engine.step(arrivals.messages, arrivals.intents, arrivals.links, m_now, m_ticks, arrivals.saved, arrivals.proofs, arrivals.receipts, arrivals.answers);
    noteSkipped(arrivals.skipped, outcome);
    hand(std::move(outcome), m_now);
}

void EngineThread::hand(Outcome&& outcome, Timestamp now)
{
    if (m_pace == Pace::Messages)
        ageReplayed(outcome);
    if (outcome.telemetryChanged)
        m_inbox.setTelemetryTopics(std::make_shared<const QSet<QString>>(m_engine.telemetryTopics()));
    if (outcome.brokersChanged && m_outlets.brokersChanged)
        m_outlets.brokersChanged(m_engine.brokers());
    if (outcome.uses && m_outlets.use)
        m_outlets.use(*outcome.uses);
    if (!outcome.publications.empty() && m_outlets.publish)
        m_outlets.publish(std::move(outcome.publications));
    if (!outcome.sendings.empty() && m_outlets.send)
        m_outlets.send(std::move(outcome.sendings));
    if (!outcome.looks.empty() && m_outlets.look)
        m_outlets.look(std::move(outcome.looks));
    if (outcome.toAsk && m_outlets.ask)
        m_outlets.ask(*outcome.toAsk);
    if (!outcome.toProve.empty() && m_outlets.prove)
        m_outlets.prove(std::move(outcome.toProve));
    if (m_outlets.alarmsChanged && (!outcome.delta.alarms.isEmpty() || outcome.delta.site))
        m_outlets.alarmsChanged(outcome.delta);
    m_records.put(std::move(outcome.samples), std::move(outcome.records), now);
    if (outcome.delta.figures) {
        outcome.delta.figures->storedSamples = m_counters.storedSamples;
        outcome.delta.figures->waitingRecords = m_counters.waitingRecords;
        outcome.delta.figures->skippedMessages = m_counters.skippedMessages;
    }
    if (!outcome.delta.isEmpty())
        m_news.put(std::move(outcome.delta));
}

/// What gave way is counted, told and kept as a gap: nothing is lost in silence.
void EngineThread::noteSkipped(const std::vector<Skipped>& skipped, Outcome& outcome)
{
    if (skipped.empty())
        return;
    QHash<BrokerId, Interval> periods;
    quint64 count = 0;
    for (const Skipped& one : skipped) {
        count += one.count;
        Interval& period = periods.insert(one.broker, periods.value(one.broker, {one.from, one.to})).value();
        period = {std::min(period.from, one.from), std::max(period.to, one.to)};
    }
    m_counters.skippedMessages += count;
    for (auto period = periods.cbegin(); period != periods.cend(); ++period)
        outcome.records.push_back(GapRecord{{{}, period.key(), period.value(), GapReason::Thinned}});
    outcome.delta.notices.push_back({Notice::Kind::Warning, QStringLiteral("messages-skipped"), QString::number(count), m_now});
}

} // namespace holdfast
