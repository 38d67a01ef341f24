// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"

#include <QStringList>

#include <vector>

namespace holdfast {

/// One time this alarm was there before.
struct PastOccurrence
{
    OccurrenceId occurrence;
    Timestamp raisedAt;
    std::optional<Timestamp> clearedAt;
    QStringList notes; ///< what people wrote then

    friend bool operator==(const PastOccurrence&, const PastOccurrence&) = default;
};

/// What the journal says of one alarm, a rule at a point: each of its occurrences but `now`, newest first. The journal in any order.
[[nodiscard]] std::vector<PastOccurrence> pastOccurrences(const std::vector<JournalEntry>& journal, const AlarmId& alarm, const OccurrenceId& now);

} // namespace holdfast
