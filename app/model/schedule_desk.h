// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/operator.h"
#include "app/model/report_schedule.h"

#include <QFuture>
#include <QHash>

#include <functional>

namespace holdfast {

/// How it stands with reports that are made by themselves.
struct ScheduleView
{
    std::vector<ReportSchedule> schedules;     ///< in the order they were added
    QHash<ReportScheduleId, Timestamp> next;   ///< of those that are switched on
    std::vector<ReportRun> runs;               ///< newest first, at most 100
    std::optional<quint64> running{};          ///< the run whose report is being made
    QString fault;                             ///< why what was chosen could not be read, or how it stands cannot be kept; empty: it can

    friend bool operator==(const ScheduleView&, const ScheduleView&) = default;
};

/// Makes reports by the clock, and brings them to where they go. Never blocks, answers arrive as futures.
class ScheduleDesk
{
public:
    virtual ~ScheduleDesk() = default;
    [[nodiscard]] virtual QFuture<ScheduleView> look() = 0;
    /// Adds it, or takes the place of the one with its id. Obeyed from then on; durable when answered.
    [[nodiscard]] virtual QFuture<Expected<>> keep(const ReportSchedule& schedule, const Actor& actor) = 0;
    /// Its files stay.
    [[nodiscard]] virtual QFuture<Expected<>> remove(const ReportScheduleId& schedule, const Actor& actor) = 0;
    /// Once more, now, as if it were due; also one that is switched off.
    [[nodiscard]] virtual QFuture<Expected<>> runNow(const ReportScheduleId& schedule, const Actor& actor) = 0;
    /// Who knows how the site stands: asked on any thread before a report is made, answers with show(). One without a function: nobody any longer.
    virtual void attend(std::function<void()> pictureWanted) = 0;
    virtual void show(const Picture& picture) = 0;
};

} // namespace holdfast
