// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "app/model/record.h"
#include "app/report/schedule_files.h"
#include "app/report/schedule_plan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace holdfast {

struct RoundsParts
{
    QString folder; ///< the data directory
    const Clock& clock;
    ReportDesk& reports;
    Actor station;  ///< who makes what nobody makes by hand
    Site site;      ///< as it was stored
    /// Takes a mail to who carries it; answers later, on any thread.
    std::function<void(const Delivery&, std::function<void(const Expected<>&)>)> bring;
    std::function<void(const AuditRecord&)> note;
    std::function<void(const QString& trouble)> warn; ///< a notice for whoever looks
};

/// Makes reports when they are due and brings them to where they go. Lives on a thread with an event loop; only that thread waits for disks.
class ReportRounds final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is made in the first moments: devices are to be heard first.
    static constexpr Ticks settling = std::chrono::seconds(20);

    explicit ReportRounds(RoundsParts parts);
    ~ReportRounds() override;

    /// Nothing more is begun. Waits for what is being made, so that it is not made twice; afterwards nobody is asked for anything.
    void leave();

    [[nodiscard]] ScheduleView view() const;
    [[nodiscard]] Expected<> keep(const ReportSchedule& schedule, const Actor& actor);
    [[nodiscard]] Expected<> remove(const ReportScheduleId& schedule, const Actor& actor);
    [[nodiscard]] Expected<> runNow(const ReportScheduleId& schedule, const Actor& actor);
    void attend(std::function<void()> pictureWanted);
    void show(const Picture& picture);
    void learn(const Site& site);
    /// How it stands with a mail that was taken.
    void mailed(const Delivery& delivery);

    /// What time has made due; by itself four times a second.
    void round();

private:
    void start(const ScheduleJob& job);
    void takeMade();
    void copy(const ScheduleJob& job);
    void mail(const ScheduleJob& job);
    [[nodiscard]] Expected<Delivery> deliveryOf(const ScheduleJob& job) const;
    [[nodiscard]] QStringList pathsOf(const ReportRun& run) const;
    [[nodiscard]] QString titleOf(const QString& report, const QString& language) const;
    void note(const Actor& actor, const QString& action, const QString& object, const QString& before, const QString& after);
    void save();
    void tellTroubles();
    void tell(const QString& trouble);

    const RoundsParts m_parts;
    const ScheduleFiles m_files;
    const Ticks m_begun;
    SchedulePlan m_plan;
    Site m_site;
    std::function<void()> m_pictureWanted;
    std::optional<ScheduleJob> m_job; ///< being made, or waiting for the picture
    std::optional<QFuture<Expected<std::vector<ReportFile>>>> m_making;
    Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    QString m_chosenFault;
    QString m_stateFault;
    quint64 m_saved = 0;
    QTimer m_pulse;
};

} // namespace holdfast
