// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/alarm_pool.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 14h};

/// What a store would know, shared by every reader.
struct Known
{
    QHash<PointId, std::vector<Sample>> samples;
    std::vector<Gap> gaps;
    std::vector<JournalEntry> journal;
    std::atomic_int read{0};
    std::atomic_bool holdOn{false}; ///< readers wait here
};

class MemoryReader final : public HistoryReader
{
public:
    explicit MemoryReader(Known& known) : m_known(known) {}

    [[nodiscard]] Expected<Series> series(const SeriesQuery&) const override { return Series(); }
    [[nodiscard]] Expected<> samples(const PointId& point, Interval interval, const std::function<bool(const std::vector<Sample>&)>& sink) const override
    {
        ++m_known.read;
        while (m_known.holdOn)
            std::this_thread::yield();
        std::vector<Sample> all;
        for (const Sample& sample : m_known.samples.value(point))
            if (sample.at >= interval.from && sample.at < interval.to)
                all.push_back(sample);
        static_cast<void>(sink(all));
        return Done{};
    }
    [[nodiscard]] Expected<std::vector<Gap>> gaps(const PointId& point, Interval) const override
    {
        std::vector<Gap> own;
        for (const Gap& gap : m_known.gaps)
            if (gap.point.isEmpty() || gap.point == point)
                own.push_back(gap);
        return own;
    }
    [[nodiscard]] Expected<Usage> usage() const override { return Usage(); }
    [[nodiscard]] Expected<std::vector<JournalEntry>> journal(const JournalQuery& query) const override
    {
        std::vector<JournalEntry> found;
        for (const JournalEntry& entry : m_known.journal)
            if (entry.receivedTime >= query.interval.from && entry.receivedTime < query.interval.to)
                found.push_back(entry);
        if (found.size() > static_cast<std::size_t>(query.most))
            found.erase(found.begin(), found.end() - query.most);
        return found;
    }

private:
    Known& m_known;
};

AlarmRule hotRule()
{
    AlarmRule rule;
    rule.id = RuleId(u"hot"_s);
    rule.name = u"Hot"_s;
    rule.quantity = Quantity::Temperature;
    LimitCondition limit;
    limit.high = 30;
    rule.condition = limit;
    rule.onDelay = 10s;
    rule.consequence = u"People complain"_s;
    rule.operatorAction = {u"Look"_s};
    rule.timeToRespond = 30min;
    return rule;
}

void addRoom(Picture& picture, const QString& name)
{
    Device device;
    device.id = DeviceId(name);
    device.name = name;
    device.membership = Membership::Adopted;
    device.broker = BrokerId(u"b"_s);
    picture.devices.insert(device.id, device);
    Point point;
    point.id = PointId(name + u"/temperature"_s);
    point.device = device.id;
    point.property = u"temperature"_s;
    point.kind = PointKind::Number;
    point.quantity = Quantity::Temperature;
    point.unit = u"°C"_s;
    picture.points.insert(point.id, point);
    picture.pointsOf[device.id].push_back(point.id);
}

/// Warm for a minute, every hour of two days.
std::vector<Sample> warmEachHour()
{
    std::vector<Sample> samples;
    for (Timestamp at = now - 48h; at < now; at += 1h) {
        samples.push_back({at, 22.0, Quality::Live});
        samples.push_back({at + 30min, 31.0, Quality::Live});
        samples.push_back({at + 31min, 22.0, Quality::Live});
    }
    return samples;
}

JournalEntry entry(Timestamp at, JournalKind kind, const QString& alarm)
{
    JournalEntry one;
    one.sourceTime = one.receivedTime = at;
    one.kind = kind;
    one.alarm = AlarmId(alarm);
    one.name = alarm;
    return one;
}

} // namespace

/// Questions about rules and alarms, answered aside.
class TestAlarmPool : public QObject
{
    Q_OBJECT

private:
    Known m_known;
    std::unique_ptr<AlarmPool> m_pool;

    template <typename T>
    static T answerOf(QFuture<Expected<T>> future)
    {
        future.waitForFinished();
        const Expected<T> answer = future.resultCount() > 0 ? future.result() : Expected<T>(Error{Error::Code::TimedOut, u"no answer"_s});
        if (!answer)
            qWarning().noquote() << answer.error().message;
        return answer.value_or(T());
    }

private Q_SLOTS:
    void init()
    {
        m_known.samples.clear();
        m_known.gaps.clear();
        m_known.journal.clear();
        m_known.read = 0;
        m_known.holdOn = false;
        m_pool = std::make_unique<AlarmPool>([this]() -> Expected<std::unique_ptr<HistoryReader>> { return std::unique_ptr<HistoryReader>(new MemoryReader(m_known)); });
    }
    void cleanup()
    {
        m_known.holdOn = false;
        m_pool.reset();
    }

    void aRuleIsTriedAtEveryAdoptedDeviceAndListedByTime()
    {
        Picture picture;
        addRoom(picture, u"a"_s);
        addRoom(picture, u"b"_s);
        addRoom(picture, u"stranger"_s);
        picture.devices[DeviceId(u"stranger"_s)].membership = Membership::Heard;
        for (const auto& point : picture.points.keys())
            m_known.samples.insert(point, warmEachHour());
        const RuleTrial trial = answerOf(m_pool->tryOut(hotRule(), {now - 48h, now}, picture));
        QCOMPARE(trial.raised, 96);
        QCOMPARE(trial.watched, 2);
        QCOMPARE(trial.alarms.size(), std::size_t(96));
        QVERIFY(std::is_sorted(trial.alarms.begin(), trial.alarms.end(), [](const auto& a, const auto& b) { return a.raisedAt < b.raisedAt; }));
        QVERIFY(trial.alarms.front().raisedAt == now - 48h + 30min + 10s);
        QVERIFY(trial.alarms.front().clearedAt == now - 48h + 31min);
        QCOMPARE(trial.load.annunciated, 96);
        QCOMPARE(trial.load.perDay, 48.0);
    }

    void howMuchOfTheTimeIsKnownIsSaid()
    {
        Picture picture;
        addRoom(picture, u"a"_s);
        addRoom(picture, u"never"_s);
        m_known.samples.insert(PointId(u"a/temperature"_s), warmEachHour());
        m_known.gaps = {{{}, {}, {now - 24h, now - 18h}, GapReason::HoldfastOff}, {{}, {}, {now - 20h, now - 12h}, GapReason::HoldfastOff}};
        const RuleTrial trial = answerOf(m_pool->tryOut(hotRule(), {now - 72h, now}, picture));
        QCOMPARE(trial.watched, 2);
        QCOMPARE(trial.unknown, 1);
        QVERIFY(trial.covered == (48h - 12h) / 2);
    }

    void aPointNamedElsewhereIsLookedAtButNotWatched()
    {
        Picture picture;
        addRoom(picture, u"a"_s);
        addRoom(picture, u"b"_s);
        AlarmRule rule = hotRule();
        rule.condition = ExpressionCondition{u"value > 30 && {b/temperature} < 25"_s};
        rule.point = PointId(u"a/temperature"_s);
        m_known.samples.insert(PointId(u"a/temperature"_s), warmEachHour());
        m_known.samples.insert(PointId(u"b/temperature"_s), {{now - 49h, 20.0, Quality::Live}, {now - 24h, 28.0, Quality::Live}});
        const RuleTrial trial = answerOf(m_pool->tryOut(rule, {now - 48h, now}, picture));
        QCOMPARE(trial.watched, 1);
        QCOMPARE(trial.raised, 24);
        rule.point.reset();
        QCOMPARE(answerOf(m_pool->tryOut(rule, {now - 48h, now}, picture)).watched, 2);
    }

    void aRuleThatCannotBeTriedSaysWhy()
    {
        AlarmRule rule = hotRule();
        rule.condition = SilenceCondition{};
        auto answer = m_pool->tryOut(rule, {now - 1h, now}, {});
        answer.waitForFinished();
        QVERIFY(!answer.result());
        rule = hotRule();
        rule.condition = ExpressionCondition{u"value >"_s};
        QVERIFY(!m_pool->check(rule));
        QVERIFY(m_pool->check(hotRule()));
    }

    void aCancelledTrialReadsNoFurtherDevice()
    {
        Picture picture;
        for (int i = 0; i < 50; ++i)
            addRoom(picture, u"room-%1"_s.arg(i));
        m_known.holdOn = true;
        auto answer = m_pool->tryOut(hotRule(), {now - 1h, now}, picture);
        QTRY_COMPARE(m_known.read.load(), 1);
        answer.cancel();
        m_known.holdOn = false;
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(m_known.read.load() < 50);
    }

    void aTrialUnderWayDoesNotHoldUpTheEnd()
    {
        Picture picture;
        for (int i = 0; i < 50; ++i)
            addRoom(picture, u"room-%1"_s.arg(i));
        m_known.holdOn = true;
        auto answer = m_pool->tryOut(hotRule(), {now - 1h, now}, picture);
        QTRY_COMPARE(m_known.read.load(), 1);
        std::thread end([this] { m_pool.reset(); });
        std::this_thread::yield();
        m_known.holdOn = false;
        end.join();
        QVERIFY(m_known.read.load() <= 50);
        QVERIFY(answer.isFinished());
    }

    void figuresComeFromTheStoredJournalColumnByColumn()
    {
        for (int i = 0; i < 30; ++i)
            m_known.journal.push_back(entry(now - 6h + i * 10s, JournalKind::Active, u"a/%1"_s.arg(i)));
        const LoadAnswer day = answerOf(m_pool->load({{now - 24h, now}, 1}));
        QCOMPARE(day.load.annunciated, 30);
        QCOMPARE(day.load.floods.size(), std::size_t(1));
        QCOMPARE(day.columns.size(), std::size_t(72)); // of two windows each
        int sum = 0;
        int peak = 0;
        for (const LoadColumn& column : day.columns) {
            sum += column.alarms;
            peak = std::max(peak, column.peak);
        }
        QCOMPARE(sum, 30);
        QCOMPARE(peak, 30);
        QVERIFY(day.journalSince == now - 6h); // nothing was written before: a day's figures of six hours
        QVERIFY(answerOf(m_pool->load({{now - 7 * 24h, now}, 1})).columns.size() <= 96);
    }

    void whatIsOlderThanThePeriodMakesItWhole()
    {
        m_known.journal = {entry(now - 200 * 24h, JournalKind::Active, u"old/x"_s), entry(now - 2h, JournalKind::Active, u"a/x"_s)};
        QVERIFY(!answerOf(m_pool->load({{now - 24h, now}, 1})).journalSince);
        m_known.journal.clear();
        QVERIFY(!answerOf(m_pool->load({{now - 24h, now}, 1})).journalSince);
        QVERIFY(answerOf(m_pool->load({{now, now - 24h}, 1})).columns.empty());
    }

    void raisedCountsByRuleAndNotTwiceWhatSoundsAgain()
    {
        m_known.journal = {entry(now - 9h, JournalKind::Active, u"hot/a/temperature"_s), entry(now - 5h, JournalKind::Active, u"hot/a/temperature"_s),
                           entry(now - 4h, JournalKind::Return, u"hot/a/temperature"_s), entry(now - 3h, JournalKind::Active, u"hot/a/temperature"_s),
                           entry(now - 3h, JournalKind::Active, u"wet/b"_s), entry(now - 2h, JournalKind::Acknowledge, u"wet/b"_s)};
        const RaisedCounts counts = answerOf(m_pool->raised({now - 24h, now}));
        QCOMPARE(counts.value(RuleId(u"hot"_s)), 2);
        QCOMPARE(counts.value(RuleId(u"wet"_s)), 1);
        QCOMPARE(answerOf(m_pool->raised({now - 6h, now})).value(RuleId(u"hot"_s)), 1); // it stood already
    }
};

QTEST_GUILESS_MAIN(TestAlarmPool)
#include "tst_alarm_pool.moc"
