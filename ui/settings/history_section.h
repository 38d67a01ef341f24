// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_keeping.h"
#include "ui/settings/section.h"

class QComboBox;
class QListWidget;
class QSpinBox;

namespace holdfast {

class Button;
class Card;

/// How history is kept: what needs repair, what takes the room, for how long, within which budget, and the backups.
class HistorySection final : public Section
{
    Q_OBJECT

public:
    explicit HistorySection(const SettingsParts& parts, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addRepairs();
    void addUsage();
    void addTimes();
    void addBackups();
    void ask();
    void show(const KeepingState& state);
    void showRepairs();
    void showTimes();
    void showBackups();
    void takeTimes();
    void save();
    void makeBackup();
    void previewBackup();
    void restore();
    void say(const Expected<>& how, const QString& done);
    [[nodiscard]] QString selectedBackup() const;

    HistoryKeeping* m_keeping; ///< nullptr: nobody records here
    std::optional<KeepingState> m_state;
    KeepingSettings m_draft;
    bool m_filling = false;
    Card* m_repairs;
    QListWidget* m_problems;
    PlainLabel* m_usage;
    QListWidget* m_quantities;
    QComboBox* m_quantity;
    QSpinBox* m_samples;
    QSpinBox* m_fiveMinutes;
    QSpinBox* m_hours;
    QSpinBox* m_budget;
    QSpinBox* m_every;
    QSpinBox* m_kept;
    Button* m_save;
    QListWidget* m_backups;
    PlainLabel* m_preview;
    Button* m_make;
    Button* m_look;
    Button* m_restore;
    QString m_shown; ///< the backup whose preview is read
};

} // namespace holdfast
