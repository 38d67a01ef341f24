// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/policy_words.h"
#include "ui/look/rows.h"

#include <QAbstractListModel>

namespace holdfast::continuity_page {

/// All policies: what waits for a person first, then what runs, then the rest by name.
class PolicyListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    PolicyListModel(const Board& board, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] PolicyId policyAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] int rowOf(const PolicyId& policy) const; ///< −1: none
    [[nodiscard]] int running() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        PolicyId id;
        QString name;
        QString summary;
        Icon icon = Icon::Continuity;
        PolicyState state;

        friend bool operator==(const Row&, const Row&) = default;
    };

    void take();

    const Board& m_board;
    const Look& m_look;
    std::vector<Row> m_rows;
};

/// One line for each: sign, name, what it does, how it stands.
class PolicyDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit PolicyDelegate(const Look& look, QObject* parent = nullptr);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override;
};

} // namespace holdfast::continuity_page
