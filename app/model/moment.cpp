// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/moment.h"

#include <QString>

namespace holdfast {
namespace {

constexpr QLatin1String prefix("moment:");

} // namespace

OccurrenceId occurrenceAt(const PointMoment& moment)
{
    return OccurrenceId(QString(prefix + QString::number(moment.at.time_since_epoch().count()) + u':' + moment.point.text()));
}

std::optional<PointMoment> momentOf(const OccurrenceId& occurrence)
{
    const QString& text = occurrence.text();
    const qsizetype colon = text.indexOf(u':', prefix.size());
    if (!text.startsWith(prefix) || colon < 0 || colon + 1 == text.size())
        return std::nullopt;
    bool isNumber = false;
    const qint64 at = QStringView(text).sliced(prefix.size(), colon - prefix.size()).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return PointMoment{PointId(text.sliced(colon + 1)), Timestamp(std::chrono::milliseconds(at))};
}

} // namespace holdfast
