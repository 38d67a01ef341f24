// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/asked_desk.h"
#include "ui/history/export.h"
#include "ui/history/lane_stack.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 8h};
const PointId temperature{u"3.12-S1/temperature"_s};

LaneTitle titled(const QString& name)
{
    return {temperature, name, u"Room 3.12"_s, u"°C"_s, false, {}};
}

ShownHistory history(const QStringList& names)
{
    ShownHistory shown{u"Harbour House"_s, {start, start + 10min}, {}, {}};
    for (const QString& name : names)
        shown.lanes.push_back({titled(name), {risingSeries(temperature, start), {{temperature, {}, {start + 2min, start + 3min}, GapReason::BrokerLost}}, {}}});
    return shown;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One file of the workbook, unpacked by the interpreter that is there for tests.
QByteArray partOf(const QString& workbook, const QString& part)
{
    QProcess unpack;
    unpack.start(u"python3"_s, {u"-c"_s, u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s, workbook, part});
    return unpack.waitForFinished() ? unpack.readAllStandardOutput() : QByteArray();
}

} // namespace

/// What leaves the page as a file.
class TestHistoryExport : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};

private Q_SLOTS:
    void aTableDefusesWhatASpreadsheetWouldRun()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QVERIFY(writeCsv(path, history({u"=cmd|' /C calc'!A0"_s, u"  @SUM(A1)"_s, u"say \"hi\""_s})));
        const QList<QByteArray> lines = contentsOf(path).split('\n');
        QCOMPARE(lines[0].trimmed(), QByteArray("\"point\",\"time\",\"min\",\"mean\",\"max\",\"coverage\""));
        QCOMPARE(lines[1].trimmed(), QByteArray("\"'=cmd|' /C calc'!A0, Room 3.12, °C\",2026-11-24T08:00:00.000Z,19.5,20,20.5,1"));
        QVERIFY(lines[11].startsWith("\"'  @SUM"));
        QVERIFY(lines[21].startsWith("\"say \"\"hi\"\", Room"));
        QCOMPARE(lines.size(), 32);
    }

    void aWorkbookHoldsValuesGapsAndEventsInTheSitesTime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.xlsx"_s);
        ShownHistory shown = history({u"=1+1"_s});
        EventMark note;
        note.kind = EventMark::Kind::Note;
        note.at = start + 1min;
        note.text = u"windows open"_s;
        shown.events.push_back(note);
        QVERIFY(writeXlsx(path, shown, Format(QLocale::c(), QTimeZone("Asia/Kolkata"))));
        const QByteArray values = partOf(path, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(values.contains("<v>20</v>") && values.contains("<v>19.5</v>"), values.left(2000).constData());
        QVERIFY2(!values.contains("<f>"), "a name was taken for a formula");
        QVERIFY2(values.contains("46350.5625"), values.left(2000).constData()); // 13:30 in Kolkata is 08:00 UTC
        const QByteArray texts = partOf(path, u"xl/sharedStrings.xml"_s);
        for (const char* text : {"=1+1, Room 3.12", "broker lost", "windows open", "Harbour House", "Asia/Kolkata"})
            QVERIFY2(texts.contains(text), text);
        QVERIFY(contentsOf(path).startsWith("PK"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void whatCannotBeWrittenIsSaid()
    {
        LaneStack lanes(m_look);
        QVERIFY(!writeCsv(u"/nowhere/at/all.csv"_s, {}));
        QVERIFY(!writeXlsx(u"/nowhere/at/all.xlsx"_s, {}, m_look.format()));
        QVERIFY(!writePng(u"/nowhere/at/all.png"_s, lanes, {}, m_look));
        QVERIFY(!writeSvg(u"/nowhere/at/all.svg"_s, lanes, {}, m_look));
    }

    void aWorkbookIsWrittenBesideTheWindowsThread()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"aside.xlsx"_s);
        const QThread* window = QThread::currentThread();
        bool elsewhere = false;
        const auto written = writeAside([&]() -> Expected<> {
            elsewhere = QThread::currentThread() != window;
            return writeXlsx(path, history({u"Temperature"_s}), Format());
        });
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result().has_value());
        QVERIFY(elsewhere);
        QVERIFY(contentsOf(path).startsWith("PK"));
    }

    void aDrawingIsMadeOfLinesAndAPictureHasTwiceThePixels()
    {
        const QTemporaryDir folder;
        LaneStack lanes(m_look);
        lanes.setLanes({titled(u"Temperature"_s)}, {start, start + 10min});
        lanes.setContent(temperature, history({u"x"_s}).lanes[0].content, 1min);
        lanes.resize(700, 200);
        const QString drawing = folder.filePath(u"out.svg"_s);
        QVERIFY(writeSvg(drawing, lanes, u"Harbour House"_s, m_look));
        const QByteArray svg = contentsOf(drawing);
        QVERIFY2(svg.contains("<polyline") || svg.contains("<path"), svg.left(1000).constData());
        QVERIFY(svg.contains("Harbour House") && svg.contains("broker lost"));
        static const QRegularExpression pictures(u"<image[^>]*width=\"(\\d+)"_s);
        for (auto each = pictures.globalMatch(QString::fromUtf8(svg)); each.hasNext();)
            QVERIFY2(each.next().captured(1).toInt() <= 64, "the curve became a picture in the drawing");
        const QString picture = folder.filePath(u"out.png"_s);
        QVERIFY(writePng(picture, lanes, u"Harbour House"_s, m_look));
        const QImage image(picture);
        QCOMPARE(image.width(), 2 * (700 + 24));
        QVERIFY(image.height() > 2 * 200);
    }
};

QTEST_MAIN(TestHistoryExport)
#include "tst_history_export.moc"
