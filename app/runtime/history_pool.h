// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace holdfast {

/// Makes a reader with a connection of its own, on the thread that will use it.
using MakeReader = std::function<Expected<std::unique_ptr<HistoryReader>>()>;

/// Two reader threads, each with a read-only connection. Nothing of it ever runs on the window's thread.
class HistoryPool : public HistoryDesk
{
public:
    explicit HistoryPool(MakeReader makeReader);
    ~HistoryPool() override;

    [[nodiscard]] QFuture<Expected<Series>> series(const SeriesQuery& query) override;
    [[nodiscard]] QFuture<Expected<std::vector<Sample>>> samples(const PointId& point, Interval interval, int most) override;
    [[nodiscard]] QFuture<Expected<std::vector<Gap>>> gaps(const PointId& point, Interval interval) override;
    [[nodiscard]] QFuture<Expected<Usage>> usage() override;
    [[nodiscard]] QFuture<Expected<std::vector<JournalEntry>>> journal(const JournalQuery& query) override;

private:
    template <typename Answer>
    QFuture<Expected<Answer>> ask(std::function<Expected<Answer>(const HistoryReader&)> question);

    MakeReader m_makeReader;
    QThreadPool m_pool;
};

} // namespace holdfast
