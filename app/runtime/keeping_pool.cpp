// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/keeping_pool.h"

#include "app/base/log.h"
#include "app/runtime/errand.h"
#include "app/security/permissions.h"
#include "app/store/backups.h"
#include "app/store/disk_space.h"
#include "app/store/history_facts.h"
#include "app/store/restore.h"

#include <QPromise>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto afterFailure = 60min;

/// What takes everybody's account along takes who decides about people.
Expected<> mayRestore(const Actor& actor)
{
    return permitted(actor.role, SaveOperator{});
}

Expected<KeepingState> stateOf(const Store& store)
{
    const auto settings = store.keeping();
    if (!settings)
        return settings.error();
    const auto reader = store.reader();
    auto usage = reader->usage();
    auto quantities = store.totals()->usageByQuantity();
    const auto gaps = countGaps(store.dir(), GapReason::Damaged);
    if (!usage || !quantities)
        return usage ? quantities.error() : usage.error();
    KeepingState state;
    state.settings = *settings;
    state.usage = *usage;
    state.quantities = std::move(quantities).value();
    state.backupFolder = backupFolder(store.dir(), settings->backupFolder);
    state.backups = listBackups(state.backupFolder);
    state.staged = stagedRestore(store.dir().path());
    state.diskFree = freeBytesAt(store.dir().path()).value_or(0);
    state.damagedSpans = gaps.value_or(0);
    return state;
}

} // namespace

Expected<> mayKeepHistory(const Actor& actor)
{
    return permitted(actor.role, SaveSite{});
}

bool isBackupDue(const KeepingSettings& settings, const std::vector<Backup>& backups, Timestamp now)
{
    return settings.backupEvery > 0 && (backups.empty() || now - backups.front().madeAt >= std::chrono::hours(settings.backupEvery));
}

KeepingPool::KeepingPool(const Store& store, const Clock& clock, RecordsDoor& records, QString program, KeepingPace pace)
    : HistoryPool([&store]() -> Expected<std::unique_ptr<HistoryReader>> { return store.reader(); })
    , m_store(store)
    , m_clock(clock)
    , m_records(records)
    , m_program(std::move(program))
    , m_health(CheckRounds(store.dir()).health())
    , m_pace(pace)
{
    m_errands.setMaxThreadCount(1);
    m_works.setMaxThreadCount(1);
}

KeepingPool::~KeepingPool()
{
    end();
}

void KeepingPool::begin(RecorderThread& recorder)
{
    m_recorder = &recorder;
    m_thread = std::thread([this] { run(); });
}

void KeepingPool::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended->store(true);
        for (const Cancelled& one : m_exports)
            one->store(true);
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_works.waitForDone();
    m_errands.waitForDone();
    for (const AskedCheck& asked : std::exchange(m_asked, {}))
        asked->finish();
    m_recorder = nullptr;
}

void KeepingPool::run()
{
    CheckRounds rounds(m_store.dir());
    for (auto patience = m_pace.first; rest(patience);) {
        const std::vector<AskedCheck> asked = [this] {
            const std::lock_guard lock(m_mutex);
            return std::exchange(m_asked, {});
        }();
        forgetMended(rounds);
        if (!asked.empty()) {
            checkAll(rounds, asked);
            continue;
        }
        backUpWhenDue();
        checkSome(rounds);
        patience = m_pace.each;
    }
}

/// Until there is something to do. False: it is over.
bool KeepingPool::rest(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, patience, [this] { return m_ended->load() || !m_asked.empty() || !m_mended.empty(); });
    return !m_ended->load();
}

void KeepingPool::backUpWhenDue()
{
    const auto settings = m_store.keeping();
    if (!settings || (m_failed && m_clock.ticks() - *m_failed < afterFailure))
        return;
    if (!isBackupDue(*settings, listBackups(backupFolder(m_store.dir(), settings->backupFolder)), m_clock.now()))
        return;
    const auto made = makeOne();
    m_failed = made ? std::nullopt : std::optional(m_clock.ticks());
    if (!made && !m_ended->load())
        qCWarning(storeLog) << "no backup:" << made.error().message;
}

/// Older ones go only when the new one has been read back.
Expected<Backup> KeepingPool::makeOne()
{
    const std::lock_guard one(m_one);
    const auto settings = m_store.keeping();
    if (!settings)
        return settings.error();
    const QString folder = backupFolder(m_store.dir(), settings->backupFolder);
    auto made = makeBackup(m_store.dir(), folder, m_clock.now(), m_program, m_ended);
    if (made) {
        const int gone = thinBackups(folder, settings->backupsKept);
        qCInfo(storeLog) << "backup made:" << made->folder << gone << "older ones gone";
    }
    const std::lock_guard lock(m_mutex);
    if (made || m_health.backupFault.isEmpty())
        m_health.backupFaultSince = made ? std::nullopt : std::optional(m_clock.now());
    m_health.backupFault = made ? QString() : made.error().message;
    return made;
}

void KeepingPool::note(const Actor& actor, const QString& action, const QString& object)
{
    AuditRecord audit;
    audit.at = m_clock.now();
    audit.actor = actor;
    audit.action = action;
    audit.object = object;
    m_records.put({}, {audit}, m_clock.now());
}

QFuture<Expected<KeepingState>> KeepingPool::keepingState()
{
    return doLater<Expected<KeepingState>>(m_errands, [this] { return stateOf(m_store); });
}

QFuture<Expected<>> KeepingPool::keep(const KeepingSettings& settings, const Actor& actor)
{
    auto promise = std::make_shared<QPromise<Expected<>>>();
    const QFuture<Expected<>> future = promise->future();
    promise->start();
    const auto answer = [promise](const Expected<>& how) {
        promise->addResult(how);
        promise->finish();
    };
    const auto allowed = mayKeepHistory(actor);
    if (!allowed || m_recorder == nullptr) {
        answer(allowed ? Expected<>(Error{Error::Code::Refused, QStringLiteral("the data directory is open for reading only")}) : allowed);
        return future;
    }
    AuditRecord audit;
    audit.at = m_clock.now();
    audit.actor = actor;
    audit.action = QStringLiteral("keep-history");
    m_recorder->post([settings, audit, answer](Recorder& recorder) { answer(recorder.keep(settings, audit)); });
    return future;
}

QFuture<Expected<Backup>> KeepingPool::backUp()
{
    return doLater<Expected<Backup>>(m_works, [this] { return makeOne(); });
}

QFuture<Expected<RestorePreview>> KeepingPool::preview(const QString& backup)
{
    return doLater<Expected<RestorePreview>>(m_errands, [this, backup] { return previewRestore(m_store.dir(), backup); });
}

QFuture<Expected<>> KeepingPool::restoreAtNextStart(const QString& backup, const Actor& actor)
{
    return doLater<Expected<Done>>(m_works, [this, backup, actor]() -> Expected<> {
        const auto allowed = mayRestore(actor);
        if (!allowed)
            return allowed;
        const auto staged = stageRestore(m_store.dir(), backup, m_clock.now());
        if (staged)
            note(actor, QStringLiteral("restore"), backup);
        return staged;
    });
}

QFuture<Expected<HistoryHealth>> KeepingPool::health()
{
    return doLater<Expected<HistoryHealth>>(m_errands, [this]() -> Expected<HistoryHealth> { return healthNow(); });
}

QFuture<Expected<KeepForecast>> KeepingPool::forecast(const KeepingSettings& settings)
{
    return doLater<Expected<KeepForecast>>(m_errands, [this, settings] { return forecastKeeping(m_store.dir(), settings, m_clock.now()); });
}

QFuture<Expected<BroughtBack>> KeepingPool::bringBack(const Actor& actor)
{
    return doLater<Expected<BroughtBack>>(m_works, [this, actor]() -> Expected<BroughtBack> {
        if (const auto allowed = mayKeepHistory(actor); !allowed)
            return allowed.error();
        auto brought = bringBackAll();
        if (brought)
            note(actor, QStringLiteral("mend-history"), QStringLiteral("%1 samples").arg(brought->samples));
        return brought;
    });
}

QFuture<Expected<>> KeepingPool::neverMindRestore()
{
    return doLater<Expected<Done>>(m_errands, [this]() -> Expected<> {
        takeBackRestore(m_store.dir().path());
        return Done{};
    });
}

} // namespace holdfast
