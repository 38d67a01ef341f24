// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/inbox_view.h"

#include "ui/devices/discovery_rules_card.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/confidence_bar.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Group heads stand on sunken ground, confidence is a number and a bar.
class InboxDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(InboxModel::GroupRole).toBool()) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        painter->fillRect(option.rect, look().color(Ink::Sunken));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look().color(Ink::Line));
        const QRect room = option.rect.adjusted(space::inside, 0, -space::inside, -1);
        const QString title = index.data(Qt::DisplayRole).toString();
        const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        painter->setFont(fontOf(Type::CaptionStrong));
        painter->setPen(look().color(Ink::Text));
        const int wide = std::min(painter->fontMetrics().horizontalAdvance(title) + 2, room.width());
        const auto at = [&](int x, int width) { return QStyle::visualRect(option.direction, room, QRect(room.left() + x, room.top(), width, room.height())); };
        painter->drawText(at(0, wide), side, painter->fontMetrics().elidedText(title, Qt::ElideRight, wide));
        painter->setFont(fontOf(Type::Caption));
        painter->setPen(look().color(Ink::Text2));
        painter->drawText(at(wide + 8, room.width() - wide - 8), side, index.data(cell::Trailing).toString());
        painter->restore();
    }

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override
    {
        const QVariant percent = index.data(InboxModel::PercentRole);
        if (!percent.isValid()) {
            RowDelegate::paintContent(painter, option, index, rect, ground);
            return;
        }
        painter.setFont(fontOf(Type::DenseStrong));
        painter.setPen(look().color(Ink::Text));
        const auto at = [&](int x, int width, int height) {
            return QStyle::visualRect(option.direction, rect, QRect(rect.left() + x, rect.center().y() - height / 2, width, height));
        };
        painter.drawText(at(0, 46, 20), static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), index.data(Qt::DisplayRole).toString());
        paintConfidence(painter, look().theme(), at(56, 64, 8), percent.toInt());
    }
};

} // namespace

InboxView::InboxView(const Live& live, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_look(look), m_model(live, look)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addWidget(makeTools());
    column->addWidget(makeSources());
    column->addWidget(makeTable(), 1);
    column->addWidget(makeConflicts());
    auto* rules = new DiscoveryRulesCard(live, look);
    connect(rules, &DiscoveryRulesCard::removeAsked, this, &InboxView::ruleRemoveAsked);
    column->addWidget(rules);
    column->addWidget(makeFoot());
    connect(&m_model, &InboxModel::settled, this, &InboxView::refresh);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &InboxView::dressGroups);
    connect(&m_model, &InboxModel::ticksChanged, this, &InboxView::refreshFoot);
    connect(&live, &Live::ticked, this, [this] {
        if (m_model.isWatched())
            refreshSources();
    });
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        const bool ours = !delta.brokers.isEmpty() || !delta.removedBrokers.isEmpty() || !delta.conflicts.empty() || !delta.endedConflicts.empty();
        if (ours && m_model.isWatched())
            refresh();
    });
    refresh();
}

QWidget* InboxView::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    m_piles = new Segmented(m_look, {tr("New"), tr("Ignored"), tr("Blocked")}, tr("Which devices"));
    connect(m_piles, &Segmented::currentChanged, this, [this](int index) { m_model.setPile(static_cast<InboxPile>(index)); });
    row->addWidget(m_piles);
    row->addStretch();
    m_grouping = new Segmented(m_look, {tr("Confidence"), tr("Convention"), tr("Gateway"), tr("Model")}, tr("Group by"));
    connect(m_grouping, &Segmented::currentChanged, this, [this](int index) { m_model.setGrouping(static_cast<InboxGrouping>(index)); });
    row->addWidget(m_grouping);
    m_filter = new SearchField(m_look, tr("Filter"));
    m_filter->setObjectName(u"inboxFilter"_s);
    m_filter->setAccessibleName(tr("Filter the inbox"));
    m_filter->setFixedWidth(160);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &InboxModel::setFilter);
    row->addWidget(m_filter);
    return tools;
}

QWidget* InboxView::makeSources()
{
    auto* card = new Card(m_look);
    auto* row = new QHBoxLayout;
    auto* icon = new PlainLabel(m_look, {}, Type::Dense);
    const auto paint = [this, icon] { icon->setPixmap(m_look.pixmap(Icon::Radio, Ink::Text2, 16, icon->devicePixelRatioF())); };
    connect(&m_look, &Look::changed, icon, paint);
    paint();
    row->addWidget(icon);
    m_sources = new PlainLabel(m_look, {}, Type::Dense, Ink::Text, Overflow::Elide);
    row->addWidget(m_sources, 1);
    m_lastNew = new PlainLabel(m_look, {}, Type::Caption, Ink::Text2);
    row->addWidget(m_lastNew);
    card->body()->setContentsMargins(space::inside, space::gap, space::inside, space::gap);
    card->body()->addLayout(row);
    return card;
}

QWidget* InboxView::makeTable()
{
    auto* card = new Card(m_look);
    card->body()->setContentsMargins(1, 6, 1, 6); // the round corners stay free
    m_table = new QTableView;
    m_table->setObjectName(u"inbox"_s);
    m_table->setAccessibleName(tr("Discovery inbox"));
    dress(*m_table, m_look, row::evidence);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(InboxModel::Proposal, QHeaderView::Stretch);
    m_table->setItemDelegate(new InboxDelegate(m_look, row::evidence, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const auto device = m_model.deviceAt(index.row());
        if (!device)
            return;
        m_lastRow = index.row();
        if (device == m_current)
            return;
        m_current = device;
        Q_EMIT currentChanged();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const int x = m_table->viewport()->mapFromGlobal(QCursor::pos()).x();
        const QRect cell = m_table->visualRect(index);
        const QRect box = QStyle::visualRect(layoutDirection(), cell, QRect(cell.left(), cell.top(), 32, cell.height()));
        if (index.column() == InboxModel::Proposal && m_current && x >= box.left() && x <= box.right())
            m_model.tick(*m_current, index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
    });
    m_empty = new EmptyState(m_look, Icon::Radio, tr("Nothing new"), {});
    m_rowsOrEmpty = new QStackedWidget;
    m_rowsOrEmpty->addWidget(m_table);
    m_rowsOrEmpty->addWidget(m_empty);
    card->body()->addWidget(m_rowsOrEmpty);
    return card;
}

QWidget* InboxView::makeConflicts()
{
    auto* card = new Card(m_look, tr("Conflicts"));
    card->setNote(tr("two announcements contradict each other; nothing is merged by itself"));
    m_conflicts = new QListWidget;
    m_conflicts->setAccessibleName(tr("Conflicts"));
    m_conflicts->setItemDelegate(new RowDelegate(m_look, row::twoLine, m_conflicts));
    connect(m_conflicts, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const int row = m_conflicts->row(item);
        const auto& conflicts = m_live.picture().conflicts;
        if (row >= 0 && row < static_cast<int>(conflicts.size()))
            Q_EMIT mergeAsked(conflicts[static_cast<std::size_t>(row)].first, conflicts[static_cast<std::size_t>(row)].second);
    });
    card->body()->addWidget(m_conflicts);
    m_conflictCard = card;
    return card;
}

QWidget* InboxView::makeFoot()
{
    auto* card = new Card(m_look);
    card->setGround(Ink::Raised);
    card->setOutline(Ink::Control);
    card->body()->setContentsMargins(space::inside, space::small, space::small, space::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_footCount = new PlainLabel(m_look, {}, Type::DenseStrong);
    row->addWidget(m_footCount);
    row->addWidget(new PlainLabel(m_look, tr("Adopting only reads; nothing is commanded."), Type::Caption, Ink::Text2, Overflow::Elide), 1);
    m_ignoreTicked = new Button(m_look, tr("Ignore"));
    m_ignoreTicked->setAccessibleName(tr("Ignore all that are ticked"));
    connect(m_ignoreTicked, &QPushButton::clicked, this, [this] { Q_EMIT ignoreAsked(m_model.ticked()); });
    row->addWidget(m_ignoreTicked);
    m_adoptTicked = new Button(m_look, {}, ButtonKind::Primary);
    m_adoptTicked->setObjectName(u"adoptTicked"_s);
    m_adoptTicked->setIcon(Icon::Check);
    m_adoptTicked->setKeyCap(tr("Ctrl Enter"));
    connect(m_adoptTicked, &QPushButton::clicked, this, [this] { Q_EMIT adoptAsked(m_model.ticked()); });
    row->addWidget(m_adoptTicked);
    card->body()->addLayout(row);
    m_foot = card;
    return card;
}

} // namespace holdfast
