// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/draft.h"

#include "app/report/report_hash.h"
#include "app/report/site_words.h"

#include <QDateTime>

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostGaps = 200;

bool isBlind(GapReason reason)
{
    return reason != GapReason::DeviceSilent && reason != GapReason::GatewayLost;
}

Interval within(Interval inner, Interval outer)
{
    return {std::max(inner.from, outer.from), std::min(inner.to, outer.to)};
}

void addClockDays(Report& report, const ReportWords& words)
{
    for (const Interval& day : daysOf(report.period, words.zone())) {
        const QDate date = words.local(day.from).date();
        const auto hours = date.startOfDay(words.zone()).msecsTo(date.addDays(1).startOfDay(words.zone()));
        if (hours != 24LL * 3600 * 1000)
            report.quality.notes.append(filled(words.translate("reports", "Clocks were set on %1: the day has %2."), {words.day(day.from), words.duration(std::chrono::milliseconds(hours))}));
    }
}

Expected<> addQuality(Report& report, const ReportReader& reader, const ReportWords& words)
{
    const auto gaps = siteGaps(reader, report.period);
    if (!gaps)
        return gaps.error();
    std::vector<Interval> blind;
    for (const Gap& gap : *gaps) {
        if (isBlind(gap.reason) && gap.broker.isEmpty())
            blind.push_back(gap.interval);
        const QString what = gap.broker.isEmpty() ? words.translate("reports", "Everything") : reader.picture().brokers.value(gap.broker).name;
        report.quality.gaps.push_back({what.isEmpty() ? gap.broker.text() : what, gap.interval, reasonWords(gap.reason, words)});
    }
    const auto whole = report.period.to - report.period.from;
    report.quality.coverage = roundedTo(100.0 - 100.0 * static_cast<double>(covered(blind, report.period).count()) / static_cast<double>(whole.count()), 1);
    if (report.quality.gaps.size() > mostGaps) {
        report.quality.notes.append(filled(words.translate("reports", "Only the %1 oldest of %2 gaps are listed."), {words.count(mostGaps), words.count(static_cast<qint64>(report.quality.gaps.size()))}));
        report.quality.gaps.resize(mostGaps);
    }
    addClockDays(report, words);
    return Done{};
}

} // namespace

Expected<Report> begun(const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    Report report;
    const Site& site = reader.picture().site.site;
    report.site = site.name.isEmpty() ? words.translate("reports", "A site without a name") : site.name;
    report.period = frame.period;
    report.periodName = frame.periodName;
    report.timeZone = words.zone().id();
    report.language = words.language();
    report.generatedAt = frame.now;
    report.program = frame.program;
    report.madeBy = frame.madeBy;
    const auto audit = reader.auditStanding();
    if (audit)
        report.auditAnchor = audit->anchor;
    if (const auto known = addQuality(report, reader, words); !known)
        return known.error();
    return report;
}

Expected<std::vector<Gap>> siteGaps(const ReportReader& reader, Interval period)
{
    const Picture& picture = reader.picture();
    QHash<BrokerId, PointId> heardThrough;
    for (auto device = picture.pointsOf.cbegin(); device != picture.pointsOf.cend(); ++device)
        if (!device.value().empty())
            heardThrough.insert(picture.devices.value(device.key()).broker, device.value().front());
    if (heardThrough.isEmpty())
        heardThrough.insert(BrokerId(), PointId());
    std::vector<Gap> found;
    for (const PointId& point : std::as_const(heardThrough)) {
        const auto gaps = reader.gaps(point, period);
        if (!gaps)
            return gaps.error();
        for (Gap gap : *gaps) {
            gap.interval = within(gap.interval, period);
            if (gap.point.isEmpty() && gap.interval.from < gap.interval.to && std::find(found.begin(), found.end(), gap) == found.end())
                found.push_back(std::move(gap));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Gap& a, const Gap& b) { return std::pair(a.interval.from, a.interval.to) < std::pair(b.interval.from, b.interval.to); });
    return found;
}

std::chrono::milliseconds covered(std::vector<Interval> parts, Interval whole)
{
    std::sort(parts.begin(), parts.end(), [](const Interval& a, const Interval& b) { return a.from < b.from; });
    std::chrono::milliseconds sum{0};
    Timestamp until = whole.from;
    for (const Interval& part : parts) {
        const Timestamp from = std::max(part.from, until);
        const Timestamp to = std::min(part.to, whole.to);
        if (from >= to)
            continue;
        sum += to - from;
        until = to;
    }
    return sum;
}

std::vector<Interval> daysOf(Interval period, const QTimeZone& zone)
{
    std::vector<Interval> days;
    QDate day = QDateTime::fromMSecsSinceEpoch(period.from.time_since_epoch().count(), zone).date();
    for (Timestamp from = period.from; from < period.to;) {
        day = day.addDays(1);
        const Timestamp next(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
        days.push_back({from, std::min(next, period.to)});
        from = std::max(next, from + 1ms);
    }
    return days;
}

QString reasonWords(GapReason reason, const ReportWords& words)
{
    switch (reason) {
    case GapReason::DeviceSilent: return words.translate("reports", "device silent");
    case GapReason::GatewayLost: return words.translate("reports", "gateway lost");
    case GapReason::BrokerLost: return words.translate("reports", "broker lost");
    case GapReason::HoldfastOff: return words.translate("reports", "Holdfast was not running");
    case GapReason::DiskFull: return words.translate("reports", "disk full");
    case GapReason::Thinned: return words.translate("reports", "history thinned");
    case GapReason::BrokerDropped: return words.translate("reports", "the broker dropped messages");
    case GapReason::Overrun: return words.translate("reports", "more messages than could be taken");
    case GapReason::Damaged: return words.translate("reports", "history damaged");
    }
    return {};
}

} // namespace holdfast
