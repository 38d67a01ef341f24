// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/text_table.h"
#include "ui/look/rows.h"

#include <QListView>

namespace holdfast::continuity_page {

/// A sign, a sentence and how it is meant, on as many lines as they need.
class ToldDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit ToldDelegate(const Look& look, QListView& view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override;

private:
    QListView& m_view;
};

/// What a check or a proof has to say, one thing after the other.
class ToldList final : public QListView
{
    Q_OBJECT

public:
    ToldList(const Look& look, const QString& name, QWidget* parent = nullptr);

    void tell(std::vector<TextCell> all);
    [[nodiscard]] TextTable& told() { return m_model; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 64}; }
    [[nodiscard]] QSize sizeHint() const override { return {320, 120}; }

Q_SIGNALS:
    void asked(int row); ///< by a click or Enter

private:
    TextTable m_model;
};

} // namespace holdfast::continuity_page
