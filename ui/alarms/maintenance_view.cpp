// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/maintenance_view.h"

#include "ui/alarms/maintenance_dialog.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/empty_state.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

MaintenanceView::MaintenanceView(const Live& live, Intents& intents, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_intents(intents), m_look(look), m_model(live, look), m_table(new QTableView), m_tableOrEmpty(new QStackedWidget)
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterKeyColumn(-1);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"maintenance"_s);
    m_table->setAccessibleName(tr("Maintenance windows"));
    dress(*m_table, look, row::twoLine);
    m_table->setModel(&m_filtered);
    m_table->setItemDelegate(new RowDelegate(look, row::twoLine, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(MaintenanceModel::Name, QHeaderView::Stretch);
    auto* empty = new EmptyState(look, Icon::Wrench, tr("No maintenance windows"), tr("Where work is expected, alarms of what is worked on are hidden, watched and written down. Alarms of life safety never are."), tr("New window"));
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(empty);
    auto* card = new Card(look);
    card->body()->setContentsMargins(1, 6, 1, 6);
    card->body()->addWidget(m_tableOrEmpty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeButtons());
    column->addWidget(card, 1);
    connect(empty, &EmptyState::actionClicked, this, &MaintenanceView::makeNew);
    connect(m_table, &QAbstractItemView::activated, this, &MaintenanceView::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MaintenanceView::refresh);
    connect(&m_filtered, &QAbstractItemModel::modelReset, this, &MaintenanceView::refresh);
    refresh();
}

QWidget* MaintenanceView::makeButtons()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* fresh = new Button(m_look, tr("New window"));
    fresh->setObjectName(u"newWindow"_s);
    fresh->setIcon(Icon::Plus);
    m_edit = new Button(m_look, tr("Change"));
    m_edit->setObjectName(u"editWindow"_s);
    m_edit->setIcon(Icon::Edit);
    m_remove = new Button(m_look, tr("Remove"));
    m_remove->setObjectName(u"removeWindow"_s);
    for (Button* button : {fresh, m_edit, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    connect(fresh, &QPushButton::clicked, this, &MaintenanceView::makeNew);
    connect(m_edit, &QPushButton::clicked, this, &MaintenanceView::edit);
    connect(m_remove, &QPushButton::clicked, this, &MaintenanceView::remove);
    return holder;
}

void MaintenanceView::setFilter(const QString& text)
{
    m_filtered.setFilterFixedString(text.trimmed());
    refresh();
}

const MaintenanceWindow* MaintenanceView::current() const
{
    return m_model.windowAt(m_filtered.mapToSource(m_table->currentIndex()).row());
}

void MaintenanceView::refresh()
{
    m_tableOrEmpty->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (!m_table->currentIndex().isValid() && m_filtered.rowCount() > 0)
        m_table->selectRow(0);
    m_edit->setEnabled(current() != nullptr);
    m_remove->setEnabled(current() != nullptr);
    fitColumns();
}

void MaintenanceView::makeNew()
{
    openDialog(MaintenanceDialog::blank(m_live, m_look.format()));
}

void MaintenanceView::edit()
{
    if (const MaintenanceWindow* window = current())
        openDialog(*window);
}

void MaintenanceView::openDialog(const MaintenanceWindow& window)
{
    auto* dialog = new MaintenanceDialog(m_live, m_look, window, this);
    connect(dialog, &MaintenanceDialog::chosen, this, &MaintenanceView::save);
    dialog->open();
}

void MaintenanceView::save(const MaintenanceWindow& window)
{
    const auto known = m_live.picture().maintenance.constFind(window.id);
    const bool isNew = known == m_live.picture().maintenance.constEnd();
    const Wish back = isNew ? Wish(RemoveMaintenance{window.id}) : Wish(SaveMaintenance{*known});
    if (send(SaveMaintenance{window}))
        Q_EMIT said({tr("%1 saved").arg(window.name), tr("Undo"), [this, back] { static_cast<void>(send(back)); }});
}

void MaintenanceView::remove()
{
    const MaintenanceWindow* window = current();
    if (window == nullptr)
        return;
    const MaintenanceWindow before = *window;
    if (send(RemoveMaintenance{before.id}))
        Q_EMIT said({tr("%1 removed").arg(before.name), tr("Undo"), [this, before] { static_cast<void>(send(SaveMaintenance{before})); }});
}

bool MaintenanceView::send(const Wish& wish)
{
    const auto sent = m_intents.send(wish);
    if (!sent)
        Q_EMIT said({sentenceOf(sent.error()), {}, {}});
    return sent.has_value();
}

void MaintenanceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void MaintenanceView::fitColumns()
{
    const QHeaderView& header = *m_table->horizontalHeader();
    m_table->setColumnWidth(MaintenanceModel::Scope, roomFor(header, MaintenanceModel::Scope, 140, 260));
    m_table->setColumnWidth(MaintenanceModel::When, roomFor(header, MaintenanceModel::When, 140, 280));
    m_table->setColumnWidth(MaintenanceModel::Next, roomFor(header, MaintenanceModel::Next, 130, 200));
}

} // namespace holdfast
