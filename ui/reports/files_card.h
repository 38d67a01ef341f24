// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/schedule_desk.h"
#include "ui/look/card.h"

#include <QHash>

class QListWidget;

namespace holdfast {

class Button;

/// What was made: each file with what is known of it, and a way to look whether it is still as it was.
class FilesCard final : public Card
{
    Q_OBJECT

public:
    explicit FilesCard(const Look& look, QWidget* parent = nullptr);

    void showFiles(const std::vector<ReportFile>& files);
    void showVerdict(const QString& path, const Expected<FileVerdict>& verdict);
    /// Which of them came by themselves.
    void showSchedules(const ScheduleView& view);
    [[nodiscard]] QString selected() const;

Q_SIGNALS:
    void verifyWanted(const QString& path);
    void openWanted(const QString& path);
    void folderWanted();

private:
    void fill();
    void fillRow(const ReportFile& file);
    void judge();

    std::vector<ReportFile> m_files;
    QHash<QString, FileVerdict> m_verdicts; ///< by path
    QHash<QString, QString> m_troubles; ///< why it could not be verified, by path
    ScheduleView m_schedules;
    QHash<QString, ReportRun> m_runs; ///< of those that came by themselves, by name
    QListWidget* m_list;
    PlainLabel* m_none;
    PlainLabel* m_about;
    Button* m_verify;
    Button* m_open;
    Button* m_folder;
};

} // namespace holdfast
