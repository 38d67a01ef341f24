// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace holdfast {

/// How far a value can be believed. The closed set of the product; when several apply, the first of this list is shown.
enum class Quality : quint8 { NeverSeen, BrokerLost, GatewayOffline, DeviceOffline, ClockSuspect, Stale, Late, Assumed, Simulated, Live };

inline constexpr std::array allQualities{Quality::NeverSeen, Quality::BrokerLost, Quality::GatewayOffline, Quality::DeviceOffline, Quality::ClockSuspect,
                                  Quality::Stale,     Quality::Late,       Quality::Assumed,        Quality::Simulated,     Quality::Live};

/// Which links between a device and us are up. Kept per device, never per value, so that one loss is one change.
struct Reach
{
    bool broker = true;
    bool gateway = true;
    bool device = true;
    bool heard = true; ///< heard within its time, and since its broker came back; until then nothing of it is better than Stale

    friend bool operator==(const Reach&, const Reach&) = default;
};

/// The one to show of two: the one that stands first in the set.
[[nodiscard]] constexpr Quality worse(Quality a, Quality b)
{
    return a < b ? a : b;
}

/// What the operator is shown: the reading's own quality, or the worse one that the way to the device imposes.
[[nodiscard]] Quality effectiveQuality(Quality own, Reach reach);

/// Stable English name for files ("Live", "DeviceOffline").
[[nodiscard]] QString nameOf(Quality quality);
[[nodiscard]] std::optional<Quality> qualityNamed(const QString& name);

} // namespace holdfast
