// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"
#include "app/model/policy_trial.h"

#include <QHash>

namespace holdfast {

/// What the history says of brokers and devices.
struct RecordedPast
{
    QHash<QString, std::vector<Interval>> lost; ///< by id: when it was lost
    std::vector<Interval> unwatched;            ///< nobody recorded: nothing is judged, and what was counted begins anew
};

/// Whom the past must be known of for this element of the policy's scope: what its probes ask, by id.
[[nodiscard]] QStringList watchedBy(const Policy& policy, const QString& element);

/// Lets the machine that engine and proof run live through the past, round by round, and adds what it did to `trial`.
void backtest(const Policy& policy, const QString& element, RecordedPast past, PolicyTrial& trial);

} // namespace holdfast
