// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/secret_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

static QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

class TestSecretFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsKeptOverARestartAndCanBeRemoved()
    {
        const QTemporaryDir folder;
        QVERIFY(SecretFile(folder.path()).write(u"broker/1"_s, u"pässword"_s));
        QVERIFY(SecretFile(folder.path()).write(u"broker/2"_s, u"other"_s));
        QCOMPARE(*SecretFile(folder.path()).read(u"broker/1"_s), u"pässword"_s);
        QVERIFY(SecretFile(folder.path()).remove(u"broker/1"_s));
        const auto gone = SecretFile(folder.path()).read(u"broker/1"_s);
        QVERIFY(!gone && gone.error().code == Error::Code::NotFound);
        QCOMPARE(*SecretFile(folder.path()).read(u"broker/2"_s), u"other"_s);
    }

    void nothingOfASecretStandsInTheFolderInPlainText()
    {
        const QTemporaryDir folder;
        QVERIFY(SecretFile(folder.path()).write(u"broker-name"_s, u"S3CR3T-CANARY"_s));
        for (const auto& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            const auto bytes = contents(folder.filePath(name));
            QVERIFY2(!bytes.contains("CANARY") && !bytes.contains("broker-name") && !bytes.contains(QByteArray("S3CR3T-CANARY").toBase64()), qPrintable(name));
        }
    }

    void bothFilesAreReadableByTheirOwnerAlone()
    {
        const QTemporaryDir folder;
        QVERIFY(SecretFile(folder.path()).write(u"a"_s, u"b"_s));
        const auto files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        for (const auto& name : files)
            QVERIFY2(!(QFile::permissions(folder.filePath(name)) & others), qPrintable(name));
    }

    void aDamagedFileIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<int>("place");
        for (const int place : {0, 8, 20, 40, -1})
            QTest::addRow("byte %d", place) << place;
    }

    void aDamagedFileIsRefusedAndLeftAsItIs()
    {
        QFETCH(int, place);
        const QTemporaryDir folder;
        SecretFile secrets(folder.path());
        QVERIFY(secrets.write(u"a"_s, u"b"_s));
        const QString path = folder.filePath(u"secrets.sealed"_s);
        auto bytes = contents(path);
        const auto at = place < 0 ? bytes.size() - 1 : place;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        put(path, bytes);
        const auto answer = secrets.read(u"a"_s);
        QVERIFY(!answer && answer.error().code == Error::Code::Corrupt);
        QVERIFY(!secrets.write(u"a"_s, u"c"_s));
        QVERIFY(!secrets.remove(u"a"_s));
        QCOMPARE(contents(path), bytes);
    }

    void withoutItsKeyTheFileStaysShut()
    {
        const QTemporaryDir folder;
        SecretFile secrets(folder.path());
        QVERIFY(secrets.write(u"a"_s, u"b"_s));
        QVERIFY(QFile::remove(folder.filePath(u"secrets.key"_s)));
        QVERIFY(!secrets.read(u"a"_s));
        QVERIFY(!secrets.write(u"a"_s, u"c"_s));
        put(folder.filePath(u"secrets.key"_s), QByteArray(32, 'k'));
        QVERIFY(!secrets.read(u"a"_s));
    }

    void theSameSecretIsNeverSealedAlikeTwice()
    {
        const QTemporaryDir folder;
        SecretFile secrets(folder.path());
        QVERIFY(secrets.write(u"a"_s, u"b"_s));
        const auto first = contents(folder.filePath(u"secrets.sealed"_s));
        QVERIFY(secrets.write(u"a"_s, u"b"_s));
        QVERIFY(contents(folder.filePath(u"secrets.sealed"_s)) != first);
    }

    void anEmptyFolderHoldsNoSecretAndAMissingOneSaysSo()
    {
        const QTemporaryDir folder;
        const auto answer = SecretFile(folder.path()).read(u"a"_s);
        QVERIFY(!answer && answer.error().code == Error::Code::NotFound);
        const auto refused = SecretFile(folder.filePath(u"missing"_s)).write(u"a"_s, u"b"_s);
        QVERIFY(!refused && refused.error().code == Error::Code::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secret_file.moc"
