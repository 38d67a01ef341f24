// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_desk.h"
#include "app/model/insight_desk.h"
#include "app/model/record.h"
#include "app/model/report.h"

namespace holdfast {

/// What a walk along the audit chain found.
struct AuditStanding
{
    bool intact = true;
    qint64 rows = 0;
    std::optional<qint64> firstBroken;
    QString anchor; ///< "900:0f3a…": its end; empty where there is none

    friend bool operator==(const AuditStanding&, const AuditStanding&) = default;
};

/// Everything a report may be made of. Blocking: only reader threads and answers of the command line ask it.
class ReportReader
{
public:
    virtual ~ReportReader() = default;
    /// The site as it is now.
    [[nodiscard]] virtual const Picture& picture() const = 0;
    /// All entries before the end of the interval: what was active when it began is among them.
    [[nodiscard]] virtual Expected<std::vector<JournalEntry>> journalUntil(Timestamp end) const = 0;
    [[nodiscard]] virtual Expected<std::vector<Gap>> gaps(const PointId& point, Interval interval) const = 0;
    [[nodiscard]] virtual Expected<std::vector<AuditRow>> audit(Interval interval) const = 0;
    [[nodiscard]] virtual Expected<AuditStanding> auditStanding() const = 0;
    [[nodiscard]] virtual ContinuityAnswer continuity() const = 0;
    /// Code NotFound: nobody works figures out here.
    [[nodiscard]] virtual Expected<std::vector<Figure>> figures(const FigureQuestion& question) const = 0;
    /// Of all rules, the most important first; likewise.
    [[nodiscard]] virtual Expected<std::vector<Insight>> insights(Interval interval, const Cancelled& cancelled) const = 0;
};

/// What a report is asked for, and by whom.
struct ReportFrame
{
    Interval period;
    QString periodName;
    Timestamp now;
    QString program;
    QString madeBy;
    Cancelled cancelled;
};

} // namespace holdfast
