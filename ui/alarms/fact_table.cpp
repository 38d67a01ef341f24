// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/fact_table.h"

#include "ui/look/confidence_bar.h"
#include "ui/look/words.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace holdfast {

void FactTable::show(const QStringList& titles, std::vector<FactRow> rows)
{
    if (titles == m_titles && rows == m_rows)
        return;
    beginResetModel();
    m_titles = titles;
    m_rows = std::move(rows);
    endResetModel();
}

int FactTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant FactTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FactRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() >= static_cast<int>(row.size()))
        return {};
    const FactCell& one = row[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return one.text;
    case Qt::ToolTipRole:
        return one.spoken;
    case Qt::AccessibleTextRole: {
        QStringList spoken{one.text, one.spoken};
        spoken.removeAll(QString());
        return spoken.join(QStringLiteral(", "));
    }
    case cell::Strong:
        return one.strong;
    case cell::PriorityRole:
        return one.priority ? QVariant(static_cast<int>(*one.priority)) : QVariant();
    case BarRole:
        return one.bar ? QVariant(one.bar->percent) : QVariant();
    case TargetRole:
        return one.bar ? QVariant(one.bar->target) : QVariant();
    default:
        return {};
    }
}

QVariant FactTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_titles.size() ? QVariant(m_titles[section]) : QVariant();
}

void FactDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const
{
    const QVariant percent = index.data(FactTable::BarRole);
    if (!percent.isValid())
        return RowDelegate::paintContent(painter, option, index, rect, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    paintConfidence(painter, look().theme(), rect, percent.toInt(), index.data(FactTable::TargetRole).toInt());
}

QTableView* factTable(const Look& look, FactTable& model, const QString& object, const QString& name, int stretch)
{
    auto* table = new QTableView;
    table->setObjectName(object);
    table->setAccessibleName(name);
    dress(*table, look, row::dense);
    table->setModel(&model);
    table->setItemDelegate(new FactDelegate(look, row::dense, table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionsClickable(false);
    QObject::connect(&model, &QAbstractItemModel::modelReset, table, [table, stretch] {
        auto& header = *table->horizontalHeader();
        for (int column = 0; column < header.count(); ++column) {
            header.setSectionResizeMode(column, column == stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
            if (column != stretch)
                table->setColumnWidth(column, roomFor(header, column, 64, 200));
        }
    });
    return table;
}

void fitRows(QTableView& table, int most)
{
    const int rows = std::clamp(table.model()->rowCount(), 1, most);
    table.setFixedHeight(table.horizontalHeader()->height() + rows * table.verticalHeader()->defaultSectionSize() + 2);
}

} // namespace holdfast
