// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/ghost_view.h"

#include "ui/devices/ghost_text.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

GhostView::GhostView(const Live& live, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_look(look), m_model(live, look)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addWidget(makeTools());
    auto* card = new Card(look);
    card->body()->setContentsMargins(1, 6, 1, 6);
    m_rowsOrEmpty = new QStackedWidget;
    m_table = new QTableView;
    m_table->setObjectName(u"ghosts"_s);
    m_table->setAccessibleName(tr("Leftovers on the brokers"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(GhostModel::Topic, QHeaderView::Stretch);
    dress(*m_table, look, row::twoLine);
    m_table->setItemDelegate(new RowDelegate(look, row::twoLine, m_table));
    m_table->installEventFilter(this);
    m_empty = new EmptyState(look, Icon::Box, tr("No leftovers"), QString());
    m_rowsOrEmpty->addWidget(m_table);
    m_rowsOrEmpty->addWidget(m_empty);
    card->body()->addWidget(m_rowsOrEmpty);
    column->addWidget(card, 1);
    column->addWidget(makeFoot());
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == GhostModel::Topic)
            m_model.tick(index.row(), index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
    });
    connect(&m_model, &GhostModel::ticksChanged, this, &GhostView::refresh);
    refresh();
}

QWidget* GhostView::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_sentence = new PlainLabel(m_look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap);
    m_sentence->setObjectName(u"ghostSentence"_s);
    row->addWidget(m_sentence, 1);
    m_save = new Button(m_look, tr("Save the list"));
    m_save->setIcon(Icon::Download);
    m_save->setObjectName(u"saveGhosts"_s);
    connect(m_save, &QPushButton::clicked, this, &GhostView::saveAsked);
    auto* again = new Button(m_look, tr("Look again"));
    again->setIcon(Icon::Refresh);
    again->setObjectName(u"lookForGhosts"_s);
    connect(again, &QPushButton::clicked, this, &GhostView::lookAsked);
    row->addWidget(m_save);
    row->addWidget(again);
    return tools;
}

QWidget* GhostView::makeFoot()
{
    auto* card = new Card(m_look);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_count = new PlainLabel(m_look, QString(), Type::DenseStrong);
    row->addWidget(m_count);
    row->addWidget(new PlainLabel(m_look, tr("A copy is saved before anything is cleared."), Type::Dense, Ink::Text2, Overflow::Elide), 1);
    m_clear = new Button(m_look, tr("Clear …"));
    m_clear->setObjectName(u"clearGhosts"_s);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT clearAsked(m_model.ticked()); });
    row->addWidget(m_clear);
    card->body()->addLayout(row);
    return card;
}

void GhostView::refresh()
{
    const GhostList& list = m_model.list();
    const int ticked = static_cast<int>(m_model.ticked().size());
    const bool asked = m_live.picture().ghosts.has_value();
    m_rowsOrEmpty->setCurrentIndex(list.ghosts.empty() ? 1 : 0);
    m_empty->setText(asked ? tr("No leftovers") : tr("Nobody has looked yet"),
                     asked ? tr("Everything the brokers keep belongs to a device that still speaks.") : tr("Look again to see which kept topics nobody stands behind."));
    QString sentence = tr("Kept by the brokers although nobody seems to stand behind it.");
    if (asked)
        sentence += u' ' + tr("Looked at %1: %n found.", nullptr, list.found).arg(m_look.format().clock(list.at));
    if (!list.complete)
        sentence += u' ' + tr("The brokers keep more topics than are watched: the list is not complete.");
    m_sentence->setText(sentence);
    m_save->setEnabled(!list.ghosts.empty());
    m_count->setText(tr("%n ticked", nullptr, ticked));
    m_clear->setEnabled(ticked > 0);
}

void GhostView::focusRows()
{
    m_table->setFocus();
}

QString GhostView::save(const QString& name) const
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(linesOf(m_model.list())) < 0 || !file.commit())
        return file.errorString();
    return {};
}

bool GhostView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_table->currentIndex().row();
    if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_X || key->key() == Qt::Key_Space)) {
        m_model.tick(row, m_model.index(row, GhostModel::Topic).data(Qt::CheckStateRole).toInt() != Qt::Checked);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GhostView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    const int room = m_table->viewport()->width();
    const QHeaderView& header = *m_table->horizontalHeader();
    const int age = roomFor(header, GhostModel::Age, 96, 150);
    const int size = roomFor(header, GhostModel::Size, 64, 96);
    const int why = std::max(roomFor(header, GhostModel::Why, 160, 360), (room - age - size) * 2 / 5);
    m_table->setColumnWidth(GhostModel::Age, age);
    m_table->setColumnWidth(GhostModel::Size, size);
    m_table->setColumnWidth(GhostModel::Why, why);
}

} // namespace holdfast
