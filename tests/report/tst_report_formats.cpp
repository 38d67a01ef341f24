// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/csv_writer.h"
#include "app/report/draft.h"
#include "app/report/html_writer.h"
#include "app/report/report_hash.h"
#include "app/report/reports.h"
#include "tests/report/canned_site.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <sys/resource.h>

#include <csignal>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Cells = std::vector<QStringList>;

/// A reader by the letter of RFC 4180.
Cells parsed(const QString& csv, QChar separator)
{
    Cells rows(1);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar letter = csv[i];
        if (quoted && letter == u'"' && csv.mid(i + 1, 1) == u"\"") {
            cell += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && letter == separator) {
            rows.back().append(std::exchange(cell, QString()));
        } else if (!quoted && letter == u'\n') {
            rows.back().append(std::exchange(cell, QString()));
            rows.emplace_back();
        } else if (quoted || letter != u'\r') {
            cell += letter;
        }
    }
    rows.pop_back();
    return rows;
}

Report hostile()
{
    Report report;
    report.id = u"R3"_s;
    report.name = u"alarms"_s;
    report.title = u"Alarm performance"_s;
    report.site = u"<b>Harbour</b> & Co"_s;
    report.period = {at("2026-10-01T00:00"), at("2026-11-01T00:00")};
    report.periodName = u"2026-10"_s;
    report.timeZone = "Europe/Dublin";
    report.language = u"en"_s;
    report.program = u"Holdfast 0.1.0"_s;
    report.figures = {{u"Alarms"_s, roundedTo(12345), {}, false, {}, {}}, {u"Energy"_s, roundedTo(-1240.25, 2), u"kWh"_s, true, u"no \"end\""_s, roundedTo(91, 1)}};
    report.findings = {u"=HYPERLINK(\"http://x\")"_s};
    ReportTable table{u"Devices [a/b]: *?"_s, {}, {{u"Name"_s, ReportCellKind::Text, {}}, {u"Value"_s, ReportCellKind::Number, u"°C"_s}, {u"When"_s, ReportCellKind::Moment, {}}}, {}};
    for (const char16_t* name : {u"=cmd|' /C calc'!A0", u"<script>alert(1)</script>", u"@SUM(1)", u"-2+3", u"\"quoted\", and more", u"../../etc/passwd", u"＝1", u"مرحبا", u"<img src=x onerror=y>"})
        table.rows.push_back({QString::fromUtf16(name), roundedTo(-21.46, 1), at("2026-10-25T01:30")});
    table.rows.push_back({{}, {}, {}});
    report.tables = {table};
    settle(report);
    return report;
}

QString unzipped(const QString& file, const QString& entry)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s, file, entry});
    python.waitForFinished();
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

class TestReportFormats : public QObject
{
    Q_OBJECT

private:
    TempDir m_folder;

    QString path(const QString& name) const { return m_folder.file(name); }

private Q_SLOTS:
    void oneThatIsLateSaysSoInItsHeadAndInItsHash()
    {
        Report report = hostile();
        const ReportWords words(u"en"_s, QTimeZone("Europe/Dublin"));
        const QByteArray onTime = canonical(report);
        QVERIFY(!onTime.contains("lateSince"));
        QVERIFY(!subtitleOf(report, words).contains(u"late"_s));
        report.lateSince = at("2026-11-01T06:00");
        QVERIFY2(subtitleOf(report, words).endsWith(u" · late: due 1 Nov 2026 06:00:00"_s), qPrintable(subtitleOf(report, words)));
        QVERIFY(canonical(report).contains("\"lateSince\":\"2026-11-01T06:00:00.000Z\""));
        QVERIFY(writeReport(path(u"late.html"_s), report, ReportFormat::Html, words, {}));
        QFile page(path(u"late.html"_s));
        QVERIFY(page.open(QIODevice::ReadOnly) && page.readAll().contains("late: due 1 Nov 2026 06:00:00"));
    }

    void everyLineOfACsvHasAsManyCells_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("machine") << 0 << u"de"_s << QChar(u',');
        QTest::newRow("English") << 1 << u"en"_s << QChar(u',');
    }

    void everyLineOfACsvHasAsManyCells()
    {
        QFETCH(int, preset);
        QFETCH(QString, language);
        QFETCH(QChar, separator);
        const ReportWords words(language, QTimeZone("Europe/Dublin"));
        QString csv = QString::fromUtf8(toCsv(hostile(), words, static_cast<CsvPreset>(preset)));
        csv.remove(QChar(0xFEFF));
        const Cells rows = parsed(csv, separator);
        QVERIFY(rows.size() > 15);
        for (const QStringList& row : rows)
            QCOMPARE(row.size(), rows.front().size());
    }

    void aCsvSaysTheSameCells()
    {
        const Report report = hostile();
        const ReportWords words(u"en"_s, QTimeZone("Europe/Dublin"));
        const Cells rows = parsed(QString::fromUtf8(toCsv(report, words, CsvPreset::Machine)), u',');
        const auto head = std::find_if(rows.begin(), rows.end(), [](const QStringList& row) { return row.value(0) == u"Name"; });
        QVERIFY(head != rows.end());
        QCOMPARE(head->mid(0, 4), (QStringList{u"Name"_s, u"Value, °C"_s, u"When"_s, u"When (UTC)"_s}));
        for (std::size_t i = 0; i < report.tables.front().rows.size(); ++i) {
            const QStringList& row = *(head + 1 + static_cast<std::ptrdiff_t>(i));
            QString text = words.text(report.tables.front().rows[i][0]);
            if (std::holds_alternative<std::monostate>(report.tables.front().rows[i][0]))
                text.clear();
            QVERIFY(row[0] == text || row[0] == QString(u'\'' + text));
            if (!text.isEmpty())
                QCOMPARE(row.mid(1, 3), (QStringList{u"-21.5"_s, u"2026-10-25T01:30:00.000+01:00"_s, u"2026-10-25T00:30:00.000Z"_s}));
        }
    }

    void noCellStartsAFormula()
    {
        for (const CsvPreset preset : {CsvPreset::Machine, CsvPreset::Local})
            for (const QStringList& row : parsed(QString::fromUtf8(toCsv(hostile(), ReportWords(), preset)).remove(QChar(0xFEFF)), u','))
                for (const QString& cell : row) {
                    bool number = false;
                    cell.toDouble(&number);
                    QVERIFY2(number || cell.isEmpty() || !QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(cell.front()), qPrintable(cell));
                }
    }

    void aPageHoldsNoTagThatCameFromTheSite()
    {
        const QString html = QString::fromUtf8(toHtml(hostile(), ReportWords()));
        for (const char* bad : {"<script", "<b>Harbour", "<img", "https://", "javascript:"})
            QVERIFY2(!html.contains(QLatin1String(bad)), bad);
        QCOMPARE(html.count(u"http://"), 1); // as text of a name, escaped
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    void aPageIsWellFormedAndItsTablesHaveHeads()
    {
        QString html = QString::fromUtf8(toHtml(hostile(), ReportWords()));
        html.remove(0, html.indexOf(u'\n') + 1);
        html.replace(u"<meta charset=\"utf-8\">"_s, QString()).remove(QRegularExpression(u"<meta http-equiv[^>]*>"_s)); // the two tags HTML does not close
        QXmlStreamReader xml(html);
        int tables = 0, heads = 0, captions = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            tables += xml.name() == u"table" ? 1 : 0;
            captions += xml.name() == u"caption" ? 1 : 0;
            heads += xml.name() == u"thead" ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(tables > 0);
        QCOMPARE(heads, tables);
        QCOMPARE(captions, tables);
    }

    void aWorkbookHoldsTypedCellsAndNoFormula()
    {
        const QString file = path(u"report.xlsx"_s);
        const ReportWords words(u"en"_s, QTimeZone("Europe/Dublin"));
        QVERIFY(writeReport(file, hostile(), ReportFormat::Xlsx, words, {}));
        const QString workbook = unzipped(file, u"xl/workbook.xml"_s);
        QCOMPARE(workbook.count(u"<sheet "), 4); // summary, devices, method, gaps
        QVERIFY(workbook.contains(u"name=\"Devices a b\"") && workbook.contains(u"name=\"Method\""));
        const QString sheet = unzipped(file, u"xl/worksheets/sheet2.xml"_s);
        QVERIFY(!sheet.contains(u"<f>") && !sheet.contains(u"<f "));
        QVERIFY(sheet.contains(u"state=\"frozen\""));
        QCOMPARE(sheet.count(u"<v>-21.5</v>"), 9);
        QVERIFY(sheet.contains(u"=cmd|"));
        const QString summary = unzipped(file, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(summary.contains(u"<v>12345</v>") && summary.contains(u"<v>-1240.25</v>"));
        QVERIFY(summary.contains(hashOf(hostile())));
    }

    void eachFormatSaysTheSameFiguresToTheDigit()
    {
        const Report report = hostile();
        const ReportWords words(u"en"_s, QTimeZone("Europe/Dublin"));
        const QString html = QString::fromUtf8(toHtml(report, words));
        const QString csv = QString::fromUtf8(toCsv(report, words, CsvPreset::Machine));
        for (const ReportFigure& figure : report.figures) {
            const auto number = std::get<ReportNumber>(figure.value);
            QVERIFY(html.contains(words.figure(figure)));
            QVERIFY(csv.contains(QString(u"\",%1,"_s.arg(plainText(number)))));
            QVERIFY(QString::fromUtf8(canonical(report)).contains(plainText(number)));
        }
        for (const QString& format : {html, csv})
            QVERIFY(format.contains(hashOf(report)));
    }

    void aHundredThousandRowsAreWrittenWhole()
    {
        Report report = hostile();
        report.tables.front().rows.resize(100'000, report.tables.front().rows.front());
        for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Html, ReportFormat::Xlsx})
            QVERIFY(writeReport(path(u"long."_s + endingOf(format)), report, format, ReportWords(), {}));
        QFile csv(path(u"long.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("-21.5,"), 99'999); // one row holds nothing
        QCOMPARE(unzipped(path(u"long.xlsx"_s), u"xl/worksheets/sheet2.xml"_s).count(u"<row "), 100'000); // the head, and all rows but the empty one
    }

    /// A limit on the size of files fails in the middle of writing, as a full disk does.
    void aFullDiskLeavesNothingHalfWritten()
    {
        Report report = hostile();
        report.tables.front().rows.resize(20'000, report.tables.front().rows.front());
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = usual;
        small.rlim_cur = 16 * 1024;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        QDir().mkpath(path(u"full"_s));
        QList<bool> written;
        for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Html, ReportFormat::Json})
            written.append(writeReport(path(u"full/report."_s + endingOf(format)), report, format, ReportWords(), {}).has_value());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(written, (QList<bool>{false, false, false}));
        QVERIFY(QDir(path(u"full"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void whatIsCancelledLeavesNothing()
    {
        const auto cancelled = std::make_shared<std::atomic_bool>(true);
        for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Html, ReportFormat::Xlsx}) {
            const QString file = path(u"cancelled."_s + endingOf(format));
            QVERIFY(!writeReport(file, hostile(), format, ReportWords(), cancelled));
            QVERIFY(!QFile::exists(file));
        }
        QVERIFY(QFileInfo(path(u"x"_s)).dir().entryList({u"cancelled*"_s}).isEmpty());
    }

    void aFileThatWasChangedIsFound()
    {
        const QString file = path(u"harbour_R3_2026-10.csv"_s);
        QVERIFY(writeReport(file, hostile(), ReportFormat::Csv, ReportWords(), {}));
        const auto hash = hashOfFile(file);
        QVERIFY(hash);
        const QStringList audited{auditObject(u"harbour_R3_2026-10.csv"_s, *hash)};
        QCOMPARE(verify(file, audited).value(), FileVerdict::Verified);
        QCOMPARE(verify(file, {}).value(), FileVerdict::NoHash);
        QVERIFY(writeHashFile(file, *hash));
        QCOMPARE(verify(file, {}).value(), FileVerdict::Unaudited);
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::Append));
        changed.write(" ");
        changed.close();
        QCOMPARE(verify(file, audited).value(), FileVerdict::Changed);
        QVERIFY(writeHashFile(file, hashOfFile(file).value())); // whoever changes the file may change what lies beside it, too
        QCOMPARE(verify(file, audited).value(), FileVerdict::Changed);
        QVERIFY(QFile::remove(file));
        QCOMPARE(verify(file, audited).value(), FileVerdict::Missing);
    }
};

QTEST_GUILESS_MAIN(TestReportFormats)
#include "tst_report_formats.moc"
