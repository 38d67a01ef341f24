// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"
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
    [[nodiscard]] QString selected() const;

Q_SIGNALS:
    void verifyWanted(const QString& path);
    void openWanted(const QString& path);
    void folderWanted();

private:
    void fill();
    void judge();

    std::vector<ReportFile> m_files;
    QHash<QString, QString> m_verdicts; ///< words, by path
    QListWidget* m_list;
    PlainLabel* m_none;
    Button* m_verify;
    Button* m_open;
    Button* m_folder;
};

} // namespace holdfast
