// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/tick_list.h"

#include "ui/look/rows.h"
#include "ui/look/search_field.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

constexpr int listHeight = 150;

} // namespace

TickList::TickList(const Look& look, const QString& name, std::vector<TickChoice> choices, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget)
{
    setChoices(std::move(choices));
    m_list->setAccessibleName(name);
    m_list->setFixedHeight(listHeight);
    m_list->setUniformItemSizes(true);
    auto* filter = new SearchField(look, tr("Filter"), {});
    filter->setAccessibleName(tr("Filter: %1").arg(name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(filter);
    column->addWidget(m_list);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
    });
    connect(m_list, &QListWidget::itemChanged, this, &TickList::changed);
}

void TickList::add(const TickChoice& choice, Qt::CheckState state)
{
    auto* item = new QListWidgetItem(choice.text, m_list);
    item->setData(Qt::UserRole, choice.id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

void TickList::setChoices(std::vector<TickChoice> choices)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::ranges::sort(choices, [](const TickChoice& a, const TickChoice& b) { return a.text.localeAwareCompare(b.text) < 0; });
    for (const TickChoice& choice : choices)
        add(choice, Qt::Unchecked);
}

void TickList::setTicked(const QStringList& ids)
{
    const QSignalBlocker quiet(m_list);
    QStringList missing = ids;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const QString id = item->data(Qt::UserRole).toString();
        item->setCheckState(ids.contains(id) ? Qt::Checked : Qt::Unchecked);
        missing.removeAll(id);
    }
    for (const QString& id : missing)
        add({id, id}, Qt::Checked); // gone from the site, not from the window
}

QStringList TickList::ticked() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids << m_list->item(i)->data(Qt::UserRole).toString();
    return ids;
}

} // namespace holdfast
