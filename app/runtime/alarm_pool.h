// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "app/runtime/history_pool.h"

namespace holdfast {

/// One thread for questions to the journal and one for trials, so that a trial of a minute delays no figure. Each question opens a read-only connection of its own.
class AlarmPool final : public AlarmDesk
{
public:
    explicit AlarmPool(MakeReader makeReader);
    ~AlarmPool() override;

    [[nodiscard]] QFuture<Expected<RuleTrial>> tryOut(const AlarmRule& rule, Interval interval, const Picture& picture) override;
    [[nodiscard]] QFuture<Expected<LoadAnswer>> load(const LoadQuestion& question) override;
    [[nodiscard]] QFuture<Expected<RaisedCounts>> raised(Interval interval) override;
    [[nodiscard]] Expected<> check(const AlarmRule& rule) const override;
    [[nodiscard]] std::optional<AlarmRule> standardOf(const RuleId& rule) const override;

private:
    const MakeReader m_makeReader;
    const Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_questions;
    QThreadPool m_trials;
};

} // namespace holdfast
