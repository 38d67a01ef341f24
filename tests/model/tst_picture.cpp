// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/picture.h"

#include <QTest>

using namespace holdfast;

namespace {

const BrokerId broker{QStringLiteral("site")};
const DeviceId sensor{QStringLiteral("sensor")};
const PointId temperature{QStringLiteral("sensor/temperature")};

Picture livingSensor()
{
    Delta delta;
    Device device;
    device.id = sensor;
    device.broker = broker;
    delta.devices.insert(sensor, device);
    Point point;
    point.id = temperature;
    point.device = sensor;
    delta.points.insert(temperature, point);
    delta.readings.insert(temperature, {temperature, 21.0, {}, {}, Quality::Live});
    DeviceState state;
    state.presence = Presence::Online;
    delta.states.insert(sensor, state);
    Picture picture;
    picture.apply(delta);
    return picture;
}

Delta linkIs(LinkStatus status)
{
    Delta delta;
    LinkState link;
    link.broker = broker;
    link.status = status;
    delta.links.insert(broker, link);
    return delta;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLostLinkTurnsEveryValueBehindIt_data()
    {
        QTest::addColumn<LinkStatus>("status");
        QTest::addColumn<Quality>("shown");
        QTest::newRow("connected") << LinkStatus::Connected << Quality::Live;
        QTest::newRow("lost") << LinkStatus::Lost << Quality::BrokerLost;
        QTest::newRow("frozen") << LinkStatus::Frozen << Quality::BrokerLost;
        QTest::newRow("connecting") << LinkStatus::Connecting << Quality::BrokerLost;
        QTest::newRow("idle") << LinkStatus::Idle << Quality::BrokerLost;
    }

    void oneLostLinkTurnsEveryValueBehindIt()
    {
        QFETCH(LinkStatus, status);
        Picture picture = livingSensor();
        picture.apply(linkIs(status));
        QTEST(picture.shown(temperature).quality, "shown");
    }

    void nothingIsKnownOfADeviceBehindALostBroker()
    {
        Picture picture = livingSensor();
        picture.apply(linkIs(LinkStatus::Lost));
        QCOMPARE(picture.shownState(sensor).presence, Presence::Unknown);
        QCOMPARE(picture.shownState(sensor).evidence, PresenceEvidence::BrokerLost);
        QVERIFY(!picture.shownState(sensor).reach.broker);
    }

    void withoutWordOfALinkAValueIsWhatItIs()
    {
        QCOMPARE(livingSensor().shown(temperature).quality, Quality::Live);
        QCOMPARE(livingSensor().shownState(sensor).presence, Presence::Online);
    }

    void whatWasNotHeardSinceTheReturnIsStale()
    {
        Picture picture = livingSensor();
        Delta delta;
        DeviceState state;
        state.reach.heard = false;
        delta.states.insert(sensor, state);
        picture.apply(delta);
        QCOMPARE(picture.shown(temperature).quality, Quality::Stale);
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
