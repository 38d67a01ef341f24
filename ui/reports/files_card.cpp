// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/files_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/reports/schedule_words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

enum FileRole { PathRole = cell::EndRole };

constexpr int leastRows = 3; ///< seen at once

} // namespace

FilesCard::FilesCard(const Look& look, QWidget* parent)
    : Card(look, tr("Files made"), parent)
    , m_list(new QListWidget)
    , m_none(new PlainLabel(look, tr("No report was made here yet."), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_about(new PlainLabel(look, QString(), Type::Caption, Ink::Text2, Overflow::Wrap))
    , m_verify(new Button(look, tr("Verify"), ButtonKind::Default, ButtonSize::Small))
    , m_open(new Button(look, tr("Open"), ButtonKind::Default, ButtonSize::Small))
    , m_folder(new Button(look, tr("Folder"), ButtonKind::Link, ButtonSize::Small))
{
    setObjectName(u"reportFiles"_s);
    m_list->setObjectName(u"files"_s);
    m_list->setAccessibleName(tr("Files made"));
    m_list->setItemDelegate(new RowDelegate(look, row::twoLine, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(leastRows * row::twoLine);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_verify->setObjectName(u"verifyReport"_s);
    m_verify->setIcon(Icon::Hash);
    m_open->setObjectName(u"openReport"_s);
    m_folder->setObjectName(u"openReportFolder"_s);
    headEnd()->addWidget(m_folder);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_verify);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    m_about->setObjectName(u"aboutFile"_s);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(space::inside, 0, space::inside, 0);
    below->setSpacing(space::small);
    below->addWidget(m_about);
    below->addLayout(buttons);
    below->addWidget(new PlainLabel(look, tr("Each file has its hash beside it and in the audit. Verify says whether it is still as it was made."), Type::Caption, Ink::Text2, Overflow::Wrap));
    m_none->setContentsMargins(space::inside, 0, space::inside, 0);
    body()->setContentsMargins(1, 0, 1, space::gap);
    body()->addWidget(m_none);
    body()->addWidget(m_list, 1);
    body()->addLayout(below);
    body()->addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesCard::judge);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT openWanted(selected()); });
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyWanted(selected()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(selected()); });
    connect(m_folder, &QPushButton::clicked, this, &FilesCard::folderWanted);
    fill();
}

QString FilesCard::selected() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(PathRole).toString() : QString();
}

void FilesCard::showFiles(const std::vector<ReportFile>& files)
{
    m_files = files;
    fill();
}

void FilesCard::showVerdict(const QString& path, const Expected<FileVerdict>& verdict)
{
    m_verdicts.remove(path);
    m_troubles.remove(path);
    if (verdict)
        m_verdicts.insert(path, *verdict);
    else
        m_troubles.insert(path, sentenceOf(verdict.error()));
    fill();
}

void FilesCard::showSchedules(const ScheduleView& view)
{
    if (view.runs == m_schedules.runs && view.schedules == m_schedules.schedules)
        return;
    m_schedules = view;
    m_runs.clear();
    for (const ReportRun& run : view.runs)
        for (const QString& name : run.files)
            m_runs.insert(name, run);
    fill();
}

/// What is wrong with a file stands first; that it is as it was made, at the end of its row.
void FilesCard::fillRow(const ReportFile& file)
{
    const QString words[] = {tr("Verified"), tr("Not in this audit"), tr("Changed since it was made"), tr("No hash known"), tr("The file is gone")};
    const Format& format = look().format();
    const auto verdict = m_verdicts.constFind(file.path);
    const bool verified = verdict != m_verdicts.constEnd() && *verdict == FileVerdict::Verified;
    const QString trouble = verdict != m_verdicts.constEnd() && !verified ? words[static_cast<std::size_t>(*verdict)] : m_troubles.value(file.path);
    const auto run = m_runs.constFind(file.name);
    QStringList about{trouble, QString(format.day(file.madeAt) % u' ' % format.shortTime(file.madeAt))};
    if (run != m_runs.constEnd())
        about.append(run->late ? tr("late") : tr("by itself"));
    about.append(format.bytes(file.bytes));
    about.removeAll(QString());
    auto* item = new QListWidgetItem(file.name, m_list);
    item->setData(PathRole, file.path);
    item->setData(cell::Subtitle, about.join(u" · "_s));
    item->setData(cell::Trailing, verified ? words[0] : QString());
    item->setData(cell::IconRole, static_cast<int>(verified ? Icon::Check : !trouble.isEmpty() ? Icon::Block : run != m_runs.constEnd() ? Icon::Calendar : Icon::Reports));
    item->setData(Qt::AccessibleTextRole, QStringList{file.name, verified ? words[0] : trouble, about.join(u", "_s)}.join(u", "_s));
}

void FilesCard::fill()
{
    const QString kept = selected();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ReportFile& file : m_files) {
            fillRow(file);
            if (file.path == kept)
                m_list->setCurrentRow(m_list->count() - 1);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    m_none->setVisible(m_files.empty());
    m_list->setVisible(!m_files.empty());
    judge();
}

void FilesCard::judge()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_verify->setEnabled(item != nullptr);
    m_open->setEnabled(item != nullptr);
    const auto run = item ? m_runs.constFind(item->text()) : m_runs.constEnd();
    const bool isScheduled = run != m_runs.constEnd();
    m_about->setVisible(isScheduled);
    if (!isScheduled)
        return;
    const auto schedule = std::ranges::find(m_schedules.schedules, run->schedule, &ReportSchedule::id);
    const Format& format = look().format();
    const QString whose = schedule == m_schedules.schedules.end() ? tr("Made by a schedule that was removed since.") : tr("Made by the schedule “%1”.").arg(rhythmWords(*schedule, format));
    m_about->setText(run->late ? QString(whose % u' ' % tr("It is late: it was due on %1.").arg(format.moment(run->due))) : whose);
}

} // namespace holdfast
