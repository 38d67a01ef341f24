// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/files_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

enum FileRole { PathRole = cell::EndRole };

} // namespace

FilesCard::FilesCard(const Look& look, QWidget* parent)
    : Card(look, tr("Files made"), parent)
    , m_list(new QListWidget)
    , m_none(new PlainLabel(look, tr("No report was made here yet."), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_verify(new Button(look, tr("Verify"), ButtonKind::Default, ButtonSize::Small))
    , m_open(new Button(look, tr("Open"), ButtonKind::Default, ButtonSize::Small))
    , m_folder(new Button(look, tr("Folder"), ButtonKind::Link, ButtonSize::Small))
{
    setObjectName(u"reportFiles"_s);
    m_list->setObjectName(u"files"_s);
    m_list->setAccessibleName(tr("Files made"));
    m_list->setItemDelegate(new RowDelegate(look, row::twoLine, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
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
    body()->addWidget(m_none);
    body()->addWidget(m_list, 1);
    body()->addLayout(buttons);
    body()->addWidget(new PlainLabel(look, tr("Each file has its hash beside it and in the audit. Verify says whether it is still as it was made."), Type::Caption, Ink::Text2, Overflow::Wrap));
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
    const QString words[] = {tr("Verified"), tr("Not in this audit"), tr("Changed since it was made"), tr("No hash known"), tr("The file is gone")};
    m_verdicts.insert(path, verdict ? words[static_cast<std::size_t>(*verdict)] : sentenceOf(verdict.error()));
    fill();
}

void FilesCard::fill()
{
    const QString kept = selected();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Format& format = look().format();
    for (const ReportFile& file : m_files) {
        const QString about = QString(format.moment(file.madeAt) % u" · "_s % format.bytes(file.bytes));
        const QString verdict = m_verdicts.value(file.path);
        auto* item = new QListWidgetItem(file.name, m_list);
        item->setData(PathRole, file.path);
        item->setData(cell::Subtitle, verdict.isEmpty() ? about : QString(verdict % u" · "_s % about));
        item->setData(cell::IconRole, static_cast<int>(verdict == tr("Verified") ? Icon::Check : Icon::Reports));
        item->setData(Qt::AccessibleTextRole, QString(file.name % u", "_s % item->data(cell::Subtitle).toString()));
        if (file.path == kept)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_none->setVisible(m_files.empty());
    m_list->setVisible(!m_files.empty());
    judge();
}

void FilesCard::judge()
{
    m_verify->setEnabled(!selected().isEmpty());
    m_open->setEnabled(!selected().isEmpty());
}

} // namespace holdfast
