// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/notify_plan.h"

namespace holdfast {

/// What was on its way and how far the telling had come, as it lies on the disk.
struct NotifyMemory
{
    PlanMemory plan;
    std::vector<Delivery> deliveries;

    friend bool operator==(const NotifyMemory&, const NotifyMemory&) = default;
};

/// The two files of telling people, in the data directory: what was chosen, and how it stands. Whole or not at all, and on the disk when a call returns.
/// A file that cannot be read is set aside, never overwritten.
class NotifyFiles
{
public:
    explicit NotifyFiles(const QString& folder);

    /// Those of a new site where there is no file.
    [[nodiscard]] Expected<NotifySettings> settings() const;
    Expected<> keep(const NotifySettings& settings) const;

    [[nodiscard]] Expected<NotifyMemory> memory() const;
    Expected<> keep(const NotifyMemory& memory) const;

private:
    QString m_folder;
};

} // namespace holdfast
