// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/note_dialog.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace holdfast {
namespace {

constexpr int mostCharacters = 500;
constexpr int leastWidth = 440;

} // namespace

NoteDialog::NoteDialog(const Look& look, const QString& place, QWidget* parent)
    : QDialog(parent), m_note(new QLineEdit), m_keep(new Button(look, tr("Keep"), ButtonKind::Primary))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Annotate"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    column->addWidget(new PlainLabel(look, place, Type::BodyStrong, Ink::Text, Overflow::Wrap));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setMaxLength(mostCharacters);
    m_note->setAccessibleName(tr("Note"));
    column->addWidget(labelled(look, tr("Note"), m_note, tr("It stands below the curves and in the journal, with your name. Notes are not taken back.")));
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = new Button(look, tr("Cancel"));
    m_keep->setObjectName(QStringLiteral("keepNote"));
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(m_keep);
    column->addLayout(row);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &NoteDialog::accept);
}

void NoteDialog::accept()
{
    const QString note = m_note->text().trimmed();
    if (note.isEmpty())
        return;
    Q_EMIT written(note);
    QDialog::accept();
}

} // namespace holdfast
