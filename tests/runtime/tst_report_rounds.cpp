// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_hash.h"
#include "app/runtime/courier.h"
#include "app/runtime/report_rounds.h"
#include "app/runtime/schedule_post.h"
#include "tests/support/fake_clock.h"
#include "tests/support/smtp_stand_in.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray pages("%PDF- the pages of a report");

template <typename T>
QFuture<T> atOnce(const T& answer)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

/// Makes a file at once, or says why not; with a hold, makes nothing until it is let go.
class FilingDesk final : public ReportDesk
{
public:
    explicit FilingDesk(QString folder) : m_folder(std::move(folder)) { QDir().mkpath(m_folder); }

    std::vector<ReportTitle> titles(const QString&) const override { return {{u"R1"_s, u"energy"_s, u"Monthly energy"_s, {}, u"last-month"_s, ReportChartKind::Columns}}; }
    QString folder() const override { return m_folder; }
    QFuture<Expected<ReportPages>> preview(const ReportOrder&, const Picture&, int, const Cancelled&) override { return atOnce(Expected<ReportPages>(ReportPages())); }
    QFuture<Expected<ReportThumbnail>> thumbnail(const ReportOrder&, const Picture&, int, const Cancelled&) override { return atOnce(Expected<ReportThumbnail>(ReportThumbnail())); }
    QFuture<Expected<std::vector<ReportFile>>> files() override { return atOnce(Expected<std::vector<ReportFile>>(std::vector<ReportFile>())); }
    QFuture<Expected<FileVerdict>> verify(const QString&) override { return atOnce(Expected<FileVerdict>(FileVerdict::Missing)); }
    QFuture<Expected<std::vector<ReportFile>>> make(const ReportOrder& order, const std::vector<ReportFormat>& wanted, const Picture& picture, const Actor& actor, const Cancelled& cancelled) override
    {
        orders.push_back(order);
        formats = wanted;
        person = actor.name;
        site = picture.site.site.name;
        if (held) {
            std::thread([promise = held, cancelled] {
                while (!*cancelled)
                    std::this_thread::yield();
                promise->addResult(Expected<std::vector<ReportFile>>(Error{Error::Code::Unavailable, u"cancelled"_s}));
                promise->finish();
            }).detach();
            return held->future();
        }
        return atOnce(failure ? Expected<std::vector<ReportFile>>(*failure) : Expected<std::vector<ReportFile>>(std::vector{file()}));
    }

    std::vector<ReportOrder> orders;
    std::vector<ReportFormat> formats;
    QString person;
    QString site;
    std::optional<Error> failure;
    std::shared_ptr<QPromise<Expected<std::vector<ReportFile>>>> held;

private:
    ReportFile file()
    {
        const QString name = u"harbour_R1_%1.pdf"_s.arg(orders.size());
        QFile out(QDir(m_folder).filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(pages) != pages.size())
            return {};
        out.close();
        const QString hash = hashOfFile(out.fileName()).value();
        return writeHashFile(out.fileName(), hash) ? ReportFile{out.fileName(), name, {}, pages.size(), hash} : ReportFile();
    }

    QString m_folder;
};

/// A data directory, a clock, somebody who makes reports, and the rounds among them.
struct Office
{
    QTemporaryDir folder;
    QTemporaryDir share;
    FakeClock clock;
    FilingDesk desk{folder.filePath(u"reports"_s)};
    Actor ann{OperatorId(u"ann"_s), u"Ann"_s, Role::Engineer, u"ws1"_s};
    std::vector<AuditRecord> notes;
    QStringList warnings;
    std::function<void(const Delivery&, std::function<void(const Expected<>&)>)> bring;
    std::unique_ptr<ReportRounds> rounds;
    int asked = 0;

    void begin()
    {
        rounds.reset(); // the program ends before it begins again
        Site site;
        site.name = u"Harbour House"_s;
        site.timeZone = "Europe/Dublin";
        rounds = std::make_unique<ReportRounds>(RoundsParts{folder.path(), clock, desk, {OperatorId(u"schedule"_s), u"Holdfast"_s, Role::Viewer, u"ws1"_s}, site, bring,
                                                            [this](const AuditRecord& audit) { notes.push_back(audit); }, [this](const QString& trouble) { warnings.append(trouble); }});
        rounds->attend([this] { ++asked; });
        clock.advance(ReportRounds::settling);
    }
    /// A round, and what is wanted is shown.
    void go()
    {
        rounds->round();
        Picture picture;
        picture.site.site.name = u"Harbour House"_s;
        rounds->show(picture);
        rounds->round();
    }
    [[nodiscard]] ReportSchedule schedule() const
    {
        ReportSchedule schedule;
        schedule.id = ReportScheduleId(u"energy"_s);
        schedule.report = u"R1"_s;
        schedule.rhythm = ReportRhythm::Daily;
        schedule.at = QTime(14, 30);
        schedule.formats = {ReportFormat::Pdf, ReportFormat::Csv};
        return schedule;
    }
    [[nodiscard]] ReportRun latest() const { return rounds->view().runs.front(); }
    [[nodiscard]] QStringList actions() const
    {
        QStringList all;
        for (const AuditRecord& audit : notes)
            all.append(audit.action);
        return all;
    }
};

} // namespace

/// Reports that are due are made once, of the site as it is, and brought to where they go; what goes wrong is said and tried again.
class TestReportRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportThatIsDueIsMadeOfTheSiteAsItIsShown()
    {
        Office office;
        office.begin();
        QVERIFY(office.rounds->keep(office.schedule(), office.ann));
        office.go();
        QCOMPARE(office.asked, 0);
        office.clock.advance(30min);
        office.go();
        QCOMPARE(office.asked, 1);
        QCOMPARE(office.desk.orders.size(), 1u);
        QCOMPARE(office.desk.orders.front().due, std::optional(Timestamp{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 14h + 30min}));
        QVERIFY(!office.desk.orders.front().late);
        QCOMPARE(office.desk.site, u"Harbour House"_s);
        QCOMPARE(office.desk.formats, (std::vector{ReportFormat::Pdf, ReportFormat::Csv}));
        QCOMPARE(office.desk.person, u"Holdfast"_s);
        QCOMPARE(office.latest().files, QStringList{u"harbour_R1_1.pdf"_s});
        QVERIFY(!isUnderWay(office.latest()) && !hasFailed(office.latest()));
        QCOMPARE(office.actions(), QStringList{u"report-schedule-saved"_s});
    }

    void nothingIsMadeBeforeDevicesCouldBeHeard()
    {
        Office office;
        office.begin();
        QVERIFY(office.rounds->keep(office.schedule(), office.ann));
        office.begin();
        office.rounds.reset();
        office.clock.advance(24h);
        office.rounds = std::make_unique<ReportRounds>(RoundsParts{office.folder.path(), office.clock, office.desk, {}, {}, {}, [](const AuditRecord&) {}, {}});
        office.rounds->attend([&] { ++office.asked; });
        office.clock.advance(ReportRounds::settling - 1ms);
        office.go();
        QCOMPARE(office.asked, 0);
        office.clock.advance(1ms);
        office.go();
        QCOMPARE(office.asked, 1);
    }

    void whatWasMissedIsMadeAtTheNextStartAndSaidToBeLate()
    {
        Office office;
        office.begin();
        QVERIFY(office.rounds->keep(office.schedule(), office.ann));
        office.rounds.reset();
        office.clock.advance(48h);
        office.begin();
        office.go();
        office.go();
        QCOMPARE(office.desk.orders.size(), 2u);
        QVERIFY(office.desk.orders[0].late && office.desk.orders[1].late);
        QVERIFY(office.latest().late);
        office.begin(); // what was made is not made again
        office.go();
        QCOMPARE(office.desk.orders.size(), 2u);
    }

    void aFullDiskIsSaidOnceAndTheReportIsMadeWhenThereIsRoom()
    {
        Office office;
        office.begin();
        QVERIFY(office.rounds->keep(office.schedule(), office.ann));
        office.desk.failure = Error{Error::Code::Unavailable, u"no space left on device"_s};
        office.clock.advance(30min);
        office.go();
        QCOMPARE(office.latest().trouble, u"no space left on device"_s);
        office.clock.advance(1min);
        office.go();
        QCOMPARE(office.warnings, QStringList{u"R1: no space left on device"_s});
        QCOMPARE(office.latest().tries, 2);
        office.desk.failure.reset();
        office.clock.advance(2min);
        office.go();
        QVERIFY(office.latest().made == ReportStep::Done && office.latest().trouble.isEmpty());
    }

    void itsFilesAreCopiedWithTheirHashes()
    {
        Office office;
        office.begin();
        ReportSchedule schedule = office.schedule();
        schedule.folder = office.share.path();
        QVERIFY(office.rounds->keep(schedule, office.ann));
        QVERIFY(office.rounds->runNow(schedule.id, office.ann));
        office.go();
        office.go();
        QCOMPARE(office.latest().copied, ReportStep::Done);
        QCOMPARE(verify(office.share.filePath(u"harbour_R1_1.pdf"_s), {}).value(), FileVerdict::Unaudited);
        QCOMPARE(office.actions(), (QStringList{u"report-schedule-saved"_s, u"report-schedule-run"_s, u"report-copied"_s}));
    }

    void itsFilesArriveByMailWholeAndTheRunKnowsIt()
    {
        Office office;
        SmtpStandIn server(SmtpStandIn::Speaks::Plain);
        QVERIFY(server.start());
        Courier courier(CourierParts{office.folder.path(), office.clock, [](const QString&) -> Expected<QString> { return Error{Error::Code::NotFound, {}}; }, false,
                                     [&](const Delivery& delivery) { office.rounds->mailed(delivery); }});
        courier.begin({});
        office.bring = [&](const Delivery& delivery, const std::function<void(const Expected<>&)>& taken) { taken(courier.bring(delivery)); };
        office.begin();
        ReportSchedule schedule = office.schedule();
        schedule.recipients = {u"fm@example.org"_s};
        QVERIFY(office.rounds->keep(schedule, office.ann));
        QVERIFY(office.rounds->runNow(schedule.id, office.ann));
        office.go();
        office.go();
        QTRY_COMPARE(office.latest().trouble, u"e-mail is not set up"_s);
        NotifySettings settings;
        settings.mail = {true, u"localhost"_s, server.serverPort(), MailSecurity::Plain, {}, u"holdfast@example.org"_s, {}};
        QVERIFY(courier.keep(settings));
        office.clock.advance(1min);
        office.go();
        QTRY_COMPARE_WITH_TIMEOUT(office.latest().mailed, ReportStep::Done, 20'000);
        QVERIFY(office.latest().trouble.isEmpty());
        const QByteArray message = server.messages.value(0);
        const qsizetype body = message.indexOf("\r\n\r\n", message.indexOf("filename=\"harbour_R1_1.pdf\"")) + 4;
        const QByteArray arrived = QByteArray::fromBase64(message.mid(body, message.indexOf("\r\n--", body) - body));
        QCOMPARE(arrived, pages);
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(arrived, QCryptographicHash::Sha256).toHex()), keptHash(office));
        QVERIFY(server.recipients.first().contains("fm@example.org"));
        QCOMPARE(office.actions().last(), u"report-mailed"_s);
    }

    void whoEndsWhileAReportIsMadeMakesItAtTheNextStart()
    {
        Office office;
        office.begin();
        QVERIFY(office.rounds->keep(office.schedule(), office.ann));
        office.desk.held = std::make_shared<QPromise<Expected<std::vector<ReportFile>>>>();
        office.desk.held->start();
        office.clock.advance(30min);
        office.go();
        QVERIFY(office.rounds->view().running.has_value());
        office.rounds.reset();
        office.desk.held.reset();
        office.begin();
        office.go();
        QCOMPARE(office.desk.orders.size(), 2u);
        QVERIFY(office.warnings.isEmpty());
        QCOMPARE(office.latest().made, ReportStep::Done);
        QCOMPARE(office.rounds->view().runs.size(), 1u);
    }

    void whoMayNotChooseIsRefusedAndNothingIsKept()
    {
        Office office;
        SchedulePost post(RoundsParts{office.folder.path(), office.clock, office.desk, {}, {}, {}, [](const AuditRecord&) {}, {}});
        Actor viewer = office.ann;
        viewer.role = Role::Operator;
        const auto kept = post.keep(office.schedule(), viewer).result();
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, Error::Code::Refused);
        QVERIFY(post.keep(office.schedule(), office.ann).result());
        QVERIFY(!post.remove(office.schedule().id, viewer).result());
        QVERIFY(post.runNow(office.schedule().id, viewer).result());
        viewer.role = Role::Viewer;
        QVERIFY(!post.runNow(office.schedule().id, viewer).result());
        QCOMPARE(post.look().result().schedules.size(), 1u);
        QVERIFY(post.remove(office.schedule().id, office.ann).result());
        QVERIFY(post.look().result().schedules.empty());
    }

    void whatWasChosenIsThereAfterARestartAndInTheAudit()
    {
        Office office;
        office.begin();
        QVERIFY(office.rounds->keep(office.schedule(), office.ann));
        ReportSchedule later = office.schedule();
        later.at = QTime(18, 0);
        QVERIFY(office.rounds->keep(later, office.ann));
        office.begin();
        QCOMPARE(office.rounds->view().schedules, std::vector{later});
        QVERIFY(office.notes.back().before.contains(u"14:30"_s) && office.notes.back().after.contains(u"18:00"_s));
        QCOMPARE(office.notes.back().actor.name, u"Ann"_s);
        ReportSchedule wrong = later;
        wrong.formats.clear();
        QVERIFY(!office.rounds->keep(wrong, office.ann));
        QCOMPARE(office.rounds->view().schedules, std::vector{later});
    }

    void whatWasChosenAndCannotBeReadIsSetAsideAndSaid()
    {
        Office office;
        QFile file(office.folder.filePath(u"report-schedules.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        office.begin();
        QCOMPARE(office.warnings.size(), 1);
        QVERIFY(office.warnings.front().contains(u"set aside"));
        QCOMPARE(office.rounds->view().fault, office.warnings.front());
        QVERIFY(QFile::exists(office.folder.filePath(u"report-schedules.json.damaged-1"_s)));
    }

private:
    static QString keptHash(const Office& office) { return hashOfFile(office.folder.filePath(u"reports/harbour_R1_1.pdf"_s)).value(); }
};

QTEST_GUILESS_MAIN(TestReportRounds)
#include "tst_report_rounds.moc"
