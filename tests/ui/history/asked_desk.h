// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace holdfast {

/// A desk that remembers its questions and answers series only when told to.
class AskedDesk final : public HistoryDesk
{
public:
    struct Question
    {
        SeriesQuery query;
        std::shared_ptr<QPromise<Expected<Series>>> answer;
    };

    QFuture<Expected<Series>> series(const SeriesQuery& query) override
    {
        auto promise = std::make_shared<QPromise<Expected<Series>>>();
        promise->start();
        asked.push_back({query, promise});
        return promise->future();
    }
    QFuture<Expected<std::vector<Sample>>> samples(const PointId&, Interval, int) override { return ready(std::vector<Sample>()); }
    QFuture<Expected<std::vector<Gap>>> gaps(const PointId&, Interval) override { return ready(knownGaps); }
    QFuture<Expected<Usage>> usage() override { return ready(Usage()); }
    QFuture<Expected<std::vector<JournalEntry>>> journal(const JournalQuery&) override { return ready(std::vector<JournalEntry>()); }

    void answer(std::size_t question, Expected<Series> series)
    {
        asked[question].answer->addResult(std::move(series));
        asked[question].answer->finish();
    }

    std::vector<Question> asked;
    std::vector<Gap> knownGaps;

private:
    template <typename T>
    static QFuture<Expected<T>> ready(const T& answer)
    {
        QPromise<Expected<T>> promise;
        promise.start();
        promise.addResult(Expected<T>(answer));
        promise.finish();
        return promise.future();
    }
};

/// Ten columns of a minute, 20.0 to 29.0, a column's least and most half a degree beside.
[[nodiscard]] inline Series risingSeries(const PointId& point, Timestamp from)
{
    using namespace std::chrono_literals;
    Series series;
    series.point = point;
    series.interval = {from, from + 10min};
    for (int i = 0; i < 10; ++i) {
        series.time.push_back(from + i * 1min);
        series.minimum.push_back(19.5 + i);
        series.mean.push_back(20.0 + i);
        series.maximum.push_back(20.5 + i);
        series.coverage.push_back(1.0F);
    }
    return series;
}

} // namespace holdfast
