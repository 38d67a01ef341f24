// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/store.h"
#include "tests/journeys/program.h"
#include "tests/support/temp_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};
constexpr int samples = 70'000; ///< so many are sealed

void write(const QString& path)
{
    const auto store = Store::open(path, Access::ReadWrite);
    QVERIFY(store);
    auto recorder = (*store)->recorder({});
    QVERIFY(recorder);
    Records records;
    for (int i = 0; i < samples; ++i)
        records.push_back(SampleRecord{PointId(u"pump/flow"_s), {noon + i * 1s, static_cast<double>(i * 7919 % 10'007) / 8, Quality::Live}});
    QVERIFY(!(*recorder)->write(records).trouble);
    auto more = (*recorder)->tidy();
    while (more && *more)
        more = (*recorder)->tidy();
    QVERIFY(more);
}

/// A bit of the third block of samples.
void damage(const QString& name)
{
    QByteArray body;
    {
        const auto database = Database::open(name, Database::Mode::Frozen);
        QVERIFY(database);
        SqlStatement third = (*database)->prepare(u"SELECT body FROM block WHERE series > 0 ORDER BY first LIMIT 1 OFFSET 2"_s);
        QVERIFY(!third.exec() && third.next());
        body = third.value(0).toByteArray();
        third.finish();
    }
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const auto at = bytes.indexOf(body.mid(50, 60)) + 20;
    QVERIFY(at > 20);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
}

} // namespace

/// What somebody types who wants to know whether the history is whole.
class TestHistoryAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(m_dir.path());
    }

    void aWholeHistoryIsIntact()
    {
        const QByteArray before = fingerprintOf(m_dir.path());
        const ProgramRun run = ask({u"--verify-history"_s});
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY2(run.output.contains("history: intact") && run.output.contains("70000 samples"), run.output.constData());
        QCOMPARE(fingerprintOf(m_dir.path()), before);
    }

    void aDamagedOneIsSaidToBeAndTheRestIsSaved()
    {
        const QString file(m_dir.path() % u"/history.db"_s);
        damage(file);
        const QByteArray before = fingerprintOf(m_dir.path());
        const ProgramRun run = ask({u"--verify-history"_s});
        QVERIFY2(run.status == 4, run.output.constData());
        QVERIFY2(run.output.contains("history: damaged") && run.output.contains("pump/flow") && run.output.contains("2026-11-2"), run.output.constData());
        const QJsonObject json = QJsonDocument::fromJson(ask({u"--verify-history"_s, u"--json"_s}).output).object();
        QCOMPARE(json[u"verdict"].toString(), u"damaged"_s);
        const QJsonObject named = json[u"named"][0].toObject();
        QVERIFY(named[u"samples"].toInt() > 100 && json[u"samples"].toInt() + named[u"samples"].toInt() == samples);
        QCOMPARE(fingerprintOf(m_dir.path()), before);
        const ProgramRun saved = ask({u"--salvage-history"_s, m_dir.file(u"saved.db"_s)});
        QVERIFY2(saved.status == 0, saved.errors.constData());
        QVERIFY2(saved.output.contains(QByteArray(QByteArray::number(json[u"samples"].toInt()) + " samples")) && saved.output.contains("not saved"), saved.output.constData());
        QVERIFY(ask({u"--salvage-history"_s, m_dir.file(u"saved.db"_s)}).status != 0); // never over a file that is there
        QVERIFY(QFile::rename(file, m_dir.file(u"kept.db"_s)) && QFile::copy(m_dir.file(u"saved.db"_s), file));
        QCOMPARE(ask({u"--verify-history"_s}).status, 0);
    }

    void whereThereIsNoneItSaysSo()
    {
        const ProgramRun run = runProgram(u"holdfastd"_s, {u"--verify-history"_s, u"--data-dir"_s, m_dir.file(u"nowhere"_s)});
        QVERIFY(run.status != 0 && !run.errors.isEmpty());
    }

private:
    TempDir m_dir;

    ProgramRun ask(const QStringList& question) const { return runProgram(u"holdfastd"_s, question + QStringList{u"--data-dir"_s, m_dir.path()}); }
};

QTEST_GUILESS_MAIN(TestHistoryAnswers)
#include "tst_history_answers.moc"
