// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage.h"
#include "app/store/salvage_pages.h"
#include "app/store/verify_rows.h"
#include "tests/store/power_trial.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLoggingCategory>

#include <cmath>
#include <limits>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int noisy = 8; ///< points with many samples, beside those with few
constexpr int each = 24'000;
constexpr int batches = 30;
constexpr qsizetype pageSize = 16384;

PointId noisyPoint(int number)
{
    return PointId(u"meter/%1/power"_s.arg(number));
}

void write(const QString& path)
{
    std::mt19937 random(3);
    const OpenStore open(path);
    for (int batch = 0; batch < batches; ++batch)
        QVERIFY(open.write(trialRecords(batch)));
    for (int from = 0; from < each; from += 2000) {
        Records records;
        for (int point = 0; point < noisy; ++point) {
            for (int i = from; i < from + 2000; ++i)
                records.push_back(sampleOf(noisyPoint(point), noon + i * 10s + std::chrono::milliseconds(random() % 900), std::round(static_cast<double>(random() % 4'000'000)) / 1000));
        }
        QVERIFY(open.write(records));
    }
    for (int gap = 0; gap < 60; ++gap)
        QVERIFY(open.write({GapRecord{{noisyPoint(gap % noisy), {}, {noon + gap * 1h, noon + gap * 1h + 5min}, GapReason::DeviceSilent}}}));
    QVERIFY(tidyToTheEnd(*open.recorder));
    QVERIFY(open.write(trialRecords(batches))); // and something in the journal
}

/// Everything that can be asked of a history.
struct Known
{
    QHash<QString, std::vector<Sample>> samples;
    QHash<QString, std::vector<Gap>> gaps;
    QHash<QString, Series> series;
    std::vector<Reading> newest;

    friend bool operator==(const Known&, const Known&) = default;
};

Expected<Known> everythingIn(const QString& path)
{
    const auto store = Store::open(path, Access::ReadOnly);
    const auto stored = store ? (*store)->load() : Expected<Stored>(store.error());
    if (!stored)
        return stored.error();
    Known known;
    known.newest = stored->readings;
    std::ranges::sort(known.newest, {}, [](const Reading& reading) { return reading.point.text(); });
    const auto reader = (*store)->reader();
    for (int i = 0; i < trialSeries + noisy; ++i) {
        const PointId point = i < trialSeries ? pointNumber(i) : noisyPoint(i - trialSeries);
        auto& samples = known.samples[point.text()];
        const auto read = reader->samples(point, {Timestamp::min(), Timestamp::max()}, [&](const std::vector<Sample>& some) {
            samples.insert(samples.end(), some.begin(), some.end());
            return true;
        });
        const auto gaps = reader->gaps(point, {noon - 1h, noon + 200h});
        const auto series = reader->series({point, {noon, noon + 72h}, 36, {}});
        if (!read || !gaps || !series)
            return !read ? read.error() : !gaps ? gaps.error() : series.error();
        known.gaps[point.text()] = *gaps;
        known.series[point.text()] = *series;
    }
    return known;
}

using Bodies = QHash<qint64, QByteArray>; ///< by row

Bodies bodiesIn(const QString& file)
{
    Bodies bodies;
    const auto database = Database::open(file, Database::Mode::Read);
    std::vector<BlockRow> rows;
    if (!database || readBlockRows(**database, std::numeric_limits<qint64>::min(), 1'000'000, rows))
        return bodies;
    for (const BlockRow& row : rows)
        bodies.insert(row.id, row.body);
    return bodies;
}

/// Which rows begin in which page.
QHash<quint32, QList<qint64>> rowsByPage(const QString& file)
{
    QHash<quint32, QList<qint64>> rows;
    const bool read = scanPages(file, [&](quint32 page, StoredRow&& row) {
        if (row.cells.size() == 6)
            rows[page].append(row.id);
    });
    return read ? rows : QHash<quint32, QList<qint64>>();
}

struct Tally
{
    int flips = 0;
    int byUs = 0;     ///< found by the checksums and the rows alone
    int found = 0;    ///< found at all
    int harmless = 0; ///< not found, and every answer is as before
    int silent = 0;
    int rowsLost = 0;
    int refused = 0; ///< the program does not open the file, and says why
};

int flipsAsked()
{
    const int asked = qEnvironmentVariableIntValue("HOLDFAST_FLIPS");
    return asked > 0 ? asked : 25;
}

QString lossesOf(const HistoryReport& report)
{
    QStringList losses;
    for (const HistoryDamage& damage : report.named)
        losses.append(sentenceOf(damage));
    return losses.join(u"; "_s);
}

bool isFoundByRows(const QString& file)
{
    auto check = HistoryCheck::open(file, CheckDepth::Rows);
    if (!check)
        return true;
    auto more = (*check)->step();
    while (more && *more)
        more = (*check)->step();
    return !more || !(*check)->report().isWhole();
}

} // namespace

class TestBitFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"holdfast.store.warning=false"_s); // what is damaged is warned of, as it should be
        write(m_dir.path());
        const auto known = everythingIn(m_dir.path());
        QVERIFY(known);
        m_known = *known;
        m_state = diskStateOf(m_dir.path());
        m_file = QString(m_dir.path() % u"/history.db"_s);
        QVERIFY(m_state.value(m_file).size() > 40 * pageSize);
        QVERIFY(m_state.value(QString(m_file % u"-wal"_s)).isEmpty());
        m_bodies = bodiesIn(m_file);
        m_rowsByPage = rowsByPage(m_file);
        qsizetype rows = 0;
        for (const auto& page : m_rowsByPage)
            rows += page.size();
        QCOMPARE(rows, m_bodies.size());
        const auto whole = verifyHistory(m_file);
        QVERIFY(whole && whole->isWhole());
        QVERIFY(whole->samples >= noisy * each + (batches + 1) * trialBatch);
    }

    void aFlippedBitIsFoundOrHarmlessAndTheRestCanBeRead()
    {
        std::mt19937 random(5);
        Tally tally;
        for (; tally.flips < flipsAsked(); ++tally.flips) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(m_state.value(m_file).size()));
            const int bit = static_cast<int>(random() % 8);
            flip(at, bit, tally);
            if (QTest::currentTestFailed()) {
                qInfo("bit %d of byte %lld, page %lld", bit, static_cast<long long>(at), static_cast<long long>(at / pageSize + 1));
                return;
            }
        }
        qInfo("%d flips: %d found (%d by checksums and rows alone), %d harmless, %d silent; %d refused at the start; %d rows of samples lost in all", tally.flips, tally.found, tally.byUs,
              tally.harmless, tally.silent, tally.refused, tally.rowsLost);
        QVERIFY(tally.silent * 100 <= tally.flips);
        QVERIFY(tally.found * 2 > tally.flips);
    }

    void aDamagedBlockIsAGapInQueriesAndInWhatIsSalvaged()
    {
        const QString into = m_dir.file(u"restored.db"_s);
        damageSomeBlock(m_dir.file(u"after"_s));
        const auto checked = verifyHistory(m_dir.file(u"after/history.db"_s));
        QVERIFY(checked);
        QCOMPARE(checked->damages, 1);
        const HistoryDamage& damage = checked->named.front();
        QCOMPARE(damage.kind, HistoryDamage::Kind::Samples);
        QCOMPARE(damage.points, std::vector{noisyPoint(2)});
        QVERIFY(sentenceOf(damage).contains(u"meter/2/power"_s) && sentenceOf(damage).contains(u"wrong checksum"_s));
        const auto salvaged = salvageHistory(m_dir.file(u"after/history.db"_s), into);
        QVERIFY2(salvaged.has_value(), salvaged ? "" : qPrintable(salvaged.error().message));
        QCOMPARE(salvaged->lost.damages, 1);
        QCOMPARE(salvaged->samples + damage.samples, noisy * each + (batches + 1) * trialBatch);
        QVERIFY(!salvageHistory(m_dir.file(u"after/history.db"_s), into)); // never over another file
        const auto before = everythingIn(m_dir.file(u"after"_s));
        QVERIFY(QFile::remove(m_dir.file(u"after/history.db"_s)) && QFile::rename(into, m_dir.file(u"after/history.db"_s)));
        const auto after = everythingIn(m_dir.file(u"after"_s));
        QVERIFY(before && after);
        QVERIFY(before->samples == after->samples && before->gaps == after->gaps && before->newest == after->newest);
        const auto isDamaged = [](const Gap& gap) { return gap.reason == GapReason::Damaged; };
        const auto gaps = after->gaps.value(noisyPoint(2).text());
        QCOMPARE(std::ranges::count_if(gaps, isDamaged), 1);
        QVERIFY(std::ranges::find_if(gaps, isDamaged)->interval == damage.interval);
        QCOMPARE(static_cast<qint64>(m_known.samples.value(noisyPoint(2).text()).size() - after->samples.value(noisyPoint(2).text()).size()), damage.samples);
    }

    void aDamagedRowOfSumsCostsTheOtherDaysNothing()
    {
        TempDir dir;
        const auto write = [&](qint64 from, qint64 to, qint64 step) {
            const OpenStore open(dir.path());
            Records records;
            for (qint64 second = from; second < to; second += step)
                records.push_back(sampleOf(pointNumber(1), noon + std::chrono::seconds(second), static_cast<double>(second % 977)));
            QVERIFY(open.write(records) && tidyToTheEnd(*open.recorder));
        };
        constexpr qint64 day = 24 * 3600;
        write(0, 6 * day, 60);
        const auto ask = [&] { return OpenStore(dir.path()).store->reader()->series({pointNumber(1), {noon + 12h, noon + 108h}, 12, {}}); };
        const auto before = ask();
        QVERIFY(before && before->time.size() == 12);
        {
            const auto database = Database::open(QString(dir.path() % u"/history.db"_s), Database::Mode::Write);
            QVERIFY(database && !(*database)->run(u"UPDATE tier SET body = substr(body, 1, 40) || x'00' || substr(body, 42) WHERE width = 3600"_s));
        }
        const auto checked = verifyHistory(QString(dir.path() % u"/history.db"_s));
        QVERIFY(checked && checked->damages > 0 && checked->named.front().kind == HistoryDamage::Kind::Sums);
        write(2 * day + 30, 2 * day + 31, 1); // late: one day is summed up anew
        const auto after = ask();
        QVERIFY(after);
        QCOMPARE(after->time, before->time);
        QVERIFY(after->maximum == before->maximum);
        write(6 * day, 6 * day + 60, 60); // and at the next start the others
        const auto mended = verifyHistory(QString(dir.path() % u"/history.db"_s));
        QVERIFY(mended && mended->isWhole());
        const auto healed = ask();
        QVERIFY(healed && healed->time == before->time && healed->maximum == before->maximum);
    }

    void sumsThatStandUnderOtherDaysAreNotSalvaged()
    {
        putOnDisk(m_state, m_dir.path(), m_dir.file(u"shifted"_s));
        const QString file = m_dir.file(u"shifted/history.db"_s);
        {
            const auto database = Database::open(file, Database::Mode::Write);
            QVERIFY(database && !(*database)->run(u"UPDATE tier SET span = span + 50 WHERE id = (SELECT min(id) FROM tier WHERE width = 3600)"_s));
        }
        const auto whole = salvageHistory(m_file, m_dir.file(u"whole.db"_s));
        const auto salvaged = salvageHistory(file, m_dir.file(u"unshifted.db"_s));
        QVERIFY2(whole && salvaged, salvaged ? "" : qPrintable(salvaged.error().message));
        QCOMPARE(salvaged->sums, whole->sums - 1);
        QCOMPARE(salvaged->lost.damages, 1);
    }

    void aFileWhoseHeadIsGoneIsReadPageByPage()
    {
        DiskState state = m_state;
        state[m_file].replace(0, 16, QByteArray(16, 'x'));
        putOnDisk(state, m_dir.path(), m_dir.file(u"after"_s));
        QVERIFY(!verifyHistory(m_dir.file(u"after/history.db"_s)));
        const QString into = m_dir.file(u"headless.db"_s);
        const auto salvaged = salvageHistory(m_dir.file(u"after/history.db"_s), into);
        QVERIFY2(salvaged.has_value(), salvaged ? "" : qPrintable(salvaged.error().message));
        QCOMPARE(salvaged->fromPages, m_bodies.size());
        QVERIFY(bodiesIn(into) == m_bodies);
    }

    void whatIsNoHistoryYieldsNothingAndDoesNoHarm()
    {
        std::mt19937 random(1);
        QByteArray noise(200'000, '\0');
        for (char& byte : noise)
            byte = static_cast<char>(random());
        for (const QByteArray& bytes : {QByteArray(), QByteArray("no database"), noise, QByteArray(300'000, '\x0d')}) {
            const QString file = m_dir.file(u"noise"_s);
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
            out.close();
            const QString into = m_dir.file(u"nothing.db"_s);
            QFile::remove(into);
            const auto salvaged = salvageHistory(file, into);
            QVERIFY2(salvaged.has_value(), salvaged ? "" : qPrintable(salvaged.error().message));
            QCOMPARE(salvaged->rows, 0);
            QVERIFY(!salvaged->lost.isWhole());
        }
    }

    void aCheckCanBeStopped()
    {
        const auto cancelled = std::make_shared<std::atomic_bool>(true);
        const auto checked = verifyHistory(m_file, cancelled);
        QVERIFY(!checked && checked.error().code == Error::Code::Unavailable);
    }

private:
    TempDir m_dir;
    QString m_file;
    DiskState m_state;
    Known m_known;
    Bodies m_bodies;
    QHash<quint32, QList<qint64>> m_rowsByPage;

    void damageSomeBlock(const QString& path)
    {
        const auto database = Database::open(m_file, Database::Mode::Read);
        QVERIFY(database);
        SqlStatement some = (*database)->prepare(u"SELECT body FROM block WHERE series = (SELECT id FROM series WHERE point = ?) ORDER BY first LIMIT 1 OFFSET 3"_s);
        QVERIFY(!some.run(noisyPoint(2).text()) && some.next());
        const QByteArray body = some.value(0).toByteArray();
        DiskState state = m_state;
        QByteArray& bytes = state[m_file];
        const auto at = bytes.indexOf(body.mid(50, 60)) + 20;
        QVERIFY(at > 20);
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        putOnDisk(state, m_dir.path(), path);
    }

    void flip(qsizetype at, int bit, Tally& tally)
    {
        DiskState state = m_state;
        QByteArray& bytes = state[m_file];
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        const QString path = m_dir.file(u"after"_s);
        putOnDisk(state, m_dir.path(), path);
        const QString file(path % u"/history.db"_s);
        const auto checked = verifyHistory(file);
        const bool found = !checked || !checked->isWhole();
        tally.byUs += isFoundByRows(file) ? 1 : 0;
        tally.found += found ? 1 : 0;
        if (!found) {
            const auto known = everythingIn(path);
            const bool same = known && *known == m_known;
            tally.harmless += same ? 1 : 0;
            tally.silent += same ? 0 : 1;
            if (!same)
                qInfo("silent: bit %d of byte %lld in page %lld", bit, static_cast<long long>(at % pageSize), static_cast<long long>(at / pageSize + 1));
            return;
        }
        readTheRest(path, checked, tally);
        salvageTheRest(file, static_cast<quint32>(at / pageSize + 1), tally);
    }

    /// Where the file opens, only what a damaged block held is missing.
    void readTheRest(const QString& path, const Expected<HistoryReport>& checked, Tally& tally)
    {
        const auto known = everythingIn(path);
        tally.refused += known ? 0 : 1;
        const bool blocksOnly = checked && std::ranges::all_of(checked->named, [](const HistoryDamage& damage) {
            return damage.kind == HistoryDamage::Kind::Samples && damage.detail.contains(u"wrong checksum"_s);
        });
        if (!known || !blocksOnly)
            return;
        qint64 missing = 0;
        for (auto point = m_known.samples.cbegin(); point != m_known.samples.cend(); ++point)
            missing += static_cast<qint64>(point->size() - known->samples.value(point.key()).size());
        qint64 lost = 0;
        for (const HistoryDamage& damage : checked->named)
            lost += damage.samples;
        QCOMPARE(missing, lost);
    }

    /// Nothing is lost but what the page held that the bit lies in, or the one row that goes on in it.
    void salvageTheRest(const QString& file, quint32 page, Tally& tally)
    {
        const QString into = m_dir.file(u"salvaged.db"_s);
        QFile::remove(into);
        const auto salvaged = salvageHistory(file, into);
        QVERIFY2(salvaged.has_value(), salvaged ? "" : qPrintable(salvaged.error().message));
        const Bodies saved = bodiesIn(into);
        QList<qint64> missing;
        for (auto row = m_bodies.cbegin(); row != m_bodies.cend(); ++row) {
            if (saved.value(row.key()) != row.value())
                missing.append(row.key());
        }
        tally.rowsLost += static_cast<int>(missing.size());
        const QList<qint64> touched = m_rowsByPage.value(page);
        const bool ofThatPage = std::ranges::all_of(missing, [&](qint64 row) { return touched.contains(row); });
        QVERIFY2(missing.size() <= 1 || ofThatPage, qPrintable(QString(u"%1 rows are missing, of %2 in page %3: "_s.arg(missing.size()).arg(touched.size()).arg(page) % lossesOf(salvaged->lost))));
        for (const QString& left : {u"-wal"_s, u"-shm"_s})
            QFile::remove(QString(into % left));
    }
};

int main(int argc, char** argv)
{
    inMemoryWherePossible();
    QCoreApplication app(argc, argv);
    TestBitFlips test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bit_flips.moc"
