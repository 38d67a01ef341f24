// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/picture.h"
#include "tests/ui/support/example_site.h"
#include "ui/models/portions.h"

#include <QTest>

using namespace holdfast;

namespace {

qsizetype sizeOf(const Delta& delta)
{
    return delta.devices.size() + delta.states.size() + delta.points.size() + delta.readings.size() + delta.inbox.size() + delta.alarms.size();
}

} // namespace

class TestPortions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void littleNewsStaysInOnePiece()
    {
        Portions portions(exampleSite());
        const Delta whole = portions.next(1000);
        QVERIFY(portions.isEmpty());
        QCOMPARE(whole.devices.size(), exampleSite().devices.size());
        QVERIFY(whole.site);
    }

    void noPortionIsLargerThanAllowedAndNothingIsLost()
    {
        Delta much = exampleSite();
        much.merge(manyDevices(700));
        Picture wanted;
        wanted.apply(much);
        Portions portions(std::move(much));
        Picture got;
        int count = 0;
        while (!portions.isEmpty()) {
            const Delta portion = portions.next(100);
            QVERIFY(sizeOf(portion) <= 100);
            got.apply(portion);
            QVERIFY(++count < 1000);
        }
        QVERIFY(count > 20);
        QVERIFY(got.devices == wanted.devices);
        QVERIFY(got.states == wanted.states);
        QVERIFY(got.points == wanted.points);
        QVERIFY(got.readings == wanted.readings);
        QVERIFY(got.alarms == wanted.alarms);
        QCOMPARE(got.inbox.size(), wanted.inbox.size());
        QVERIFY(got.site == wanted.site);
        QVERIFY(got.figures == wanted.figures);
    }

    void nothingComesBeforeWhatItRefersTo()
    {
        Delta much = exampleSite();
        much.merge(manyDevices(300));
        Portions portions(std::move(much));
        Picture picture;
        while (!portions.isEmpty()) {
            const Delta portion = portions.next(64);
            picture.apply(portion);
            for (const Point& point : portion.points)
                QVERIFY(picture.devices.contains(point.device));
            for (auto reading = portion.readings.cbegin(); reading != portion.readings.cend(); ++reading)
                QVERIFY(picture.points.contains(reading.key()));
            for (auto entry = portion.inbox.cbegin(); entry != portion.inbox.cend(); ++entry)
                QVERIFY(picture.devices.contains(entry.key()));
        }
    }

    void whatLeavesLeavesFirstAndWhatIsToldOnceIsToldOnce()
    {
        Delta much = manyDevices(100);
        much.removedDevices.insert(DeviceId(QStringLiteral("old")));
        much.notices.push_back({Notice::Kind::Information, QStringLiteral("history-resumed"), {}, {}});
        much.outcomes.push_back({7, IntentOutcome::Kind::Saved, {}});
        Portions portions(std::move(much));
        QVERIFY(portions.next(50).removedDevices.contains(DeviceId(QStringLiteral("old"))));
        std::size_t told = 0;
        while (!portions.isEmpty()) {
            const Delta portion = portions.next(50);
            QVERIFY(portion.removedDevices.isEmpty());
            told += portion.notices.size() + portion.outcomes.size();
        }
        QCOMPARE(told, std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestPortions)
#include "tst_portions.moc"
