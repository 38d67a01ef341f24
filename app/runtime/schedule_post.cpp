// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/schedule_post.h"

#include "app/runtime/asked.h"
#include "app/security/permissions.h"

namespace holdfast {

Actor scheduleActor(const QString& workstation)
{
    return {OperatorId(QStringLiteral("schedule")), QStringLiteral("Holdfast"), Role::Viewer, workstation};
}

Delta scheduleTrouble(const QString& trouble, Timestamp now)
{
    Delta delta;
    delta.notices.push_back({Notice::Kind::Warning, QStringLiteral("report-trouble"), trouble, now});
    return delta;
}

SchedulePost::SchedulePost(RoundsParts parts)
    : m_rounds(QStringLiteral("schedules"), [&] { return std::make_unique<ReportRounds>(std::move(parts)); })
{
}

QFuture<ScheduleView> SchedulePost::look()
{
    return asked<ScheduleView>(m_rounds, [](ReportRounds& rounds) { return rounds.view(); });
}

QFuture<Expected<>> SchedulePost::keep(const ReportSchedule& schedule, const Actor& actor)
{
    if (const auto allowed = permitted(actor.role, SaveSite{}); !allowed)
        return refused(allowed.error());
    return asked<Expected<>>(m_rounds, [schedule, actor](ReportRounds& rounds) { return rounds.keep(schedule, actor); });
}

QFuture<Expected<>> SchedulePost::remove(const ReportScheduleId& schedule, const Actor& actor)
{
    if (const auto allowed = permitted(actor.role, SaveSite{}); !allowed)
        return refused(allowed.error());
    return asked<Expected<>>(m_rounds, [schedule, actor](ReportRounds& rounds) { return rounds.remove(schedule, actor); });
}

/// An operator may: it goes to whom an engineer has chosen.
QFuture<Expected<>> SchedulePost::runNow(const ReportScheduleId& schedule, const Actor& actor)
{
    if (const auto allowed = permitted(actor.role, Acknowledge{}); !allowed)
        return refused(allowed.error());
    return asked<Expected<>>(m_rounds, [schedule, actor](ReportRounds& rounds) { return rounds.runNow(schedule, actor); });
}

void SchedulePost::attend(std::function<void()> pictureWanted)
{
    m_rounds.post([wanted = std::move(pictureWanted)](ReportRounds& rounds) { rounds.attend(wanted); });
}

void SchedulePost::show(const Picture& picture)
{
    m_rounds.post([picture](ReportRounds& rounds) { rounds.show(picture); });
}

void SchedulePost::leave()
{
    asked<Expected<>>(m_rounds, [](ReportRounds& rounds) -> Expected<> {
        rounds.leave();
        return Done{};
    }).waitForFinished();
}

void SchedulePost::learn(const Site& site)
{
    m_rounds.post([site](ReportRounds& rounds) { rounds.learn(site); });
}

void SchedulePost::mailed(const Delivery& delivery)
{
    m_rounds.post([delivery](ReportRounds& rounds) { rounds.mailed(delivery); });
}

} // namespace holdfast
