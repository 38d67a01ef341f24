// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidays_editor.h"

#include "ui/look/button.h"
#include "ui/look/rows.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

HolidaysEditor::HolidaysEditor(const Look& look, QDate today, QWidget* parent)
    : QWidget(parent), m_look(look), m_list(new QListWidget), m_date(new QDateEdit(today))
{
    m_list->setObjectName(u"holidays"_s);
    m_list->setAccessibleName(tr("Holidays"));
    m_list->setItemDelegate(new RowDelegate(look, row::compact, m_list));
    m_list->setFixedHeight(132);
    m_date->setObjectName(u"holiday"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    auto* add = new Button(look, tr("Add day"));
    add->setObjectName(u"addHoliday"_s);
    auto* remove = new Button(look, tr("Remove"), ButtonKind::Ghost);
    remove->setObjectName(u"removeHoliday"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_date);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &HolidaysEditor::add);
    connect(remove, &QPushButton::clicked, this, &HolidaysEditor::remove);
}

void HolidaysEditor::setDays(const std::vector<QDate>& days)
{
    m_days = days;
    std::ranges::sort(m_days);
    fill();
}

void HolidaysEditor::add()
{
    const QDate day = m_date->date();
    const auto at = std::ranges::lower_bound(m_days, day);
    if (at != m_days.end() && *at == day)
        return;
    m_days.insert(at, day);
    fill();
    Q_EMIT changed();
}

void HolidaysEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_days.erase(m_days.begin() + row);
    fill();
    Q_EMIT changed();
}

void HolidaysEditor::fill()
{
    m_list->clear();
    for (const QDate& day : m_days)
        m_list->addItem(m_look.format().locale().toString(day, u"dddd d MMM yyyy"_s));
}

} // namespace holdfast
