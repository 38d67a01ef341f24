// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/schedule_clerk.h"

#include "app/model/ports.h"
#include "ui/look/refusal_words.h"
#include "ui/models/answered.h"
#include "ui/models/live.h"
#include "ui/reports/schedule_dialog.h"

#include <QPointer>

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;

namespace {

constexpr auto pulse = 1s;

} // namespace

ScheduleClerk::ScheduleClerk(Parts parts, SchedulesCard& card, QWidget* over)
    : QObject(over), m_parts(std::move(parts)), m_card(card), m_over(over)
{
    if (m_parts.desk == nullptr) {
        m_card.showNobody(tr("Reports come by themselves where the recorder runs; this window only looks."));
        return;
    }
    connect(&m_pulse, &QTimer::timeout, this, &ScheduleClerk::ask);
    connect(&m_card, &SchedulesCard::addWanted, this, &ScheduleClerk::addWanted);
    connect(&m_card, &SchedulesCard::editWanted, this, &ScheduleClerk::edit);
    connect(&m_card, &SchedulesCard::keepWanted, this, &ScheduleClerk::keep);
    connect(&m_card, &SchedulesCard::runWanted, this, &ScheduleClerk::run);
    connect(&m_card, &SchedulesCard::removeWanted, this, &ScheduleClerk::remove);
}

bool ScheduleClerk::mayChange() const
{
    return m_parts.desk != nullptr && m_parts.intents.actor().role >= Role::Engineer;
}

void ScheduleClerk::watch()
{
    if (m_parts.desk == nullptr)
        return;
    m_pulse.start(pulse);
    ask();
}

/// One question at a time: the desk may be waiting for a disk.
void ScheduleClerk::ask()
{
    m_card.allow({mayChange(), m_parts.intents.actor().role >= Role::Operator});
    if (m_asking)
        return;
    m_asking = true;
    whenAnswered(m_parts.desk->look(), this, [this](const ScheduleView& view) {
        m_asking = false;
        m_card.show(view, m_parts.live.now());
        Q_EMIT learned(view);
    });
}

void ScheduleClerk::edit(const ReportSchedule& schedule)
{
    auto* dialog = new ScheduleDialog(m_parts.look, m_parts.titles, schedule, m_parts.live.now(), m_over);
    connect(dialog, &ScheduleDialog::chosen, this, [this, asked = QPointer(dialog)](const ReportSchedule& chosen) {
        whenAnswered(m_parts.desk->keep(chosen, m_parts.intents.actor()), this, [this, asked](const Expected<>& kept) {
            ask();
            if (asked)
                asked->take(kept);
        });
    });
    dialog->open();
}

void ScheduleClerk::keep(const ReportSchedule& schedule)
{
    whenAnswered(m_parts.desk->keep(schedule, m_parts.intents.actor()), this, [this](const Expected<>& kept) {
        if (!kept)
            Q_EMIT said({sentenceOf(kept.error()), {}, {}});
        ask();
    });
}

void ScheduleClerk::run(const ReportSchedule& schedule)
{
    whenAnswered(m_parts.desk->runNow(schedule.id, m_parts.intents.actor()), this, [this, title = titleOf(schedule)](const Expected<>& begun) {
        Q_EMIT said({begun ? tr("%1 is being made").arg(title) : sentenceOf(begun.error()), {}, {}});
        ask();
    });
}

/// Its files stay; it can be had back.
void ScheduleClerk::remove(const ReportSchedule& schedule)
{
    whenAnswered(m_parts.desk->remove(schedule.id, m_parts.intents.actor()), this, [this, schedule](const Expected<>& gone) {
        if (gone)
            Q_EMIT said({tr("%1 does not come by itself any more").arg(titleOf(schedule)), tr("Undo"), [asked = QPointer(this), schedule] {
                              if (asked) // the words may stand longer than the page
                                  asked->keep(schedule);
                          }});
        else
            Q_EMIT said({sentenceOf(gone.error()), {}, {}});
        ask();
    });
}

QString ScheduleClerk::titleOf(const ReportSchedule& schedule) const
{
    const auto known = std::ranges::find(m_parts.titles, schedule.report, &ReportTitle::id);
    return known == m_parts.titles.end() ? schedule.report : known->title;
}

} // namespace holdfast
