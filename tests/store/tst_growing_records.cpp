// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

JournalEntry fullEntry(Value value)
{
    JournalEntry entry;
    entry.occurrence = OccurrenceId(u"o"_s);
    entry.alarm = AlarmId(u"a"_s);
    entry.point = PointId(u"p"_s);
    entry.device = DeviceId(u"d"_s);
    entry.kind = JournalKind::Flood;
    entry.sourceTime = noon;
    entry.receivedTime = noon + 1s;
    entry.priority = Priority::P2;
    entry.name = hostileText;
    entry.source = u"s"_s;
    entry.value = std::move(value);
    entry.limit = u"l"_s;
    entry.unit = u"u"_s;
    entry.quality = Quality::Late;
    entry.user = u"Ann"_s;
    entry.workstation = u"ws"_s;
    entry.note = u"n"_s;
    entry.causedBy = OccurrenceId(u"root"_s);
    return entry;
}

} // namespace

/// What is only ever added to comes back in its order: journal, samples and the audit chain.
class TestGrowingRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJournalIsNumberedAndFound()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        const std::vector<Value> values{std::monostate(), true, 2.5, hostileText};
        Records records;
        for (const Value& value : values)
            records.push_back(JournalRecord{fullEntry(value)});
        JournalEntry other = fullEntry(3.0);
        other.name = u"Leak in Ärea 51"_s;
        other.sourceTime += 1h;
        records.push_back(JournalRecord{other});
        QVERIFY(open.write(records));
        const auto reader = open.store->reader();
        const auto first = reader->journal({{noon, noon + 1s}, 100, {}});
        QVERIFY(first);
        QCOMPARE(first->size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            JournalEntry expected = fullEntry(values[i]);
            expected.sequence = static_cast<qint64>(i) + 1;
            QVERIFY((*first)[i] == expected);
        }
        const auto found = reader->journal({{noon, noon + 2h}, 100, u"ÄREA 5"_s});
        QVERIFY(found);
        QCOMPARE(found->size(), 1u);
        const auto newest = reader->journal({{noon, noon + 2h}, 2, {}});
        QVERIFY(newest);
        QCOMPARE(newest->size(), 2u);
        QCOMPARE(newest->back().name, other.name);
        JournalEntry diagnostic = fullEntry(4.0);
        diagnostic.kind = JournalKind::Diagnosed;
        QVERIFY(open.write({JournalRecord{diagnostic}}));
        const auto diagnostics = reader->journal({{noon, noon + 2h}, 100, {}, RecordKind::DiagnosticKind});
        QVERIFY(diagnostics);
        QCOMPARE(diagnostics->size(), 1u);
        QCOMPARE(diagnostics->front().kind, JournalKind::Diagnosed);
    }

    void samplesOfEveryKindComeBackAsTheyWere()
    {
        TempDir dir;
        const PointId point(u"../../p '\"; %1"_s);
        std::vector<Sample> samples;
        const std::vector<Value> values{std::monostate(), true, false, 21.5, -0.0, 1e300, 0.1 + 0.2, hostileText, u""_s, 20.0, u"on"_s, u"on"_s};
        for (std::size_t i = 0; i < values.size(); ++i)
            samples.push_back({noon + std::chrono::milliseconds(i * i * 1000), values[i], allQualities[i % allQualities.size()]});
        {
            const OpenStore open(dir.path());
            Records records;
            for (const Sample& sample : samples)
                records.push_back(SampleRecord{point, sample});
            QVERIFY(open.write(records));
            QVERIFY(samplesOf(*open.store->reader(), point) == samples);
        }
        const auto store = Store::open(dir.path(), Access::ReadOnly);
        QVERIFY(store);
        QVERIFY(samplesOf(*(*store)->reader(), point) == samples);
        const auto stored = (*store)->load();
        QVERIFY(stored);
        QCOMPARE(stored->readings.size(), 1u);
        QCOMPARE(stored->readings[0].point, point);
        QVERIFY(stored->readings[0].value == samples.back().value);
        QVERIFY(stored->readings[0].at == samples.back().at);
        QVERIFY(stored->readings[0].quality <= Quality::Stale);
        QVERIFY(stored->recordedUntil == samples.back().at);
    }

    void theAuditChainGoesOnOverARestart()
    {
        TempDir dir;
        const AuditChain chain = [](const QByteArray& previous, const AuditRow& row) {
            return QByteArray(previous.right(8) + '/' + QByteArray::number(row.sequence) + row.record.action.toUtf8());
        };
        const Actor actor{OperatorId(u"op"_s), hostileText, Role::Operator, u"ws"_s};
        for (int run = 0; run < 2; ++run) {
            const OpenStore open(dir.path(), chain);
            Records records{AuditRecord{noon, actor, u"ack"_s, hostileText, u"before"_s, u"after"_s, u"ok"_s, 40u + static_cast<unsigned>(run)}, AuditRecord{noon, actor, u"note"_s, {}, {}, {}, {}, 0}};
            const Committed committed = open.recorder->write(records);
            QVERIFY(!committed.trouble);
            QCOMPARE(committed.tickets, std::vector<quint64>{40u + static_cast<unsigned>(run)});
            QCOMPARE(committed.records, 2u);
        }
        const auto store = Store::open(dir.path(), Access::ReadOnly);
        QVERIFY(store);
        std::vector<AuditRow> rows;
        QVERIFY((*store)->readAudit([&](const AuditRow& row) { rows.push_back(row); return true; }));
        QCOMPARE(rows.size(), 4u);
        QByteArray previous;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].sequence, static_cast<qint64>(i) + 1);
            QCOMPARE(rows[i].previous, previous);
            QCOMPARE(rows[i].hash, chain(previous, rows[i]));
            previous = rows[i].hash;
        }
        QCOMPARE(rows[2].record.object, hostileText);
        QVERIFY(rows[2].record.actor == actor);
    }
};

QTEST_GUILESS_MAIN(TestGrowingRecords)
#include "tst_growing_records.moc"
