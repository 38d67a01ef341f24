// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fake_ports.h"

#include <memory>
#include <vector>

namespace holdfast {

/// A desk that remembers its questions and answers series only when told to.
class AskedDesk final : public FakeHistoryDesk
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

    void answer(std::size_t question, Expected<Series> series)
    {
        asked[question].answer->addResult(std::move(series));
        asked[question].answer->finish();
    }

    std::vector<Question> asked;
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
