// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"
#include "app/runtime/report_rounds.h"
#include "app/runtime/thread_host.h"

namespace holdfast {

/// Who makes what the clock asks for.
[[nodiscard]] Actor scheduleActor(const QString& workstation);
/// A notice for whoever looks.
[[nodiscard]] Delta scheduleTrouble(const QString& trouble, Timestamp now);

/// The rounds on a thread of their own, asked from anywhere.
class SchedulePost final : public ScheduleDesk
{
public:
    explicit SchedulePost(RoundsParts parts);

    [[nodiscard]] QFuture<ScheduleView> look() override;
    [[nodiscard]] QFuture<Expected<>> keep(const ReportSchedule& schedule, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<>> remove(const ReportScheduleId& schedule, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<>> runNow(const ReportScheduleId& schedule, const Actor& actor) override;
    void attend(std::function<void()> pictureWanted) override;
    void show(const Picture& picture) override;

    /// Nothing more is begun, nobody is spoken to any more; back once that is so.
    void leave();
    void learn(const Site& site);
    void mailed(const Delivery& delivery);

private:
    ThreadHost<ReportRounds> m_rounds;
};

} // namespace holdfast
