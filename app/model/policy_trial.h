// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"

#include <QStringList>

#include <chrono>
#include <vector>

namespace holdfast {

/// One time a policy would have acted, had it been armed.
struct TriedActivation
{
    QString element;
    Timestamp lost;    ///< since when what it watches was lost
    Timestamp acted;
    Timestamp back;    ///< when that was there again; the end of the interval where it was not
    bool needless = false; ///< it was there again within a minute of the first step

    friend bool operator==(const TriedActivation&, const TriedActivation&) = default;
};

/// What a policy would have done on the recorded past. Assumed: every step succeeds, every other way is good, hours and occupancy let it act, there is no fire alarm.
struct PolicyTrial
{
    Interval interval;
    int elements = 0;
    std::vector<TriedActivation> activations; ///< by the time they acted
    Ticks longestDetection{0}; ///< from the loss to the first step
    int switches = 0;    ///< from one way to another and back
    int doorActions = 0;
    int waits = 0;       ///< times it would have waited for a person
    Ticks unwatched{0};  ///< of the interval: nobody recorded
    QStringList assumed; ///< names of probes of which history knows nothing: taken to be as bad as what is watched

    friend bool operator==(const PolicyTrial&, const PolicyTrial&) = default;
};

[[nodiscard]] int needlessOf(const PolicyTrial& trial);

} // namespace holdfast
