// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_reader.h"

#include <QTimeZone>

namespace holdfast {

/// A moment by the clock of a place.
inline Timestamp at(const char* iso, const char* zone = "Europe/Dublin")
{
    QDateTime time = QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
    time.setTimeZone(QTimeZone(zone));
    return Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// A site that says what a test wrote down.
class CannedSite final : public ReportReader
{
public:
    Picture site;
    std::vector<JournalEntry> entries;
    std::vector<Gap> known;
    std::vector<AuditRow> rows;
    AuditStanding standing;
    ContinuityAnswer works;
    std::optional<std::vector<Figure>> worked; ///< nothing: nobody works figures out
    std::vector<Insight> found;

    CannedSite()
    {
        site.site.site.name = QStringLiteral("Harbour House");
        site.site.site.timeZone = QByteArrayLiteral("Europe/Dublin");
    }

    [[nodiscard]] const Picture& picture() const override { return site; }
    [[nodiscard]] Expected<std::vector<JournalEntry>> journalUntil(Timestamp) const override { return entries; }
    [[nodiscard]] Expected<std::vector<Gap>> gaps(const PointId&, Interval interval) const override
    {
        std::vector<Gap> touching;
        for (const Gap& gap : known)
            if (gap.interval.from < interval.to && gap.interval.to > interval.from)
                touching.push_back(gap);
        return touching;
    }
    [[nodiscard]] Expected<std::vector<AuditRow>> audit(Interval) const override { return rows; }
    [[nodiscard]] Expected<AuditStanding> auditStanding() const override { return standing; }
    [[nodiscard]] ContinuityAnswer continuity() const override { return works; }
    [[nodiscard]] Expected<std::vector<Figure>> figures(const FigureQuestion&) const override
    {
        return worked ? Expected<std::vector<Figure>>(*worked) : Expected<std::vector<Figure>>(Error{Error::Code::NotFound, {}});
    }
    [[nodiscard]] Expected<std::vector<Insight>> insights(Interval, const Cancelled&) const override { return found; }

    /// An alarm of a device, raised and over.
    void alarm(const QString& name, const QString& source, Timestamp from, Timestamp to, Priority priority = Priority::P3)
    {
        JournalEntry entry;
        entry.alarm = AlarmId(QString(name + u'/' + source));
        entry.occurrence = OccurrenceId(QString::number(entries.size()));
        entry.sequence = static_cast<qint64>(entries.size()) + 1;
        entry.name = name;
        entry.source = source;
        entry.priority = priority;
        entry.sourceTime = entry.receivedTime = from;
        entries.push_back(entry);
        entry.sequence = static_cast<qint64>(entries.size()) + 1;
        entry.kind = JournalKind::Return;
        entry.sourceTime = entry.receivedTime = to;
        entries.push_back(entry);
    }
};

} // namespace holdfast
