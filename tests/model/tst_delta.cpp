// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/delta.h"
#include "app/model/picture.h"

#include <QTest>

using namespace holdfast;

namespace {

const PointId temperature{QStringLiteral("lamp/temperature")};
const DeviceId lamp{QStringLiteral("lamp")};

Delta withReading(double value)
{
    Delta delta;
    delta.readings.insert(temperature, {temperature, value, {}, {}, Quality::Live});
    return delta;
}

Delta withDevice()
{
    Delta delta;
    Device device;
    device.id = lamp;
    delta.devices.insert(lamp, device);
    Point point;
    point.id = temperature;
    point.device = lamp;
    delta.points.insert(temperature, point);
    return delta;
}

Delta withoutDevice()
{
    Delta delta;
    delta.removedDevices.insert(lamp);
    return delta;
}

} // namespace

class TestDelta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlowReaderSeesTheNewestReadingOnly()
    {
        Delta waiting = withReading(20);
        waiting.merge(withReading(21));
        QCOMPARE(waiting.readings.size(), 1);
        QCOMPARE(waiting.readings.value(temperature).value, Value(21.0));
    }

    void theLatestWordOnAConflictCounts()
    {
        const Conflict conflict{{QStringLiteral("id"), QStringLiteral("x")}, lamp, DeviceId(QStringLiteral("other")), QStringLiteral("model differs")};
        Delta found;
        found.conflicts = {conflict};
        Delta ended;
        ended.endedConflicts = {conflict};
        Picture picture;
        picture.apply(found);
        picture.apply(found);
        QCOMPARE(picture.conflicts.size(), 1U);
        Delta waiting = found;
        waiting.merge(Delta(ended));
        QVERIFY(waiting.conflicts.empty());
        picture.apply(waiting);
        QVERIFY(picture.conflicts.empty());
        waiting.merge(Delta(found));
        QVERIFY(waiting.endedConflicts.empty());
        picture.apply(waiting);
        QCOMPARE(picture.conflicts.size(), 1U);
    }

    void rulesAndNetworksAreReplacedByTheirLikeAndLeave()
    {
        DiscoveryRule rule;
        rule.id = DiscoveryRuleId(QStringLiteral("r"));
        Delta news;
        news.discoveryRules.insert(rule.id, rule);
        Topology network;
        network.gateway = {QStringLiteral("id"), QStringLiteral("hub")};
        network.links.resize(2);
        news.topologies = {network};
        Picture picture;
        picture.apply(news);
        network.links.resize(1);
        Delta newer;
        newer.topologies = {network};
        newer.removedDiscoveryRules = {rule.id};
        news.merge(std::move(newer));
        QCOMPARE(news.topologies.size(), 1U);
        QVERIFY(news.discoveryRules.isEmpty());
        picture.apply(news);
        QCOMPARE(picture.topologies.front().links.size(), 1U);
        QVERIFY(picture.discoveryRules.isEmpty());
    }

    void aDeviceThatWentAndCameBackIsThere()
    {
        Delta waiting = withoutDevice();
        waiting.merge(withDevice());
        QVERIFY(waiting.removedDevices.isEmpty());
        QVERIFY(waiting.devices.contains(lamp));
    }

    void whatIsHeardAfterAReturnIsNotForgottenWithLaterNews()
    {
        Delta both = withDevice(); // gone and back within one step
        both.removedDevices.insert(lamp);
        both.removedPoints.insert(temperature);
        both.merge(withReading(21));
        Delta waiting = both;
        waiting.merge(Delta());
        Picture picture;
        picture.apply(waiting);
        QCOMPARE(picture.shown(temperature).value, Value(21.0));
    }

    void aDeviceThatCameAndWentIsGone()
    {
        Delta waiting = withDevice();
        waiting.merge(withoutDevice());
        QVERIFY(waiting.devices.isEmpty());
        QVERIFY(waiting.removedDevices.contains(lamp));
    }

    void thePictureForgetsTheReadingsOfADeviceThatLeft()
    {
        Picture picture;
        picture.apply(withDevice());
        picture.apply(withReading(20));
        picture.apply(withoutDevice());
        QVERIFY(picture.points.isEmpty());
        QVERIFY(picture.readings.isEmpty());
        QCOMPARE(picture.shown(temperature).quality, Quality::NeverSeen);
    }

    void mergedNewsAndNewsOneByOneGiveTheSamePicture()
    {
        Picture oneByOne;
        for (const Delta& delta : {withDevice(), withReading(20), withoutDevice(), withDevice(), withReading(22)})
            oneByOne.apply(delta);
        Delta all = withDevice();
        for (Delta delta : {withReading(20), withoutDevice(), withDevice(), withReading(22)})
            all.merge(std::move(delta));
        Picture merged;
        merged.apply(all);
        QCOMPARE(merged.readings, oneByOne.readings);
        QCOMPARE(merged.devices, oneByOne.devices);
        QCOMPARE(merged.pointsOf, oneByOne.pointsOf);
    }
};

QTEST_GUILESS_MAIN(TestDelta)
#include "tst_delta.moc"
