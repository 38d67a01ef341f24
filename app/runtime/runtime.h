// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/base/mailbox.h"
#include "app/engine/engine.h"
#include "app/model/alarm_desk.h"
#include "app/model/continuity_desk.h"
#include "app/model/delta.h"
#include "app/model/drill_desk.h"
#include "app/model/history_care.h"
#include "app/model/notify_desk.h"
#include "app/model/ports.h"
#include "app/model/report_desk.h"
#include "app/model/schedule_desk.h"
#include "app/runtime/link_threads.h"
#include "app/site/fault.h"
#include "app/site/scenarios.h"
#include "app/store/store.h"

#include <functional>
#include <memory>
#include <optional>

namespace holdfast {

struct ReplayChoice
{
    QString file;
    double speed = 0; ///< 0: as fast as the engine takes it
};

struct DemoChoice
{
    quint64 seed = 1;
    int devices = 412;
    QString scenario = QStringLiteral("live");
    site::SeedSize past;
};

/// What is to run. Everything is a value; the composition root makes it from the command line.
struct RuntimeSettings
{
    QString dataDir;
    Access access = Access::ReadWrite;
    EngineOptions engine;
    std::vector<BrokerConfig> brokers; ///< beside those the data directory knows; the same id replaces
    FindPassword findPassword;
    std::optional<DemoChoice> demo;
    double speed = 1;                  ///< of the demo
    std::optional<ReplayChoice> replay;
    QString recordFile;                ///< empty: the raw stream is not recorded
    Operator person;                   ///< who sits here
    QString workstation;
    const ReportPrinter* printer = nullptr; ///< who paints pages of reports; nobody: only formats that need no painter
};

/// The running program below any window: threads and the doors between them. Ended in one order: wire, engine, recorder, readers.
class Runtime
{
public:
    /// `wake` is called from any thread when news waits; one call at most until take(). Fails with the store's or the replay's reason.
    [[nodiscard]] static Expected<std::unique_ptr<Runtime>> start(RuntimeSettings settings, const Clock& clock, std::function<void()> wake);
    ~Runtime();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    /// News since the last call, merged.
    [[nodiscard]] Delta takeNews();

    [[nodiscard]] Intents& intents();
    [[nodiscard]] HistoryDesk& history();
    /// The same desk, for whoever keeps it: times, budget, backups, damage.
    [[nodiscard]] HistoryCare& care();
    [[nodiscard]] ContinuityDesk& continuity();
    [[nodiscard]] DrillDesk& drills();
    [[nodiscard]] ReportDesk& reports();
    [[nodiscard]] AlarmDesk& alarms();
    [[nodiscard]] Secrets& secrets();
    /// Who tells people of alarms; nobody where the data directory is only looked at, and in a replay.
    [[nodiscard]] NotifyDesk* notify();
    /// Who makes reports by the clock; nobody in the same places. Needs somebody who attends.
    [[nodiscard]] ScheduleDesk* schedules();
    [[nodiscard]] const Store& store() const;
    /// The clock of the site: the demo's may run faster or stand at another date.
    [[nodiscard]] const Clock& clock() const;

    /// Demo only; without one nothing happens.
    void apply(const site::Fault& fault);

    /// Samples that are durable since the start, to the moment; news tells it once a second.
    [[nodiscard]] quint64 storedSamples() const;

    /// A replay has been read to its end and the engine has taken all of it.
    [[nodiscard]] bool isReplayed() const;
    [[nodiscard]] quint64 badReplayLines() const;

    /// Ends everything in order; commits what waits. Afterwards only takeNews(), store() and clock() may be used.
    void stop();

private:
    struct Parts;
    explicit Runtime(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace holdfast
