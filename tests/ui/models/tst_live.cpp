// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_clock.h"
#include "ui/models/live.h"

#include <QTest>

using namespace holdfast;

namespace {

const DeviceId lamp{QStringLiteral("lamp")};

Delta withLamp(std::optional<Timestamp> now = {})
{
    Delta delta;
    Device device;
    device.id = lamp;
    delta.devices.insert(lamp, device);
    delta.now = now;
    return delta;
}

} // namespace

class TestLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverHearsOfNewsFindsItInThePicture()
    {
        Live live;
        bool found = false;
        connect(&live, &Live::changed, this, [&](const Delta& delta) { found = live.picture().devices.contains(delta.devices.constBegin().key()); });
        live.apply(withLamp());
        QVERIFY(found);
    }

    void agesGrowWithTheTickEvenWhenTheEngineSaysNothing()
    {
        FakeClock clock;
        Live live;
        live.apply(withLamp(clock.now()));
        QCOMPARE(live.now().time_since_epoch().count(), clock.now().time_since_epoch().count());
        clock.advance(std::chrono::seconds(7));
        live.tick(clock.now());
        QCOMPARE(live.now().time_since_epoch().count(), clock.now().time_since_epoch().count());
    }

    void aSimulatedWorldSaysSo()
    {
        QVERIFY(!Live().isSimulated());
        QVERIFY(Live(World::Simulated).isSimulated());
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
