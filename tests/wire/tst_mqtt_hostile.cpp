// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canned_server.h"
#include "tests/wire/adapters.h"
#include "tests/wire/link_probe.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Servers that are no brokers, or bad ones: nothing they send crashes, stalls or fills us.
class TestMqttHostile : public QObject
{
    Q_OBJECT

private:
    static bool mqtt5() { return adapterSettings(settingsFor(1)).broker.version == MqttVersion::V5; }

    static QByteArray welcome() { return mqtt5() ? QByteArray::fromHex("2003000000") : QByteArray::fromHex("20020000"); }

    static QByteArray publication(const QByteArray& topic, const QByteArray& payload)
    {
        QByteArray body;
        body.append(static_cast<char>(topic.size() >> 8)).append(static_cast<char>(topic.size() & 255)).append(topic);
        if (mqtt5())
            body.append('\0');
        body.append(payload);
        return QByteArray(1, '\x30') + static_cast<char>(body.size()) + body;
    }

    static qint64 peakKilobytes()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray text = status.readAll();
        return text.mid(text.indexOf("VmHWM:") + 6).simplified().split(' ').first().toLongLong();
    }

private Q_SLOTS:
    /// Qt MQTT warns of every illegal packet itself.
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.mqtt.*=false"_s); }

    void anIllegalPacketEndsTheConnectionAtOnce_data()
    {
        everyAdapter();
    }

    void anIllegalPacketEndsTheConnectionAtOnce()
    {
        // Property length runs past the packet; a length of five digits; an unknown packet; a topic longer than its packet.
        const QList<QByteArray> bombs = {QByteArray::fromHex(mqtt5() ? "3006000161042300" : "3003ffff61"), QByteArray::fromHex("30ffffffffff00"), QByteArray::fromHex("0000"),
                                         QByteArray::fromHex("3004ffff6161")};
        for (const QByteArray& bomb : bombs) {
            CannedServer rogue(welcome() + bomb);
            LinkSettings wanted = adapterSettings(settingsFor(rogue.port()));
            wanted.broker.keepAlive = 1s;
            LinkProbe probe(wanted, adapter());
            QElapsedTimer watch;
            watch.start();
            QTRY_VERIFY2(probe.count(LinkStatus::Lost) > 0, bomb.toHex());
            QVERIFY2(probe.lostFor(LinkFault::IllegalPacket), bomb.toHex());
            QVERIFY2(watch.elapsed() < 250, bomb.toHex());
            QVERIFY(probe.messages.empty());
        }
    }

    void aQuarterGigabyteIsRefusedBeforeAnyRoomIsMade_data() { everyAdapter(); }
    void aQuarterGigabyteIsRefusedBeforeAnyRoomIsMade()
    {
        CannedServer rogue(welcome() + QByteArray::fromHex("30ffffff7f000161"));
        rogue.flood(268'435'455 - 3);
        const qint64 before = peakKilobytes();
        LinkProbe probe(adapterSettings(settingsFor(rogue.port())), adapter());
        QTRY_VERIFY(probe.lostFor(LinkFault::PacketTooLarge));
        constexpr qint64 allowed = 40 * 1024;
        QVERIFY2(peakKilobytes() - before < allowed, qPrintable(QString::number(peakKilobytes() - before)));
    }

    void aHeaderInCrumbsHidesNoLength_data() { everyAdapter(); }
    void aHeaderInCrumbsHidesNoLength()
    {
        CannedServer rogue(welcome() + QByteArray::fromHex("30ff"));
        LinkSettings wanted = adapterSettings(settingsFor(rogue.port()));
        wanted.broker.keepAlive = 1s;
        LinkProbe probe(wanted, adapter());
        QTRY_VERIFY(probe.connected());
        QTRY_VERIFY(probe.lostFor(LinkFault::KeepAliveMissed)); // a header that never ends is silence
    }

    /// A header that stays where it arrived keeps the whole segment's room, and the system may then have none for the rest: both sides wait.
    void theBeginningOfAHeaderIsTakenAndTheLengthThatFollowsIsBoundedAllTheSame_data() { everyAdapter(); }
    void theBeginningOfAHeaderIsTakenAndTheLengthThatFollowsIsBoundedAllTheSame()
    {
        CannedServer rogue(welcome() + QByteArray::fromHex("30ff"));
        LinkProbe probe(adapterSettings(settingsFor(rogue.port())), adapter());
        QTRY_VERIFY(probe.connected());
        QTRY_COMPARE(rogue.notTaken(), 0);
        const qint64 before = peakKilobytes();
        rogue.flood(268'435'455 - 3);
        rogue.goOn(QByteArray::fromHex("ffff7f000161"));
        QTRY_VERIFY(probe.lostFor(LinkFault::PacketTooLarge));
        constexpr qint64 allowed = 40 * 1024;
        QVERIFY2(peakKilobytes() - before < allowed, qPrintable(QString::number(peakKilobytes() - before)));
    }

    void aResetAtAnyByteLeavesWholeMessagesOnly_data() { everyAdapter(); }
    void aResetAtAnyByteLeavesWholeMessagesOnly()
    {
        const QByteArray granted = mqtt5() ? QByteArray::fromHex("900400010000") : QByteArray::fromHex("9003000100");
        const QByteArray stream = welcome() + granted + publication("hall/temp", "21.5") + publication("hall/door", "open") + publication("roof/wind", QByteArray(60, 'w')) + publication("x", {});
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            CannedServer broken(stream.first(cut), CannedServer::Then::Reset);
            LinkSettings wanted = adapterSettings(settingsFor(broken.port()));
            wanted.backoff = {Ticks{10'000}, Ticks{10'000}};
            LinkProbe probe(wanted, adapter());
            QTRY_VERIFY2_WITH_TIMEOUT(probe.count(LinkStatus::Lost) > 0, qPrintable(QString::number(cut)), 2'000);
            for (const Message& message : probe.messages) {
                const bool whole = (message.topic == u"hall/temp"_s && message.payload == "21.5") || (message.topic == u"hall/door"_s && message.payload == "open")
                    || (message.topic == u"roof/wind"_s && message.payload == QByteArray(60, 'w')) || (message.topic == u"x"_s && message.payload.isEmpty());
                QVERIFY2(whole, qPrintable(QString::number(cut)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMqttHostile)
#include "tst_mqtt_hostile.moc"
