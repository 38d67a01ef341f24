// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "ui/settings/section.h"

class QListWidget;

namespace holdfast {

class BackupsCard;
class Button;
class FileField;
class KeepCard;

/// How history is kept: what takes the room, for how long, within which budget, its backups, where it lies, and what is taken in from elsewhere.
class HistorySection final : public Section
{
    Q_OBJECT

public:
    explicit HistorySection(const SettingsParts& parts, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addUsage();
    void addPlaces();
    void addImport();
    void listenToCards();
    [[nodiscard]] PlainLabel* place(QWidget& lines, const QString& name, const QString& object);
    void ask();
    void showState(const KeepingState& state);
    void showUsage(const KeepingState& state);
    void makeBackup();
    void takeIn();
    void chooseColumns();
    void showReport(const Expected<ImportReport>& report);
    void say(const Expected<>& how, const QString& done);

    PlainLabel* m_usage;
    QListWidget* m_quantities;
    KeepCard* m_keep;
    BackupsCard* m_backups;
    PlainLabel* m_history;
    PlainLabel* m_inventory;
    PlainLabel* m_backupFolder;
    FileField* m_import;
    Button* m_takeIn;
    Button* m_chooseColumns;
    PlainLabel* m_report;
};

} // namespace holdfast
