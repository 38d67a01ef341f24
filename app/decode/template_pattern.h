// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace holdfast::jinja {

/// A pattern of a stranger: gives up instead of searching for ever.
[[nodiscard]] QRegularExpression boundedPattern(const QString& pattern, QRegularExpression::PatternOptions options);

} // namespace holdfast::jinja
