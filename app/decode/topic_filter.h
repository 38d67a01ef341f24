// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// MQTT's own limits and ours: 1 to 65,535 bytes, no NUL, wildcards only as whole levels, `#` only at the end, at most 128 levels where it has wildcards. Empty when it is fine, else what is wrong.
[[nodiscard]] QString faultOfFilter(const QString& filter);

/// The same for a topic to publish to: no wildcards at all.
[[nodiscard]] QString faultOfTopic(const QString& topic);

[[nodiscard]] bool hasWildcard(QStringView filter);

/// Whether a topic falls under a filter, by MQTT's rules (`$…` is not reached by a wildcard at the first level).
[[nodiscard]] bool matches(QStringView filter, QStringView topic);

} // namespace holdfast
