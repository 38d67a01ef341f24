// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's thread does in one go while much happens, with each page in front of it in turn: fed as the program feeds it, without brokers and stores.
// Asserted is the thread's own work, as in bench_window; printed is a table of the worst of each page.
#include "tests/bench/large_site.h"
#include "tests/bench/watched_application.h"
#include "tests/ui/support/fake_ports.h"
#include "ui/models/intake.h"
#include "ui/window/main_window.h"
#include "ui/window/pages.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double promised = 50; ///< milliseconds

struct View
{
    const char* name;
    Route route;
};

std::vector<View> views()
{
    return {{"overview", {u"overview"_s, {}, {}}}, {"devices", {u"devices"_s, {}, {}}}, {"inbox", {u"devices"_s, {}, u"inbox"_s}}, {"alarms", {u"alarms"_s, {}, {}}},
            {"history", {u"history"_s, {}, {}}}, {"settings", {u"settings"_s, {}, {}}}};
}

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A window over news that a bench puts into its mailbox.
class Scene
{
public:
    Scene()
    {
        look.dress(*qApp);
        window = std::make_unique<MainWindow>(WindowParts{live, intents, history, tester, secrets, neighbours, look}, pages());
        window->resize(1440, 900);
        window->show();
        ticking.callOnTimeout(&ticking, [this] { live.tick(live.picture().now + 1s); });
        ticking.start(1s);
    }

    void post(Delta&& news)
    {
        mail.merge(std::move(news));
        intake.wake();
    }

    Look look{ThemeChoice::Light};
    Live live;
    FakeIntents intents;
    FakeHistoryDesk history;
    FakeTester tester;
    FakeSecrets secrets;
    FakeNeighbourhood neighbours;
    Delta mail;
    Intake intake{live, [this] { return std::exchange(mail, {}); }};
    std::unique_ptr<MainWindow> window;
    QTimer ticking;
};

struct Row
{
    QString view;
    QList<double> worst;
};

} // namespace

class BenchPages : public QObject
{
    Q_OBJECT

private:
    std::vector<Row> m_table;
    QStringList m_titles{u"10,000 devices"_s, u"5,000 values/s"_s, u"40,000 newcomers"_s, u"2,000 alarms"_s, u"broker lost"_s, u"page change"_s};

    WatchedApplication& application() { return *static_cast<WatchedApplication*>(qApp); }

    double worstOf(const QString& what, const CpuWatch& cpu)
    {
        for (const auto& line : slowestOf(application()))
            qInfo("    %s, over 10 ms: %s", qPrintable(what), qPrintable(line.toString()));
        application().slowest.clear();
        return cpu.longest();
    }

    template <typename Deed>
    double measure(const QString& what, Deed deed)
    {
        CpuWatch cpu;
        deed();
        pass(20ms);
        return worstOf(what, cpu);
    }

    static void feedValues(Scene& scene, const LargeSite& site)
    {
        const Timestamp from = scene.live.picture().now;
        for (int turn = 0; turn < 90; ++turn) {
            scene.post(readingsOf(site, turn * 165, 165, from + turn * 33ms));
            pass(33ms);
        }
    }

private Q_SLOTS:
    void everyPageInTurn_data()
    {
        QTest::addColumn<int>("view");
        for (std::size_t i = 0; i < views().size(); ++i)
            QTest::newRow(views()[i].name) << static_cast<int>(i);
    }

    void everyPageInTurn()
    {
        QFETCH(int, view);
        const View one = views()[static_cast<std::size_t>(view)];
        const QString name = QString::fromLatin1(one.name);
        const LargeSite site;
        Scene scene;
        scene.post(frameOf(site));
        pass(200ms);
        for (const View& each : views()) { // pages that were visited once stay alive
            scene.window->go(each.route);
            pass(50ms);
        }
        scene.window->go(one.route);
        pass(100ms);
        application().slowest.clear();
        Delta devices = devicesOf(site);
        Delta newcomers = newcomersOf(40'000, 4);
        const Timestamp now = scene.live.picture().now;
        Row row{name, {}};
        row.worst += measure(name + u", devices"_s, [&] {
            scene.post(std::move(devices));
            pass(4s);
        });
        QCOMPARE(scene.live.picture().readings.size(), site.devices * site.pointsOfADevice);
        row.worst += measure(name + u", values"_s, [&] { feedValues(scene, site); });
        row.worst += measure(name + u", newcomers"_s, [&] {
            scene.post(std::move(newcomers));
            pass(4s);
        });
        QCOMPARE(scene.live.picture().inbox.size(), 40'000);
        row.worst += measure(name + u", alarms"_s, [&] {
            scene.post(alarmsOf(2'000, now));
            pass(2s);
        });
        row.worst += measure(name + u", broker"_s, [&] {
            scene.post(linkOf(1, false, now));
            pass(2s);
            scene.post(linkOf(1, true, now));
            pass(1s);
        });
        row.worst += measure(name + u", change"_s, [&] {
            scene.window->go({one.route.page == u"alarms" ? u"overview"_s : u"alarms"_s, {}, {}});
            pass(200ms);
            scene.window->go(one.route);
            pass(1s);
        });
        m_table.push_back(row);
        for (qsizetype i = 0; i < row.worst.size(); ++i)
            if (row.worst[i] > promised)
                qInfo("%s, %s: %.1f ms", qPrintable(name), qPrintable(m_titles[i]), row.worst[i]);
        QVERIFY(*std::ranges::max_element(row.worst) <= promised);
    }

    void cleanupTestCase()
    {
        QString head = u"worst own work in one go, ms"_s.leftJustified(30);
        for (const QString& title : m_titles)
            head += title.rightJustified(18);
        qInfo("%s", qPrintable(head));
        for (const Row& row : m_table) {
            QString line = row.view.leftJustified(30);
            for (const double worst : row.worst)
                line += QString::number(worst, 'f', 1).rightJustified(18);
            qInfo("%s", qPrintable(line));
        }
    }
};

int main(int argc, char** argv)
{
    qunsetenv("QT_FATAL_WARNINGS"); // the offscreen platform warns of every window
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"holdfast-bench"_s);
    QCoreApplication::setApplicationName(u"bench-pages"_s);
    BenchPages bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_pages.moc"
