// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace holdfast {

enum class SparkplugVerb : quint8 { NodeBirth, NodeDeath, DeviceBirth, DeviceDeath, NodeData, DeviceData, NodeCommand, DeviceCommand };

/// `spBv1.0/<group>/<verb>/<edge node>[/<device>]`
struct SparkplugTopic
{
    QString group;
    SparkplugVerb verb = SparkplugVerb::NodeBirth;
    QString edge;
    QString device; ///< empty for the node itself

    friend bool operator==(const SparkplugTopic&, const SparkplugTopic&) = default;
};

inline constexpr QStringView sparkplugPrefix = u"spBv1.0/";

/// Nothing for the state of hosts and for whatever else is there.
[[nodiscard]] std::optional<SparkplugTopic> readSparkplugTopic(const QString& topic);

} // namespace holdfast
