// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/folder_field.h"

#include "ui/look/button.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

FolderField::FolderField(const Look& look, const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_path(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* browse = new IconButton(look, Icon::More, tr("Choose a folder"), IconButton::Frame::Outlined);
    m_path->setObjectName(u"scheduleFolder"_s);
    m_path->setAccessibleName(title);
    m_path->setMaxLength(200);
    m_path->setPlaceholderText(tr("Nowhere else"));
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    setFocusProxy(m_path);
    connect(browse, &QToolButton::clicked, this, &FolderField::choose);
    connect(m_path, &QLineEdit::textChanged, this, &FolderField::changed);
}

QString FolderField::folder() const
{
    return m_path->text().trimmed();
}

void FolderField::setFolder(const QString& folder)
{
    m_path->setText(folder);
}

void FolderField::choose()
{
    auto* dialog = new QFileDialog(this, m_title, folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderField::setFolder);
    dialog->open();
}

} // namespace holdfast
