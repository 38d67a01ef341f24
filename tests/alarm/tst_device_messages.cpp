// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarm/watched_site.h"

#include "app/alarm/default_rules.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString lamp = u"lamp"_s;

DeviceAlertChanged says(const QString& alert, const QString& text)
{
    return {DeviceId(lamp), alert, text};
}

} // namespace

/// What a device says to people is an alarm of its own while it stands.
class TestDeviceMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsOneAlertAndLeavesWithIt()
    {
        WatchedSite site{defaultRules()};
        site.device(lamp);
        site.take(says(u"bat"_s, u"<b>Battery low</b>"_s));
        QCOMPARE(site.standing().size(), 1);
        const Alarm alarm = *site.alarm(site.standing().front());
        QCOMPARE(alarm.priority, Priority::Alert);
        QCOMPARE(alarm.cause, u"bat: <b>Battery low</b>"_s); // as it came: shown as plain text
        QCOMPARE(alarm.device, std::optional(DeviceId(lamp)));
        site.take(says(u"bat"_s, {}));
        QVERIFY(site.standing().isEmpty());
        QCOMPARE(site.count(JournalKind::Active, alarm.id.text()), 1);
        QCOMPARE(site.count(JournalKind::Return, alarm.id.text()), 1);
    }

    void everyNameIsAnAlertOfItsOwnAndAChangedTextIsNoSecondOne()
    {
        WatchedSite site{defaultRules()};
        site.device(lamp);
        site.take(says(u"bat"_s, u"low"_s));
        site.take(says(u"bat/../x\u0001"_s, u"odd"_s));
        site.take(says(u"bat"_s, u"very low"_s));
        QCOMPARE(site.standing().size(), 2);
        QCOMPARE(site.count(JournalKind::Active), 2);
    }

    void aDeviceThatIsNoLongerAdoptedTakesItsAlertsAlong()
    {
        WatchedSite site{defaultRules()};
        site.device(lamp);
        site.take(says(u"bat"_s, u"low"_s));
        site.device(lamp, {}, [](Device& device) { device.membership = Membership::Retired; });
        QVERIFY(site.standing().isEmpty());
        site.take(says(u"bat"_s, u"low"_s));
        QVERIFY(site.standing().isEmpty());
    }

    void nobodysMessageIsNoAlert()
    {
        WatchedSite site{defaultRules()};
        site.take(says(u"bat"_s, u"low"_s));
        QVERIFY(site.standing().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeviceMessages)
#include "tst_device_messages.moc"
