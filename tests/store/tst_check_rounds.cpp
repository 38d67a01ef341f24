// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/check_rounds.h"
#include "app/store/history_facts.h"
#include "tests/store/damaged_block.h"
#include "tests/support/temp_store.h"

#include <QLoggingCategory>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int damagedPoint = 3;

/// A minute after a minute, as who keeps the history does, until the round ends. How many minutes it took; -1: it has no end.
int readRound(CheckRounds& rounds, Timestamp& now)
{
    for (int minute = 1; minute < 7 * 24 * 60; ++minute, now += 1min) {
        for (qint64 rows = rounds.due(now); rows > 0;) {
            const auto read = rounds.step(now);
            if (!read)
                return -1;
            rows -= std::max<qint64>(*read, 1);
            if (!rounds.isGoing())
                return minute;
        }
        rounds.rest();
    }
    return -1;
}

} // namespace

class TestCheckRounds : public QObject
{
    Q_OBJECT

    TempDir m_dir;
    std::shared_ptr<DataDir> m_data;
    StoredBlock m_block;
    Timestamp m_now = noon + 200h;

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"holdfast.store.warning=false"_s); // what is damaged is warned of, as it should be
        fillHistory(m_dir.path());
        const auto data = DataDir::open(m_dir.path(), Access::ReadWrite);
        QVERIFY(data);
        m_data = *data;
        m_block = blockOf(m_data->historyFile(), pointNumber(damagedPoint));
        QVERIFY(m_block.body.size() > 200 && m_block.samples > 100);
    }

    void aWholeHistoryIsReadWithinAWeekAndNothingIsFound()
    {
        CheckRounds rounds(*m_data);
        QVERIFY(!rounds.health().checkedAt);
        const int minutes = readRound(rounds, m_now);
        QVERIFY(minutes > 0);
        QVERIFY(rounds.takeNews().empty());
        QCOMPARE(rounds.health().damaged, 0);
        QCOMPARE(rounds.health().checkedAt, std::optional(m_now));
        QCOMPARE(rounds.health().rowsRead, rounds.health().rows);
        QVERIFY(rounds.health().rows >= filledPoints);
        QCOMPARE(rounds.due(m_now + 1h), 0); // this week's is done
        QVERIFY(rounds.due(m_now + 8 * 24h) > 0);
    }

    void aFlippedBitIsFoundOnceAndSaidOfWhomAndWhen()
    {
        QVERIFY(flipBit(m_data->historyFile(), m_block));
        m_now += 8 * 24h;
        CheckRounds rounds(*m_data);
        QVERIFY(readRound(rounds, m_now) > 0);
        const auto news = rounds.takeNews();
        QCOMPARE(news.size(), 1u);
        QCOMPARE(news.front().kind, DamagedSpan::Kind::Samples);
        QCOMPARE(news.front().points, std::vector{pointNumber(damagedPoint)});
        QVERIFY(news.front().interval == m_block.interval);
        QCOMPARE(news.front().samples, m_block.samples);
        QCOMPARE(news.front().row, m_block.row);
        QVERIFY(rounds.takeNews().empty());
        const Timestamp found = news.front().foundAt;
        m_now += 8 * 24h;
        QVERIFY(readRound(rounds, m_now) > 0);
        QVERIFY(rounds.takeNews().empty()); // it is known
        QCOMPARE(rounds.health().damages.size(), 1u);
        QVERIFY(rounds.health().damages.front().foundAt == found);
    }

    void whatIsKnownAndHowFarItCameOutlivesTheProgram()
    {
        m_now += 8 * 24h;
        qint64 read = 0;
        {
            CheckRounds rounds(*m_data);
            QCOMPARE(rounds.health().damages.size(), 1u); // of the test before
            for (int i = 0; i < 3; ++i)
                QVERIFY(rounds.step(m_now));
            read = rounds.health().rowsRead;
            QVERIFY(rounds.isGoing() && read > 0);
            rounds.rest();
        }
        CheckRounds rounds(*m_data);
        QVERIFY(rounds.isGoing());
        QCOMPARE(rounds.health().rowsRead, read);
        QVERIFY(readRound(rounds, m_now) > 0);
        QCOMPARE(rounds.health().rowsRead, rounds.health().rows); // none twice, none left out
    }

    void whatIsNoMoreIsForgottenByTheNextRound()
    {
        CheckRounds rounds(*m_data);
        QCOMPARE(rounds.health().damages.size(), 1u);
        {
            const auto database = Database::open(m_data->historyFile(), Database::Mode::Write);
            QVERIFY(database && !(*database)->prepare(u"DELETE FROM block WHERE id = ?"_s).run(m_block.row));
        }
        m_now += 8 * 24h;
        QVERIFY(readRound(rounds, m_now) > 0);
        QVERIFY(rounds.health().damages.empty());
        QCOMPARE(rounds.health().damaged, 0);
    }

    void aLargeHistoryIsReadFasterTheLessTimeIsLeft()
    {
        QFile note(QString(m_dir.path() % u"/history-check.json"_s));
        QVERIFY(note.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const auto begun = m_now.time_since_epoch().count();
        note.write(u"{\"format\":\"holdfast-history-check\",\"begun\":%1,\"lastBegun\":%1,\"rows\":1000000,\"rowsRead\":0,\"pass\":1,\"after\":\"0\"}"_s.arg(begun).toUtf8());
        note.close();
        const CheckRounds rounds(*m_data);
        const qint64 atFirst = rounds.due(m_now);
        QVERIFY(atFirst * 6 * 24 * 60 >= 1'000'000); // in time
        QVERIFY(atFirst < 200);
        QVERIFY(rounds.due(m_now + 5 * 24h) > 5 * atFirst);
        QVERIFY(rounds.due(m_now + 20 * 24h) <= 4096); // late, and still no burden
    }

    void aTornNoteIsNoneAndAFileThatIsNoHistoryIsSaid()
    {
        TempDir dir;
        const auto data = DataDir::open(dir.path(), Access::ReadWrite);
        QVERIFY(data);
        for (const QByteArray& text : {QByteArray("{"), QByteArray("[1]"), QByteArray("{\"format\":\"holdfast-history-check\",\"pass\":99,\"after\":\"x\"}")}) {
            QFile note(QString(dir.path() % u"/history-check.json"_s));
            QVERIFY(note.open(QIODevice::WriteOnly | QIODevice::Truncate) && note.write(text) == text.size());
            note.close();
            const CheckRounds rounds(**data);
            QVERIFY(!rounds.isGoing() && rounds.health() == HistoryHealth());
        }
        QFile history((*data)->historyFile());
        QVERIFY(history.open(QIODevice::WriteOnly) && history.write(QByteArray(100'000, 'x')) == 100'000);
        history.close();
        CheckRounds rounds(**data);
        QVERIFY(rounds.step(m_now));
        QVERIFY(!rounds.isGoing());
        QCOMPARE(rounds.health().damages.size(), 1u);
        QCOMPARE(rounds.health().damages.front().kind, DamagedSpan::Kind::Structure);
    }

    void aForecastSaysWhatWouldGoAndGoesByAgeBeforeRoom()
    {
        TempDir dir;
        fillHistory(dir.path());
        const auto data = DataDir::open(dir.path(), Access::ReadOnly);
        QVERIFY(data);
        KeepingSettings settings;
        settings.budget = 0;
        const auto nothing = forecastKeeping(**data, settings, noon + 24h);
        QVERIFY(nothing);
        QVERIFY(*nothing == KeepForecast());
        const auto aged = forecastKeeping(**data, settings, noon + 200 * 24h);
        QVERIFY(aged);
        QCOMPARE(aged->samples, filledPoints * filledSamples);
        QVERIFY(!aged->before && !aged->sumsToo); // for its age, not for want of room
        settings.budget = 48LL * 1024 * 1024 + 400'000; // beside the log
        const auto tight = forecastKeeping(**data, settings, noon + 24h);
        QVERIFY(tight);
        QVERIFY(tight->samples > 0 && tight->before && *tight->before > noon);
    }

    void gapsAreCountedByTheirReasonWhoseverTheyAre()
    {
        TempDir dir;
        {
            const OpenStore open(dir.path());
            QVERIFY(open.write({GapRecord{{pointNumber(1), {}, {noon, noon + 1h}, GapReason::Damaged}}, GapRecord{{{}, {}, {noon, noon + 2h}, GapReason::Damaged}},
                                GapRecord{{{}, {}, {noon + 3h, noon + 4h}, GapReason::Thinned}}, GapRecord{{{}, {}, {noon + 5h, noon + 6h}, GapReason::Thinned}}}));
        }
        const auto data = DataDir::open(dir.path(), Access::ReadOnly);
        QVERIFY(data);
        QCOMPARE(countGaps(**data, GapReason::Damaged).value_or(-1), 2);
        const auto thinned = lastGap(**data, GapReason::Thinned);
        QVERIFY(thinned && *thinned);
        QVERIFY(**thinned == (Interval{noon + 5h, noon + 6h}));
        QVERIFY(!lastGap(**data, GapReason::DiskFull).value_or(Interval{}));
    }

    void settingsThatMakeNoSenseAreSaidAndTheUsualOnesApply()
    {
        TempDir dir;
        QVERIFY(OpenStore(dir.path()).store);
        const auto data = DataDir::open(dir.path(), Access::ReadWrite);
        QVERIFY(data);
        QCOMPARE(keepingFault(**data).value_or(u"?"_s), QString());
        const auto write = [&](const char* text) {
            const auto database = Database::open((*data)->inventoryFile(), Database::Mode::Write);
            return database && !(*database)->prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('keeping', ?)"_s).run(QString::fromUtf8(text));
        };
        QVERIFY(write("{\"budget\":5}"));
        QVERIFY(keepingFault(**data).value_or({}).contains(u"128 MB"_s));
        QVERIFY(write("not json"));
        QVERIFY(!keepingFault(**data).value_or({}).isEmpty());
        QVERIFY(write("{\"backupsKept\":3}"));
        QCOMPARE(keepingFault(**data).value_or(u"?"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestCheckRounds)
#include "tst_check_rounds.moc"
