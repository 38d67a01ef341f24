// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace holdfast {

/// The sizes and weights text is set in. Strong is weight 500.
enum class Type : quint8 { Caption, CaptionStrong, Dense, DenseStrong, Body, BodyStrong, Section, Title, Kpi, KpiUnit, Wall, Mono };

/// Roboto, then Segoe UI, then Noto Sans: all have tabular digits by default.
[[nodiscard]] QFont fontOf(Type type);

} // namespace holdfast
