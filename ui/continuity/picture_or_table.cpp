// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/picture_or_table.h"

#include "ui/continuity/matrix_cells.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHeaderView>
#include <QTableView>

namespace holdfast::continuity_page {
namespace {

constexpr int leastHeight = 96; ///< titles and a row: room for a handle to scroll by

} // namespace

QTableView* wordTable(const Look& look, QAbstractItemModel& model, const QString& name, int rowHeight)
{
    auto* table = new QTableView;
    table->setHorizontalHeader(new LossHeader(look, table));
    dress(*table, look, rowHeight);
    table->setAccessibleName(name);
    table->setMinimumHeight(leastHeight);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegate(new MatrixDelegate(look, table));
    table->setModel(&model);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(44);
    return table;
}

PictureOrTable::PictureOrTable(const Look& look, QWidget* picture, const QString& name, QWidget* parent)
    : QStackedWidget(parent)
    , m_table(wordTable(look, m_model, name, row::twoLine))
    , m_button(new IconButton(look, Icon::Table, tr("Show as table"), IconButton::Frame::None, 28))
{
    addWidget(picture);
    addWidget(m_table);
    m_button->setCheckable(true);
    m_button->setObjectName(QStringLiteral("asTable"));
    connect(m_button, &QToolButton::toggled, this, &PictureOrTable::showTable);
}

void PictureOrTable::showTable(bool table)
{
    setCurrentIndex(table ? 1 : 0);
    m_button->setChecked(table);
    m_button->setName(table ? tr("Show as picture") : tr("Show as table"));
}

} // namespace holdfast::continuity_page
