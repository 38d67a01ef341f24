// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/alarm.h"

#include <array>

namespace holdfast {
namespace {

using enum Priority;

constexpr std::array<std::array<Priority, 4>, 3> matrix{{
    {Alert, P4, P4, P3}, // comfort: over 60 min, 10 to 60, 3 to 10, under 3
    {P4, P3, P2, P2},    // business
    {P3, P2, P1, P1},    // safety
}};

std::size_t columnOf(std::chrono::seconds timeToRespond)
{
    using namespace std::chrono_literals;
    if (timeToRespond > 60min)
        return 0;
    if (timeToRespond >= 10min)
        return 1;
    return timeToRespond >= 3min ? 2 : 3;
}

} // namespace

AlarmLabel labelOf(const AlarmFlags& flags)
{
    if (flags.outOfService)
        return AlarmLabel::OutOfService;
    if (flags.suppressedByDesign)
        return AlarmLabel::Suppressed;
    if (flags.shelving != Shelving::Unshelved)
        return AlarmLabel::Shelved;
    if (flags.active)
        return flags.acked ? AlarmLabel::Acked : AlarmLabel::Unack;
    if (flags.latched)
        return flags.acked ? AlarmLabel::Lackd : AlarmLabel::Lunak;
    return flags.acked ? AlarmLabel::Normal : AlarmLabel::Rtnun;
}

QString nameOf(AlarmLabel label)
{
    constexpr std::array names{"NORM", "UNACK", "ACKED", "RTNUN", "LUNAK", "LACKD", "SHLVD", "DSUPR", "OOSRV"};
    return QLatin1String(names[static_cast<std::size_t>(label)]);
}

QString nameOf(Priority priority)
{
    return priority == Alert ? QStringLiteral("Alert") : QStringLiteral("P%1").arg(static_cast<int>(priority));
}

QString nameOf(JournalKind kind)
{
    constexpr std::array names{"active",     "rtn",  "ack",    "reset", "shelve", "unshelve",           "suppress", "unsuppress",
                               "oos",        "inservice", "note",  "config", "flood",    "gap",      "historic", "event",  "diagnostic"};
    return QLatin1String(names[static_cast<std::size_t>(kind)]);
}

RecordKind recordKindOf(const JournalEntry& entry)
{
    switch (entry.kind) {
    case JournalKind::Happened:
    case JournalKind::HistoricExceedance:
    case JournalKind::Config:
    case JournalKind::Flood:
        return RecordKind::EventKind;
    case JournalKind::Diagnosed:
    case JournalKind::Gap:
        return RecordKind::DiagnosticKind;
    default:
        break;
    }
    if (entry.alarm.isEmpty())
        return RecordKind::EventKind; // what somebody wrote beside a point
    return entry.priority == Alert ? RecordKind::AlertKind : RecordKind::AlarmKind;
}

bool isHappening(const JournalEntry& entry)
{
    return entry.kind == JournalKind::Happened || entry.kind == JournalKind::Diagnosed;
}

Priority priorityOf(Consequence consequence, std::chrono::seconds timeToRespond)
{
    return matrix[static_cast<std::size_t>(consequence)][columnOf(timeToRespond)];
}

Priority priorityOf(const AlarmRule& rule)
{
    return rule.operatorAction.isEmpty() || rule.consequence.isEmpty() ? Alert : priorityOf(rule.consequenceClass, rule.timeToRespond);
}

} // namespace holdfast
