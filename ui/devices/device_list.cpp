// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_list.h"

#include "ui/devices/device_csv.h"
#include "ui/devices/device_text.h"
#include "ui/devices/facet_pane.h"
#include "ui/look/chip.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/search_field.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Columns by how soon they make room when the list is narrow, and how wide they want to be.
struct ColumnFit
{
    DeviceColumn column;
    int width;
    int needs; ///< shown from this width of the list on
};

constexpr std::array fits{
    ColumnFit{DeviceColumn::Tick, 38, 0},
    ColumnFit{DeviceColumn::Status, 144, 0},
    ColumnFit{DeviceColumn::KeyValue, 160, 0},
    ColumnFit{DeviceColumn::Battery, 70, 540},
    ColumnFit{DeviceColumn::Signal, 92, 620},
    ColumnFit{DeviceColumn::Gateway, 84, 880},
    ColumnFit{DeviceColumn::LastAlarm, 168, 980},
    ColumnFit{DeviceColumn::Space, 130, 1080},
    ColumnFit{DeviceColumn::Firmware, 92, 1240},
};

} // namespace

std::optional<DeviceId> DeviceList::current() const
{
    return m_current;
}

void DeviceList::select(const DeviceId& device)
{
    const int row = m_model.rowOfDevice(device);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 1));
}

void DeviceList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DeviceList::focusRows()
{
    m_table->setFocus();
}

void DeviceList::filterBy(const QString& text)
{
    m_filter->setText(text);
}

void DeviceList::clearFilter()
{
    m_filter->clear();
    m_model.setFilter({});
}

void DeviceList::setTicked(Facet facet, const QString& value, bool on)
{
    DeviceFilter filter = m_model.filter();
    QSet<QString>& ticked = filter.ticked[static_cast<std::size_t>(facet)];
    on ? void(ticked.insert(value)) : void(ticked.remove(value));
    m_model.setFilter(filter);
}

void DeviceList::refresh()
{
    m_facets->show(m_model.facetCounts(), m_model.filter());
    showChips();
    m_rowsOrEmpty->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.filter().isEmpty())
        m_empty->setText(tr("No devices yet"), tr("What speaks on the broker shows up in the discovery inbox."));
    else
        m_empty->setText(tr("No device matches"), tr("Take a filter away to see more."));
    if (m_current && m_model.rowOfDevice(*m_current) >= 0)
        select(*m_current);
    else if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 1));
}

void DeviceList::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const DeviceText text(m_live.picture(), m_look.format(), m_live.now());
    for (std::size_t at = 0; at < facetCount; ++at) {
        const auto facet = static_cast<Facet>(at);
        QStringList values = m_model.filter().ticked[at].values();
        values.sort();
        for (const QString& value : values) {
            const QString word = fontMetrics().elidedText(text.facetValue(facet, value), Qt::ElideRight, 140);
            auto* chip = new Chip(m_look, word);
            chip->setRemovable(true);
            chip->setAccessibleName(tr("Take away the filter %1: %2").arg(DeviceText::facetTitle(facet), text.facetValue(facet, value)));
            connect(chip, &Chip::removeClicked, this, [this, facet, value] { setTicked(facet, value, false); });
            m_chips->addWidget(chip);
        }
    }
}

void DeviceList::tickCurrent()
{
    if (m_current)
        m_model.tick(*m_current, !m_model.ticked().contains(*m_current));
}

void DeviceList::step(int rows)
{
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(row, 1));
}

bool DeviceList::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (key) {
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_X:
        tickCurrent();
        return true;
    case Qt::Key_Space:
        Q_EMIT peekAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openAsked();
        return true;
    default:
        return false;
    }
}

bool DeviceList::eventFilter(QObject* watched, QEvent* event)
{
    if (m_table != nullptr && watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_table)
        return handleKey(key->key(), key->modifiers());
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        focusRows();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Backspace && m_filter->text().isEmpty() && m_chips->count() > 0) {
        if (auto* last = qobject_cast<Chip*>(m_chips->itemAt(m_chips->count() - 1)->widget()))
            Q_EMIT last->removeClicked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DeviceList::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Export the list"), u"devices.csv"_s, tr("Comma separated values (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto written = writeCsv(m_model, m_live.picture(), file);
        Q_EMIT exported(file, written ? QString() : sentenceOf(written.error()));
    });
    dialog->open();
}

void DeviceList::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 2; column < m_model.columnCount(); ++column) {
        QAction* action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            (on ? m_shownByHand : m_hiddenByHand).insert(column);
            (on ? m_hiddenByHand : m_shownByHand).remove(column);
            fitColumns();
        });
    }
    menu->popup(m_table->mapToGlobal(QPoint(m_table->width() - 180, 0)));
}

void DeviceList::fitColumns()
{
    const int room = m_table->viewport()->width();
    for (const ColumnFit& fit : fits) {
        const int column = static_cast<int>(fit.column);
        m_table->setColumnWidth(column, fit.width);
        m_table->setColumnHidden(column, m_hiddenByHand.contains(column) || (room < fit.needs && !m_shownByHand.contains(column)));
    }
    m_model.setSpaceColumnShown(!m_table->isColumnHidden(static_cast<int>(DeviceColumn::Space)));
}

/// What is seen is right from the first moment; the rest follows in slices.
void DeviceList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const int first = std::max(0, m_table->rowAt(0));
    m_model.settleRows(first, first + m_table->viewport()->height() / row::twoLine + 1);
    m_model.setWatched(true);
}

void DeviceList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

void DeviceList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_facets->setVisible(width() >= 620);
    placeBar();
}

} // namespace holdfast
