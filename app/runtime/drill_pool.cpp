// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/drill_pool.h"

#include "app/report/drill_report.h"
#include "app/report/report_hash.h"
#include "app/runtime/drill_files.h"
#include "app/runtime/errand.h"
#include "app/runtime/report_files.h"
#include "app/site/drill_scenarios.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostListed = 200;
constexpr qint64 betweenLooks = 120; ///< ms: an eye cannot follow more

/// The audit's row about a drill: what was drilled, how it came out, and by which file it can be shown.
AuditRecord auditOf(const HeldDrill& drill, const QString& object, const Actor& actor)
{
    AuditRecord audit;
    audit.at = drill.at;
    audit.actor = actor;
    audit.action = u"twin-drill"_s;
    audit.object = object;
    const QStringList wrong = deviating(drill.result.plan, drill.result.rows);
    audit.after = QString(drill.scenario % u" on "_s % nameOf(drill.result.plan.place) % u": "_s % nameOf(drill.result.outcome) % u", "_s % nameOf(drill.result.end));
    if (!wrong.isEmpty())
        audit.after += QString(u", deviating: "_s % wrong.mid(0, 20).join(u' '));
    return audit;
}

} // namespace

DrillPool::DrillPool(DrillPlaces places, const Clock& clock, NoteAudit note)
    : m_places(std::move(places)), m_clock(clock), m_note(std::move(note))
{
    m_pool.setMaxThreadCount(1);
    m_errands.setMaxThreadCount(1);
}

DrillPool::~DrillPool()
{
    *m_ended = true;
    m_pool.clear();
    m_errands.clear();
    m_pool.waitForDone();
    m_errands.waitForDone();
}

std::vector<DrillScenario> DrillPool::scenarios() const
{
    return site::drillScenarios();
}

/// The file first: the audit names what is there.
Expected<DrillGlance> DrillPool::over(HeldDrill drill, const Actor& actor) const
{
    QString object = drill.scenario;
    if (m_places.keeps) {
        const auto path = keepDrill(m_places.kept, drill);
        if (!path)
            return path.error();
        const QFileInfo info(*path);
        drill.id = info.completeBaseName();
        const auto hash = hashOfFile(*path);
        object = hash ? auditObject(info.fileName(), *hash) : info.fileName();
    }
    if (m_note)
        m_note(auditOf(drill, object, actor));
    const bool whole = drill.result.end == DrillEnd::Finished || drill.result.end == DrillEnd::NotBack;
    return DrillGlance{whole ? DrillPhase::Over : DrillPhase::Aborted, 100, std::move(drill)};
}

QFuture<Expected<DrillGlance>> DrillPool::hold(const DrillSubject& subject, const Actor& actor, const Cancelled& cancelled)
{
    return doLater<Expected<DrillGlance>>(m_pool, [=, this](QPromise<Expected<DrillGlance>>& promise) -> Expected<DrillGlance> {
        const HeldDrill drill{{}, idOf(subject), actor.name, m_clock.now(), m_places.ground.ofThisSite, faultyDevices(subject), {}};
        TwinDrill wanted;
        wanted.what = subject;
        wanted.seed = m_places.seed;
        wanted.devices = m_places.ground.devices;
        QElapsedTimer sinceLook;
        DrillPhase shown = DrillPhase::Over;
        const auto goesOn = [&](const TwinMoment& moment) {
            if (moment.look && (moment.phase != shown || sinceLook.hasExpired(betweenLooks))) {
                DrillGlance glance{moment.phase, moment.percent, drill};
                glance.drill.result = moment.look();
                promise.addResult(Expected<DrillGlance>(std::move(glance)));
                shown = moment.phase;
                sinceLook.start();
            }
            return !*m_ended && !(cancelled && *cancelled);
        };
        auto result = drillOnTwin(wanted, drill.at, goesOn);
        if (!result)
            return result.error();
        HeldDrill held = drill;
        held.result = std::move(result).value();
        if (!held.builtIn.isEmpty())
            held.result.evidence.clear(); // a twin that was made to misbehave teaches of the drill, not of the functions
        return over(std::move(held), actor);
    });
}

QFuture<Expected<std::vector<HeldDrill>>> DrillPool::held()
{
    return doLater<Expected<std::vector<HeldDrill>>>(m_errands, [folder = m_places.kept]() -> Expected<std::vector<HeldDrill>> {
        return drillsIn(folder, mostListed);
    });
}

QFuture<Expected<QString>> DrillPool::report(const HeldDrill& drill, const QString& language, const Actor& actor)
{
    return doLater<Expected<QString>>(m_errands, [=, this]() -> Expected<QString> {
        const Timestamp now = m_clock.now();
        const Report report = drillReport(drill.result, {now, m_places.program, actor.name}, ReportWords(language, QTimeZone(drill.result.timeZone)));
        const auto files = writeReportFiles(report, {m_places.reports, {ReportFormat::Html}}, {}, [] {});
        if (!files)
            return files.error();
        for (const ReportFile& file : *files) {
            if (m_note)
                m_note(holdfast::auditOf(file, report, actor, now));
        }
        return files->front().path;
    });
}

} // namespace holdfast
