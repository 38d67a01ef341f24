// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/schedule_desk.h"
#include "ui/look/page.h"

#include <QTimer>

class QVBoxLayout;

namespace holdfast {

class FilesCard;
class GalleryCard;
class GalleryRound;
class Live;
class OrderCard;
class PreviewCard;
class ScheduleClerk;
class SchedulesCard;

/// Who makes reports.
struct ReportDesks
{
    ReportDesk* reports = nullptr;     ///< nobody: nothing can be made, and the page says so
    ScheduleDesk* schedules = nullptr; ///< nobody: none comes by itself from here
};

/// Reports: which one, of which time, how it will look, which come by themselves, and the files that were made.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(const Live& live, Intents& intents, const ReportDesks& desks, const Look& look, QWidget* parent = nullptr);
    ~ReportsPage() override;

    /// A report by id or name.
    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectCards();
    void connectSchedules();
    void choose(int index);
    [[nodiscard]] ReportOrder order() const;
    void askPreview();
    void make();
    void showMade(const Expected<std::vector<ReportFile>>& files);
    void askFiles();
    void addSchedule();
    void learnSchedules(const ScheduleView& view);
    void sayHow(const QString& sentence);
    void showHead();
    void fit(int room);

    const Live& m_live;
    Intents& m_intents;
    ReportDesk* m_desk;
    ScheduleDesk* m_scheduleDesk;
    std::vector<ReportTitle> m_titles;
    QTimer m_soon; ///< parameters change one after the other: the pages follow once
    Cancelled m_previewing;
    Cancelled m_making;
    std::optional<Timestamp> m_lastMade;
    std::size_t m_schedules = 0;
    quint64 m_madeByThemselves = 0; ///< the newest run of which there are files
    std::optional<bool> m_wide;
    QVBoxLayout* m_orderPlace = nullptr; ///< of the parameters, where there is room for it
    QWidget* m_orderColumn = nullptr;    ///< scrolls it
    QVBoxLayout* m_right = nullptr;
    GalleryCard* m_gallery = nullptr;
    GalleryRound* m_round = nullptr;
    OrderCard* m_order = nullptr;
    PreviewCard* m_preview = nullptr;
    SchedulesCard* m_schedulesCard = nullptr;
    ScheduleClerk* m_clerk = nullptr;
    FilesCard* m_files = nullptr;
};

} // namespace holdfast
