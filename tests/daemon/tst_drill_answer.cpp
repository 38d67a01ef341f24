// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/drill_answer.h"

#include "app/runtime/twin_drill.h"
#include "app/site/drill_scenarios.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

int answerTo(const QString& what, const QString& out = {}, bool json = false)
{
    Options options;
    options.drill = DrillOptions();
    options.drill->what = what;
    options.drill->out = out;
    options.json = json;
    return answerDrill(options);
}

QString written(const QTemporaryDir& folder, const QByteArray& content)
{
    QFile file(folder.filePath(u"drill.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return file.fileName();
}

const QByteArray ignoring = R"({"format":"holdfast-drill/1","id":"mine","name":"Mine","lost":"gateway","element":"GW-3","hold":"10 min",
    "presets":[{"property":"occupied_heating_setpoint","value":19}],"faults":["ignore-fallback:3.16-TH"]})";

} // namespace

class TestDrillAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusSaysWhatCameOfIt()
    {
        QCOMPARE(answerTo(u"gateway-lost"_s), int(Success));
        QCOMPARE(answerTo(u"gateway-lost"_s, {}, true), int(Success));
        QCOMPARE(answerTo(u"gateway-lost-one-ignores"_s), int(FailedRunning));
        QCOMPARE(answerTo(u"no-such-drill"_s), int(WrongUsage));
    }

    void aFileIsDrilledByTheFormatItNames()
    {
        const QTemporaryDir folder;
        QCOMPARE(answerTo(written(folder, ignoring)), int(FailedRunning));
        QCOMPARE(answerTo(written(folder, QByteArray(ignoring).replace("ignore-fallback:3.16-TH", "ignore-fallback:2.01-TH"))), int(Success)); // it is not cut off
        QCOMPARE(answerTo(written(folder, QByteArray(ignoring).replace("GW-3", "GW-9"))), int(ConfigurationInvalid));
        QCOMPARE(answerTo(written(folder, QByteArray(ignoring).replace("\"faults\"", "\"fault\""))), int(ConfigurationInvalid));
        QCOMPARE(answerTo(written(folder, "{"), {}, true), int(ConfigurationInvalid));
        QCOMPARE(answerTo(QStringLiteral(SOURCE_DIR "/resources/policies/power-lost-shed.json")), int(ConfigurationInvalid)); // for a site nobody has named yet
    }

    void theReportIsWrittenAndNeverOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"drill.html"_s);
        QCOMPARE(answerTo(u"gateway-lost-one-ignores"_s, path), int(FailedRunning));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("3.06-TH"));
        QVERIFY(html.contains("proves nothing of the devices themselves"));
        QCOMPARE(answerTo(u"gateway-lost"_s, path), int(FailedRunning)); // somebody's report is there
        file.seek(0);
        QCOMPARE(file.readAll(), html);
        const QString all = folder.filePath(u"all"_s);
        QCOMPARE(answerTo(u"gateway-lost"_s, all), int(Success));
        QCOMPARE(answerTo(u"gateway-lost"_s, all), int(Success));
        QCOMPARE(QDir(all).entryList({u"*.html"_s}).size(), 2);
    }

    void aProgramReadsWhatAPersonDoes()
    {
        const auto result = drillOnTwin({*site::drillScenarioNamed(u"gateway-lost-one-ignores"_s)}, Timestamp());
        QVERIFY(result);
        const QJsonObject json = QJsonDocument::fromJson(drillJson(*result)).object();
        QCOMPARE(json.value(u"outcome"_s).toString(), u"failed"_s);
        QCOMPARE(json.value(u"deviating"_s).toArray(), QJsonArray{u"3.06-TH"_s});
        QCOMPARE(json.value(u"rows"_s).toArray().size(), qsizetype(result->rows.size()));
        for (const QJsonValue& one : json.value(u"evidence"_s).toArray())
            QVERIFY(one.toObject().value(u"kind"_s).toString() != u"proven"_s);
        const QString text = drillText(*result);
        QVERIFY2(text.contains(u"FAILED: 3.06-TH\n"_s), qPrintable(text));
        QVERIFY(!text.contains(u"3.12-S1"_s)); // what goes on as usual is one line
    }
};

QTEST_GUILESS_MAIN(TestDrillAnswer)
#include "tst_drill_answer.moc"
