// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/verify.h"
#include "tests/store/child.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QElapsedTimer>

#include <cstdio>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int batchSize = 2000;
constexpr int points = 10;

/// Batch n: samples of ten points, one journal entry and one audited action that names n.
Records batchNumber(int number)
{
    Records records;
    records.reserve(batchSize + 2);
    for (int i = 0; i < batchSize; ++i) {
        const Timestamp at = noon + std::chrono::milliseconds(qint64{number} * batchSize + i);
        records.push_back(sampleOf(pointNumber(i % points), at, static_cast<double>(number)));
    }
    JournalEntry entry;
    entry.sourceTime = noon;
    entry.note = QString::number(number);
    records.push_back(JournalRecord{entry});
    records.push_back(AuditRecord{noon, {}, u"batch"_s, QString::number(number), {}, {}, {}, static_cast<quint64>(number) + 1});
    return records;
}

/// Writes for ever and says what is durable.
int writer(const QStringList& arguments)
{
    auto store = Store::open(arguments.value(0), Access::ReadWrite);
    auto recorder = store ? (*store)->recorder({}) : Expected<std::unique_ptr<Recorder>>(store.error());
    if (!recorder)
        return 1;
    for (int number = arguments.value(1).toInt();; ++number) {
        Records records = batchNumber(number);
        const Committed committed = (*recorder)->write(records);
        if (committed.trouble || committed.tickets.empty() || (number % 7 == 0 && !(*recorder)->tidy()))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

/// The last batch the writer said was durable.
int killAfter(const QString& path, int from, int acknowledgements)
{
    QProcess process;
    startPart(process, u"writer"_s, {path, QString::number(from)});
    QByteArray said;
    while (said.count('\n') < acknowledgements && process.waitForReadyRead(30'000))
        said += process.readAllStandardOutput();
    process.kill();
    process.waitForFinished();
    said += process.readAllStandardOutput();
    if (said.count('\n') < acknowledgements)
        return -1;
    return said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostAndNoBatchIsTorn()
    {
        const int loops = qEnvironmentVariableIntValue("HOLDFAST_KILLS") > 0 ? qEnvironmentVariableIntValue("HOLDFAST_KILLS") : 10;
        std::mt19937 random(11);
        TempDir dir;
        int next = 0;
        for (int loop = 0; loop < loops; ++loop) {
            const int acknowledged = killAfter(dir.path(), next, 1 + static_cast<int>(random() % 20));
            QVERIFY2(acknowledged >= next, "the writer could not go on after it was killed");
            QElapsedTimer opening;
            opening.start();
            const auto store = Store::open(dir.path(), Access::ReadWrite); // the dead writer's lock is taken over
            QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
            const auto stored = (*store)->load();
            QVERIFY(stored);
            QVERIFY(opening.elapsed() < 3000);
            QVERIFY(!stored->closedCleanly);
            const auto reader = (*store)->reader();
            const auto usage = reader->usage();
            QVERIFY(usage);
            QCOMPARE(usage->samples % batchSize, 0);
            next = static_cast<int>(usage->samples / batchSize);
            QVERIFY2(next == acknowledged + 1 || next == acknowledged + 2, qPrintable(u"%1 acknowledged, %2 there"_s.arg(acknowledged + 1).arg(next)));
            checkActions(**store, acknowledged);
            if (loop % 20 == 19 || loop + 1 == loops)
                checkSamples(*reader, next);
            const auto whole = loop % 20 == 19 || loop + 1 == loops ? verifyHistory((*store)->dir().historyFile()) : Expected<HistoryReport>(HistoryReport());
            QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().message));
            QVERIFY2(whole->isWhole(), whole->isWhole() ? "" : qPrintable(sentenceOf(whole->named.front())));
            startAfter(**store, next);
            next = m_actions;
        }
        qInfo("killed %d times over %d batches of %d samples: none lost, none twice", loops, next, batchSize);
    }

private:
    int m_actions = 0;

    /// Audit and journal may be one batch ahead of the samples: what matters most is written first.
    void checkActions(const Store& store, int acknowledged)
    {
        m_actions = 0;
        QVERIFY(store.readAudit([&](const AuditRow& row) {
            const bool inOrder = row.record.object == QString::number(m_actions);
            m_actions += inOrder ? 1 : 0;
            return inOrder;
        }));
        QVERIFY(m_actions > acknowledged);
        const auto journal = store.reader()->journal({{noon, noon + 1s}, 1'000'000, {}});
        QVERIFY(journal);
        QCOMPARE(static_cast<int>(journal->size()), m_actions);
    }

    /// Where only the actions of the last batch are durable its samples are written again, as the caller's backlog would.
    void startAfter(const Store& store, int batches)
    {
        if (m_actions == batches)
            return;
        auto recorder = store.recorder({});
        QVERIFY(recorder);
        Records missing = batchNumber(batches);
        missing.resize(batchSize);
        QVERIFY(!(*recorder)->write(missing).trouble);
    }

    static void checkSamples(const HistoryReader& reader, int batches)
    {
        for (int point = 0; point < points; ++point) {
            const std::vector<Sample> samples = samplesOf(reader, pointNumber(point));
            QCOMPARE(static_cast<int>(samples.size()), batches * batchSize / points);
            for (std::size_t i = 0; i < samples.size(); ++i) {
                const auto number = static_cast<qint64>(i) * points + point;
                QVERIFY(samples[i].at == noon + std::chrono::milliseconds(number));
                QVERIFY(samples[i].value == Value(static_cast<double>(number / batchSize)));
            }
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int played = playPart(app.arguments(), {{u"writer"_s, writer}});
    if (played >= 0)
        return played;
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
