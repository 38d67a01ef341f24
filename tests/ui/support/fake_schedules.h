// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/schedule_desk.h"
#include "tests/ui/support/fake_ports.h"

#include <algorithm>

namespace holdfast {

/// Keeps what it is told in memory, answers at once, and remembers what it was asked.
class FakeSchedules final : public ScheduleDesk
{
public:
    QFuture<ScheduleView> look() override { return atOnce(view); }
    QFuture<Expected<>> keep(const ReportSchedule& schedule, const Actor&) override
    {
        kept.push_back(schedule);
        if (refusal)
            return done();
        const auto known = std::ranges::find(view.schedules, schedule.id, &ReportSchedule::id);
        if (known == view.schedules.end())
            view.schedules.push_back(schedule);
        else
            *known = schedule;
        return done();
    }
    QFuture<Expected<>> remove(const ReportScheduleId& schedule, const Actor&) override
    {
        if (!refusal)
            std::erase_if(view.schedules, [&](const ReportSchedule& one) { return one.id == schedule; });
        return done();
    }
    QFuture<Expected<>> runNow(const ReportScheduleId& schedule, const Actor&) override
    {
        run.push_back(schedule);
        return done();
    }
    void attend(std::function<void()>) override {}
    void show(const Picture&) override {}

    ScheduleView view;
    std::vector<ReportSchedule> kept;
    std::vector<ReportScheduleId> run;
    std::optional<Error> refusal;

private:
    template <typename T>
    static QFuture<T> atOnce(const T& answer)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(answer);
        promise.finish();
        return promise.future();
    }
    [[nodiscard]] QFuture<Expected<>> done() const { return atOnce(refusal ? Expected<>(*refusal) : Expected<>(Done{})); }
};

} // namespace holdfast
