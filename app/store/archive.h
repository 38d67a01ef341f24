// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/archive.h"
#include "app/store/readings_import.h"
#include "app/store/store.h"

namespace holdfast {

/// Takes what is not a sample; an error ends the import.
using TakeRecords = std::function<Expected<>(Records&&)>;

/// Everything recorded as tables anybody can read: readings, alarms with their notes, actions (commands among them), gaps and the inventory, in a folder of its own with a list of what is in it.
/// The folder is there whole or not at all; it must not hold anything yet. Needs the memory of a batch, whatever lies there. Passwords are not in it.
[[nodiscard]] Expected<Archive> exportArchive(const Store& store, const QString& folder, ArchiveFormat format, Timestamp now, const QString& program, const Cancelled& cancelled = {});

/// Whether it is the folder of an archive.
[[nodiscard]] bool isArchive(const QString& path);

/// Readings and gaps of an archive, of the points that are known here. A gap that lasted when it was made ends there. Corrupt: a file is not as it was written.
[[nodiscard]] Expected<ImportReport> importArchive(const QString& folder, const PointFinder& points, const TakeSamples& take, const TakeRecords& takeGaps, const Cancelled& cancelled = {});

} // namespace holdfast
