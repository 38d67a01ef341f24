// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_schedule.h"
#include "ui/look/checked_field.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace holdfast {

class Button;
class FolderField;
class PlainLabel;
class Segmented;

/// Which report comes by itself, when by the clock on the site's wall, as which files, and where they go. The next times are shown as they will be.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `now`: what the next times are reckoned from.
    ScheduleDialog(const Look& look, const std::vector<ReportTitle>& titles, const ReportSchedule& schedule, Timestamp now, QWidget* parent = nullptr);

    /// What a new one begins with: the rhythm that goes with the period.
    [[nodiscard]] static ReportSchedule blank(const QString& report, const QString& period, const QString& language);

    /// How what was chosen was taken: closes, or says why not.
    void take(const Expected<>& kept);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const holdfast::ReportSchedule& schedule);

private:
    [[nodiscard]] QWidget* makeWhat(const std::vector<ReportTitle>& titles);
    [[nodiscard]] QWidget* makeFiles();
    [[nodiscard]] QWidget* makeWhen();
    [[nodiscard]] QWidget* makeDays();
    [[nodiscard]] QWidget* makeWhere();
    [[nodiscard]] QWidget* makeFoot();
    void fill();
    void listen();
    [[nodiscard]] ReportSchedule typed() const;
    [[nodiscard]] bool tell(const ReportSchedule& schedule);
    void showNext(const ReportSchedule& schedule);
    void refresh();
    void save();
    void focusFault();

    const Look& m_look;
    const ReportSchedule m_schedule;
    const Timestamp m_now;
    bool m_tried = false; ///< faults are told once somebody wanted to save
    QComboBox* m_report;
    QComboBox* m_period;
    QComboBox* m_language;
    Segmented* m_paper;
    std::vector<std::pair<ReportFormat, QCheckBox*>> m_formats;
    Segmented* m_rhythm;
    std::array<QCheckBox*, 7> m_days{};
    QSpinBox* m_day;
    QTimeEdit* m_at;
    FolderField* m_folder;
    QLineEdit* m_recipients;
    CheckedField* m_formatsField = nullptr;
    CheckedField* m_daysField = nullptr;
    CheckedField* m_dayField = nullptr;
    CheckedField* m_folderField = nullptr;
    CheckedField* m_recipientsField = nullptr;
    PlainLabel* m_next;
    PlainLabel* m_fault;
    Button* m_save;
};

} // namespace holdfast
