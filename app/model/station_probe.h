// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"

namespace holdfast {

/// Something only the station itself can find out: whether its network card has a link, its router or some host answers, its clock is in step.
struct StationQuestion
{
    ProbeKind kind = ProbeKind::Router;
    QString target;        ///< host or host:port; empty where the kind says it all
    Ticks interval{5000};  ///< from one asking to the next
    Ticks timeout{2000};   ///< what has not answered by then has not answered

    friend bool operator==(const StationQuestion&, const StationQuestion&) = default;
};

/// What came of one asking.
struct StationAnswer
{
    ProbeKind kind = ProbeKind::Router;
    QString target;
    bool good = false;

    friend bool operator==(const StationAnswer&, const StationAnswer&) = default;
};

/// Whether a station can find this out by itself, given the target it has.
[[nodiscard]] bool isOfStation(ProbeKind kind, const QString& target);

} // namespace holdfast
