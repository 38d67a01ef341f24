// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/operator.h"
#include "app/model/schedule_desk.h"

namespace holdfast {

/// Harbour House has five reports come by themselves; one of them came late, a mail waits for its server. Nothing is made or sent from a picture.
class HarbourSchedules final : public ScheduleDesk
{
public:
    /// The files of what came are really made, so that they can be shown and verified.
    HarbourSchedules(ReportDesk& reports, const Picture& picture, const Actor& actor);

    [[nodiscard]] QFuture<ScheduleView> look() override;
    [[nodiscard]] QFuture<Expected<>> keep(const ReportSchedule& schedule, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<>> remove(const ReportScheduleId& schedule, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<>> runNow(const ReportScheduleId& schedule, const Actor& actor) override;
    void attend(std::function<void()>) override {}
    void show(const Picture&) override {}

private:
    ScheduleView m_view;
};

} // namespace holdfast
