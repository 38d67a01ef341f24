// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/runtime/keeping_pool.h"
#include "app/store/backups.h"
#include "app/store/history_facts.h"

#include <QSet>

#include <algorithm>

namespace holdfast {

// What the keeper does about damage, and about readings from elsewhere.

namespace {

using namespace std::chrono_literals;

constexpr auto untilWritten = 20ms; ///< between two looks whether the recorder has done it

/// Samples that are gone are gaps from now on: of each point that may have had some, or of all where nobody knows.
Records gapsOf(const std::vector<DamagedSpan>& damages)
{
    Records gaps;
    for (const DamagedSpan& damage : damages) {
        const bool samples = damage.kind == DamagedSpan::Kind::Samples || damage.kind == DamagedSpan::Kind::Journal;
        if (!samples || damage.interval.from >= damage.interval.to)
            continue;
        for (const PointId& point : damage.points)
            gaps.push_back(GapRecord{{point, {}, damage.interval, GapReason::Damaged}});
        if (damage.points.empty())
            gaps.push_back(GapRecord{{{}, {}, damage.interval, GapReason::Damaged}});
    }
    return gaps;
}

/// What a backup has of it.
Expected<std::vector<SampleRecord>> samplesIn(const HistoryReader& reader, const DamagedSpan& damage)
{
    std::vector<SampleRecord> found;
    for (const PointId& point : damage.points) {
        const auto read = reader.samples(point, damage.interval, [&](const std::vector<Sample>& batch) {
            for (const Sample& sample : batch)
                found.push_back({point, sample});
            return true;
        });
        if (!read)
            return read.error();
    }
    return found;
}

/// Only what is not there: other rows may hold samples of the same time.
void leaveOutKnown(std::vector<SampleRecord>& found, const std::vector<SampleRecord>& known)
{
    QSet<std::pair<PointId, qint64>> there;
    for (const SampleRecord& one : known)
        there.insert({one.point, one.sample.at.time_since_epoch().count()});
    std::erase_if(found, [&](const SampleRecord& one) { return there.contains({one.point, one.sample.at.time_since_epoch().count()}); });
}

} // namespace

/// What is due this minute, with a pause between the steps; less when something else is asked for.
void KeepingPool::checkSome(CheckRounds& rounds)
{
    qint64 rows = rounds.due(m_clock.now());
    if (rows == 0)
        return;
    for (bool going = true; going && rows > 0;) {
        const auto read = rounds.step(m_clock.now());
        if (!read)
            break;
        rows -= std::max<qint64>(*read, 1);
        going = rounds.isGoing();
        std::unique_lock lock(m_mutex);
        going = going && !m_wake.wait_for(lock, m_pace.betweenSteps, [this] { return m_ended->load() || !m_asked.empty() || !m_mended.empty(); });
    }
    tell(rounds);
}

/// From the beginning to the end; whoever asked gets what it is like then.
void KeepingPool::checkAll(CheckRounds& rounds, const std::vector<AskedCheck>& asked)
{
    rounds.beginAnew();
    Expected<qint64> read = rounds.step(m_clock.now());
    while (read && rounds.isGoing() && !m_ended->load())
        read = rounds.step(m_clock.now());
    tell(rounds);
    const auto answer = read ? Expected<HistoryHealth>(healthNow()) : Expected<HistoryHealth>(read.error());
    for (const AskedCheck& each : asked) {
        each->addResult(answer);
        each->finish();
    }
}

void KeepingPool::forgetMended(CheckRounds& rounds)
{
    const std::vector<qint64> mended = [this] {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_mended, {});
    }();
    if (mended.empty())
        return;
    rounds.forget(mended);
    tell(rounds);
}

/// Gaps for the recorder, and what it is like for whoever asks.
void KeepingPool::tell(CheckRounds& rounds)
{
    rounds.rest();
    if (Records gaps = gapsOf(rounds.takeNews()); !gaps.empty())
        m_records.put({}, std::move(gaps), m_clock.now());
    const std::lock_guard lock(m_mutex);
    HistoryHealth health = rounds.health();
    health.backupFault = m_health.backupFault;
    health.backupFaultSince = m_health.backupFaultSince;
    m_health = std::move(health);
}

HistoryHealth KeepingPool::healthNow()
{
    const auto thinned = lastGap(m_store.dir(), GapReason::Thinned);
    const auto settings = keepingFault(m_store.dir());
    const std::lock_guard lock(m_mutex);
    HistoryHealth health = m_health;
    health.thinned = thinned.value_or(std::nullopt);
    health.settingsFault = settings.value_or(QString());
    return health;
}

QFuture<Expected<HistoryHealth>> KeepingPool::checkNow()
{
    auto promise = std::make_shared<QPromise<Expected<HistoryHealth>>>();
    const QFuture<Expected<HistoryHealth>> future = promise->future();
    promise->start();
    if (m_recorder == nullptr) {
        promise->addResult(Expected<HistoryHealth>(Error{Error::Code::Refused, QStringLiteral("the data directory is open for reading only")}));
        promise->finish();
        return future;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(std::move(promise));
    }
    m_wake.notify_all();
    return future;
}

/// Has it done by who writes, between two commits, and waits for it.
Expected<> KeepingPool::write(std::function<Expected<>(Recorder&)> work)
{
    if (m_recorder == nullptr)
        return Error{Error::Code::Refused, QStringLiteral("the data directory is open for reading only")};
    auto promise = std::make_shared<QPromise<Expected<>>>();
    const QFuture<Expected<>> future = promise->future();
    promise->start();
    m_recorder->post([promise = std::move(promise), work = std::move(work)](Recorder& recorder) {
        promise->addResult(work(recorder));
        promise->finish();
    });
    std::unique_lock lock(m_mutex);
    while (!future.isFinished() && !m_ended->load())
        m_wake.wait_for(lock, untilWritten);
    if (!future.isFinished() || future.resultCount() == 0)
        return Error{Error::Code::Unavailable, QStringLiteral("cancelled")};
    return future.result();
}

Expected<> KeepingPool::take(std::vector<SampleRecord>&& samples)
{
    const auto batch = std::make_shared<std::vector<SampleRecord>>(std::move(samples));
    return write([batch](Recorder& recorder) -> Expected<> {
        Records none;
        const Committed committed = recorder.write(none, *batch);
        return committed.trouble ? Expected<>(errorOf(*committed.trouble)) : Expected<>(Done{});
    });
}

Expected<BroughtBack> KeepingPool::bringBackAll()
{
    const auto settings = m_store.keeping();
    if (!settings)
        return settings.error();
    const std::vector<Backup> backups = listBackups(backupFolder(m_store.dir(), settings->backupFolder));
    BroughtBack brought;
    std::vector<qint64> mended;
    for (const DamagedSpan& damage : healthNow().damages) {
        if (damage.kind != DamagedSpan::Kind::Samples || damage.row == 0)
            continue;
        const auto whole = bringBackOne(damage, backups, brought);
        if (!whole)
            return whole.error();
        brought.mended += *whole ? 1 : 0;
        brought.left += *whole ? 0 : 1;
        if (*whole)
            mended.push_back(damage.row);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_mended.insert(m_mended.end(), mended.begin(), mended.end());
        std::erase_if(m_health.damages, [&](const DamagedSpan& damage) { return std::ranges::find(mended, damage.row) != mended.end(); });
        m_health.damaged -= static_cast<qint64>(mended.size());
    }
    m_wake.notify_all();
    return brought;
}

/// True: everything it held is there again, and the damaged row is no more.
Expected<bool> KeepingPool::bringBackOne(const DamagedSpan& damage, const std::vector<Backup>& backups, BroughtBack& brought)
{
    const auto known = samplesIn(*m_store.reader(), damage);
    if (!known)
        return known.error();
    for (const Backup& backup : backups) {
        const auto store = Store::open(backup.folder, Access::ReadOnly);
        const auto inIt = store ? samplesIn(*(*store)->reader(), damage) : Expected<std::vector<SampleRecord>>(store.error());
        std::vector<SampleRecord> found = inIt.value_or({});
        leaveOutKnown(found, *known);
        const auto count = static_cast<qint64>(found.size());
        if (count == 0 || count < damage.samples)
            continue;
        if (const auto taken = take(std::move(found)); !taken)
            return taken.error();
        const auto dropped = write([row = damage.row](Recorder& recorder) -> Expected<> {
            const auto gone = recorder.dropDamaged(row);
            return gone ? Expected<>(Done{}) : Expected<>(gone.error());
        });
        if (!dropped)
            return dropped.error();
        qCInfo(storeLog) << "brought back from" << backup.folder << count << "samples of" << damage.detail;
        brought.samples += count;
        return true;
    }
    return false;
}

} // namespace holdfast
