// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;

/// The main job in one command: own broker, simulated site, discovery, alarms, history, files.
class TestDemoRun : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ProgramRun m_run;

    [[nodiscard]] QString file(const char* name) const { return QDir(m_folder.path()).filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QJsonArray devices() const
    {
        QFile inventory(file("inventory.json"));
        return inventory.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(inventory.readAll()).object().value(QStringLiteral("devices")).toArray() : QJsonArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run = runProgram(QStringLiteral("holdfastd"), {QStringLiteral("--demo"), QStringLiteral("--for"), QStringLiteral("20s"), QStringLiteral("--data-dir"), file("data"), QStringLiteral("--json"),
                                                         QStringLiteral("--export-inventory"), file("inventory.json"), QStringLiteral("--export-readings"), file("readings.csv"),
                                                         QStringLiteral("--record"), file("raw.ndjson.gz")});
        QVERIFY2(!m_run.crashed, m_run.errors.constData());
        QVERIFY2(m_run.status == 0, m_run.errors.constData());
    }

    void theWholeSiteIsDiscovered()
    {
        const QJsonObject status = QJsonDocument::fromJson(m_run.lastLine()).object();
        QVERIFY2(status.value(QStringLiteral("devices")).toInt() >= 400, m_run.lastLine().constData());
        QVERIFY(status.value(QStringLiteral("points")).toInt() > 1000);
        QCOMPARE(devices().size(), status.value(QStringLiteral("devices")).toInt());
    }

    void samplesAreStoredAndNoneWait()
    {
        const QJsonObject status = QJsonDocument::fromJson(m_run.lastLine()).object();
        QVERIFY2(status.value(QStringLiteral("storedSamples")).toInt() > 400, m_run.lastLine().constData());
        QCOMPARE(status.value(QStringLiteral("skippedMessages")).toInt(-1), 0);
        QFile readings(file("readings.csv"));
        QVERIFY(readings.open(QIODevice::ReadOnly));
        QVERIFY(readings.readAll().count('\n') > 400);
    }

    void liveValuesAreLiveAndRetainedOnesAreNot()
    {
        int live = 0;
        for (const QJsonValue& device : devices())
            for (const QJsonValue& point : device.toObject().value(QStringLiteral("points")).toArray()) {
                live += point[QStringLiteral("quality")] == QStringLiteral("Live");
                if (point[QStringLiteral("at")].isNull())
                    QVERIFY2(point[QStringLiteral("quality")] != QStringLiteral("Live"), qPrintable(point[QStringLiteral("id")].toString()));
            }
        QVERIFY2(live > 400, qPrintable(QString::number(live)));
    }

    void theExportsComeFromTheDataDirectoryAloneToo()
    {
        const ProgramRun again = runProgram(QStringLiteral("holdfastd"), {QStringLiteral("--data-dir"), file("data"), QStringLiteral("--export-inventory"), file("later.json")});
        QVERIFY2(again.status == 0, again.errors.constData());
        QFile later(file("later.json"));
        QVERIFY(later.open(QIODevice::ReadOnly));
        const QJsonArray stored = QJsonDocument::fromJson(later.readAll()).object().value(QStringLiteral("devices")).toArray();
        QCOMPARE(stored.size(), devices().size());
        for (const QJsonValue& device : stored)
            for (const QJsonValue& point : device[QStringLiteral("points")].toArray())
                QVERIFY(point[QStringLiteral("quality")] != QStringLiteral("Live"));
    }

    void theRecordingReplaysIntoTheSameInventory()
    {
        const ProgramRun replay = runProgram(QStringLiteral("holdfastd"), {QStringLiteral("--replay"), file("raw.ndjson.gz"), QStringLiteral("--adopt"), QStringLiteral("all"),
                                                                           QStringLiteral("--export-inventory"), file("replayed.json")});
        QVERIFY2(replay.status == 0, replay.errors.constData());
        QFile replayed(file("replayed.json"));
        QVERIFY(replayed.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(replayed.readAll()).object().value(QStringLiteral("devices")).toArray();
        QCOMPARE(all.size(), devices().size());
        for (const QJsonValue& device : all)
            for (const QJsonValue& point : device[QStringLiteral("points")].toArray())
                QVERIFY2(point[QStringLiteral("quality")] != QStringLiteral("Live"), qPrintable(point[QStringLiteral("id")].toString()));
    }

    void theAuditChainOfTheRunVerifies()
    {
        const ProgramRun verified = runProgram(QStringLiteral("holdfastd"), {QStringLiteral("--verify-audit"), QStringLiteral("--data-dir"), file("data")});
        QVERIFY2(verified.status == 0, verified.errors.constData());
        QVERIFY(verified.output.contains("intact"));
    }
};

QTEST_GUILESS_MAIN(TestDemoRun)
#include "tst_demo_run.moc"
