// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utc.h"

#include <QTimeZone>

namespace holdfast {

QDateTime utcTime(Timestamp at)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::UTC);
#else
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
#endif
}

QString isoText(Timestamp at)
{
    return utcTime(at).toString(Qt::ISODateWithMs);
}

} // namespace holdfast
