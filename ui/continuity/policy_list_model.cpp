// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policy_list_model.h"

#include "ui/continuity/policy_sentence.h"
#include "ui/continuity/words.h"
#include "ui/look/mirror.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int lineHeight = 32;
constexpr qreal signRoom = 26;

} // namespace

PolicyListModel::PolicyListModel(const Board& board, const Look& look, QObject* parent)
    : QAbstractListModel(parent), m_board(board), m_look(look)
{
    connect(&board, &Board::policiesChanged, this, &PolicyListModel::take);
    connect(&board, &Board::pictureChanged, this, &PolicyListModel::take);
    connect(&board, &Board::ticked, this, &PolicyListModel::take);
    connect(&look, &Look::changed, this, &PolicyListModel::take);
    take();
}

void PolicyListModel::take()
{
    std::vector<Row> rows;
    const PolicySentence sentence(m_board, m_look.format());
    for (const PolicyId& id : m_board.policiesByName()) {
        const Policy& policy = *m_board.policies().constFind(id);
        rows.push_back({id, policy.name, sentence.summary(policy), iconOf(policy.trigger.lost), stateOf(m_board.standingsOf(id), m_look.format(), m_board.now())});
    }
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.state.priority && row.state.rank == 0 ? 0 : row.state.running ? 1 : 2; });
    if (rows == m_rows)
        return;
    if (!std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int PolicyListModel::rowOf(const PolicyId& policy) const
{
    const auto found = std::ranges::find(m_rows, policy, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PolicyListModel::running() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return row.state.running; }));
}

int PolicyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PolicyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return joined({row.name, row.summary, row.state.word, row.state.sentence});
    case cell::Strong:
        return true;
    case cell::Subtitle:
        return row.summary;
    case cell::Trailing:
        return row.state.word;
    case cell::PriorityRole:
        return row.state.priority ? QVariant(static_cast<int>(*row.state.priority)) : QVariant();
    case cell::MarkRole:
        return row.state.running ? QVariant(static_cast<int>(Mark::Local)) : QVariant();
    case cell::IconRole:
        return static_cast<int>(row.icon);
    default:
        return {};
    }
}

PolicyDelegate::PolicyDelegate(const Look& look, QObject* parent)
    : RowDelegate(look, lineHeight, parent)
{
}

/// The name stands whole before anything else does; then how it stands; what is left is for what it does.
void PolicyDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& whole, Ink ground) const
{
    const Mirror mirrored(option.direction, whole);
    const QRect rect = whole.adjusted(7, 0, 0, 0); // as the titles of cards
    const QRectF sign = mirrored(QRectF(rect.left(), rect.top() + (rect.height() - 16) / 2.0, 16, 16));
    if (const QVariant priority = index.data(cell::PriorityRole); priority.isValid())
        paintAlarmShape(painter, look().theme(), sign, static_cast<Priority>(priority.toInt()), ShapeState::Unack, ground);
    else if (const QVariant mark = index.data(cell::MarkRole); mark.isValid())
        paintMark(painter, look(), sign.adjusted(1, 1, -1, -1), static_cast<Mark>(mark.toInt()), ground);
    else
        painter.drawPixmap(sign.topLeft(), look().pixmap(static_cast<Icon>(index.data(cell::IconRole).toInt()), Ink::Text2, 16, painter.device()->devicePixelRatioF()));
    const QFontMetricsF strong(fontOf(Type::DenseStrong));
    const QFontMetricsF caption(fontOf(Type::Caption));
    const QString word = index.data(cell::Trailing).toString();
    const qreal wordWidth = caption.horizontalAdvance(word) + 1;
    const qreal room = rect.width() - signRoom - wordWidth - space::gap;
    const QString name = index.data().toString();
    const qreal nameWidth = std::min(strong.horizontalAdvance(name) + 1, room);
    const auto at = [&](qreal left, qreal width) { return mirrored(QRectF(rect.left() + left, rect.top(), width, rect.height())); };
    painter.setFont(fontOf(Type::DenseStrong));
    painter.setPen(look().color(Ink::Text));
    painter.drawText(at(signRoom, nameWidth), mirrored.begin(), strong.elidedText(name, Qt::ElideRight, nameWidth));
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(look().color(Ink::Text2));
    painter.drawText(at(rect.width() - wordWidth, wordWidth), mirrored.begin(), word);
    const QString summary = index.data(cell::Subtitle).toString();
    const qreal left = room - nameWidth - space::small;
    if (caption.horizontalAdvance(summary) <= left) // half of it would say less than nothing: the list of policies tells it whole
        painter.drawText(at(signRoom + nameWidth + space::small, left), mirrored.begin(), summary);
}

} // namespace holdfast::continuity_page
