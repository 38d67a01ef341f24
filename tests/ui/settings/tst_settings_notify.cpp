// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTimeEdit>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct NotifyBench : SettingsBench
{
    NotifyBench()
    {
        notify.view.settings.mail = {true, u"mail.example.org"_s, 587, MailSecurity::StartTls, u"holdfast"_s, u"holdfast@example.org"_s, {}};
        notify.view.settings.people = {{u"Kate Moran"_s, u"kate@example.org"_s, 31, {7, 0}, {19, 0}, {{QDate(2026, 12, 24), QDate(2026, 12, 26)}}}};
        notify.view.onDuty = {u"Kate Moran"_s};
        Delivery waiting;
        waiting.number = 2;
        waiting.channel = Channel::Mail;
        waiting.title = u"P1 · Leak <b>now</b>"_s;
        waiting.madeAt = live.now() - 2min;
        waiting.tries = 3;
        waiting.fault = DeliveryFault::Unreachable;
        Delivery sent;
        sent.number = 1;
        sent.channel = Channel::WebHook;
        sent.title = u"P2 · Gateway"_s;
        sent.madeAt = live.now() - 10min;
        sent.state = DeliveryState::Sent;
        sent.doneAt = live.now() - 9min;
        notify.view.deliveries = {waiting, sent};
        notify.view.waiting = 1;
        page->open({}, u"notifications"_s);
    }

    [[nodiscard]] bool isOpen() const { return find<QListWidget>("queue")->count() == 2; }
    [[nodiscard]] QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
};

} // namespace

/// Who is told of alarms can be chosen and tried by hand and by keyboard, and how that goes is said.
class TestSettingsNotify : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }

    void whatWaitsAndWhyIsSaid()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        QVERIFY(bench.text("queueState").contains(u"1"_s));
        QVERIFY(bench.text("queueState").contains(u"cannot be reached"_s));
        auto* queue = bench.find<QListWidget>("queue");
        QVERIFY(queue->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"tried 3 times"_s));
        QVERIFY(queue->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"sent at"_s));
        QVERIFY(everyLabelIsPlain(*bench.page));
    }

    void aChoiceIsSavedAsItWasMade()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        QVERIFY(!bench.button("notifySave")->isEnabled());
        bench.find<QCheckBox>("way:mail:P3")->setChecked(true);
        bench.find<QSpinBox>("repeat:P2")->setValue(45);
        QVERIFY(bench.button("notifySave")->isEnabled());
        bench.button("notifySave")->click();
        QTRY_COMPARE(bench.notify.kept.size(), 1u);
        NotifySettings wanted = bench.notify.view.settings;
        QVERIFY(wanted.first[2].has(Channel::Mail));
        QCOMPARE(wanted.repeat[1], 45min);
        QCOMPARE(wanted.steps, NotifySettings().steps);
        QCOMPARE(wanted.people.size(), 1u);
        QCOMPARE(wanted.people[0].absences.size(), 1u);
        QTRY_VERIFY(!bench.button("notifySave")->isEnabled());
    }

    void whatIsBeingTypedStaysWhileTheQueueMoves()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.find<QLineEdit>("mailHost")->setText(u"other.example.org"_s);
        bench.notify.view.deliveries.clear();
        bench.button("quiet:10")->click(); // it looks again
        QTRY_COMPARE(bench.find<QListWidget>("queue")->count(), 0);
        QCOMPARE(bench.find<QLineEdit>("mailHost")->text(), u"other.example.org"_s);
        bench.button("notifyDiscard")->click();
        QCOMPARE(bench.find<QLineEdit>("mailHost")->text(), u"mail.example.org"_s);
    }

    void thePasswordGoesToTheSecretsAndNowhereElse()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.find<QLineEdit>("mailPassword")->setText(u"S3CR3T-CANARY"_s);
        QCOMPARE(bench.find<QLineEdit>("mailPassword")->echoMode(), QLineEdit::Password);
        bench.button("notifySave")->click();
        QTRY_COMPARE(bench.notify.kept.size(), 1u);
        QCOMPARE(bench.secrets.kept.value(mailSecret), u"S3CR3T-CANARY"_s);
        QVERIFY(bench.find<QLineEdit>("mailPassword")->text().isEmpty());
        QVERIFY(!bench.secrets.kept.contains(hookSecret));
    }

    void aTestIsSentByWhatIsSavedOnly()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        QTRY_VERIFY(bench.button("test:mail")->isEnabled());
        QVERIFY(!bench.button("test:web-hook")->isEnabled()); // switched off
        bench.button("test:mail")->click();
        QCOMPARE(bench.notify.tested, std::vector<Channel>{Channel::Mail});
        bench.find<QLineEdit>("mailHost")->setText(u"other.example.org"_s);
        QVERIFY(!bench.button("test:mail")->isEnabled());
    }

    void whatMakesNoSenseIsExplainedAndNotSaved()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.find<QLineEdit>("mailFrom")->setText(u"nobody"_s);
        QVERIFY(!bench.button("notifySave")->isEnabled());
        QVERIFY(!bench.text("notifyNote").isEmpty());
        bench.find<QLineEdit>("mailFrom")->setText(u"holdfast@example.org"_s);
        bench.find<QComboBox>("mailSecurity")->setCurrentIndex(static_cast<int>(MailSecurity::Plain));
        QVERIFY(!bench.button("notifySave")->isEnabled()); // with a user, without encryption
    }

    void peopleComeGoAndAreAwayForAWhile()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        QTRY_COMPARE(bench.find<QListWidget>("duty")->count(), 1);
        bench.button("addDuty")->click();
        bench.find<QLineEdit>("dutyName")->setText(u"Bob"_s);
        bench.find<QLineEdit>("dutyMail")->setText(u"bob@example.org"_s);
        bench.find<QCheckBox>("dutyDay6")->setChecked(false);
        bench.find<QTimeEdit>("dutyFrom")->setTime({19, 0});
        bench.find<QTimeEdit>("dutyTo")->setTime({7, 0});
        bench.button("addAway")->click();
        bench.button("notifySave")->click();
        QTRY_COMPARE(bench.notify.kept.size(), 1u);
        const auto& people = bench.notify.view.settings.people;
        QCOMPARE(people.size(), 2u);
        QCOMPARE(people[1].name, u"Bob"_s);
        QCOMPARE(people[1].days, 63);
        QCOMPARE(people[1].from, QTime(19, 0));
        QCOMPARE(people[1].absences.size(), 1u);
        QTRY_VERIFY(bench.text("notifyNote").isEmpty());
        bench.find<QListWidget>("duty")->setCurrentRow(0);
        bench.button("removeDuty")->click();
        bench.button("notifySave")->click();
        QTRY_COMPARE(bench.notify.kept.size(), 2u);
        QCOMPARE(bench.notify.view.settings.people.front().name, u"Bob"_s);
    }

    void stepsAreSavedInTheOrderOfTheirTimes()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.button("addStep")->click();
        const auto rows = bench.page->findChildren<QSpinBox*>(u"stepAfter"_s);
        QCOMPARE(rows.size(), 3);
        rows[2]->setValue(2);
        bench.button("notifySave")->click();
        QTRY_COMPARE(bench.notify.kept.size(), 1u);
        QCOMPARE(bench.notify.view.settings.steps.size(), 3u);
        QCOMPARE(bench.notify.view.settings.steps[0].after, 120s);
    }

    void silenceCountsDownAndCanBeEnded()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.button("quiet:60")->click();
        QCOMPARE(bench.notify.view.mutedUntil, std::optional<Timestamp>(bench.live.now() + 60min));
        QTRY_VERIFY(bench.text("soundState").contains(u"1 h"_s));
        QVERIFY(bench.text("soundState").contains(u"priority 1"_s));
        bench.button("soundOn")->click();
        QVERIFY(!bench.notify.view.mutedUntil);
        QTRY_VERIFY(!bench.button("soundOn")->isVisibleTo(bench.page));
    }

    void whoMayNotChangeItCannot()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.intents.person.role = Role::Operator;
        bench.find<QSpinBox>("repeat:P2")->setValue(46);
        QVERIFY(!bench.button("notifySave")->isEnabled());
        QVERIFY(!bench.text("notifyNote").isEmpty());
    }

    void whatCouldNotBeSavedIsSaidAndStaysTyped()
    {
        NotifyBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.notify.refusal = Error{Error::Code::Unavailable, u"Notifications cannot be kept: disk full"_s};
        bench.find<QSpinBox>("repeat:P2")->setValue(46);
        bench.button("notifySave")->click();
        QTRY_VERIFY(bench.button("notifySave")->isEnabled());
        QCOMPARE(bench.find<QSpinBox>("repeat:P2")->value(), 46);
    }
};

QTEST_MAIN(TestSettingsNotify)
#include "tst_settings_notify.moc"
