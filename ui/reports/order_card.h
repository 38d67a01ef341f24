// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"
#include "ui/look/card.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QProgressBar;

namespace holdfast {

class Button;
class Segmented;

/// Of which time, in which language, on which paper and as which files a report is made.
class OrderCard final : public Card
{
    Q_OBJECT

public:
    explicit OrderCard(const Look& look, QWidget* parent = nullptr);

    /// What is usual for another report.
    void begin(const QString& usualPeriod, QDate today);
    [[nodiscard]] ReportOrder order() const; ///< but for the report itself
    [[nodiscard]] std::vector<ReportFormat> formats() const;
    void setSummary(const QString& summary);
    /// Nothing: no file is being made.
    void setMaking(std::optional<int> percent);
    /// Whether who sits here may have it made by itself.
    void offerSchedule(bool offered);

Q_SIGNALS:
    void changed(); ///< of what the pages say or look like
    void makeWanted();
    void cancelWanted();
    void scheduleWanted();

private:
    void addTimes();
    void addManner();
    void addFormats();
    void judge();

    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_language;
    Segmented* m_paper;
    std::vector<std::pair<ReportFormat, QCheckBox*>> m_formats;
    PlainLabel* m_summary;
    QProgressBar* m_progress;
    Button* m_make;
    Button* m_schedule;
    Button* m_cancel;
    bool m_making = false;
};

} // namespace holdfast
