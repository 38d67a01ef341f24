// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/prove_answer.h"

#include "app/continuity/prove.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;

namespace {

const QString shipped = QStringLiteral(SOURCE_DIR "/resources/policies/");
const QString broken = QStringLiteral(SOURCE_DIR "/tests/continuity/fixtures/broken/");

Policy policyAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return policyFrom(file.readAll()).value_or(Policy());
}

int answerFor(const QString& path, bool json = false)
{
    Options options;
    options.proveFile = path;
    options.json = json;
    return answerProve(options);
}

} // namespace

class TestProveAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusSaysWhatCameOfIt()
    {
        QCOMPARE(answerFor(QString(shipped % u"main-door.json")), int(Success));
        QCOMPARE(answerFor(QString(shipped % u"main-door.json"), true), int(Success));
        QCOMPARE(answerFor(QString(broken % u"I6-door-opens-without-broker.json")), int(FailedRunning));
        QCOMPARE(answerFor(QStringLiteral("/nowhere/at/all.json")), int(ConfigurationInvalid));
    }

    void whatIsNoPolicyIsInvalid_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("torn") << QByteArray("{") << QByteArray("[");
        QTest::newRow("a member") << QByteArray("\"5 s\"") << QByteArray("\"five\"");
        QTest::newRow("an action") << QByteArray("\"door\"") << QByteArray("\"window\"");
        QTest::newRow("an argument") << QByteArray("\"keep\"") << QByteArray("\"open\"");
    }

    void whatIsNoPolicyIsInvalid()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFile file(QString(shipped % u"main-door.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QTemporaryDir folder;
        QFile changed(folder.filePath(QStringLiteral("policy.json")));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(file.readAll().replace(from, to));
        changed.close();
        QCOMPARE(answerFor(changed.fileName()), int(ConfigurationInvalid));
        QCOMPARE(answerFor(changed.fileName(), true), int(ConfigurationInvalid));
    }

    void theCounterexampleIsTold()
    {
        const Policy policy = policyAt(QString(broken % u"I1-target-not-probed.json"));
        const PolicyProof proof = prove(policy);
        const QString text = proofText(policy, proof);
        for (const char* part : {"BROKEN: I1", "Shortest way to the break", "probes_bad", "switch_path 1", "alternative_without_probe", "15 s"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        const QJsonObject json = QJsonDocument::fromJson(proofJson(policy, proof)).object();
        QCOMPARE(json.value(QStringLiteral("proved")).toBool(true), false);
        QCOMPARE(json.value(QStringLiteral("broken")).toString(), QStringLiteral("I1"));
        QCOMPARE(json.value(QStringLiteral("counterexample")).toArray().size(), qsizetype(proof.counterexample.size()));
        QCOMPARE(json.value(QStringLiteral("invariants")).toArray().size(), 14);
    }

    void whatIsProvedSaysHowFar()
    {
        const Policy policy = policyAt(QString(shipped % u"main-door.json"));
        const PolicyProof proof = prove(policy);
        const QString text = proofText(policy, proof);
        QVERIFY2(text.contains(QStringLiteral("proved")) && text.contains(QString(QString::number(proof.states) % u" states")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Shortest")));
    }
};

QTEST_GUILESS_MAIN(TestProveAnswer)
#include "tst_prove_answer.moc"
