// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "app/store/data_dir.h"
#include "app/store/database.h"
#include "app/store/loose_samples.h"

#include <memory>
#include <vector>

namespace holdfast {

/// Both files over connections of one thread's own, opened at the first question and again when a recorder came or went.
class ReadingFiles
{
public:
    struct Open
    {
        std::unique_ptr<Database> inventory;
        std::unique_ptr<Database> history;
        bool beside = false;  ///< a log lay beside the file when it was opened
        qint64 version = -1;  ///< of the file, when `loose` was read
        LooseSamples loose{};
    };

    explicit ReadingFiles(std::shared_ptr<const DataDir> dir);

    [[nodiscard]] Expected<Open*> open();
    [[nodiscard]] const DataDir& dir() const { return *m_dir; }

private:
    const std::shared_ptr<const DataDir> m_dir;
    std::optional<Open> m_open;
};

/// One state of the file for the whole of a question.
class Snapshot
{
public:
    explicit Snapshot(Database& database);
    /// What was read of another state is forgotten.
    explicit Snapshot(ReadingFiles::Open& files);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
    LooseSamples* m_loose = nullptr;
};

/// In milliseconds, some 3,000 years: within it sums with times stay exact.
inline constexpr qint64 farAway = 100'000'000'000'000;

/// Within that.
[[nodiscard]] Interval bounded(Interval interval);

/// Gaps that touch the interval and concern the point, those of its broker among them.
[[nodiscard]] Expected<std::vector<Gap>> gapsAround(ReadingFiles::Open& files, const PointId& point, Interval interval);

} // namespace holdfast
