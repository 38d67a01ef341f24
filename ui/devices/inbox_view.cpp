// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/inbox_view.h"

#include "ui/devices/device_text.h"
#include "ui/look/button.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"
#include "ui/models/lines.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>
#include <QTableView>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

void InboxView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void InboxView::focusRows()
{
    m_table->setFocus();
}

void InboxView::showPile(InboxPile pile)
{
    m_piles->setCurrent(static_cast<int>(pile));
    m_model.setPile(pile);
}

void InboxView::refresh()
{
    const auto count = [this](InboxPile pile) { return m_look.format().count(m_model.countOf(pile)); };
    m_piles->setParts({tr("New %1").arg(count(InboxPile::New)), tr("Ignored %1").arg(count(InboxPile::Ignored)), tr("Blocked %1").arg(count(InboxPile::Blocked))});
    m_piles->setCurrent(static_cast<int>(m_model.pile()));
    m_grouping->setVisible(m_model.pile() == InboxPile::New && width() > 700);
    dressGroups();
    m_table->setColumnHidden(InboxModel::Confidence, m_model.pile() != InboxPile::New);
    m_rowsOrEmpty->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.pile() == InboxPile::New)
        m_empty->setText(tr("Nothing new"), tr("Listening on %n source(s). What announces itself shows up here.", nullptr, static_cast<int>(m_live.picture().brokers.size())));
    else
        m_empty->setText(m_model.pile() == InboxPile::Ignored ? tr("Nothing is ignored") : tr("Nothing is blocked"), tr("Devices put aside from the inbox stand here and can be brought back."));
    refreshSources();
    refreshConflicts();
    refreshFoot();
    selectAgain();
}

/// Heads of groups are lower than devices and go over the whole width. Heights follow their rows by themselves, spans do not.
void InboxView::dressGroups()
{
    m_table->clearSpans();
    for (const int row : m_model.groupRows()) {
        if (row < 0)
            continue;
        m_table->setRowHeight(row, row::dense);
        m_table->setSpan(row, 0, 1, InboxModel::ColumnCount);
    }
}

void InboxView::refreshSources()
{
    const Picture& picture = m_live.picture();
    QStringList names;
    for (const BrokerConfig& broker : picture.brokers) {
        if (!isOnlyStandingBy(picture, broker.id))
            names += nameOf(broker);
    }
    names.sort();
    m_sources->setText(tr("Listening on %n source(s): %1", nullptr, static_cast<int>(names.size())).arg(names.isEmpty() ? tr("no broker is set up") : names.join(u", "_s)));
    const std::optional<Timestamp> last = m_live.census().lastFound();
    m_lastNew->setText(last ? tr("last new %1 ago").arg(m_look.format().age(last, m_live.now())) : QString());
}

QString InboxView::becauseOf(const Conflict& conflict)
{
    if (conflict.reason == u"manufacturer or model differ")
        return tr("manufacturer or model differ");
    return conflict.reason == u"two adopted devices announce themselves as one" ? tr("two adopted devices announce themselves as one") : conflict.reason;
}

void InboxView::refreshConflicts()
{
    const auto& conflicts = m_live.picture().conflicts;
    m_conflictCard->setVisible(!conflicts.empty());
    if (m_shownConflicts == conflicts)
        return;
    m_shownConflicts = conflicts;
    m_conflicts->clear();
    const DeviceText text(m_live.picture(), m_look.format(), m_live.now());
    for (const Conflict& conflict : conflicts) {
        auto* item = new QListWidgetItem(tr("%1 and %2").arg(text.name(conflict.first), text.name(conflict.second)), m_conflicts);
        item->setData(cell::Subtitle, QString(conflict.identifier.value + u" · "_s + becauseOf(conflict)));
        item->setData(cell::IconRole, static_cast<int>(Icon::Split));
        item->setData(Qt::ToolTipRole, tr("Enter makes them one device"));
    }
    m_conflicts->setFixedHeight(std::min(3, m_conflicts->count()) * row::twoLine);
}

void InboxView::refreshFoot()
{
    const int count = m_model.tickedCount();
    const bool isNew = m_model.pile() == InboxPile::New;
    m_foot->setVisible(isNew && m_model.rowCount() > 0);
    m_footCount->setText(tr("%n ticked", nullptr, count));
    m_adoptTicked->setText(tr("Adopt %n device(s)", nullptr, count));
    m_adoptTicked->setEnabled(count > 0);
    m_ignoreTicked->setEnabled(count > 0);
}

void InboxView::selectAgain()
{
    int row = m_current ? m_model.rowOfDevice(*m_current) : -1;
    if (row < 0 && m_model.rowCount() > 0) { // whoever stands there now
        row = std::clamp(m_lastRow, 0, m_model.rowCount() - 1);
        if (m_model.isGroup(row))
            row = row + 1 < m_model.rowCount() ? row + 1 : row - 1;
    }
    const auto device = m_model.deviceAt(row);
    if (device && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model.index(row, 0));
    if (device != m_current) {
        m_current = device;
        Q_EMIT currentChanged();
    }
}

void InboxView::step(int rows)
{
    const int direction = rows > 0 ? 1 : -1;
    int row = m_table->currentIndex().row() + direction;
    if (m_model.isGroup(row))
        row += direction;
    if (m_model.deviceAt(row))
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void InboxView::act(void (InboxView::*asked)(const std::vector<DeviceId>&))
{
    if (m_current)
        Q_EMIT(this->*asked)({*m_current});
}

bool InboxView::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isNew = m_model.pile() == InboxPile::New;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (modifiers == Qt::ControlModifier && enter && isNew) {
        if (const auto ticked = m_model.ticked(); !ticked.empty())
            Q_EMIT adoptAsked(ticked);
        return true;
    }
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (key == Qt::Key_J || key == Qt::Key_K) {
        step(key == Qt::Key_J ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Space) {
        Q_EMIT peekAsked();
        return true;
    }
    if (!isNew) {
        if (key == Qt::Key_R || enter)
            act(&InboxView::returnAsked);
        return key == Qt::Key_R || enter;
    }
    if (enter)
        act(&InboxView::adoptAsked);
    else if (key == Qt::Key_I)
        act(&InboxView::ignoreAsked);
    else if (key == Qt::Key_B)
        act(&InboxView::blockAsked);
    else if (key == Qt::Key_X && m_current)
        m_model.tick(*m_current, m_model.index(m_table->currentIndex().row(), 0).data(Qt::CheckStateRole).toInt() != Qt::Checked);
    else
        return false;
    return true;
}

bool InboxView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    return handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier);
}

void InboxView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
    refresh();
}

void InboxView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

void InboxView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    const int room = m_table->viewport()->width();
    m_table->setColumnWidth(InboxModel::Confidence, 150);
    m_table->setColumnWidth(InboxModel::Evidence, std::max(roomFor(*m_table->horizontalHeader(), InboxModel::Evidence, 170, 240), (room - 150) * 2 / 5));
    m_grouping->setVisible(m_model.pile() == InboxPile::New && width() > 700);
}

} // namespace holdfast
