// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/history_pool.h"

#include "app/runtime/errand.h"

namespace holdfast {
namespace {

constexpr int readerThreads = 2;

} // namespace

HistoryPool::HistoryPool(MakeReader makeReader)
    : m_makeReader(std::move(makeReader))
{
    m_pool.setMaxThreadCount(readerThreads);
}

HistoryPool::~HistoryPool()
{
    m_pool.clear();
    m_pool.waitForDone();
}

/// A connection is opened for each question: it costs a millisecond, and none can outlive the file it reads.
template <typename Answer>
QFuture<Expected<Answer>> HistoryPool::ask(std::function<Expected<Answer>(const HistoryReader&)> question)
{
    return doLater<Expected<Answer>>(m_pool, [question = std::move(question), makeReader = m_makeReader]() -> Expected<Answer> {
        const auto reader = makeReader();
        return reader ? question(**reader) : Expected<Answer>(reader.error());
    });
}

QFuture<Expected<Series>> HistoryPool::series(const SeriesQuery& query)
{
    return ask<Series>([query](const HistoryReader& reader) { return reader.series(query); });
}

QFuture<Expected<std::vector<Sample>>> HistoryPool::samples(const PointId& point, Interval interval, int most)
{
    return ask<std::vector<Sample>>([=](const HistoryReader& reader) -> Expected<std::vector<Sample>> {
        std::vector<Sample> all;
        const auto done = reader.samples(point, interval, [&](const std::vector<Sample>& batch) {
            const auto room = static_cast<std::size_t>(most) - all.size();
            all.insert(all.end(), batch.begin(), batch.begin() + static_cast<std::ptrdiff_t>(std::min(room, batch.size())));
            return all.size() < static_cast<std::size_t>(most);
        });
        if (!done)
            return done.error();
        return all;
    });
}

QFuture<Expected<std::vector<Gap>>> HistoryPool::gaps(const PointId& point, Interval interval)
{
    return ask<std::vector<Gap>>([=](const HistoryReader& reader) { return reader.gaps(point, interval); });
}

QFuture<Expected<Usage>> HistoryPool::usage()
{
    return ask<Usage>([](const HistoryReader& reader) { return reader.usage(); });
}

QFuture<Expected<std::vector<JournalEntry>>> HistoryPool::journal(const JournalQuery& query)
{
    return ask<std::vector<JournalEntry>>([query](const HistoryReader& reader) { return reader.journal(query); });
}

} // namespace holdfast
