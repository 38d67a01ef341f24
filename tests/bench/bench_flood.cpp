// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the window ever keeps anybody waiting while a whole site appears at once, with each page in front of it.
// The promise is 50 ms. It is asserted on the thread's own work: what other programs take from it on a busy machine is only printed.
#include "tests/bench/many_configs.h"
#include "tests/bench/window_runs.h"

#include <QJsonDocument>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int many = 10'000;
constexpr int flood = 40'000; ///< newcomers nobody asked for, or announcements of fewer devices
constexpr int keptNewcomers = 20'000; ///< FleetLimits: what comes beyond is counted, not kept
constexpr double promised = 50; ///< milliseconds

} // namespace

class BenchFlood : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "280000"); }

private:
    WindowRuns m_runs;
    QStringList m_table; ///< longest own work of each page

    void judge(const QString& what, const QString& page, const QJsonObject& figures)
    {
        m_table += QString::asprintf("%-44s %-12s %8.1f %8d %9d %9d %10d %6.0f", qPrintable(what), qPrintable(page), figures[u"longestCpu"].toDouble(), figures[u"longest"].toInt(), figures[u"devices"].toInt(),
                                     figures[u"inbox"].toInt(), figures[u"messages"].toInt(), figures[u"mb"].toDouble());
        qInfo("%s", qPrintable(m_table.constLast()));
        tellSlowest(figures);
        QVERIFY2(figures[u"longestCpu"].toDouble() <= promised, QJsonDocument(figures).toJson().constData());
    }

    void eachPage()
    {
        QTest::addColumn<QString>("page");
        for (const QString& page : m_runs.pages())
            QTest::addRow("%s", qPrintable(page)) << page;
    }

private Q_SLOTS:
    void init() { QVERIFY(m_runs.freshBroker()); }

    void tenThousandDevicesAppear_data() { eachPage(); }

    void tenThousandDevicesAppear()
    {
        QFETCH(QString, page);
        const QJsonObject figures = m_runs.lookAt({u"burst"_s, many, 20, m_runs.path(u"burst-"_s + page), page}, {many, 50'000, 5'000, {u"announce"_s}});
        QCOMPARE(figures[u"devices"].toInt(), many);
        judge(u"10,000 devices, then 5,000 messages/s"_s, page, figures);
    }

    void fortyThousandNewcomersAppear_data() { eachPage(); }

    /// Retained announcements of somebody else's site, in one burst; nobody adopts any.
    void fortyThousandNewcomersAppear()
    {
        QFETCH(QString, page);
        const QJsonObject figures = m_runs.lookAt({u"newcomers"_s, flood, 30, m_runs.path(u"newcomers-"_s + page), page}, {flood, 0, 0, {u"announce"_s}});
        QCOMPARE(figures[u"inbox"].toInt(), keptNewcomers);
        QCOMPARE(figures[u"messages"].toInt(), flood);
        judge(u"40,000 newcomers"_s, page, figures);
    }

    void fortyThousandConfigsAppear_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("page");
        QTest::newRow("adopted, overview") << u"burst"_s << u"overview"_s;
        QTest::newRow("adopted, devices") << u"burst"_s << u"devices"_s;
        QTest::newRow("adopted, alarms") << u"burst"_s << u"alarms"_s;
        QTest::newRow("newcomers, inbox") << u"newcomers"_s << u"inbox"_s;
    }

    /// What a large site of real devices announces: nine configs each, all retained, in one burst.
    void fortyThousandConfigsAppear()
    {
        QFETCH(QString, mode);
        QFETCH(QString, page);
        const QString file = m_runs.path(u"configs"_s);
        QVERIFY(writeConfigs(manyConfigs(flood), file));
        const QJsonObject figures = m_runs.lookAt({mode, flood, 20, m_runs.path(u"configs-"_s + mode + page), page}, {1, 0, 0, {u"retained="_s + file}});
        QVERIFY(figures[u"messages"].toInt() >= flood);
        judge(mode == u"burst" ? u"40,000 configs, all adopted"_s : u"40,000 configs of newcomers"_s, page, figures);
    }

    void cleanupTestCase()
    {
        qInfo("%-44s %-12s %8s %8s %9s %9s %10s %6s", "", "page", "work ms", "gap ms", "devices", "inbox", "messages", "MB");
        for (const QString& line : m_table)
            qInfo("%s", qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(BenchFlood)
#include "bench_flood.moc"
