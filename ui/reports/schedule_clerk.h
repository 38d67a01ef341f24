// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/schedule_desk.h"
#include "ui/look/toast.h"
#include "ui/reports/schedules_card.h"

#include <QTimer>

namespace holdfast {

class Intents;
class Live;

/// Between the card of schedules and the desk that carries them out: asks how it stands while somebody looks, and brings what is wanted.
class ScheduleClerk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Live& live;
        Intents& intents;
        const Look& look;
        ScheduleDesk* desk; ///< nobody: schedules are another program's business
        std::vector<ReportTitle> titles;
    };

    /// `over`: what dialogs stand before.
    ScheduleClerk(Parts parts, SchedulesCard& card, QWidget* over);

    /// While somebody looks.
    void watch();
    void rest() { m_pulse.stop(); }
    /// Opens the editor.
    void edit(const ReportSchedule& schedule);
    [[nodiscard]] bool mayChange() const;

Q_SIGNALS:
    void learned(const holdfast::ScheduleView& view);
    void said(const holdfast::Saying& saying);
    void addWanted();

private:
    void ask();
    void keep(const ReportSchedule& schedule);
    void run(const ReportSchedule& schedule);
    void remove(const ReportSchedule& schedule);
    [[nodiscard]] QString titleOf(const ReportSchedule& schedule) const;

    Parts m_parts;
    SchedulesCard& m_card;
    QWidget* m_over;
    QTimer m_pulse;
    bool m_asking = false;
};

} // namespace holdfast
