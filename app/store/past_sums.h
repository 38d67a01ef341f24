// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec/tier.h"
#include "app/store/database.h"

namespace holdfast {

/// Adds hours of which only the sums are known, from before the samples of the series begin. What is known already stays. Answers how many were added.
[[nodiscard]] Expected<qint64> addPastSums(Database& history, quint32 series, const std::vector<Bucket>& hours);

} // namespace holdfast
