// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/neighbour.h"
#include "app/model/ports.h"

#include <QPromise>

#include <vector>

namespace holdfast {

/// Remembers what was asked for; takes everything unless told why not.
class FakeIntents final : public Intents
{
public:
    Expected<quint64> send(const Wish& wish) override
    {
        if (refusal)
            return *refusal;
        wishes.push_back(wish);
        return static_cast<quint64>(wishes.size());
    }
    [[nodiscard]] Actor actor() const override { return person; }

    std::vector<Wish> wishes;
    std::optional<Error> refusal;
    Actor person{OperatorId(QStringLiteral("kate")), QStringLiteral("Kate Moran"), Role::Operator, QStringLiteral("ws1")};
};

/// An answer that is there at once.
template <typename T>
[[nodiscard]] QFuture<Expected<T>> answered(const T& answer)
{
    QPromise<Expected<T>> promise;
    promise.start();
    promise.addResult(Expected<T>(answer));
    promise.finish();
    return promise.future();
}

/// Answers at once with what it was given.
class FakeHistoryDesk : public HistoryDesk
{
public:
    QFuture<Expected<Series>> series(const SeriesQuery& query) override
    {
        Series answer = knownSeries;
        answer.point = query.point;
        return answered(answer);
    }
    QFuture<Expected<std::vector<Sample>>> samples(const PointId&, Interval, int) override { return answered(knownSamples); }
    QFuture<Expected<std::vector<Gap>>> gaps(const PointId&, Interval) override { return answered(knownGaps); }
    QFuture<Expected<Usage>> usage() override { return answered(knownUsage); }
    QFuture<Expected<std::vector<JournalEntry>>> journal(const JournalQuery&) override { return answered(knownJournal); }

    Series knownSeries;
    std::vector<Sample> knownSamples;
    std::vector<Gap> knownGaps;
    Usage knownUsage;
    std::vector<JournalEntry> knownJournal;
};

class FakeTester final : public ConnectionTester
{
public:
    void test(const BrokerConfig&, const QString&, std::function<void(const ConnectionStep&)> tell) override
    {
        for (const ConnectionStep& step : steps)
            tell(step);
    }
    void cancel() override { ++cancelled; }

    std::vector<ConnectionStep> steps;
    int cancelled = 0;
};

class FakeNeighbourhood final : public Neighbourhood
{
public:
    void watch(std::function<void(const Neighbours&)> told) override
    {
        tell = std::move(told);
        if (tell)
            tell(all);
    }

    std::function<void(const Neighbours&)> tell;
    Neighbours all;
};

class FakeSecrets final : public Secrets
{
public:
    [[nodiscard]] Expected<QString> read(const QString& key) const override
    {
        if (!kept.contains(key))
            return Error{Error::Code::NotFound, key};
        return kept.value(key);
    }
    Expected<> write(const QString& key, const QString& secret) override
    {
        kept.insert(key, secret);
        return Done{};
    }
    Expected<> remove(const QString& key) override
    {
        kept.remove(key);
        return Done{};
    }

    QHash<QString, QString> kept;
};

} // namespace holdfast
