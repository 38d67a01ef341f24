// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// What became of each row of a file that was taken in.
struct ImportReport
{
    static constexpr qsizetype mostNamed = 50;

    qint64 rows = 0;
    qint64 taken = 0;
    qint64 unknown = 0;    ///< of points nobody here knows
    qint64 unreadable = 0; ///< without a time or a value, or torn
    qint64 sums = 0;       ///< hours that came as sums
    QStringList unknownNames; ///< the first of them
    QStringList problems;     ///< the first of them, with their lines
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;

    void takeRow(Timestamp at);
    void skipUnknown(const QString& name);
    void skipUnreadable(qint64 line, const QString& why);

    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

/// How somebody else's table is to be read.
struct ColumnMapping
{
    QString at = QStringLiteral("at");       ///< column of the time: ISO 8601, or seconds or milliseconds since 1970
    QString point = QStringLiteral("point"); ///< column of the point; empty: `names` has one point for each further column
    QString value = QStringLiteral("value");
    QString quality = QStringLiteral("quality"); ///< may be absent
    char separator = ',';
    char decimal = '.';
    QByteArray timeZone = QByteArrayLiteral("UTC"); ///< of times that do not say
    QHash<QString, PointId> names; ///< what the file calls a point, and which one it is

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

} // namespace holdfast
