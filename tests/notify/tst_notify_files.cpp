// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

NotifySettings elaborate()
{
    NotifySettings settings;
    settings.desktop = false;
    settings.mail = {true, u"mail.example.org"_s, 465, MailSecurity::Tls, u"holdfast"_s, u"holdfast@example.org"_s, u"/etc/ca.pem"_s};
    settings.hook = {true, u"https://hooks.example.org/x?y=1"_s, u"/etc/ca.pem"_s};
    settings.first = {ChannelSet{15}, ChannelSet{4}, ChannelSet{0}, ChannelSet{9}};
    settings.repeat = {1min, 0min, 60min, 24h};
    settings.steps = {{90s, Priority::P3, ChannelSet{8}, DutyCall::OnDuty}, {10min, Priority::P1, ChannelSet{4}, DutyCall::Everyone}};
    settings.people = {{u"Zoë Ó Briain"_s, u"zoe@example.org"_s, 31, {22, 30}, {6, 15}, {{QDate(2026, 12, 24), QDate(2027, 1, 2)}}}, {u"No mail"_s, {}, 0, {0, 0}, {0, 0}, {}}};
    return settings;
}

NotifyMemory halfWay()
{
    NotifyMemory memory;
    memory.plan.writtenAt = Timestamp{1'795'000'000'123ms};
    memory.plan.mutedUntil = Timestamp{1'795'000'600'000ms};
    memory.plan.pursuits = {{OccurrenceId(u"a#1"_s), 2, 5, true, Ticks{123'456}, true}, {OccurrenceId(u"b#9"_s), 0, 0, false, Ticks{0}, false}};
    Delivery delivery;
    delivery.number = 42;
    delivery.channel = Channel::WebHook;
    delivery.kind = DeliveryKind::Escalated;
    delivery.priority = Priority::P1;
    delivery.lifeSafety = true;
    delivery.occurrence = OccurrenceId(u"a#1"_s);
    delivery.alarm = AlarmId(u"a"_s);
    delivery.alarms = 3;
    delivery.recipients = {u"zoe@example.org"_s};
    delivery.title = u"P1 · a"_s;
    delivery.text = u"zwei\nZeilen – ü"_s;
    delivery.body = R"({"kind":"escalated","name":"ü"})";
    delivery.madeAt = Timestamp{1'794'999'000'001ms};
    delivery.state = DeliveryState::Queued;
    delivery.tries = 4;
    delivery.fault = DeliveryFault::Unreachable;
    delivery.detail = u"refused"_s;
    memory.deliveries = {delivery};
    delivery.number = 43;
    delivery.state = DeliveryState::Sent;
    delivery.doneAt = Timestamp{1'794'999'500'000ms};
    delivery.attachments = {{u"/var/reports/a.pdf"_s, u"a.pdf"_s, u"00ff"_s}};
    delivery.run = 12;
    memory.deliveries.push_back(delivery);
    return memory;
}

} // namespace

/// What was chosen and how it stands outlives the program, whole, and nothing in a file breaks the reader.
class TestNotifyFiles : public QObject
{
    Q_OBJECT

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void aNewPlaceHasTheUsual()
    {
        const QTemporaryDir folder;
        const NotifyFiles files(folder.path());
        QCOMPARE(*files.settings(), NotifySettings());
        QCOMPARE(*files.memory(), NotifyMemory());
    }

    void whatIsKeptIsReadAgain()
    {
        const QTemporaryDir folder;
        const NotifyFiles files(folder.path());
        QVERIFY(files.keep(elaborate()));
        QVERIFY(files.keep(halfWay()));
        QCOMPARE(*NotifyFiles(folder.path()).settings(), elaborate());
        QCOMPARE(*NotifyFiles(folder.path()).memory(), halfWay());
        QVERIFY(!(QFileInfo(folder.filePath(u"notifications.json"_s)).permissions() & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void whatMakesNoSenseIsNotKept_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << i;
    }

    void whatMakesNoSenseIsNotKept()
    {
        QFETCH(int, which);
        NotifySettings settings = elaborate();
        switch (which) {
        case 0: settings.mail.host = u"mail server"_s; break;
        case 1: settings.mail.from = u"nobody"_s; break;
        case 2: settings.mail.security = MailSecurity::Plain; break; // with a user
        case 3: settings.hook.url = u"ftp://example.org"_s; break;
        case 4: settings.hook.url = u"https://me:secret@example.org/"_s; break;
        case 5: settings.people[0].mail = u"a@b, c@d"_s; break;
        case 6: settings.people[0].name = u" "_s; break;
        case 7: std::swap(settings.steps[0], settings.steps[1]); break;
        default: settings.repeat[2] = -1min; break;
        }
        const QTemporaryDir folder;
        const auto kept = NotifyFiles(folder.path()).keep(settings);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, Error::Code::Invalid);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aDamagedFileIsSetAsideNotOverwritten()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"notifications-state.json"_s), "{\"pursuits\":[");
        const NotifyFiles files(folder.path());
        QCOMPARE(files.memory().error().code, Error::Code::Corrupt);
        QVERIFY(QFile::exists(folder.filePath(u"notifications-state.json.damaged-1"_s)));
        QVERIFY(files.keep(halfWay()));
        QCOMPARE(*files.memory(), halfWay());
        QVERIFY(QFile::exists(folder.filePath(u"notifications-state.json.damaged-1"_s)));
    }

    void nothingInAFileBreaksTheReader()
    {
        const QTemporaryDir folder;
        for (const QByteArray json : {R"({})", R"({"deliveries":7,"pursuits":"x"})", R"({"deliveries":[1,{},{"channel":99,"state":-4,"number":-1,"priority":1e300,"recipients":["a\r\nb@c"],"madeAt":"x"}],"pursuits":[1,[],["a",-5,"x",null,-9]]})",
                                      R"({"writtenAt":9e18,"mutedUntil":-9e18})"}) {
            write(folder.filePath(u"notifications-state.json"_s), json);
            const auto memory = NotifyFiles(folder.path()).memory();
            QVERIFY(memory);
            for (const Delivery& delivery : memory->deliveries) {
                QVERIFY(delivery.recipients.isEmpty());
                QCOMPARE(delivery.state, DeliveryState::Failed); // what nobody understands is not sent
            }
        }
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const auto kept = NotifyFiles(u"/proc/holdfast"_s).keep(NotifySettings());
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, Error::Code::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestNotifyFiles)
#include "tst_notify_files.moc"
