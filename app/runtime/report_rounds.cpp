// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/report_rounds.h"

#include "app/base/handover.h"
#include "app/base/log.h"
#include "app/report/report_delivery.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pulse = 250ms;

QTimeZone zoneOf(const Site& site)
{
    const QTimeZone zone(site.timeZone);
    return zone.isValid() ? zone : QTimeZone(QByteArrayLiteral("UTC"));
}

/// What cannot be read is as nothing, and why is said.
template <typename Kept>
Kept keptOr(Expected<Kept> kept, QString& fault)
{
    if (kept)
        return std::move(kept).value();
    fault = kept.error().message;
    return {};
}

QString troubleOf(const Delivery& delivery)
{
    const QString why = nameOf(delivery.fault);
    return delivery.detail.isEmpty() ? why : QString(delivery.detail % u": "_s % why);
}

} // namespace

ReportRounds::ReportRounds(RoundsParts parts)
    : m_parts(std::move(parts)), m_files(m_parts.folder), m_begun(m_parts.clock.ticks()), m_site(m_parts.site)
{
    auto schedules = keptOr(m_files.schedules(), m_chosenFault);
    m_plan = SchedulePlan(std::move(schedules), keptOr(m_files.memory(), m_stateFault), m_parts.clock.now());
    m_plan.setZone(zoneOf(m_site));
    for (const QString& fault : {m_chosenFault, m_stateFault})
        tell(fault);
    connect(&m_pulse, &QTimer::timeout, this, &ReportRounds::round);
    m_pulse.start(pulse);
}

ReportRounds::~ReportRounds()
{
    leave();
}

void ReportRounds::leave()
{
    m_pulse.stop();
    *m_ended = true;
    if (m_making) {
        m_making->waitForFinished();
        takeMade();
    }
    save();
}

ScheduleView ReportRounds::view() const
{
    ScheduleView view = m_plan.view(m_parts.clock.now());
    view.fault = m_chosenFault.isEmpty() ? m_stateFault : m_chosenFault;
    return view;
}

Expected<> ReportRounds::keep(const ReportSchedule& schedule, const Actor& actor)
{
    const auto known = std::ranges::find(m_plan.schedules(), schedule.id, &ReportSchedule::id);
    const QString before = known == m_plan.schedules().end() ? QString() : textOf(*known);
    SchedulePlan changed = m_plan;
    if (auto taken = changed.keep(schedule, m_parts.clock.now()); !taken)
        return taken;
    if (auto kept = m_files.keep(changed.schedules()); !kept)
        return kept;
    m_plan = std::move(changed);
    m_chosenFault.clear();
    save();
    note(actor, u"report-schedule-saved"_s, schedule.id.text(), before, textOf(schedule));
    return Done{};
}

Expected<> ReportRounds::remove(const ReportScheduleId& schedule, const Actor& actor)
{
    const auto known = std::ranges::find(m_plan.schedules(), schedule, &ReportSchedule::id);
    const QString before = known == m_plan.schedules().end() ? QString() : textOf(*known);
    SchedulePlan changed = m_plan;
    if (auto gone = changed.remove(schedule); !gone)
        return gone;
    if (auto kept = m_files.keep(changed.schedules()); !kept)
        return kept;
    m_plan = std::move(changed);
    save();
    note(actor, u"report-schedule-removed"_s, schedule.text(), before, {});
    return Done{};
}

Expected<> ReportRounds::runNow(const ReportScheduleId& schedule, const Actor& actor)
{
    if (auto begun = m_plan.runNow(schedule, m_parts.clock.now()); !begun)
        return begun;
    note(actor, u"report-schedule-run"_s, schedule.text(), {}, {});
    round();
    return Done{};
}

void ReportRounds::attend(std::function<void()> pictureWanted)
{
    m_pictureWanted = std::move(pictureWanted);
    if (m_job && !m_making) { // nobody will answer the question of before
        m_job.reset();
        m_plan.putBack();
    }
}

void ReportRounds::learn(const Site& site)
{
    m_site = site;
    m_plan.setZone(zoneOf(site));
}

void ReportRounds::mailed(const Delivery& delivery)
{
    const bool gone = delivery.state == DeliveryState::Sent || delivery.state == DeliveryState::Failed;
    const ReportStep step = !gone ? ReportStep::OnItsWay : delivery.state == DeliveryState::Sent ? ReportStep::Done : ReportStep::Failed;
    m_plan.mailed(delivery.run, step, delivery.fault == DeliveryFault::None ? QString() : troubleOf(delivery));
    if (step == ReportStep::Done)
        note(m_parts.station, u"report-mailed"_s, delivery.title, {}, delivery.recipients.join(u' '));
    tellTroubles();
    save();
}

void ReportRounds::round()
{
    if (*m_ended)
        return;
    if (m_making && m_making->isFinished())
        takeMade();
    m_plan.look(m_parts.clock.now());
    const bool ready = m_pictureWanted && m_parts.clock.ticks() - m_begun >= settling;
    if (const auto job = ready ? m_plan.next(m_parts.clock.now(), m_parts.clock.ticks()) : std::nullopt)
        start(*job);
    tellTroubles();
    save();
}

void ReportRounds::start(const ScheduleJob& job)
{
    switch (job.kind) {
    case ScheduleJob::Kind::Copy: return copy(job);
    case ScheduleJob::Kind::Mail: return mail(job);
    case ScheduleJob::Kind::Make: break;
    }
    m_job = job;
    m_pictureWanted();
}

void ReportRounds::show(const Picture& picture)
{
    if (!m_job || m_making || *m_ended)
        return;
    const ReportSchedule& schedule = m_job->schedule;
    ReportOrder order{schedule.report, schedule.period, schedule.language, schedule.paper};
    order.due = m_job->run.due;
    order.late = m_job->run.late;
    m_making = m_parts.reports.make(order, schedule.formats, picture, m_parts.station, m_ended);
}

void ReportRounds::takeMade()
{
    takeOver();
    const bool answered = m_making->resultCount() > 0;
    const auto made = answered ? m_making->result() : Expected<std::vector<ReportFile>>(Error{Error::Code::Unavailable, u"cancelled"_s});
    m_making.reset();
    m_job.reset();
    if (!made && *m_ended) // nobody's fault: it is made at the next start
        return m_plan.putBack();
    QStringList names;
    if (made)
        for (const ReportFile& file : *made)
            names.append(file.name);
    m_plan.made(made ? Expected<QStringList>(names) : Expected<QStringList>(made.error()), m_parts.clock.now(), m_parts.clock.ticks());
}

QStringList ReportRounds::pathsOf(const ReportRun& run) const
{
    QStringList paths;
    for (const QString& name : run.files)
        paths.append(QDir(m_parts.reports.folder()).filePath(QFileInfo(name).fileName()));
    return paths;
}

void ReportRounds::copy(const ScheduleJob& job)
{
    const auto copied = copyReports(pathsOf(job.run), job.schedule.folder);
    m_plan.copied(copied, m_parts.clock.ticks());
    if (copied)
        note(m_parts.station, u"report-copied"_s, job.run.files.join(u' '), {}, job.schedule.folder);
}

QString ReportRounds::titleOf(const QString& report, const QString& language) const
{
    const std::vector<ReportTitle> titles = m_parts.reports.titles(language);
    const auto known = std::ranges::find(titles, report, &ReportTitle::id);
    return known == titles.end() ? report : known->title;
}

Expected<Delivery> ReportRounds::deliveryOf(const ScheduleJob& job) const
{
    Delivery delivery;
    QStringList hashes;
    for (const QString& path : pathsOf(job.run)) {
        const auto hash = keptHashOf(path);
        if (!hash)
            return hash.error();
        hashes.append(*hash);
        delivery.attachments.push_back({path, QFileInfo(path).fileName(), *hash});
    }
    const ReportWords words(job.schedule.language, m_plan.zone());
    const ReportLetter letter = letterOf(job.run, titleOf(job.run.report, job.schedule.language), m_site.name, hashes, words);
    delivery.title = letter.subject;
    delivery.text = letter.text;
    delivery.recipients = job.schedule.recipients;
    delivery.run = job.run.number;
    return delivery;
}

/// Where nobody carries mails, and where a file is not what it was, the run says so.
void ReportRounds::mail(const ScheduleJob& job)
{
    const auto delivery = m_parts.bring ? deliveryOf(job) : Expected<Delivery>(Error{Error::Code::Unavailable, nameOf(DeliveryFault::NotSetUp)});
    if (!delivery)
        return m_plan.handedIn(Expected<>(delivery.error()), m_parts.clock.ticks());
    m_parts.bring(*delivery, [this](const Expected<>& taken) {
        giveOver();
        QMetaObject::invokeMethod(this, [this, taken] {
            takeOver();
            m_plan.handedIn(taken, m_parts.clock.ticks());
        }, Qt::QueuedConnection);
    });
}

void ReportRounds::note(const Actor& actor, const QString& action, const QString& object, const QString& before, const QString& after)
{
    AuditRecord audit;
    audit.at = m_parts.clock.now();
    audit.actor = actor;
    audit.action = action;
    audit.object = object;
    audit.before = before;
    audit.after = after;
    m_parts.note(audit);
}

void ReportRounds::save()
{
    if (m_plan.version() == m_saved)
        return;
    const auto kept = m_files.keep(m_plan.memory());
    m_stateFault = kept ? QString() : kept.error().message;
    if (kept)
        m_saved = m_plan.version();
}

void ReportRounds::tellTroubles()
{
    for (const ReportRun& run : m_plan.takeTroubles())
        tell(QString(run.report % u": "_s % run.trouble));
}

/// Empty: there is nothing to tell.
void ReportRounds::tell(const QString& trouble)
{
    if (trouble.isEmpty())
        return;
    qCInfo(runtimeLog) << "a scheduled report did not succeed:" << trouble;
    if (m_parts.warn)
        m_parts.warn(trouble);
}

} // namespace holdfast
