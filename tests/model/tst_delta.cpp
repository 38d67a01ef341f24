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

    void aDeviceThatWentAndCameBackIsThere()
    {
        Delta waiting = withoutDevice();
        waiting.merge(withDevice());
        QVERIFY(waiting.removedDevices.isEmpty());
        QVERIFY(waiting.devices.contains(lamp));
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
