// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/courier.h"
#include "app/runtime/notify_post.h"
#include "app/security/secret_file.h"
#include "tests/support/fake_clock.h"
#include "tests/support/smtp_stand_in.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString canary = u"S3CR3T-CANARY"_s;

Alarm raised(const QString& name, Priority priority, Timestamp at)
{
    Alarm alarm;
    alarm.id = AlarmId(name);
    alarm.occurrence = OccurrenceId(QString(name + u"#1"_s));
    alarm.name = name;
    alarm.priority = priority;
    alarm.flags.active = true;
    alarm.flags.acked = false;
    alarm.raisedAt = at;
    return alarm;
}

/// A data directory, a clock, a mail server that may be down, and the courier between them.
struct PostOffice
{
    QTemporaryDir folder;
    FakeClock clock;
    SecretFile secrets{folder.path()};
    SmtpStandIn server;
    quint16 port = 0;
    std::unique_ptr<Courier> courier;

    explicit PostOffice(SmtpStandIn::Speaks speaks = SmtpStandIn::Speaks::Plain, std::optional<TestCertificate> certificate = {}) : server(speaks, std::move(certificate))
    {
        server.start();
        port = server.serverPort();
    }

    std::vector<Delivery> told; ///< of mails with reports

    void begin(const std::vector<Alarm>& alarms = {})
    {
        courier = std::make_unique<Courier>(CourierParts{folder.path(), clock, [this](const QString& key) { return secrets.read(key); }, false, [this](const Delivery& delivery) { told.push_back(delivery); }});
        courier->begin(alarms);
    }
    [[nodiscard]] NotifySettings settings() const
    {
        NotifySettings settings;
        settings.mail = {true, u"localhost"_s, port, MailSecurity::Plain, {}, u"holdfast@example.org"_s, {}};
        settings.people = {{u"Ann"_s, u"ann@example.org"_s, 127, {0, 0}, {0, 0}, {}}};
        return settings;
    }
    void hear(const Alarm& alarm) { courier->hear({{alarm.id, alarm}}); }
    [[nodiscard]] std::vector<Delivery> mails() const
    {
        std::vector<Delivery> some = courier->view().deliveries;
        std::erase_if(some, [](const Delivery& one) { return one.channel != Channel::Mail; });
        return some;
    }
};

} // namespace

/// What an alarm asks for gets there, also when the way is blocked for a while and the program ends in between.
class TestCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlarmIsMailedToWhoIsOnDuty()
    {
        PostOffice office;
        office.begin();
        QVERIFY(office.courier->keep(office.settings()));
        office.hear(raised(u"Leak"_s, Priority::P1, office.clock.now()));
        QTRY_COMPARE_WITH_TIMEOUT(office.server.messages.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().state, DeliveryState::Sent, 20'000);
        QVERIFY(office.server.recipients.first().contains("ann@example.org"));
        QCOMPARE(office.courier->view().waiting, 0);
        QCOMPARE(office.courier->view().onDuty, QStringList{u"Ann"_s});
    }

    void aReportIsBroughtWithItsFileAndWhoOrderedItIsTold()
    {
        PostOffice office;
        office.server.close();
        office.begin();
        Delivery report;
        report.title = u"Monthly energy"_s;
        report.recipients = {u"fm@example.org"_s};
        report.run = 5;
        QVERIFY(!office.courier->bring(report)); // nobody set e-mail up
        QVERIFY(office.courier->keep(office.settings()));
        QFile file(office.folder.filePath(u"r.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("pages") == 5);
        file.close();
        report.attachments = {{file.fileName(), u"r.pdf"_s, QString::fromLatin1(QCryptographicHash::hash("pages", QCryptographicHash::Sha256).toHex())}};
        QVERIFY(office.courier->bring(report));
        QCOMPARE(NotifyFiles(office.folder.path()).memory()->deliveries.size(), 1u); // taken means kept
        QTRY_COMPARE_WITH_TIMEOUT(office.told.size(), 1u, 20'000);
        QCOMPARE(office.told.front().state, DeliveryState::Queued);
        QVERIFY(office.server.start(office.port));
        office.courier.reset(); // the program ends and is started again
        office.begin();
        office.clock.advance(5s);
        QTRY_COMPARE_WITH_TIMEOUT(office.told.size(), 2u, 20'000);
        QCOMPARE(office.told.back().state, DeliveryState::Sent);
        QCOMPARE(office.told.back().run, 5u);
        QVERIFY(office.server.recipients.first().contains("fm@example.org"));
        QVERIFY(office.server.messages.first().contains(QByteArray("pages").toBase64()));
        QVERIFY(office.courier->bring(report)); // by one who was killed before he heard that it was taken
        QCOMPARE(office.told.size(), 3u);
        QCOMPARE(office.told.back().state, DeliveryState::Sent);
        QCOMPARE(office.mails().size(), 1u);
    }

    void whileTheServerIsDownTheMailWaitsSaysSoAndIsSentLater()
    {
        PostOffice office;
        office.server.close();
        office.begin();
        QVERIFY(office.courier->keep(office.settings()));
        office.hear(raised(u"Leak"_s, Priority::P1, office.clock.now()));
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().size(), 1u, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().fault, DeliveryFault::Unreachable, 20'000);
        QCOMPARE(office.mails().front().state, DeliveryState::Queued);
        QVERIFY(office.courier->view().waiting > 0);
        QVERIFY(office.server.start(office.port));
        office.courier->round();
        QCOMPARE(office.server.greeted, 0); // not before its time
        office.clock.advance(5s);
        QTRY_COMPARE_WITH_TIMEOUT(office.server.messages.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().state, DeliveryState::Sent, 20'000);
        QCOMPARE(office.mails().front().tries, 2);
    }

    void whatWaitsSurvivesTheEndOfTheProgram()
    {
        PostOffice office;
        office.server.close();
        office.begin();
        QVERIFY(office.courier->keep(office.settings()));
        const Alarm alarm = raised(u"Leak"_s, Priority::P1, office.clock.now());
        office.hear(alarm);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().size(), 1u, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().state, DeliveryState::Queued, 20'000);
        office.courier.reset();
        QVERIFY(office.server.start(office.port));
        office.begin({alarm});
        QTRY_COMPARE_WITH_TIMEOUT(office.server.messages.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().state, DeliveryState::Sent, 20'000);
        QCOMPARE(office.mails().size(), 1u); // not told once more
    }

    void aStepThatBecameDueBetweenTwoRunsIsTakenOnce()
    {
        PostOffice office;
        office.begin();
        QVERIFY(office.courier->keep(office.settings()));
        const Alarm alarm = raised(u"Leak"_s, Priority::P2, office.clock.now());
        office.hear(alarm);
        QTRY_COMPARE_WITH_TIMEOUT(office.server.messages.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().state, DeliveryState::Sent, 20'000);
        office.courier.reset();
        office.clock.advance(16min);
        office.begin({alarm});
        QTRY_COMPARE_WITH_TIMEOUT(office.server.messages.size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().state, DeliveryState::Sent, 20'000);
        QCOMPARE(office.mails().front().kind, DeliveryKind::Escalated);
        office.courier.reset();
        office.begin({alarm});
        office.courier->round();
        QCOMPARE(office.mails().size(), 2u);
    }

    void thePasswordGoesToTheServerAndNowhereElse()
    {
        TestAuthority authority(u"Holdfast test authority"_s);
        PostOffice office(SmtpStandIn::Speaks::StartTls, authority.issue(u"localhost"_s, u"DNS:localhost"_s));
        office.begin();
        NotifySettings settings = office.settings();
        settings.mail.security = MailSecurity::StartTls;
        settings.mail.user = u"holdfast"_s;
        settings.mail.caFile = authority.caFile();
        QVERIFY(office.courier->keep(settings));
        office.hear(raised(u"Leak"_s, Priority::P1, office.clock.now()));
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().size(), 1u, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().fault, DeliveryFault::NoSecret, 20'000); // none was given yet
        QVERIFY(office.secrets.write(mailSecret, canary));
        office.clock.advance(5s);
        QTRY_COMPARE_WITH_TIMEOUT(office.server.messages.size(), 1, 20'000);
        QCOMPARE(QString::fromUtf8(office.server.password), canary);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().state, DeliveryState::Sent, 20'000);
        office.courier.reset();
        int files = 0;
        for (QDirIterator all(office.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext(); ++files) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(canary.toUtf8()), qPrintable(file.fileName()));
        }
        QVERIFY(files >= 3);
    }

    void aWindowShowsAndSoundsAndSaysHowItWent()
    {
        PostOffice office;
        office.begin();
        std::vector<Delivery> shown;
        office.courier->attend({[&](const Delivery& delivery) { shown.push_back(delivery); }, {}});
        office.hear(raised(u"Leak"_s, Priority::P1, office.clock.now()));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2u, 20'000);
        office.courier->settle(shown[0].number, {});
        office.courier->settle(shown[1].number, {DeliveryFault::NoService, false, u"no sound here"_s});
        const auto view = office.courier->view();
        QCOMPARE(view.waiting, 0);
        QCOMPARE(std::ranges::count(view.deliveries, DeliveryState::Sent, &Delivery::state), 1);
        QCOMPARE(std::ranges::count(view.deliveries, DeliveryState::Failed, &Delivery::state), 1);
        office.courier->attend({});
        office.hear(raised(u"Fire"_s, Priority::P1, office.clock.now()));
        office.courier->round();
        QCOMPARE(shown.size(), 2u);
    }

    void theWindowIsToldOfSilenceAlsoOfOneFromBefore()
    {
        PostOffice office;
        office.begin();
        office.courier->mute(office.clock.now() + 10min);
        office.courier->round();
        office.courier.reset();
        office.begin();
        std::vector<std::optional<Timestamp>> told;
        office.courier->attend({[](const Delivery&) {}, [&](std::optional<Timestamp> until) { told.push_back(until); }});
        QCOMPARE(told.size(), 1u);
        QCOMPARE(told[0], std::optional(office.clock.now() + 10min));
        office.clock.advance(10min);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2u, 20'000);
        QVERIFY(!told[1]);
    }

    void tenThousandAlarmsAreFewMails()
    {
        PostOffice office;
        office.begin();
        NotifySettings settings = office.settings();
        settings.first[1] = ChannelSet().with(Channel::Mail);
        settings.steps.clear();
        QVERIFY(office.courier->keep(settings));
        QHash<AlarmId, Alarm> all;
        for (int i = 0; i < 10'000; ++i) {
            const Alarm alarm = raised(u"alarm %1"_s.arg(i), Priority::P2, office.clock.now());
            all.insert(alarm.id, alarm);
        }
        QElapsedTimer took;
        took.start();
        office.courier->hear(all);
        office.courier->round();
        qInfo("10,000 alarms heard, told and kept in %lld ms", static_cast<long long>(took.elapsed()));
        QTRY_COMPARE_WITH_TIMEOUT(office.server.messages.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.mails().front().state, DeliveryState::Sent, 20'000);
        QCOMPARE(office.mails().front().alarms, 10'000);
    }

    void onAThreadOfItsOwnItAnswersAndRefusesWhoMayNot()
    {
        PostOffice office;
        std::mutex door;
        QStringList noted;
        NotifyPost post({office.folder.path(), office.clock, [&](const QString& key) { return office.secrets.read(key); }, false}, [&](const Actor&, const QString& action, const QString& object) {
            const std::lock_guard lock(door);
            noted << QString(action % u' ' % object);
        });
        post.begin({});
        Actor actor{OperatorId(u"kate"_s), u"Kate"_s, Role::Viewer, {}};
        const auto answerOf = [](QFuture<Expected<>> future) {
            future.waitForFinished();
            return future.result();
        };
        QVERIFY(!answerOf(post.keep(office.settings(), actor)));
        QVERIFY(!answerOf(post.test(Channel::Mail, actor)));
        actor.role = Role::Admin;
        QVERIFY(!answerOf(post.test(Channel::Mail, actor))); // switched off
        QVERIFY(!answerOf(post.test(Channel::Desktop, actor))); // nobody there to show it
        QVERIFY(answerOf(post.keep(office.settings(), actor)));
        QVERIFY(answerOf(post.test(Channel::Mail, actor)));
        QTRY_COMPARE_WITH_TIMEOUT(office.server.messages.size(), 1, 20'000);
        QFuture<NotifyView> view = post.look();
        view.waitForFinished();
        QCOMPARE(view.result().settings, office.settings());
        const std::lock_guard lock(door);
        QCOMPARE(noted, (QStringList{u"notify-settings notifications.json"_s, u"notify-test mail"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
