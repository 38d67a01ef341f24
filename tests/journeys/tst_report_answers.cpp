// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/seeding.h"
#include "tests/journeys/program.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString tight(QString text)
{
    static const QRegularExpression space(u"[\\s\u202F\u00A0]+"_s);
    return text.remove(space);
}

} // namespace

/// What somebody types who wants a report on paper every Monday.
class TestReportAnswers : public QObject
{
    Q_OBJECT

private:
    TempDir m_folder;

    ProgramRun ask(const QStringList& arguments) const
    {
        return runProgram(u"holdfastd"_s, QStringList{u"--demo"_s, u"--scenario"_s, u"harbour-1406"_s, u"--data-dir"_s, m_folder.path()} + arguments);
    }

    /// Files by their ending.
    QHash<QString, QString> make(const QString& report, const QString& formats, const QStringList& more = {}) const
    {
        const ProgramRun run = ask(QStringList{u"--report"_s, report, u"--period"_s, u"this-month"_s, u"--format"_s, formats, u"--out"_s, m_folder.file(u"out"_s), u"--json"_s} + more);
        QHash<QString, QString> files;
        const QJsonObject answer = QJsonDocument::fromJson(run.output).object();
        for (const QJsonValue& file : answer.value(u"files"_s).toArray())
            files.insert(file.toObject().value(u"path"_s).toString().section(u'.', -1), file.toObject().value(u"path"_s).toString());
        if (run.status != 0 || !answer.value(u"audited"_s).toBool())
            qWarning() << run.status << run.errors << run.output;
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto store = Store::open(m_folder.path(), Access::ReadWrite);
        QVERIFY(store);
        site::SeedSize past;
        past.days = 3;
        past.others = 2h;
        QVERIFY(seedOnce(**store, u"harbour-1406"_s, past));
    }

    void thereAreTwelve()
    {
        const ProgramRun run = runProgram(u"holdfastd"_s, {u"--list-reports"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output.count('\n'), 12);
        QVERIFY(run.output.contains("R7") && run.output.contains("Offline-readiness audit"));
    }

    void paperAndPageSayTheSame_data()
    {
        QTest::addColumn<QString>("report");
        for (const char* report : {"alarms", "readiness", "audit", "handover"})
            QTest::newRow(report) << QString::fromLatin1(report);
    }

    void paperAndPageSayTheSame()
    {
        QFETCH(QString, report);
        const auto files = make(report, u"pdf,html,csv,xlsx"_s);
        QCOMPARE(files.size(), 4);
        const QString html = textOf(files.value(u"html"_s));
        const QString paper = tight(outputOf(u"pdftotext"_s, {u"-layout"_s, files.value(u"pdf"_s), u"-"_s}));
        QVERIFY2(!paper.isEmpty(), "pdftotext (poppler-utils) read nothing");
        static const QRegularExpression figure(u"<b><bdi>([^<]*)</bdi></b>"_s);
        auto match = figure.globalMatch(html);
        QVERIFY(match.hasNext());
        while (match.hasNext()) {
            const QString number = match.next().captured(1).replace(u"&lt;"_s, u"<"_s);
            QVERIFY2(paper.contains(tight(number)), qPrintable(number));
        }
        static const QRegularExpression hash(u"SHA-256 of its values: ([0-9a-f]{64})"_s);
        const QString values = hash.match(html).captured(1);
        QVERIFY(!values.isEmpty());
        QVERIFY(paper.contains(values));
        QVERIFY(textOf(files.value(u"csv"_s)).contains(values));
    }

    void aReportSpeaksTheLanguageOneAsksFor()
    {
        const auto files = make(u"R9"_s, u"html"_s, {u"--lang"_s, u"nl"_s});
        const QString html = textOf(files.value(u"html"_s));
        QVERIFY(html.contains(u"<html lang=\"nl\""));
        QVERIFY(html.contains(u"Auditlogboek"));
    }

    void aFileIsAsItWasMadeUntilSomebodyChangesIt()
    {
        const QString path = make(u"R12"_s, u"html"_s).value(u"html"_s);
        QProcess sums;
        sums.setWorkingDirectory(QFileInfo(path).absolutePath());
        sums.start(u"sha256sum"_s, {u"-c"_s, QString(path + u".sha256"_s)});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
        QCOMPARE(ask({u"--verify-report"_s, path}).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(" ");
        file.close();
        const ProgramRun run = ask({u"--verify-report"_s, path});
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.contains("changed"));
    }

    void whatNobodyMakesIsRefused()
    {
        QCOMPARE(ask({u"--report"_s, u"R13"_s}).status, 2);
        QCOMPARE(ask({u"--report"_s, u"R3"_s, u"--period"_s, u"someday"_s}).status, 2);
        QCOMPARE(ask({u"--report"_s, u"R3"_s, u"--format"_s, u"docx"_s}).status, 2);
    }

    void noFileIsWrittenOver()
    {
        const QString first = make(u"R7"_s, u"json"_s).value(u"json"_s);
        const QString before = textOf(first);
        const QString second = make(u"R7"_s, u"json"_s).value(u"json"_s);
        QVERIFY(first != second);
        QCOMPARE(textOf(first), before);
    }
};

QTEST_GUILESS_MAIN(TestReportAnswers)
#include "tst_report_answers.moc"
