// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec/tier.h"
#include "app/store/readings_import.h"

namespace holdfast {

/// Takes hours of a point of which only the sums are known; answers how many of them were news.
using TakeSums = std::function<Expected<qint64>(const PointId&, const std::vector<Bucket>&)>;

/// Reads the database of Home Assistant's recorder and writes not a byte into it: states, then long-term statistics from before them. Made after the public schema
/// (of 2023 and later, and the one before that named the entity in each state); it was not tried on a live installation. Points are found by the entity's id.
[[nodiscard]] Expected<ImportReport> importHomeAssistant(const QString& file, const PointFinder& points, const TakeSamples& take, const TakeSums& takeSums,
                                                         const Cancelled& cancelled = {});

/// Whether the file is an SQLite database at all.
[[nodiscard]] bool isSqlite(const QString& file);

} // namespace holdfast
