// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/settings/repairs.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 5; ///< rows; further ones are scrolled to

enum BackupRole { FolderRole = cell::EndRole };

} // namespace

BackupsCard::BackupsCard(const Look& look, QWidget* parent)
    : Card(look, tr("Backups"), parent)
    , m_list(new QListWidget)
    , m_preview(new PlainLabel(look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_make(new Button(look, tr("Make one now"), ButtonKind::Default, ButtonSize::Small))
    , m_look(new Button(look, tr("What would change?")))
    , m_restore(new Button(look, tr("Restore at the next start"), ButtonKind::Danger))
{
    m_make->setObjectName(u"makeBackup"_s);
    m_make->setIcon(Icon::Plus);
    headEnd()->addWidget(m_make);
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setItemDelegate(new RowDelegate(look, row::twoLine, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    body()->setContentsMargins(1, 0, 1, space::inside);
    body()->addWidget(m_list);
    addEnd();
    connect(m_make, &QPushButton::clicked, this, &BackupsCard::makeWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsCard::judge);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT previewWanted(selected()); });
    judge();
}

void BackupsCard::addEnd()
{
    m_preview->setObjectName(u"backupPreview"_s);
    m_preview->setAccessibleName(tr("What would change?"));
    m_look->setObjectName(u"previewBackup"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_look);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    auto* end = new QVBoxLayout;
    end->setContentsMargins(space::inside, 0, space::inside, 0);
    end->setSpacing(space::small);
    end->addWidget(m_preview);
    end->addLayout(buttons);
    end->addWidget(new PlainLabel(look(), tr("Each backup is read back from the disk after it was made, every part of it. Passwords are not in it."), Type::Caption, Ink::Text2, Overflow::Wrap));
    body()->addLayout(end);
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT previewWanted(selected()); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_state && m_state->staged)
            Q_EMIT neverMindWanted();
        else
            Q_EMIT restoreWanted(m_previewed);
    });
}

QString BackupsCard::selected() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(FolderRole).toString() : QString();
}

void BackupsCard::showState(const KeepingState& state)
{
    const bool same = m_state && m_state->backups == state.backups && m_state->staged == state.staged;
    m_state = state;
    if (!same)
        fill();
    judge();
}

void BackupsCard::fill()
{
    const QString kept = selected();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Format& format = look().format();
    for (const Backup& backup : m_state->backups) {
        const QString whole = backup.damaged == 0 ? tr("read back, all of it is whole") : tr("read back, %n part(s) were damaged before", nullptr, static_cast<int>(backup.damaged));
        const QString about = tr("%1 devices, %2 samples").arg(format.count(backup.facts.devices), format.count(backup.facts.samples));
        const QString below = m_state->staged == backup.folder ? tr("takes its place at the next start") : QString(about % u" · "_s % whole);
        auto* item = new QListWidgetItem(format.moment(backup.madeAt), m_list);
        item->setData(cell::Subtitle, below);
        item->setData(cell::Trailing, format.bytes(backup.facts.bytes));
        item->setData(cell::IconRole, static_cast<int>(Icon::Database));
        item->setData(FolderRole, backup.folder);
        item->setData(Qt::AccessibleTextRole, QString(item->text() % u", "_s % below % u", "_s % format.bytes(backup.facts.bytes)));
        if (backup.folder == kept)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostShown) * row::twoLine + 2);
    m_list->setVisible(m_list->count() > 0);
    setNote(m_list->count() > 1 ? tr("%n backup(s)", nullptr, m_list->count()) : QString());
}

void BackupsCard::showPreview(const Expected<RestorePreview>& preview, const QString& backup)
{
    m_previewed = preview ? backup : QString();
    m_preview->setText(preview ? previewText(*preview, look().format()) : sentenceOf(preview.error()));
    judge();
}

void BackupsCard::setMaking(bool making)
{
    m_making = making;
    judge();
}

/// Nothing is restored whose preview was not read.
void BackupsCard::judge()
{
    const bool staged = m_state && m_state->staged;
    const QString chosen = selected();
    m_make->setEnabled(m_state && !m_making);
    m_make->setText(m_making ? tr("Being made …") : tr("Make one now"));
    m_look->setEnabled(!chosen.isEmpty());
    m_restore->setText(staged ? tr("Do not restore") : tr("Restore at the next start"));
    m_restore->setKind(staged ? ButtonKind::Default : ButtonKind::Danger);
    m_restore->setEnabled(staged || (!chosen.isEmpty() && chosen == m_previewed));
    if (m_state && m_state->backups.empty())
        m_preview->setText(tr("There is no backup yet."));
    else if (!m_previewed.isEmpty() && chosen != m_previewed)
        m_preview->setText(QString());
    m_preview->setVisible(!m_preview->text().isEmpty());
}

} // namespace holdfast
