// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/gaps.h"

#include "app/store/sample_run.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Expected<std::vector<Gap>> readGaps(SqlStatement& rows)
{
    std::vector<Gap> gaps;
    while (rows.next()) {
        const Interval interval{timeOf(rows.number(3)), timeOf(rows.number(4))};
        gaps.push_back({PointId(rows.value(0).toString()), BrokerId(rows.value(1).toString()), interval, static_cast<GapReason>(rows.number(2))});
    }
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    return gaps;
}

} // namespace

Expected<std::vector<Gap>> gapsOf(Database& history, const PointId& point, const BrokerId& broker, Interval interval)
{
    SqlStatement rows = history.prepare(u"SELECT point, broker, reason, begins, ends FROM gap WHERE point IN (?, '') AND (point <> '' OR broker IN (?, ''))"
                                     " AND ends > ? AND begins < ? ORDER BY begins, ends"_s);
    if (const Fault fault = rows.run(storable(point.text()), storable(broker.text()), msOf(interval.from), msOf(interval.to)))
        return errorOf(*fault);
    return readGaps(rows);
}

Expected<std::vector<Gap>> openGaps(Database& history)
{
    SqlStatement rows = history.prepare(u"SELECT point, broker, reason, begins, ends FROM gap WHERE ends = ? ORDER BY begins"_s);
    if (const Fault fault = rows.run(msOf(Timestamp::max())))
        return errorOf(*fault);
    return readGaps(rows);
}

} // namespace holdfast
