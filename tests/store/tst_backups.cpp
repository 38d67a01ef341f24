// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups.h"
#include "app/store/database.h"
#include "app/store/restore.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A chain good enough to tell one story from another.
QByteArray chained(const QByteArray& previous, const AuditRow& row)
{
    return QCryptographicHash::hash(QByteArray(previous + row.record.action.toUtf8()), QCryptographicHash::Sha256);
}

AuditRecord action(const QString& what)
{
    AuditRecord audit;
    audit.at = noon;
    audit.action = what;
    return audit;
}

DeviceRecord deviceNamed(const QString& id, const QString& name)
{
    Device device;
    device.id = DeviceId(id);
    device.name = name;
    return {device};
}

Records samplesFrom(Timestamp from, int count)
{
    Records records;
    for (int i = 0; i < count; ++i)
        records.push_back(sampleOf(pointNumber(i % 4), from + i * 1s, static_cast<double>(i)));
    return records;
}

void seedSite(const OpenStore& open)
{
    QVERIFY(open.write({deviceNamed(u"a"_s, u"Lamp"_s), deviceNamed(u"b"_s, hostileText), AuditRecord(action(u"adopt"_s))}));
    QVERIFY(open.write(samplesFrom(noon, 6000)));
    QVERIFY(open.write(samplesFrom(noon + 3h, 100)));
}

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeBesideTheRecorderAndReadAfterwards()
    {
        TempDir dir;
        const OpenStore open(dir.path(), chained);
        seedSite(open);
        const auto backup = makeBackup(open.store->dir(), dir.file(u"copies"_s), noon + 4h, u"Holdfast 1"_s);
        QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().message));
        QVERIFY(open.write({sampleOf(pointNumber(1), noon + 5h, 1.0)})); // goes on
        QCOMPARE(backup->facts.samples, 6100);
        QCOMPARE(backup->facts.devices, 2);
        QCOMPARE(backup->facts.auditRows, 1);
        QCOMPARE(backup->damaged, 0);
        QVERIFY(backup->facts.first == noon && backup->facts.last == noon + 3h + 99s);
        const auto listed = listBackups(dir.file(u"copies"_s));
        QCOMPARE(listed.size(), 1u);
        QVERIFY(listed.front() == *backup);
        const auto copy = Store::open(backup->folder, Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(samplesOf(*(*copy)->reader(), pointNumber(1)).size(), samplesOf(*open.store->reader(), pointNumber(1)).size() - 1);
    }

    void onlyTheNewestStayAndNothingElseIsTouched()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        seedSite(open);
        const QString folder = dir.file(u"copies"_s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(makeBackup(open.store->dir(), folder, noon + i * 24h, {}));
        QVERIFY(makeBackup(open.store->dir(), folder, noon + 4 * 24h, {})); // twice in one second
        QVERIFY(QDir().mkpath(QString(folder % u"/holdfast-mine-Z"_s)));
        QCOMPARE(thinBackups(folder, 2), 4);
        const auto left = listBackups(folder);
        QCOMPARE(left.size(), 2u);
        QVERIFY(left.front().madeAt == noon + 4 * 24h);
        QVERIFY(QFileInfo::exists(QString(folder % u"/holdfast-mine-Z"_s)));
        QCOMPARE(thinBackups(folder, 0), 1); // the last one always stays
    }

    void aDamagedBlockIsToldInItsBackup()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        seedSite(open);
        {
            const auto database = Database::open(open.store->dir().historyFile(), Database::Mode::Write);
            QVERIFY(database && !(*database)->run(u"UPDATE block SET body = zeroblob(40) WHERE id = 1"_s));
        }
        const auto backup = makeBackup(open.store->dir(), dir.file(u"copies"_s), noon, {});
        QVERIFY(backup);
        QCOMPARE(backup->damaged, 1);
    }

    void aPlaceThatCannotBeWrittenIsToldAndLeavesNothing()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        const QString file = dir.file(u"file"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto backup = makeBackup(open.store->dir(), file, noon, {});
        QVERIFY(!backup);
        const auto cancelled = std::make_shared<std::atomic_bool>(true);
        QVERIFY(!makeBackup(open.store->dir(), dir.file(u"copies"_s), noon, {}, cancelled));
        QCOMPARE(QDir(dir.file(u"copies"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);
    }

    void aPreviewSaysWhatWouldChangeAndChangesNothing()
    {
        TempDir dir;
        const OpenStore open(dir.path(), chained);
        seedSite(open);
        const auto backup = makeBackup(open.store->dir(), dir.file(u"copies"_s), noon + 4h, {});
        QVERIFY(backup);
        QVERIFY(open.write({DeviceForgotten{DeviceId(u"b"_s)}, deviceNamed(u"c"_s, u"Newcomer"_s), AuditRecord(action(u"retire"_s)), sampleOf(pointNumber(9), noon + 9h, 1.0)}));
        const auto preview = previewRestore(open.store->dir(), backup->folder);
        QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().message));
        QCOMPARE(preview->going, QStringList{u"Newcomer"_s});
        QCOMPARE(preview->coming.size(), 1);
        QCOMPARE(preview->devicesComing, 1);
        QCOMPARE(preview->chain, ChainRelation::Behind);
        QCOMPARE(preview->now.samples, 6101);
        QVERIFY(preview->now.last == noon + 9h);
        QVERIFY(!stagedRestore(dir.path()));
        QCOMPARE(previewRestore(open.store->dir(), dir.path()).error().code, Error::Code::NotFound);
    }

    void anotherStoryOfTheAuditIsSeen()
    {
        TempDir dir;
        TempDir other;
        const OpenStore open(dir.path(), chained);
        const OpenStore foreign(other.path(), chained);
        QVERIFY(open.write({AuditRecord(action(u"adopt"_s))}));
        QVERIFY(foreign.write({AuditRecord(action(u"ignore"_s))}));
        const auto forked = makeBackup(foreign.store->dir(), dir.file(u"copies"_s), noon, {});
        QCOMPARE(previewRestore(open.store->dir(), forked->folder)->chain, ChainRelation::Forked);
        QVERIFY(open.write({AuditRecord(action(u"retire"_s))}));
        QCOMPARE(previewRestore(open.store->dir(), forked->folder)->chain, ChainRelation::Forked);
        QVERIFY(foreign.write({AuditRecord(action(u"a"_s)), AuditRecord(action(u"b"_s)), AuditRecord(action(u"c"_s))}));
        const auto ahead = makeBackup(foreign.store->dir(), dir.file(u"copies"_s), noon + 1h, {});
        QCOMPARE(previewRestore(open.store->dir(), ahead->folder)->chain, ChainRelation::Ahead);
    }

    void aRestoreTakesItsPlaceWhenTheDirectoryIsNextOpenedAndTheOldFilesAreKept()
    {
        TempDir dir;
        QString folder;
        {
            const OpenStore open(dir.path(), chained);
            seedSite(open);
            folder = makeBackup(open.store->dir(), open.store->dir().folder(u"backups"_s), noon + 4h, {})->folder;
            QVERIFY(open.write({deviceNamed(u"c"_s, u"Newcomer"_s), sampleOf(pointNumber(9), noon + 9h, 1.0)}));
            QVERIFY(stageRestore(open.store->dir(), folder, noon + 10h));
            QCOMPARE(stagedRestore(dir.path()).value_or(QString()), folder);
            QVERIFY(open.write({sampleOf(pointNumber(9), noon + 9h + 1s, 2.0)})); // recording goes on until then
        }
        const OpenStore open(dir.path(), chained);
        QVERIFY(!stagedRestore(dir.path()));
        QVERIFY(open.store->keptBeforeRestore());
        QVERIFY(samplesOf(*open.store->reader(), pointNumber(9)).empty());
        QCOMPARE(samplesOf(*open.store->reader(), pointNumber(1)).size(), 1525u);
        const auto old = Store::open(*open.store->keptBeforeRestore(), Access::ReadOnly);
        QVERIFY(old);
        QCOMPARE(samplesOf(*(*old)->reader(), pointNumber(9)).size(), 2u);
        QVERIFY(open.write({sampleOf(pointNumber(9), noon + 11h, 3.0)}));
    }

    void whatWasChosenAboutNotificationsGoesAlongAndWhatWaitsToBeSentDoesNot()
    {
        TempDir dir;
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(dir.file(QString(u"data/"_s + name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        const auto read = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QString kept;
        {
            const OpenStore open(dir.path());
            seedSite(open);
            QVERIFY(write(u"notifications.json"_s, "as chosen") && write(u"notifications-state.json"_s, "on its way"));
            const auto backup = makeBackup(open.store->dir(), dir.file(u"copies"_s), noon, {});
            QVERIFY(backup);
            QCOMPARE(read(backup->folder + u"/notifications.json"_s), QByteArray("as chosen"));
            QVERIFY(!QFileInfo::exists(backup->folder + u"/notifications-state.json"_s));
            QVERIFY(write(u"notifications.json"_s, "chosen since") && write(u"notifications-state.json"_s, "sent since"));
            QVERIFY(stageRestore(open.store->dir(), backup->folder, noon + 1h));
            QCOMPARE(read(dir.file(u"data/notifications.json"_s)), QByteArray("chosen since")); // not before the next start
            kept = backup->folder;
        }
        const OpenStore again(dir.path());
        QCOMPARE(read(dir.file(u"data/notifications.json"_s)), QByteArray("as chosen"));
        QCOMPARE(read(dir.file(u"data/notifications-state.json"_s)), QByteArray("sent since"));
        const QDir backups(dir.file(u"data/backups"_s));
        const QStringList before = backups.entryList({u"before-restore-*"_s}, QDir::Dirs);
        QCOMPARE(before.size(), 1);
        QCOMPARE(read(backups.filePath(QString(before.front() + u"/notifications.json"_s))), QByteArray("chosen since"));
        QVERIFY(QFile::remove(kept + u"/notifications.json"_s)); // of an older Holdfast: what is there stays
        QVERIFY(stageRestore(again.store->dir(), kept, noon + 2h));
    }

    /// Whatever was moved when the power went, the next start goes on from there.
    void anInterruptedRestoreIsFinished()
    {
        for (int moved = 0; moved < 4; ++moved) {
            TempDir dir;
            {
                const OpenStore open(dir.path());
                seedSite(open);
                const auto backup = makeBackup(open.store->dir(), dir.file(u"copies"_s), noon, {});
                QVERIFY(open.write({sampleOf(pointNumber(9), noon + 9h, 1.0)}));
                QVERIFY(backup && stageRestore(open.store->dir(), backup->folder, noon));
            }
            const QString kept = QString(dir.path() % u"/backups/before-restore-2026-11-24T120000Z"_s);
            const QString staged = QString(dir.path() % u"/restore"_s);
            QVERIFY(QDir().mkpath(kept));
            QVERIFY(moved < 1 || QFile::rename(dir.path() + u"/holdfast.db"_s, kept + u"/holdfast.db"_s));
            QVERIFY(moved < 2 || QFile::rename(staged + u"/holdfast.db"_s, dir.path() + u"/holdfast.db"_s));
            QVERIFY(moved < 3 || QFile::rename(dir.path() + u"/history.db"_s, kept + u"/history.db"_s));
            const OpenStore open(dir.path());
            QVERIFY(samplesOf(*open.store->reader(), pointNumber(9)).empty());
            QCOMPARE(samplesOf(*open.store->reader(), pointNumber(1)).size(), 1525u);
            QVERIFY(QFileInfo::exists(kept + u"/holdfast.db"_s) && QFileInfo::exists(kept + u"/history.db"_s));
            QVERIFY(!QFileInfo::exists(staged));
        }
    }

    void aCopyThatWasNotFinishedIsNeverPutInPlace()
    {
        TempDir dir;
        {
            const OpenStore open(dir.path());
            seedSite(open);
        }
        QVERIFY(QDir().mkpath(QString(dir.path() % u"/restore"_s)));
        QVERIFY(QFile::copy(dir.path() + u"/history.db"_s, dir.path() + u"/restore/history.db"_s));
        const OpenStore open(dir.path());
        QVERIFY(!open.store->keptBeforeRestore());
        QCOMPARE(samplesOf(*open.store->reader(), pointNumber(1)).size(), 1525u);
    }

    void aTornOrNewerBackupIsRefusedBeforeAnythingHappens()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        seedSite(open);
        const auto torn = makeBackup(open.store->dir(), dir.file(u"copies"_s), noon, {});
        QVERIFY(torn && QFile::resize(torn->folder + u"/history.db"_s, 20'000));
        QVERIFY(!previewRestore(open.store->dir(), torn->folder));
        QVERIFY(!stageRestore(open.store->dir(), torn->folder, noon));
        const auto newer = makeBackup(open.store->dir(), dir.file(u"copies"_s), noon + 1h, {});
        {
            const auto database = Database::open(newer->folder + u"/history.db"_s, Database::Mode::Write);
            QVERIFY(database && !(*database)->run(u"PRAGMA user_version = 99"_s));
        }
        const auto preview = previewRestore(open.store->dir(), newer->folder);
        QVERIFY(!preview);
        QCOMPARE(preview.error().code, Error::Code::Refused);
        QVERIFY(!stagedRestore(dir.path()));
        QVERIFY(bytesOf(newer->folder + u"/backup.json"_s).contains("holdfast-backup"));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
