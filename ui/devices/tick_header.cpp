// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/tick_header.h"

#include "ui/devices/device_table_model.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace holdfast {

TickHeader::TickHeader(DeviceTableModel& model, const Look& look, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setMinimumSectionSize(24);
    connect(&look, &Look::changed, viewport(), QOverload<>::of(&QWidget::update));
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section != static_cast<int>(DeviceColumn::Tick))
            return;
        m_model.tickShown(state() != Qt::Checked);
        setSortIndicator(-1, Qt::AscendingOrder);
    });
}

Qt::CheckState TickHeader::state() const
{
    const auto ticked = m_model.ticked().size();
    return ticked == 0 ? Qt::Unchecked : ticked >= m_model.rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

void TickHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QStyleOptionHeader section;
    initStyleOption(&section);
    section.rect = rect;
    section.section = logicalIndex;
    section.text = m_model.headerData(logicalIndex, Qt::Horizontal).toString();
    section.textAlignment = Qt::Alignment(m_model.headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex)
        section.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
    section.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &section, this);
    style()->drawControl(QStyle::CE_HeaderLabel, &section, painter, this); // draws the arrow too: the whole header would do it twice
    painter->restore();
    if (logicalIndex != static_cast<int>(DeviceColumn::Tick))
        return;
    QStyleOptionButton box;
    box.initFrom(this);
    box.rect = QStyle::visualRect(layoutDirection(), rect, QRect(rect.left() + 8, rect.top(), 18, rect.height()));
    const Qt::CheckState now = state();
    box.state.setFlag(QStyle::State_On, now == Qt::Checked);
    box.state.setFlag(QStyle::State_NoChange, now == Qt::PartiallyChecked);
    box.state.setFlag(QStyle::State_Off, now == Qt::Unchecked);
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, this);
}

} // namespace holdfast
