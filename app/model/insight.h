// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure.h"
#include "app/model/history.h"

namespace holdfast {

/// How sure a finding may be said to be.
enum class InsightConfidence : quint8 { Possible, Likely };

/// A line of the evidence chart.
struct InsightTrace
{
    QString title;  ///< a text of the context "figures"
    QString name;   ///< plain text: of which device or room; empty: of the finding's own
    QString unit;
    std::vector<Timestamp> time;
    std::vector<double> value;

    friend bool operator==(const InsightTrace&, const InsightTrace&) = default;
};

/// Something found in history that somebody should look at: an observation, what it is compared with, for how long, how sure, and what to check.
struct Insight
{
    QString id;              ///< rule and subject: the same finding has the same id tomorrow
    QString rule;            ///< "waste.out_of_hours"
    QString title;           ///< a text of the context "figures"
    QString subject;         ///< plain text
    std::optional<PointId> point;
    std::optional<DeviceId> device;
    std::optional<SpaceId> space;
    Interval interval;       ///< in which it was seen
    Phrase observation;
    Phrase baseline;
    Phrase check;            ///< what to look at first
    InsightConfidence confidence = InsightConfidence::Possible;
    double strength = 0;     ///< in the rule's own measure; what is compared with its threshold
    double threshold = 0;
    std::optional<double> waste; ///< kWh in the interval, where it can be told
    std::optional<Timestamp> due; ///< when a limit is reached …
    std::optional<Timestamp> dueEarliest; ///< … between here
    std::optional<Timestamp> dueLatest;   ///< … and here
    QString method;
    QString source;
    std::vector<InsightTrace> evidence;

    friend bool operator==(const Insight&, const Insight&) = default;
};

} // namespace holdfast
