// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/runtime/inbox.h"
#include "app/wire/recording.h"

#include <atomic>
#include <thread>

namespace holdfast {

/// Which recording is fed in, how fast, and as which broker.
struct ReplaySettings
{
    QString file;
    double speed = 0; ///< 0: as fast as the engine takes it
    BrokerId broker = BrokerId(QStringLiteral("replay"));
};

/// Feeds a recorded stream into the inbox, in the recording's own time: without times 1 ms apart. Nothing is thinned, nothing is skipped.
class ReplayThread
{
public:
    /// Invalid or NotFound when the file cannot be read.
    [[nodiscard]] static Expected<std::unique_ptr<ReplayThread>> start(const ReplaySettings& settings, Inbox& inbox, const Clock& clock);

    ReplayThread(RecordingReader reader, const ReplaySettings& settings, Inbox& inbox, const Clock& clock);
    ~ReplayThread();

    /// Everything was handed over, or the rest of the file cannot be read.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] quint64 badLines() const { return m_badLines; }
    [[nodiscard]] quint64 messages() const { return m_messages; }

private:
    void run();
    [[nodiscard]] bool push(std::vector<Message>&& batch);
    void waitFor(Ticks due);

    RecordingReader m_reader;
    const ReplaySettings m_settings;
    Inbox& m_inbox;
    const Timestamp m_start;
    const Ticks m_startTicks;
    const Clock& m_clock;
    std::atomic_bool m_stopping{false};
    std::atomic_bool m_finished{false};
    std::atomic<quint64> m_badLines{0};
    std::atomic<quint64> m_messages{0};
    std::thread m_thread;
};

} // namespace holdfast
