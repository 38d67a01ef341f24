// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/audit_chain.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using enum AuditReport::Verdict;

using Rows = std::vector<AuditRow>;

static void rehash(Rows& rows, std::size_t from = 0)
{
    for (std::size_t i = from; i < rows.size(); ++i)
        rows[i].hash = next(i == 0 ? auditGenesis() : rows[i - 1].hash, rows[i]);
}

static AuditRow row(qint64 sequence)
{
    AuditRecord record;
    record.at = Timestamp(1'780'000'000s + sequence * 1s);
    record.actor = Actor{OperatorId(QStringLiteral("o")), QStringLiteral("Ada"), Role::Engineer, QStringLiteral("desk")};
    record.action = QStringLiteral("acknowledge");
    record.object = QString::number(sequence);
    AuditRow made;
    made.sequence = sequence;
    made.record = record;
    return made;
}

static Rows chain(qint64 length = 100)
{
    Rows rows;
    for (qint64 i = 1; i <= length; ++i)
        rows.push_back(row(i));
    rehash(rows);
    return rows;
}

static void renumber(Rows& rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].sequence = static_cast<qint64>(i) + 1;
}

struct Attack
{
    const char* name;
    void (*commit)(Rows&);
    AuditReport::Verdict plain;   ///< without an anchor
    AuditReport::Verdict anchored; ///< with the anchor of row 90
    qint64 firstBroken;           ///< 0: none
};

static const Attack attacks[] = {
    {"none", [](Rows&) {}, Intact, Intact, 0},
    {"edit a row", [](Rows& rows) { rows[49].record.object = QStringLiteral("another"); }, Broken, Broken, 50},
    {"edit a row and its hash", [](Rows& rows) { rows[49].record.object.clear(); rows[49].hash = next(rows[48].hash, rows[49]); }, Broken, Broken, 51},
    {"delete a row", [](Rows& rows) { rows.erase(rows.begin() + 49); }, Broken, Broken, 50},
    {"delete a row and number anew", [](Rows& rows) { rows.erase(rows.begin() + 49); renumber(rows); }, Broken, Broken, 50},
    {"insert a row", [](Rows& rows) { rows.insert(rows.begin() + 49, row(50)); rows[49].hash = next(rows[48].hash, rows[49]); renumber(rows); }, Broken, Broken, 51},
    {"reorder two rows", [](Rows& rows) { std::swap(rows[49], rows[50]); }, Broken, Broken, 50},
    {"cut the tail after the anchor", [](Rows& rows) { rows.resize(95); }, Intact, Intact, 0},
    {"cut the tail before the anchor", [](Rows& rows) { rows.resize(80); }, Intact, AnchorMissing, 0},
    {"rewrite it whole", [](Rows& rows) { rows[49].record.object.clear(); rehash(rows); }, Intact, AnchorDiffers, 0},
    {"put back an older backup", [](Rows& rows) { rows = chain(60); }, Intact, AnchorMissing, 0},
    {"an older backup with other rows added", [](Rows& rows) { rows = chain(60); for (qint64 i = 61; i <= 100; ++i) { rows.push_back(row(i + 7)); } renumber(rows); rehash(rows); }, Intact, AnchorDiffers, 0},
    {"drop everything", [](Rows& rows) { rows.clear(); }, Intact, AnchorMissing, 0},
};

class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attacksAreFoundOrShownForWhatTheyAre_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(attacks)); ++i)
            QTest::newRow(attacks[i].name) << i;
    }

    void attacksAreFoundOrShownForWhatTheyAre()
    {
        QFETCH(int, index);
        const Attack& attack = attacks[index];
        Rows rows = chain();
        const AuditAnchor anchor{90, rows[89].hash};
        attack.commit(rows);
        const auto plain = verify(rows);
        QVERIFY(plain.verdict == attack.plain);
        QCOMPARE(plain.firstBroken.value_or(0), attack.firstBroken);
        QVERIFY(!plain.lastAnchored);
        QVERIFY(verify(rows, anchor).verdict == attack.anchored);
    }

    void aCutTailShowsWhereItWasLastAnchored()
    {
        Rows rows = chain();
        const AuditAnchor anchor{90, rows[89].hash};
        rows.resize(95);
        const auto report = verify(rows, anchor);
        QVERIFY(report.passed());
        QCOMPARE(*report.lastAnchored, 90);
        QCOMPARE(report.last->sequence, 95);
    }

    void aClockSetBackIsToldButBreaksNothing()
    {
        Rows rows = chain();
        rows[49].record.at -= 24h;
        rehash(rows);
        const auto report = verify(rows);
        QVERIFY(report.passed());
        QCOMPARE(report.clockWentBack, std::vector<qint64>{50});
    }

    void noTwoRowsSerialiseAlike()
    {
        AuditRecord one;
        one.action = QStringLiteral("ab");
        one.object = QStringLiteral("c");
        AuditRecord other;
        other.action = QStringLiteral("a");
        other.object = QStringLiteral("bc");
        QVERIFY(canonical(1, one) != canonical(1, other));
        other = one;
        other.ticket = 7;
        QCOMPARE(canonical(1, one), canonical(1, other));
        QVERIFY(canonical(1, one) != canonical(2, one));
    }

    void theHashOfAKnownRowNeverChanges()
    {
        AuditRow known = row(1);
        QCOMPARE(next(auditGenesis(), known).toHex(), QByteArray("be0c3b1e3b0a8c63dab220aed7244c0b873e70d87983001a03c949d5117f92ba"));
    }

    void anAnchorSurvivesPaper()
    {
        const AuditAnchor anchor{900, chain(1)[0].hash};
        QVERIFY(*anchorFrom(toText(anchor)) == anchor);
        for (const char* bad : {"", "900", "900:", "900:12", "x:00", "-1:00", "0:"})
            QVERIFY2(!anchorFrom(QString::fromLatin1(bad)), bad);
        QVERIFY(!anchorFrom(toText(anchor) + QStringLiteral("00")));
    }
};

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_audit_chain.moc"
