// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/journeys/program.h"
#include "ui/window/pages.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The program with its window, from outside, on the offscreen platform.
class TestWindowRun : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    static qsizetype devicesIn(const QString& inventory)
    {
        QFile read(inventory);
        return read.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(read.readAll()).object().value(u"devices"_s).toArray().size() : 0;
    }

    static int coloursOf(const QImage& image)
    {
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7)
            for (int x = 0; x < image.width(); x += 7)
                colours.insert(image.pixel(x, y));
        return static_cast<int>(colours.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qunsetenv("QT_FATAL_WARNINGS"); // this platform warns of every window
    }

    void theWindowWatchesTheSimulatedOfficeAndEndsInOrder()
    {
        qsizetype devices = 0;
        for (int round = 0; round < 4 && devices < 400; ++round) { // a sanitized program on a busy machine needs more than the first quarter of a minute
            const ProgramRun run = runProgram(u"holdfast"_s, {u"--demo"_s, u"--for"_s, u"15s"_s, u"--data-dir"_s, file(u"data"_s), u"--export-inventory"_s, file(u"inventory.json"_s)});
            QVERIFY2(!run.crashed && run.status == 0, run.errors.constData());
            devices = devicesIn(file(u"inventory.json"_s));
        }
        QVERIFY2(devices >= 400, qPrintable(QString::number(devices)));
    }

    void aWindowOverADataDirectoryThatIsTakenLooksAndWritesNothing()
    {
        const auto taken = Store::open(file(u"data"_s), Access::ReadWrite);
        QVERIFY2(taken, "the first run left a data directory");
        const QByteArray before = fingerprintOf(file(u"data"_s));
        const ProgramRun run = runProgram(u"holdfast"_s, {u"--for"_s, u"4s"_s, u"--data-dir"_s, file(u"data"_s), u"--export-inventory"_s, file(u"looked.json"_s)});
        QVERIFY2(!run.crashed && run.status == 0, run.errors.constData());
        QCOMPARE(fingerprintOf(file(u"data"_s)), before);
        const qsizetype devices = devicesIn(file(u"looked.json"_s));
        QVERIFY2(devices >= 400, qPrintable(QString::number(devices)));
    }

    void everyPageHasItsPictureInTheSizeThatWasAskedFor_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << u"light"_s << QSize(1440, 900);
        QTest::newRow("dark, the smallest window") << u"dark"_s << QSize(1024, 680);
    }

    void everyPageHasItsPictureInTheSizeThatWasAskedFor()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        const QDir shots(file(u"shots-"_s + theme));
        const ProgramRun run = runProgram(u"holdfast"_s,
                                          {u"--screenshots"_s, shots.path(), u"--theme"_s, theme, u"--size"_s, QString(QString::number(size.width()) % u'x' % QString::number(size.height()))}, 4min);
        QVERIFY2(!run.crashed && run.status == 0, run.errors.constData());
        std::set<QByteArray> different;
        for (const PageEntry& entry : pages()) {
            const QString path = shots.filePath(entry.route % u'-' % theme % u".png"_s);
            const QImage image(path);
            QVERIFY2(!image.isNull(), qPrintable(path));
            QCOMPARE(image.size(), size);
            QVERIFY2(coloursOf(image) > 10, qPrintable(path));
            QFile bytes(path);
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            different.insert(bytes.readAll());
        }
        QCOMPARE(different.size(), pages().size());
    }

    void darkIsDarkerThanLight()
    {
        const auto groundOf = [this](const QString& theme) { return QImage(file(u"shots-%1/%2-%1.png"_s.arg(theme, pages().front().route))).pixelColor(2, 400).lightness(); };
        QVERIFY(groundOf(u"dark"_s) + 60 < groundOf(u"light"_s));
    }
};

QTEST_GUILESS_MAIN(TestWindowRun)
#include "tst_window_run.moc"
