// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace holdfast;

/// Heavy parts have one owner each.
class TestOwners : public QObject
{
    Q_OBJECT

private:
    std::vector<Source> m_sources = sourcesOf({QStringLiteral("app"), QStringLiteral("ui")});

    static bool isOwned(const QString& path, const QStringList& owners)
    {
        return std::any_of(owners.begin(), owners.end(), [&](const QString& owner) { return path.startsWith(owner); });
    }

private Q_SLOTS:
    void onlyTheirOwnersTouchTheHeavyParts_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("owners");
        const auto row = [](const char* name, const char* pattern, const QStringList& owners) { QTest::newRow(name) << QString::fromLatin1(pattern) << owners; };
        row("widgets stay in ui", R"(#include <(QtWidgets|QWidget|QMessageBox|QApplication|QMainWindow|QDialog|QLabel|QMenu|QToolButton|QPushButton)\b)", {QStringLiteral("ui/")});
        row("painting stays in ui and print", R"(#include <(QtGui|QPainter|QGuiApplication|QImage|QPixmap|QFont|QColor)\b)", {QStringLiteral("ui/"), QStringLiteral("app/print/")});
        row("SQL stays in the store", R"(#include <(QtSql|QSql|sqlite3))", {QStringLiteral("app/store/")});
        row("sockets stay on the wire", R"(#include <(QtNetwork|QMqtt|QTcpSocket|QTcpServer|QSslSocket|QUdpSocket|QHostInfo|mosquitto))",
            {QStringLiteral("app/wire/"), QStringLiteral("app/notify/")});
        row("threads stay in the runtime", R"(#include <(QThread|thread|QThreadPool|QtConcurrent))", {QStringLiteral("app/runtime/"), QStringLiteral("app/base/")});
        row("mutexes stay in the doors", R"(#include <(mutex|QMutex|shared_mutex|condition_variable|QReadWriteLock|QWaitCondition|QSemaphore)>)", {QStringLiteral("app/base/"), QStringLiteral("app/runtime/")});
        row("no singletons", R"(\bstatic\b[^;{]*\binstance\s*\()", {QStringLiteral("nowhere")});
        row("no wall clock but the Clock", R"(currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|QTime::currentTime|system_clock::now|\btime\(nullptr\))",
            {QStringLiteral("app/base/clock")});
    }

    void onlyTheirOwnersTouchTheHeavyParts()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, owners);
        const QRegularExpression forbidden(pattern);
        QVERIFY(forbidden.isValid());
        QVERIFY(m_sources.size() > 10);
        for (const Source& source : m_sources) {
            const bool clean = isOwned(source.path, owners) || !forbidden.match(codeOnly(source.text)).hasMatch();
            QVERIFY2(clean, qPrintable(source.path));
        }
    }
};

QTEST_GUILESS_MAIN(TestOwners)
#include "tst_owners.moc"
