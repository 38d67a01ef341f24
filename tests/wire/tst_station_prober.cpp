// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/host_reach.h"
#include "app/wire/station_prober.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <map>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto table = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
                       "eth0\t00000000\t0104A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
                       "eth0\t0004A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n"
                       "eth1\t00000000\t0104A8C0\t0003\t0\t0\t200\t00000000\t0\t0\t0\n"
                       "garbage\n";

/// What a prober said last of each question.
struct Heard
{
    StationProber prober{[this](const StationAnswer& answer) {
        last[{answer.kind, answer.target}] = answer.good;
        ++count;
    }};
    std::map<std::pair<ProbeKind, QString>, bool> last;
    int count = 0;

    std::optional<bool> of(ProbeKind kind, const QString& target = {}) const
    {
        const auto found = last.find({kind, target});
        return found == last.end() ? std::nullopt : std::optional(found->second);
    }
};

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// What only the station can find out: asked in time, answered once, and never by guessing.
class TestStationProber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRouterIsReadFromTheKernelsTable()
    {
        QCOMPARE(routersIn(table), std::vector<QHostAddress>{QHostAddress(u"192.168.4.1"_s)});
        QVERIFY(routersIn("Iface\tDestination\tGateway\n").empty());
        QVERIFY(routersIn(QByteArray()).empty());
        QVERIFY(routersIn(QByteArray(100'000, '\0')).empty());
    }

    void whoHasNoRouterIsCutOff()
    {
        const QTemporaryDir folder;
        QFile routes(folder.filePath(u"route"_s));
        QVERIFY(routes.open(QIODevice::WriteOnly) && routes.write("Iface\tDestination\tGateway\tFlags\n") > 0);
        routes.close();
        std::optional<bool> router;
        StationProber prober([&](const StationAnswer& answer) { router = answer.good; }, routes.fileName());
        prober.ask({{ProbeKind::Router, {}, 1s, 1s}});
        QTRY_VERIFY(router);
        QVERIFY(!*router);
    }

    void thisMachineAnswersItself()
    {
        bool answers = false;
        bool told = false;
        new HostReach(QHostAddress(QHostAddress::LocalHost), 2s, [&](bool good) {
            answers = good;
            told = true;
        }, this);
        QTRY_VERIFY(told);
        QVERIFY(answers);
    }

    void aDoorIsOpenOrNot()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString open = u"127.0.0.1:%1"_s.arg(server.serverPort());
        const QString shut = u"127.0.0.1:%1"_s.arg(closedPort());
        Heard heard;
        heard.prober.ask({{ProbeKind::Connect, open, 1s, 2s}, {ProbeKind::Connect, shut, 1s, 2s}, {ProbeKind::Service, open, 1s, 2s}});
        QTRY_COMPARE(heard.last.size(), std::size_t{3});
        QCOMPARE(heard.of(ProbeKind::Connect, open), std::optional(true));
        QCOMPARE(heard.of(ProbeKind::Connect, shut), std::optional(false));
        QCOMPARE(heard.of(ProbeKind::Service, open), std::optional(true));
        server.close();
        QTRY_COMPARE(heard.of(ProbeKind::Connect, open), std::optional(false)); // asked again
    }

    void aNameThatLeadsNowhereDoesNotAnswer()
    {
        Heard heard;
        heard.prober.ask({{ProbeKind::Ping, u"no-such-host.invalid"_s, 1s, 1s}});
        QTRY_COMPARE_WITH_TIMEOUT(heard.of(ProbeKind::Ping, u"no-such-host.invalid"_s), std::optional(false), 20'000);
    }

    void cardAndClockAreLookedAt()
    {
        Heard heard;
        heard.prober.ask({{ProbeKind::Carrier, {}, 1s, 1s}, {ProbeKind::ClockSync, {}, 1s, 1s}});
        QTRY_COMPARE(heard.last.size(), std::size_t{2});
    }

    void whatIsNoLongerAskedIsNoLongerTold()
    {
        Heard heard;
        heard.prober.ask({{ProbeKind::Carrier, {}, 1s, 1s}});
        QTRY_VERIFY(heard.count > 1);
        heard.prober.ask({});
        const int count = heard.count;
        bool later = false;
        QTimer::singleShot(1500ms, this, [&] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(heard.count, count);
    }
};

QTEST_GUILESS_MAIN(TestStationProber)
#include "tst_station_prober.moc"
