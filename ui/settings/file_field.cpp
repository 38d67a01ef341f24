// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/file_field.h"

#include "ui/look/button.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

namespace holdfast {

FileField::FileField(const Look& look, const QString& title, const QString& kinds, Picks picks, QWidget* parent)
    : QWidget(parent), m_title(title), m_kinds(kinds), m_picks(picks), m_path(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* browse = new IconButton(look, Icon::More, (picks == Picks::File ? tr("Choose a file: %1") : tr("Choose a folder: %1")).arg(title), IconButton::Frame::Outlined);
    m_path->setAccessibleName(title);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    setFocusProxy(m_path);
    connect(browse, &QToolButton::clicked, this, &FileField::choose);
    connect(m_path, &QLineEdit::textChanged, this, &FileField::changed);
}

QString FileField::file() const
{
    return m_path->text().trimmed();
}

void FileField::setFile(const QString& file)
{
    m_path->setText(file);
}

void FileField::setHint(const QString& hint)
{
    m_path->setPlaceholderText(hint);
}

void FileField::choose()
{
    auto* dialog = new QFileDialog(this, m_title, QFileInfo(file()).path(), m_kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_picks == Picks::File ? QFileDialog::ExistingFile : QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setFile);
    dialog->open();
}

} // namespace holdfast
