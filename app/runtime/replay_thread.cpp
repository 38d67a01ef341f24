// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/replay_thread.h"

#include "app/base/log.h"

#include <cmath>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t batchSize = 512;
constexpr Ticks longestBatch = 1s; ///< of recorded time: the engine's clock follows the messages in steps no longer than this
constexpr std::size_t mostWaiting = 20'000;

} // namespace

Expected<std::unique_ptr<ReplayThread>> ReplayThread::start(const ReplaySettings& settings, Inbox& inbox, const Clock& clock)
{
    auto reader = RecordingReader::open(settings.file, settings.broker);
    if (!reader)
        return reader.error();
    return std::make_unique<ReplayThread>(std::move(reader).value(), settings, inbox, clock);
}

ReplayThread::ReplayThread(RecordingReader reader, const ReplaySettings& settings, Inbox& inbox, const Clock& clock)
    : m_reader(std::move(reader)), m_settings(settings), m_inbox(inbox), m_start(clock.now()), m_startTicks(clock.ticks()), m_clock(clock), m_thread([this] { run(); })
{
}

ReplayThread::~ReplayThread()
{
    m_stopping = true;
    m_thread.join();
}

void ReplayThread::run()
{
    LinkState link;
    link.broker = m_settings.broker;
    link.status = LinkStatus::Connected;
    link.since = m_start;
    m_inbox.push(link);

    Ticks offset{0};
    Ticks batchStart{0};
    std::vector<Message> batch;
    while (!m_stopping) {
        auto recorded = m_reader.next();
        if (!recorded)
            break;
        offset = std::max(offset, recorded->offset.value_or(offset + 1ms));
        if (!batch.empty() && (batch.size() >= batchSize || offset - batchStart > longestBatch) && !push(std::exchange(batch, {})))
            break;
        if (batch.empty())
            batchStart = offset;
        waitFor(offset);
        recorded->message.at = m_start + offset;
        recorded->message.ticks = m_startTicks + offset;
        batch.push_back(std::move(recorded->message));
        m_badLines = m_reader.badLines();
    }
    if (!batch.empty())
        (void)push(std::move(batch));
    m_badLines = m_reader.badLines();
    if (!m_reader.fault().isEmpty())
        qCWarning(wireLog) << "replay ended early:" << m_reader.fault();
    m_finished = true;
}

/// Waits for room: in a replay the stream has time, and nothing of it may be lost.
bool ReplayThread::push(std::vector<Message>&& batch)
{
    const quint64 count = batch.size();
    while (!m_stopping) {
        if (m_inbox.waitingMessages() < mostWaiting && m_inbox.push(std::move(batch)) == Inbox::Verdict::Taken) {
            m_messages += count;
            return true;
        }
        std::this_thread::sleep_for(1ms);
    }
    return false;
}

void ReplayThread::waitFor(Ticks due)
{
    if (m_settings.speed <= 0)
        return;
    const Ticks wanted = m_startTicks + Ticks(std::llround(static_cast<double>(due.count()) / m_settings.speed));
    while (!m_stopping && m_clock.ticks() < wanted)
        std::this_thread::sleep_for(std::min<Ticks>(wanted - m_clock.ticks(), 50ms));
}

} // namespace holdfast
