// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/modbus_plan.h"
#include "app/wire/transports.h"
#include "tests/wire/link_probe.h"

#include <QModbusTcpServer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray map = R"({"format":"holdfast-modbus-map","version":1,"devices":[{"id":"m1","unit":7,"poll":0.1,"points":[
    {"property":"power","table":"input","address":10,"type":"float32"},
    {"property":"energy","table":"input","address":14,"type":"uint32"},
    {"property":"far","table":"input","address":60},
    {"property":"setpoint","table":"holding","address":0,"type":"int16","scale":0.1,"writable":true},
    {"property":"relay","table":"coil","address":4,"writable":true}]}]})";

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A real unit on the loopback.
struct Unit
{
    QModbusTcpServer server;
    quint16 port = freePort();

    explicit Unit(int registers = 100)
    {
        QModbusDataUnitMap tables;
        for (const auto type : {QModbusDataUnit::Coils, QModbusDataUnit::InputRegisters, QModbusDataUnit::HoldingRegisters})
            tables.insert(type, {type, 0, static_cast<quint16>(registers)});
        server.setMap(tables);
        server.setServerAddress(7);
        start();
    }
    void start()
    {
        server.setConnectionParameter(QModbusDevice::NetworkAddressParameter, u"127.0.0.1"_s);
        server.setConnectionParameter(QModbusDevice::NetworkPortParameter, static_cast<int>(port));
        if (!server.connectDevice())
            qFatal("%s", qPrintable(server.errorString()));
    }
    void put(int address, quint16 value) { server.setData(QModbusDataUnit::InputRegisters, static_cast<quint16>(address), value); }
};

} // namespace

class TestModbusLink : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString mapFile(const QByteArray& text = map) const
    {
        QFile file(m_folder.filePath(u"map.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    [[nodiscard]] LinkProbe probeFor(quint16 port, const QString& file) const
    {
        LinkSettings settings = settingsFor(port);
        settings.broker.kind = LinkKind::Modbus;
        settings.broker.mapFile = file;
        settings.broker.filters.clear();
        return LinkProbe(settings, TransportKind{u"modbus"_s, {}, false, transportFor(LinkKind::Modbus)});
    }
    static QByteArray last(const LinkProbe& probe, const QString& topic)
    {
        const auto found = std::find_if(probe.messages.rbegin(), probe.messages.rend(), [&](const Message& message) { return message.topic == topic; });
        return found == probe.messages.rend() ? QByteArray() : found->payload;
    }

private Q_SLOTS:
    void neighboursAreReadTogetherAndHolesAreLeftOut()
    {
        const auto devices = readModbusMap(map);
        QVERIFY(devices);
        const auto reads = planReads(*devices);
        QCOMPARE(reads.size(), 4u);
        QCOMPARE(reads[1].first, 10);
        QCOMPARE(reads[1].count, 6);
        QCOMPARE(reads[2].first, 60);
        QCOMPARE(takenApart(reads[1], devices->front()).size(), 2u);
    }

    void whatTheMapNamesIsReadAndNothingElse()
    {
        Unit unit;
        unit.put(10, 0x42F6);
        unit.put(11, 0xE979);
        unit.put(15, 5);
        LinkProbe probe = probeFor(unit.port, mapFile());
        QTRY_VERIFY(probe.heard(u"$modbus/m1/input/10"_s));
        QTRY_VERIFY(probe.heard(u"$modbus/m1/coil/4"_s));
        QVERIFY(probe.connected());
        QVERIFY(probe.heard(u"$modbus/m1/map"_s));
        QCOMPARE(last(probe, u"$modbus/m1/online"_s), QByteArray("true"));
        QCOMPARE(last(probe, u"$modbus/m1/input/10"_s), QByteArray::fromHex("42f6e979000000000000" "0005"));
        unit.put(15, 6);
        QTRY_COMPARE(last(probe, u"$modbus/m1/input/10"_s).back(), '\x06');
    }

    void aRefusedRegisterDoesNotTakeItsNeighboursWithIt()
    {
        Unit unit(20); // the point at 60 lies outside
        LinkProbe probe = probeFor(unit.port, mapFile());
        QTRY_VERIFY(probe.heard(u"$modbus/m1/fault/input/60"_s));
        QTRY_VERIFY(probe.heard(u"$modbus/m1/input/10"_s));
        QVERIFY(probe.connected());
    }

    void aRequestThatIsRefusedAsAWholeIsTakenApart()
    {
        Unit unit(12); // power fits, energy does not
        LinkProbe probe = probeFor(unit.port, mapFile());
        QTRY_VERIFY(probe.heard(u"$modbus/m1/fault/input/14"_s));
        QTRY_COMPARE(last(probe, u"$modbus/m1/input/10"_s).size(), 4);
    }

    void aUnitThatLeavesIsNoticedAndComesBackByItself()
    {
        Unit unit;
        LinkProbe probe = probeFor(unit.port, mapFile());
        QTRY_VERIFY(probe.heard(u"$modbus/m1/input/10"_s));
        unit.server.disconnectDevice();
        QTRY_VERIFY(probe.lostFor(LinkFault::ClosedByBroker) || probe.lostFor(LinkFault::Refused));
        probe.messages.clear();
        unit.start();
        QTRY_VERIFY_WITH_TIMEOUT(probe.heard(u"$modbus/m1/input/10"_s), 10'000);
    }

    void aUnitBehindTheGatewayThatDoesNotAnswerIsOfflineWhileTheLinkLives()
    {
        Unit unit;
        LinkProbe probe = probeFor(unit.port, mapFile(QByteArray(map).replace(R"("unit":7)", R"("unit":9)")));
        QTRY_COMPARE_WITH_TIMEOUT(last(probe, u"$modbus/m1/online"_s), QByteArray("false"), 10'000);
    }

    void aCommandReachesTheRegisterAndIsConfirmed()
    {
        Unit unit;
        LinkProbe probe = probeFor(unit.port, mapFile());
        QTRY_VERIFY(probe.connected());
        QTRY_VERIFY(probe.heard(u"$modbus/m1/coil/4"_s));
        probe.link->publish({{}, u"$modbus/m1/set/setpoint"_s, "21.5", Qos::AtLeastOnce, false}, 5s);
        probe.link->publish({{}, u"$modbus/m1/set/relay"_s, "1", Qos::AtLeastOnce, false}, 5s);
        QTRY_COMPARE(probe.outcomes.size(), 2u);
        quint16 value = 0;
        QVERIFY(unit.server.data(QModbusDataUnit::HoldingRegisters, 0, &value));
        QCOMPARE(value, quint16{215});
        QVERIFY(unit.server.data(QModbusDataUnit::Coils, 4, &value));
        QVERIFY(value != 0); // the server keeps the 0xFF00 of the wire
    }

    void aCommandOutsideTheMapNeverLeaves()
    {
        Unit unit;
        LinkProbe probe = probeFor(unit.port, mapFile());
        QTRY_VERIFY(probe.connected());
        probe.link->publish({{}, u"$modbus/m1/set/power"_s, "1", Qos::AtLeastOnce, false}, 5s);
        probe.link->publish({{}, u"anything/else"_s, "1", Qos::AtLeastOnce, false}, 5s);
        QTRY_COMPARE(probe.outcomes.size(), 2u);
        QVERIFY(probe.outcomes[0].kind != PublishOutcome::Kind::Sent);
        QVERIFY(probe.outcomes[1].kind != PublishOutcome::Kind::Sent);
    }

    void aMapThatCannotBeReadIsSaidAndNothingIsAsked()
    {
        LinkProbe probe = probeFor(freePort(), mapFile("{}"));
        QTRY_VERIFY(probe.lostFor(LinkFault::MapInvalid));
        QVERIFY(probe.lastLoss().detail.contains(u"holdfast-modbus-map"_s));
        LinkProbe other = probeFor(freePort(), u"/nowhere/map.json"_s);
        QTRY_VERIFY(other.lostFor(LinkFault::MapInvalid));
    }

    void nobodyAtTheAddressIsSaid()
    {
        LinkProbe probe = probeFor(freePort(), mapFile());
        QTRY_VERIFY(probe.lostFor(LinkFault::Refused));
    }
};

QTEST_GUILESS_MAIN(TestModbusLink)
#include "tst_modbus.moc"
