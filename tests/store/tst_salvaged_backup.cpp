// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups.h"
#include "app/store/restore.h"
#include "tests/store/damaged_block.h"
#include "tests/support/temp_store.h"

#include <QCryptographicHash>
#include <QDir>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 everySample = qint64(filledPoints) * filledSamples + 1;

QByteArray printOf(const QString& name)
{
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

qint64 numberIn(const QString& historyFile, const QString& question)
{
    const auto database = Database::open(historyFile, Database::Mode::Frozen);
    return database ? (*database)->number(question).value_or(0) : 0;
}

/// The root of the table of blocks is overwritten: what lies below can be reached from nowhere.
bool tear(const QString& historyFile)
{
    const qint64 root = numberIn(historyFile, u"SELECT rootpage FROM sqlite_master WHERE name = 'block'"_s);
    const qint64 page = numberIn(historyFile, u"PRAGMA page_size"_s);
    QFile file(historyFile);
    return root > 1 && page > 0 && file.open(QIODevice::ReadWrite) && file.seek((root - 1) * page) && file.write(QByteArray(page, 'x')) == page;
}

} // namespace

/// A torn history is salvaged into a backup, which takes its place as any other does.
class TestSalvagedBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeReadOfATornTableStandsAmongTheBackups()
    {
        TempDir dir;
        fillHistory(dir.path());
        const auto data = DataDir::open(dir.path(), Access::ReadWrite);
        QVERIFY(data);
        QVERIFY(tear((*data)->historyFile()));
        const QByteArray before = printOf((*data)->historyFile());
        const QString folder = backupFolder(**data, {});
        const auto saved = makeSalvagedBackup(**data, folder, noon, u"Holdfast"_s);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(saved->backup.facts.samples, everySample); // found page by page
        QVERIFY(saved->damages > 0);
        QCOMPARE(printOf((*data)->historyFile()), before);
        const std::vector<Backup> backups = listBackups(folder);
        QCOMPARE(backups.size(), 1u);
        QVERIFY(SalvagedHistory::isOne(backups.front()));
        QCOMPARE(QDir(backups.front().folder).entryList(QDir::Files, QDir::Name), (QStringList{u"backup.json"_s, u"history.db"_s, u"holdfast.db"_s}));
        const auto store = Store::open(backups.front().folder, Access::ReadOnly);
        QVERIFY(store);
        QCOMPARE(samplesOf(*(*store)->reader(), pointNumber(3)).size(), std::size_t(filledSamples));
    }

    void itTakesThePlaceOfTheTornFile()
    {
        TempDir dir;
        fillHistory(dir.path());
        {
            const auto data = DataDir::open(dir.path(), Access::ReadWrite);
            QVERIFY(data && tear((*data)->historyFile()));
            const auto saved = makeSalvagedBackup(**data, backupFolder(**data, {}), noon, u"Holdfast"_s);
            QVERIFY(saved);
            QVERIFY(stageRestore(**data, saved->backup.folder, noon));
        }
        const OpenStore open(dir.path());
        QVERIFY(open.store->keptBeforeRestore());
        QCOMPARE(samplesOf(*open.store->reader(), pointNumber(3)).size(), std::size_t(filledSamples));
        QVERIFY(open.write({sampleOf(pointNumber(3), noon + 500h, 1.0)}));
    }

    void whatIsCancelledLeavesNothing()
    {
        TempDir dir;
        fillHistory(dir.path());
        const auto data = DataDir::open(dir.path(), Access::ReadWrite);
        QVERIFY(data);
        const QString folder = backupFolder(**data, {});
        QVERIFY(!makeSalvagedBackup(**data, folder, noon, {}, std::make_shared<std::atomic_bool>(true)));
        QVERIFY(QDir(folder).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSalvagedBackup)
#include "tst_salvaged_backup.moc"
