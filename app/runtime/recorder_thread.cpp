// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/recorder_thread.h"

#include "app/base/log.h"
#include "app/runtime/spare_memory.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 200ms;
constexpr auto commitWindow = 150ms;
constexpr auto pauseAfterTrouble = 500ms;
constexpr int lastTries = 20; ///< at the end of the program, while the disk refuses
constexpr std::size_t batchSize = 50'000;
constexpr std::size_t roomToTidy = 5'000; ///< records that may wait for the next commit while something is tidied
constexpr std::size_t flood = 20'000; ///< records after which a rest is worth looking for memory nobody needs any more

} // namespace

RecorderThread::RecorderThread(const Store& store, AuditChain chain, RecordsDoor& door, Mailbox<Delta>& news, Counters& counters, const Clock& clock, Saved saved)
    : m_door(door), m_news(news), m_counters(counters), m_clock(clock), m_saved(std::move(saved)), m_thread([this, &store, chain = std::move(chain)] { run(store, chain); })
{
}

RecorderThread::~RecorderThread()
{
    m_door.close();
    m_thread.join();
}

void RecorderThread::run(const Store& store, const AuditChain& chain)
{
    auto recorder = store.recorder(chain);
    if (!recorder) {
        qCCritical(storeLog) << "cannot record:" << recorder.error().message;
        tell(Trouble{StoreTrouble::IoError, recorder.error().message});
        return;
    }
    int triesLeft = lastTries;
    while (!m_door.isClosed() || (m_door.size() > 0 && triesLeft > 0)) {
        record(**recorder);
        for (const auto& errand : m_errands.take(0ms))
            errand(**recorder);
        if (m_trouble && m_door.isClosed())
            --triesLeft;
    }
    if (m_door.size() > 0)
        qCCritical(storeLog) << m_door.size() << "records could not be written before the end";
}

void RecorderThread::record(Recorder& recorder)
{
    Waiting batch = m_door.take(m_trouble ? pauseAfterTrouble : patience, m_trouble ? pauseAfterTrouble : commitWindow, batchSize);
    if (batch.isEmpty()) {
        while (!m_door.isClosed() && m_door.size() == 0 && recorder.tidy(m_clock.now()).value_or(false)) {
        }
        if (m_sinceReturn >= flood) {
            returnSpareMemory();
            m_sinceReturn = 0;
        }
        return;
    }
    m_sinceReturn += batch.size();
    const std::size_t offered = batch.samples.size();
    const Committed committed = recorder.write(batch.others, batch.samples);
    m_counters.storedSamples += offered - batch.samples.size();
    if (!batch.isEmpty())
        m_door.putBack(std::move(batch));
    else if (auto gap = m_door.thinnedGap(m_clock.now()))
        m_door.put({}, {*gap}, m_clock.now());
    m_counters.waitingRecords = m_door.size();
    learn(committed);
    if (!committed.trouble && !m_door.isClosed() && m_door.size() < roomToTidy)
        static_cast<void>(recorder.tidy(m_clock.now())); // a stream that never rests leaves no other time; what fails is tried again
}

void RecorderThread::learn(const Committed& committed)
{
    if (!committed.tickets.empty()) {
        Delta saved;
        for (const quint64 ticket : committed.tickets)
            saved.outcomes.push_back({ticket, IntentOutcome::Kind::Saved, {}});
        m_news.put(std::move(saved));
        if (m_saved)
            m_saved(committed.tickets);
    }
    tell(committed.trouble);
}

/// The operator sees that history waits, since when and how much; and that it goes on.
void RecorderThread::tell(std::optional<Trouble> trouble)
{
    if (trouble && !m_trouble) {
        m_troubleSince = m_clock.now();
        qCWarning(storeLog) << "history paused:" << nameOf(trouble->kind) << trouble->detail;
    }
    if (!trouble && m_trouble) {
        m_troubleSince.reset();
        qCInfo(storeLog) << "history goes on";
    }
    m_trouble = std::move(trouble);
    StoreState state = m_door.stateFor(m_trouble, m_troubleSince);
    if (state == m_told)
        return;
    m_told = state;
    Delta delta;
    delta.store = std::move(state);
    m_news.put(std::move(delta));
}

} // namespace holdfast
