// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/kpi_text.h"

#include <cmath>

namespace holdfast::overview {

using namespace Qt::Literals::StringLiterals;

std::optional<Peak> peakOf(const SparkTrace& trace, const Interval& day, Timestamp from)
{
    std::optional<Peak> peak;
    const auto columns = static_cast<qint64>(trace.maximum.size());
    for (qint64 i = 0; i < columns; ++i) {
        const double value = trace.maximum[static_cast<std::size_t>(i)];
        const Timestamp at = day.from + (day.to - day.from) * i / columns;
        if (std::isfinite(value) && at >= from && (!peak || value > peak->value))
            peak = Peak{value, at};
    }
    return peak;
}

QString KpiText::label(KpiKind kind)
{
    switch (kind) {
    case KpiKind::Comfort: return tr("Comfort compliance");
    case KpiKind::AirQuality: return tr("CO₂, worst room");
    case KpiKind::Power: return tr("Power now");
    case KpiKind::Occupancy: return tr("Occupancy");
    case KpiKind::Freshness: break;
    }
    return tr("Fresh devices");
}

ValueText KpiText::value(const Kpi& kpi) const
{
    if (!kpi.value || (kpi.hours && !kpi.hours->share))
        return {u"—"_s, {}};
    switch (kpi.kind) {
    case KpiKind::Comfort:
        if (kpi.hours)
            return {m_format.number(std::floor(*kpi.hours->share * 1000) / 10, 1), tr("% occupied h")};
        return {m_format.number(*kpi.value * 100, 1), tr("% of rooms")};
    case KpiKind::AirQuality: return {m_format.number(*kpi.value, 0), u"ppm"_s};
    case KpiKind::Power: return {m_format.number(*kpi.value, 1), u"kW"_s};
    case KpiKind::Occupancy: return {m_format.number(*kpi.value, 0), tr("people")};
    case KpiKind::Freshness: break;
    }
    return {m_format.number(std::floor(*kpi.value * 1000) / 10, 1), tr("% of devices")}; // never rounded up to all of them
}

QString KpiText::coverage(const Kpi& kpi) const
{
    if (kpi.inputs == 0)
        return tr("no source yet");
    if (kpi.believed == 0)
        return tr("last known, %1 old").arg(m_format.age(kpi.oldest, m_now));
    return tr("%1 coverage").arg(m_format.percent(std::floor(100.0 * kpi.believed / kpi.inputs) / 100));
}

QStringList KpiText::notes(const Kpi& kpi, const KpiPoints& points, std::optional<Peak> peak) const
{
    const QString age = kpi.oldest ? tr("%1 ago").arg(m_format.age(kpi.oldest, m_now)) : QString();
    const bool partly = kpi.believed < kpi.inputs;
    switch (kpi.kind) {
    case KpiKind::Comfort: {
        if (kpi.hours)
            return comfortNotes(kpi);
        const bool open = isOccupiedAt(m_picture.site.site, m_format.local(m_now));
        const QString target = open ? tr("Target %1").arg(m_format.number(comfortTarget * 100, 0)) : tr("Nobody expected now");
        return {target, tr("%1 of %2").arg(m_format.count(kpi.good), m_format.count(kpi.believed)), partly || kpi.inputs == 0 ? coverage(kpi) : QString()};
    }
    case KpiKind::AirQuality: {
        const Space* space = spaceOf(m_picture.site, kpi.space);
        return {space != nullptr ? space->name : QString(), tr("limit %1").arg(m_format.number(airLimitOf(m_picture), 0)), kpi.believed > 0 ? age : coverage(kpi)};
    }
    case KpiKind::Power: {
        const QString today = peak ? tr("Peak today %1 at %2").arg(m_format.number(peak->value, 0), m_format.shortTime(peak->at)) : QString();
        const QString meters = points.hasMainMeter ? today.isEmpty() ? tr("main meter") : QString() : tr("sum of %n meter(s)", nullptr, kpi.inputs);
        return {meters, today, partly || kpi.inputs == 0 ? coverage(kpi) : age};
    }
    case KpiKind::Occupancy: {
        const int seats = seatsOf(m_picture.site);
        const QString share = seats > 0 && kpi.value ? tr("%1 of %n desk(s)", nullptr, seats).arg(m_format.percent(*kpi.value / seats)) : QString();
        return {share, coverage(kpi)};
    }
    case KpiKind::Freshness: break;
    }
    QStringList parts{tr("%1 of %2").arg(m_format.count(kpi.good), m_format.count(kpi.inputs))};
    if (kpi.local > 0)
        parts << tr("%1 local").arg(m_format.count(kpi.local));
    if (const int silent = kpi.inputs - kpi.good - kpi.local; silent > 0)
        parts << tr("%1 silent").arg(m_format.count(silent));
    return parts;
}

/// Its part of the day, and how many rooms are well now.
QStringList KpiText::comfortNotes(const Kpi& kpi) const
{
    const QString rooms = tr("%1 of %2 rooms now").arg(m_format.count(kpi.good), m_format.count(kpi.believed));
    if (!kpi.hours->share)
        return {tr("insufficient data (%1)").arg(m_format.percent(kpi.hours->coverage)), rooms};
    const QString covered = kpi.hours->coverage < 0.995 ? tr("%1 coverage").arg(m_format.percent(std::floor(kpi.hours->coverage * 100) / 100)) : QString();
    return {tr("Target %1").arg(m_format.number(comfortTarget * 100, 0)), kpi.hours->today ? tr("today") : tr("last working day"), covered.isEmpty() ? rooms : covered};
}

QString KpiText::method(const Kpi& kpi) const
{
    const QString heard = tr("%1 of %2 sources are heard.").arg(m_format.count(kpi.believed), m_format.count(kpi.inputs));
    switch (kpi.kind) {
    case KpiKind::Comfort:
        if (kpi.hours)
            return tr("The part of today's occupied hours in which rooms for people were between 20 and 26 °C (EN 16798-1, category II), by means of 20 minutes and weighted by area. Air temperature stands for operative temperature.") + u' ' + heard;
        return tr("Rooms for people between 20 and 26 °C (EN 16798-1, category II) and below %1 ppm CO₂.").arg(m_format.number(airLimitOf(m_picture), 0)) + u' ' + heard;
    case KpiKind::AirQuality: return tr("The highest CO₂ indoors that is known now.") + u' ' + heard;
    case KpiKind::Power: return tr("The main meter where one is named so, else the sum of all electricity meters.") + u' ' + heard;
    case KpiKind::Occupancy: return tr("People counted in all rooms.") + u' ' + heard;
    case KpiKind::Freshness: break;
    }
    return tr("Adopted devices that are heard in their time on every link. The line begins when this window was opened.");
}

KpiFace KpiText::face(const Kpi& kpi, const KpiPoints& points, const SparkTrace& trace, std::optional<Peak> peak) const
{
    KpiFace face;
    face.label = label(kpi.kind);
    face.value = value(kpi);
    QStringList words = notes(kpi, points, peak);
    words.removeAll(QString());
    face.note = words.join(u" · "_s);
    face.trace = trace;
    face.abnormal = kpi.abnormal;
    face.shape = kpi.shape;
    face.stale = kpi.stale;
    face.loading = m_picture.devices.isEmpty() && m_picture.now == Timestamp{};
    return face;
}

} // namespace holdfast::overview
