// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_printer.h"
#include "app/print/sheet_flow.h"
#include "app/print/sheet_layout.h"
#include "app/report/draft.h"
#include "app/report/report_hash.h"
#include "tests/report/canned_site.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

Report sample(std::size_t rows = 120)
{
    Report report;
    report.id = u"R1"_s;
    report.name = u"energy"_s;
    report.title = u"Energy"_s;
    report.site = u"Harbour House"_s;
    report.period = {at("2026-10-01T00:00"), at("2026-11-01T00:00")};
    report.periodName = u"2026-10"_s;
    report.timeZone = "Europe/Dublin";
    report.language = u"en"_s;
    report.program = u"Holdfast 0.1.0"_s;
    report.generatedAt = at("2026-11-02T06:00");
    report.figures = {{u"Electricity"_s, roundedTo(62410), u"kWh"_s, true, u"target 60"_s, roundedTo(99.1, 1)}, {u"Peak"_s, roundedTo(241.3, 1), u"kW"_s, false, {}, {}}, {u"Change"_s, roundedTo(-4.1, 1), u"%"_s, false, {}, {}},
                      {u"Nothing"_s, {}, u"kW"_s, false, u"insufficient data (31 %)"_s, {}}};
    report.findings = {u"The peak of 241.3 kW came from AHU-1."_s};
    report.charts = {{ReportChartKind::Columns, u"Daily electricity"_s, u"kWh"_s, 0, {u"1"_s, u"2"_s, u"3"_s}, {2100.0, std::nullopt, 1900.0}, 2000.0, u"usual"_s},
                     {ReportChartKind::Line, u"Base load"_s, u"kW"_s, 1, {u"1"_s, u"2"_s}, {58.2, 59.9}, {}, {}},
                     {ReportChartKind::Bars, u"Where it went"_s, u"%"_s, 0, {u"Ventilation <b>"_s}, {31.0}, {}, {}}};
    ReportTable table{u"Meters"_s, {}, {{u"Meter"_s, ReportCellKind::Text, {}}, {u"Used"_s, ReportCellKind::Number, u"kWh"_s}, {u"Last told"_s, ReportCellKind::Moment, {}}}, {}};
    for (std::size_t i = 0; i < rows; ++i)
        table.rows.push_back({QString(u"EM-"_s + QString::number(i) + u" <script>=1"_s), roundedTo(1000.25 + static_cast<double>(i), 2), at("2026-10-25T01:30")});
    report.tables = {table};
    settle(report);
    return report;
}

QString textOf(const QString& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!reader.waitForStarted() || !reader.waitForFinished())
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Spaces differ between a page and what is read from it.
QString tight(QString text)
{
    static const QRegularExpression space(u"[\\s\u202F\u00A0]+"_s);
    return text.remove(space);
}

} // namespace

class TestPagePrinter : public QObject
{
    Q_OBJECT

private:
    TempDir m_folder;
    PagePrinter m_printer;

private Q_SLOTS:
    void aPdfHoldsEachFigureAsTextThatCanBeSearched()
    {
        const QString file = m_folder.file(u"report.pdf"_s);
        const Report report = sample();
        QVERIFY(m_printer.writePdf(file, report, ReportPaper::A4, {}));
        const QString text = tight(textOf(file));
        QVERIFY2(!text.isEmpty(), "pdftotext (poppler-utils) read nothing");
        const ReportWords words(u"en"_s, QTimeZone("Europe/Dublin"));
        for (const ReportFigure& figure : report.figures)
            QVERIFY2(text.contains(tight(words.figure(figure))), qPrintable(words.figure(figure)));
        for (const ReportRow& row : report.tables.front().rows)
            for (const ReportCell& cell : row)
                QVERIFY2(text.contains(tight(words.text(cell))), qPrintable(words.text(cell)));
        QVERIFY(text.contains(hashOf(report)));
    }

    void everyPageSaysWhichOfHowManyItIs()
    {
        const QString file = m_folder.file(u"pages.pdf"_s);
        QVERIFY(m_printer.writePdf(file, sample(), ReportPaper::Letter, {}));
        const QStringList pages = textOf(file).split(QChar(u'\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 3);
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY2(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i].right(300)));
        for (qsizetype i = 1; i < pages.size(); ++i)
            QVERIFY(pages[i].contains(u"Harbour House"));
    }

    void aTableRepeatsItsHeadOnEveryPage()
    {
        const std::vector<Sheet> sheets = layOut(sample(), ReportWords(), ReportPaper::A4, {});
        int withRows = 0, withHead = 0;
        for (const Sheet& sheet : sheets) {
            const auto has = [&](const QString& start) { return std::any_of(sheet.texts.begin(), sheet.texts.end(), [&](const SheetText& text) { return text.text.startsWith(start); }); };
            withRows += has(u"EM-"_s) ? 1 : 0;
            withHead += has(u"EM-"_s) && has(u"Used"_s) ? 1 : 0;
        }
        QVERIFY(withRows > 1);
        QCOMPARE(withHead, withRows);
    }

    void nothingStandsOutsideThePage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s;
    }

    void nothingStandsOutsideThePage()
    {
        QFETCH(QString, language);
        const QSizeF size = sizeOf(ReportPaper::A4);
        for (const Sheet& sheet : layOut(sample(), ReportWords(language), ReportPaper::A4, {}))
            for (const SheetText& text : sheet.texts) {
                const double wide = widthOf(text.text, text.font);
                const double left = text.side == Qt::AlignRight ? text.box.right() - wide : text.side == Qt::AlignHCenter ? text.box.center().x() - wide / 2 : text.box.left();
                QVERIFY2(left >= 0 && left + wide <= size.width() && text.box.bottom() <= size.height(), qPrintable(text.text));
            }
    }

    void longWordsBreakWhereTheyMustAndNothingIsLost()
    {
        const SheetFont font;
        const QString text = u"short "_s + QString(400, u'x') + u" end"_s;
        const QStringList lines = wrapped(text, font, 1000);
        for (const QString& line : lines)
            QVERIFY(widthOf(line, font) <= 1000);
        QCOMPARE(QString(lines.join(QString())).remove(u' '), QString(text).remove(u' '));
    }

    void aPageReadFromTheRightIsTheMirrorOfTheOther()
    {
        Sheet sheet;
        sheet.texts.push_back({{500, 0, 1000, 100}, u"a"_s, {}, Qt::AlignLeft});
        mirror(sheet, 6000);
        QCOMPARE(sheet.texts.front().box, QRectF(4500, 0, 1000, 100));
        QVERIFY(sheet.texts.front().side == Qt::AlignRight);
    }

    void aPreviewIsThePageItself()
    {
        const auto pages = m_printer.pages(sample(), ReportPaper::A4, 420, 2, {});
        QVERIFY(pages);
        QVERIFY(pages->count > 2);
        QCOMPARE(pages->pictures.size(), std::size_t(2));
        const QImage picture = QImage::fromData(pages->pictures.front());
        QCOMPARE(picture.size(), QSize(420, 594));
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
        QVERIFY(dark > 500);
    }

    void moreRowsThanAnybodyReadsOnPaperAreToldNotPrinted()
    {
        const std::vector<Sheet> sheets = layOut(sample(mostPaperRowsForTest), ReportWords(), ReportPaper::A4, {});
        const bool told = std::any_of(sheets.begin(), sheets.end(), [](const Sheet& sheet) {
            return std::any_of(sheet.texts.begin(), sheet.texts.end(), [](const SheetText& text) { return text.text.startsWith(u"The first"); });
        });
        QVERIFY(told);
    }

    void whatIsCancelledOrDoesNotFitLeavesNoFile()
    {
        const QString file = m_folder.file(u"gone.pdf"_s);
        QVERIFY(!m_printer.writePdf(file, sample(), ReportPaper::A4, std::make_shared<std::atomic_bool>(true)));
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = usual;
        small.rlim_cur = 8 * 1024;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const bool written = m_printer.writePdf(file, sample(), ReportPaper::A4, {}).has_value();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QVERIFY(QFileInfo(file).dir().entryList({u"gone*"_s}).isEmpty());
    }

private:
    static constexpr std::size_t mostPaperRowsForTest = 10'001;
};

QTEST_MAIN(TestPagePrinter)
#include "tst_page_printer.moc"
