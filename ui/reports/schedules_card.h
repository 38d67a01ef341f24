// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/schedule_desk.h"
#include "ui/look/card.h"

#include <QHash>

class QListWidget;

namespace holdfast {

class Button;
class IconButton;

/// What who sits here may do with schedules.
struct ScheduleRights
{
    bool change = false; ///< add, change, switch, remove
    bool run = false;

    friend bool operator==(const ScheduleRights&, const ScheduleRights&) = default;
};

/// Reports that come by themselves: when next, how the last one went, and what can be done about them.
class SchedulesCard final : public Card
{
    Q_OBJECT

public:
    /// `titles`: of the reports there are.
    SchedulesCard(const Look& look, const std::vector<ReportTitle>& titles, QWidget* parent = nullptr);

    void allow(const ScheduleRights& rights);
    void show(const ScheduleView& view, Timestamp now);
    /// Where nobody makes them: why.
    void showNobody(const QString& why);
    [[nodiscard]] std::optional<ReportSchedule> selected() const;

Q_SIGNALS:
    void addWanted();
    void editWanted(const holdfast::ReportSchedule& schedule);
    void keepWanted(const holdfast::ReportSchedule& schedule); ///< switched on or off
    void runWanted(const holdfast::ReportSchedule& schedule);
    void removeWanted(const holdfast::ReportSchedule& schedule);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void listen();
    void fill();
    void fillRow(const ReportSchedule& schedule);
    void toggle(int row);
    void judge();

    QHash<QString, QString> m_titles;
    ScheduleView m_view;
    Timestamp m_now;
    ScheduleRights m_rights;
    QString m_nobody;
    bool m_asked = false; ///< a switch stands half-way
    QListWidget* m_list;
    PlainLabel* m_none;
    PlainLabel* m_last;
    PlainLabel* m_fault;
    IconButton* m_add;
    QWidget* m_deeds;
    Button* m_run;
    IconButton* m_edit;
    IconButton* m_remove;
};

} // namespace holdfast
