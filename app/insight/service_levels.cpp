// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/statistics.h"

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr std::array<milliseconds, 4> respondWithin{15min, 1h, 4h, 24h};
constexpr std::array<milliseconds, 4> restoreWithin{4h, 8h, 72h, 240h};
constexpr std::array priorities{"P1", "P2", "P3", "P4"};

/// An alarm that called, and what became of it.
struct CalledAlarm
{
    Priority priority = Priority::P4;
    Timestamp at;
    std::optional<Timestamp> answered;
    std::optional<Timestamp> over;
    std::optional<Timestamp> out; ///< of service: from then on its clock stands
};

bool hidesAtOnce(const JournalEntry& entry, const JournalEntry* next)
{
    return next != nullptr && next->alarm == entry.alarm && next->receivedTime == entry.receivedTime && (next->kind == JournalKind::Suppress || next->kind == JournalKind::OutOfService);
}

void follow(CalledAlarm& alarm, const JournalEntry& entry)
{
    const auto note = [&](std::optional<Timestamp>& when) { when = when.value_or(entry.receivedTime); };
    switch (entry.kind) {
    case JournalKind::Acknowledge: return note(alarm.answered);
    case JournalKind::OutOfService: return note(alarm.out);
    case JournalKind::Return:
    case JournalKind::InService:
    case JournalKind::Config: return note(alarm.over);
    default: return;
    }
}

/// Of those annunciated in the period: neither alerts nor what was folded under its cause at once.
std::vector<CalledAlarm> calledAlarms(const std::vector<JournalEntry>& journal, const Interval& interval)
{
    std::vector<CalledAlarm> called;
    QHash<AlarmId, std::size_t> open;
    for (std::size_t i = 0; i < journal.size(); ++i) {
        const JournalEntry& entry = journal[i];
        const auto known = open.constFind(entry.alarm);
        CalledAlarm* alarm = known == open.constEnd() ? nullptr : &called[*known];
        if (entry.kind == JournalKind::Active) {
            const bool isWanted = entry.receivedTime >= interval.from && entry.receivedTime < interval.to && entry.priority != Priority::Alert;
            if ((alarm == nullptr || alarm->over) && isWanted && !hidesAtOnce(entry, i + 1 < journal.size() ? &journal[i + 1] : nullptr)) {
                open.insert(entry.alarm, called.size());
                called.push_back({entry.priority, entry.receivedTime, {}, {}, {}});
            }
        } else if (alarm != nullptr) {
            follow(*alarm, entry);
        }
    }
    return called;
}

struct ServiceSum
{
    std::vector<double> minutes;
    int counted = 0;
    int inTime = 0;
};

using Ended = std::optional<Timestamp> CalledAlarm::*;

/// Open ones count once their time is over: before that nobody knows.
std::array<ServiceSum, 4> sumsOf(const std::vector<CalledAlarm>& called, Ended ended, const std::array<milliseconds, 4>& within, Timestamp now)
{
    std::array<ServiceSum, 4> sums;
    for (const CalledAlarm& alarm : called) {
        const auto rank = static_cast<std::size_t>(alarm.priority) - 1;
        const std::optional<Timestamp>& end = alarm.*ended;
        const bool isOut = alarm.out && (!end || *alarm.out < *end);
        if (isOut || (!end && now - alarm.at <= within[rank]))
            continue;
        ++sums[rank].counted;
        if (!end)
            continue;
        sums[rank].inTime += *end - alarm.at <= within[rank] ? 1 : 0;
        sums[rank].minutes.push_back(lengthOf({alarm.at, *end}) / 60'000);
    }
    return sums;
}

Figure serviceFigure(const char* id, const std::array<ServiceSum, 4>& sums, const std::array<milliseconds, 4>& within, double coverage)
{
    Figure figure = blankFigure(id);
    figure.columns = {nameColumn("Priority"), numberColumn("Alarms", "", 0), numberColumn("In time", "%", 1), numberColumn("Median", "min", 1), numberColumn("Nine of ten", "min", 1), numberColumn("Goal", "min", 0)};
    double counted = 0;
    double inTime = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const ServiceSum& sum = sums[i];
        counted += sum.counted;
        inTime += sum.inTime;
        const QString name = QLatin1String(priorities[i]);
        figure.rows.push_back({name, {name, double(sum.counted), sum.counted > 0 ? FigureCell(percentOf(sum.inTime, sum.counted)) : FigureCell(), numberCell(medianOf(sum.minutes)), numberCell(quantileOf(sum.minutes, 0.9)),
                                      std::chrono::duration<double, std::ratio<60>>(within[i]).count()}, static_cast<float>(coverage), FigureState::Good});
    }
    if (counted <= 0)
        figure.remarks.push_back(phrase("There was no alarm to answer."));
    return measured(std::move(figure), counted > 0 ? std::optional(percentOf(inTime, counted)) : std::nullopt, coverage);
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    constexpr int most = 1'000'000;
    const Timestamp now = std::max(scope.picture().now, scope.interval().to);
    const Timestamp until = std::min<Timestamp>(now, scope.interval().to + 30 * 24h);
    auto journal = scope.reader().journal({{scope.interval().from - 24h, until + 1ms}, most, {}});
    if (!journal)
        return journal.error();
    std::vector<JournalEntry> entries = std::move(journal).value();
    std::ranges::stable_sort(entries, [](const JournalEntry& a, const JournalEntry& b) { return std::tie(a.receivedTime, a.sequence) < std::tie(b.receivedTime, b.sequence); });
    const std::vector<CalledAlarm> called = calledAlarms(entries, scope.interval());
    const auto gaps = scope.reader().gaps({}, scope.interval());
    if (!gaps)
        return gaps.error();
    std::vector<Interval> away;
    for (const Gap& gap : *gaps) {
        if (gap.reason == GapReason::HoldfastOff)
            away.push_back(cut(gap.interval, scope.interval()));
    }
    const double length = lengthOf(scope.interval());
    const double coverage = length > 0 ? 1 - static_cast<double>(lengthOf(united(std::move(away))).count()) / length : 0;
    sheet.put(serviceFigure("service.response", sumsOf(called, &CalledAlarm::answered, respondWithin, until), respondWithin, coverage));
    sheet.put(serviceFigure("service.restored", sumsOf(called, &CalledAlarm::over, restoreWithin, until), restoreWithin, coverage));
    return Done{};
}

} // namespace

FigureMaker serviceLevels()
{
    return {{"service.response", "service.restored"}, make};
}

} // namespace holdfast
