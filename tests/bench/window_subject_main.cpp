// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One measured window in a process of its own, as the program makes it:
// bench_window_subject pages|bare|seed|start|latency|burst|newcomers DEVICES SECONDS STARTED DATADIR PORT USER PASSWORDFILE [PAGE]
// STARTED: steady-clock nanoseconds at which the process was started. Prints "ready" when it may be loaded, and its figures as JSON at the end.
#include "tests/bench/watched_application.h"
#include "ui/desk.h"
#include "ui/look/value_label.h"
#include "ui/window/pages.h"
#include "ui/window/watch.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownRows = 24;
constexpr int shownColumns = 4;
constexpr std::size_t shownPoints = shownRows * shownColumns;

struct Order
{
    QString mode;
    int devices = 0;
    std::chrono::seconds time{0};
    qint64 started = 0;
    QString dataDir;
    quint16 port = 0;
    QString user;
    QString passwordFile;
    QString page;
};

qint64 steadyNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double msSince(qint64 ns)
{
    return static_cast<double>(steadyNs() - ns) / 1e6;
}

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

void say(const QByteArray& line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool passUntil(const std::function<bool()>& reached, std::chrono::seconds patience)
{
    const qint64 from = steadyNs();
    while (!reached() && msSince(from) < static_cast<double>(patience.count()) * 1000)
        pass(5ms);
    return reached();
}

Order orderOf(const QStringList& words)
{
    const auto word = [&](int i) { return words.value(i); };
    return {word(1), word(2).toInt(), std::chrono::seconds(word(3).toInt()), word(4).toLongLong(), word(5), static_cast<quint16>(word(6).toUInt()), word(7), word(8), word(9)};
}

Options optionsOf(const Order& order)
{
    Options options;
    options.dataDir = order.dataDir;
    options.passwordFile = order.passwordFile;
    if (order.mode != u"newcomers")
        options.adopt = {u"all"_s};
    BrokerConfig broker;
    broker.id = BrokerId(u"bench"_s);
    broker.name = u"bench"_s;
    broker.host = u"127.0.0.1"_s;
    broker.port = order.port;
    broker.user = order.user;
    options.brokers = {broker};
    return options;
}

/// Points shown on the open page; notes when the frame that shows a value has been painted to its end. Values are steady-clock microseconds.
class Board final : public QWidget
{
public:
    /// Devices "Bench 0" to below `devices` are published.
    Board(const Live& live, const Look& look, int devices, QWidget* window)
        : QWidget(window), m_live(live), m_look(look)
    {
        setGeometry(300, 200, shownColumns * 200, shownRows * 20);
        for (const Point& point : live.picture().points) {
            if (m_shown.size() == shownPoints || live.picture().devices.value(point.device).name.section(u' ', 1).toInt() >= devices)
                continue;
            auto* label = new ValueLabel(look, ValueSize::Dense, Qt::AlignLeft, this);
            const int place = static_cast<int>(m_shown.size());
            label->setGeometry(place / shownRows * 200, place % shownRows * 20, 200, 20);
            label->installEventFilter(this);
            m_shown.push_back({point.id, label, {}, false});
        }
        connect(&live, &Live::changed, this, [this](const Delta& delta) { take(delta); });
        show();
        raise();
    }

    void frameEnded()
    {
        for (Shown& one : m_shown) {
            if (!std::exchange(one.painted, false))
                continue;
            for (const double stamp : one.waiting)
                m_latencies.push_back(static_cast<double>(steadyNs()) / 1e6 - stamp / 1e3);
            one.waiting.clear();
        }
    }

    [[nodiscard]] std::vector<double> latencies() const { return m_latencies; }
    [[nodiscard]] std::vector<double> arrivals() const { return m_arrivals; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            for (Shown& one : m_shown)
                one.painted = one.painted || one.label == watched;
        return false;
    }

private:
    struct Shown
    {
        PointId point;
        ValueLabel* label;
        std::vector<double> waiting;
        bool painted;
    };

    void take(const Delta& delta)
    {
        for (Shown& one : m_shown) {
            const auto news = delta.readings.constFind(one.point);
            if (news == delta.readings.constEnd())
                continue;
            one.label->setFace(faceOf(m_live.picture().shown(one.point), m_live.picture().points.value(one.point), {}, m_live.now(), m_look.format()));
            one.waiting.push_back(toNumber(news->value).value_or(0));
            m_arrivals.push_back(static_cast<double>(steadyNs()) / 1e6 - one.waiting.back() / 1e3);
        }
    }

    const Live& m_live;
    const Look& m_look;
    std::vector<Shown> m_shown;
    std::vector<double> m_latencies;
    std::vector<double> m_arrivals;
};

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return -1;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

QJsonObject tellPages()
{
    QJsonArray routes;
    for (const PageEntry& entry : pages())
        routes.append(entry.route);
    routes.append(u"inbox"_s); // the other tab of the devices
    return {{u"pages"_s, routes}};
}

QJsonObject runBare(WatchedApplication& application, const Order& order)
{
    double first = 0;
    double cpu = 0;
    application.frameEnded = [&] {
        cpu = first > 0 ? cpu : threadCpu();
        first = first > 0 ? first : msSince(order.started);
    };
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    passUntil([&] { return first > 0; }, 20s);
    pass(500ms);
    return {{u"first"_s, first}, {u"cpu"_s, cpu}, {u"mb"_s, residentMb()}};
}

/// Learns a site and ends in order: what it keeps is what later starts find.
QJsonObject runSeed(WatchedApplication& application, const Order& order)
{
    Desk desk(optionsOf(order), application);
    if (const auto started = desk.start(); !started)
        return {{u"trouble"_s, started.error().message}};
    say("ready");
    passUntil([&] { return desk.live().picture().figures.devices >= order.devices; }, 120s);
    pass(order.time);
    const QJsonObject figures{{u"devices"_s, desk.live().picture().figures.devices}};
    return desk.conclude() == 0 ? figures : QJsonObject{{u"trouble"_s, u"did not end well"_s}};
}

QJsonObject runStart(WatchedApplication& application, const Order& order)
{
    double first = 0;
    double full = 0;
    double cpu = 0;
    Desk desk(optionsOf(order), application);
    application.frameEnded = [&] {
        cpu = first > 0 ? cpu : threadCpu();
        first = first > 0 ? first : msSince(order.started);
        if (full == 0 && desk.live().picture().devices.size() >= order.devices)
            full = msSince(order.started);
    };
    if (const auto started = desk.start(); !started)
        return {{u"trouble"_s, started.error().message}};
    passUntil([&] { return full > 0; }, 60s);
    pass(order.time);
    const QJsonObject figures{{u"first"_s, first}, {u"cpu"_s, cpu}, {u"full"_s, full}, {u"mb"_s, residentMb()}, {u"devices"_s, desk.live().picture().devices.size()}, {u"slowest"_s, slowestOf(application)}};
    application.frameEnded = {};
    return desk.conclude() == 0 ? figures : QJsonObject{{u"trouble"_s, u"did not end well"_s}};
}

void visitAllPages(Desk& desk, const QString& last)
{
    for (const PageEntry& entry : desk.window().entries()) {
        desk.window().go({entry.route, {}, {}});
        pass(200ms);
    }
    if (last == u"inbox")
        desk.window().go({u"devices"_s, {}, u"inbox"_s});
    else if (!last.isEmpty())
        desk.window().go({last, {}, {}});
}

QJsonObject runLatency(WatchedApplication& application, const Order& order)
{
    Desk desk(optionsOf(order), application);
    if (const auto started = desk.start(); !started)
        return {{u"trouble"_s, started.error().message}};
    if (!passUntil([&] { return desk.live().picture().figures.devices >= order.devices; }, 60s))
        return {{u"trouble"_s, u"the devices were not discovered"_s}};
    visitAllPages(desk, order.page);
    auto* board = new Board(desk.live(), desk.window().page()->look(), order.devices, &desk.window()); // the window's own
    application.frameEnded = [board] { board->frameEnded(); };
    const CpuWatch cpu;
    say("ready");
    pass(order.time);
    application.frameEnded = {};
    const auto latencies = board->latencies();
    const QJsonObject figures{{u"count"_s, static_cast<qint64>(latencies.size())}, {u"p50"_s, percentile(latencies, 0.5)}, {u"p99"_s, percentile(latencies, 0.99)}, {u"arrival50"_s, percentile(board->arrivals(), 0.5)},
            {u"arrival99"_s, percentile(board->arrivals(), 0.99)}, {u"cpu"_s, cpu.used() / static_cast<double>(order.time.count()) / 10}, {u"slowest"_s, slowestOf(application)}};
    return desk.conclude() == 0 ? figures : QJsonObject{{u"trouble"_s, u"did not end well"_s}};
}

QJsonObject runBurst(WatchedApplication& application, const Order& order)
{
    Desk desk(optionsOf(order), application);
    if (const auto started = desk.start(); !started)
        return {{u"trouble"_s, started.error().message}};
    visitAllPages(desk, order.page);
    application.slowest.clear();
    StallWatch stalls;
    stalls.start();
    const CpuWatch cpu;
    say("ready");
    pass(order.time);
    stalls.stop();
    const Figures& seen = desk.live().picture().figures;
    const QJsonObject figures{{u"longest"_s, stalls.longest()}, {u"over50"_s, stalls.over50()}, {u"longestCpu"_s, cpu.longest()}, {u"cpu"_s, cpu.used() / static_cast<double>(order.time.count()) / 10},
                              {u"devices"_s, seen.devices}, {u"inbox"_s, desk.live().picture().inbox.size()}, {u"messages"_s, static_cast<qint64>(seen.messages)}, {u"mb"_s, residentMb()}, {u"slowest"_s, slowestOf(application)}};
    return desk.conclude() == 0 ? figures : QJsonObject{{u"trouble"_s, u"did not end well"_s}};
}

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"holdfast-bench"_s);
    QCoreApplication::setApplicationName(u"bench"_s);
    setLogLevel(u"warning"_s);
    const Order order = orderOf(QCoreApplication::arguments());
    const QJsonObject figures = order.mode == u"pages"     ? tellPages()
        : order.mode == u"bare"                       ? runBare(application, order)
        : order.mode == u"seed"                       ? runSeed(application, order)
        : order.mode == u"start"                      ? runStart(application, order)
        : order.mode == u"latency"                    ? runLatency(application, order)
                                                      : runBurst(application, order);
    say(QJsonDocument(figures).toJson(QJsonDocument::Compact));
    return figures.contains(u"trouble") ? 1 : 0;
}
