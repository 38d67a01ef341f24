// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/repairs.h"
#include "ui/settings/section.h"

#include <QSet>

namespace holdfast {

class Button;
class Card;

/// Everything that is not as it should be, each with what helps; and how far the history was read through.
class RepairsSection final : public Section
{
    Q_OBJECT

public:
    explicit RepairsSection(const SettingsParts& parts, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addList();
    void addReading();
    void ask();
    void showRepairs();
    void fill();
    void showReading();
    void cure(RepairCure cure);
    void backUp();
    void bringBack();
    void checkNow();
    void salvage();
    void setBusy(RepairCure cure, bool busy);
    void done(RepairCure cure, const QString& text);

    std::optional<KeepingState> m_keeping;
    std::optional<HistoryHealth> m_health;
    std::vector<Repair> m_repairs; ///< as they stand there
    QSet<int> m_busy;              ///< cures that go on
    Card* m_list;
    QWidget* m_rows = nullptr;
    PlainLabel* m_read;
    Button* m_check;
};

} // namespace holdfast
