// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hostile.h"
#include "tests/journeys/program.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Days on which something is wrong from the start.
class TestBadDays : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const char* name) const { return QDir(m_folder.path()).filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void aBrokerThatIsDownIsOneAlarmOfTheMonitorAndExitStatusFive()
    {
        const ProgramRun run = runProgram(QStringLiteral("holdfastd"), {QStringLiteral("--broker"), QStringLiteral("mqtt://127.0.0.1:%1").arg(deadPort()), QStringLiteral("--for"), QStringLiteral("16s"),
                                                                        QStringLiteral("--data-dir"), file("down"), QStringLiteral("--json"), QStringLiteral("--export-alarms"), file("alarms.csv")});
        QVERIFY2(!run.crashed && run.status == 5, run.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(run.lastLine()).object().value(QStringLiteral("alarms")).toInt(), 1);
        QFile alarms(file("alarms.csv"));
        QVERIFY(alarms.open(QIODevice::ReadOnly));
        const QByteArray journal = alarms.readAll();
        QCOMPARE(journal.count("\"active\""), 1);
        QVERIFY2(!journal.contains("\"rtn\""), "our own goodbye must not clear the alarm");
    }

    void wrongUsageIsStatusTwo()
    {
        const ProgramRun run = runProgram(QStringLiteral("holdfastd"), {QStringLiteral("--broker"), QStringLiteral("smtp://x")});
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("is not a broker"));
    }

    void aDatabaseFromANewerHoldfastIsLeftAlone()
    {
        QDir().mkpath(file("newer"));
        for (const char* name : {"newer/holdfast.db", "newer/history.db"}) {
            QFile database(file(name));
            QVERIFY(database.open(QIODevice::WriteOnly));
            database.write(QByteArray(8192, 'x'));
        }
        const QByteArray before = fingerprintOf(file("newer"));
        const ProgramRun run = runProgram(QStringLiteral("holdfastd"), {QStringLiteral("--for"), QStringLiteral("1s"), QStringLiteral("--data-dir"), file("newer")});
        QVERIFY2(run.status == 4, run.errors.constData());
        QCOMPARE(fingerprintOf(file("newer")), before);
    }

    void aSecondRecorderIsRefusedAndWritesNothing()
    {
        RunningProgram first(QStringLiteral("holdfastd"), {QStringLiteral("--data-dir"), file("shared"), QStringLiteral("--broker"), QStringLiteral("mqtt://127.0.0.1:%1").arg(deadPort())});
        QVERIFY(first.waitForOutput("devices", 20s));
        const ProgramRun second = runProgram(QStringLiteral("holdfastd"), {QStringLiteral("--data-dir"), file("shared"), QStringLiteral("--for"), QStringLiteral("2s")});
        QVERIFY2(second.status == 4, second.errors.constData());
        const ProgramRun stopped = first.stop();
        QVERIFY2(!stopped.crashed && stopped.status == 5, stopped.errors.constData());
    }

    void hostileMessagesLeaveItRunningAndHonest()
    {
        QVERIFY(writeHostileStream(file("hostile.ndjson")));
        const ProgramRun run = runProgram(QStringLiteral("holdfastd"),
                                          {QStringLiteral("--replay"), file("hostile.ndjson"), QStringLiteral("--adopt"), QStringLiteral("all"), QStringLiteral("--export-inventory"), file("hostile.json")});
        QVERIFY2(!run.crashed && run.status == 0, run.errors.constData());
        QFile inventory(file("hostile.json"));
        QVERIFY(inventory.open(QIODevice::ReadOnly));
        const QByteArray text = inventory.readAll();
        QVERIFY(!QJsonDocument::fromJson(text).isNull());
        QVERIFY(!text.contains("nan"));
        QVERIFY(run.errors.contains("2 lines of the recording could not be read"));
    }
};

QTEST_GUILESS_MAIN(TestBadDays)
#include "tst_bad_days.moc"
