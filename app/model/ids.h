// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QtGlobal>

namespace holdfast {

using AlarmId = Id<struct AlarmTag>;           ///< one rule on one point, device or path
using BrokerId = Id<struct BrokerTag>;         ///< a broker as configured; stable over a change of its address
using DeviceId = Id<struct DeviceTag>;         ///< frozen at adoption
using DiscoveryRuleId = Id<struct DiscoveryRuleTag>;
using FloorId = Id<struct FloorTag>;
using MaintenanceId = Id<struct MaintenanceTag>; ///< a maintenance window
using OccurrenceId = Id<struct OccurrenceTag>; ///< one life of an alarm, from raise to normal
using OperatorId = Id<struct OperatorTag>;
using PointId = Id<struct PointTag>;           ///< device + convention-free property
using RuleId = Id<struct RuleTag>;
using SiteId = Id<struct SiteTag>;
using SpaceId = Id<struct SpaceTag>;

/// The decoder's dense number of one declared point or availability; never reused within a run.
enum class SourceIndex : quint32 {};

} // namespace holdfast
