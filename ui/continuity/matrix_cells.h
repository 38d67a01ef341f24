// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"

#include <QHeaderView>

namespace holdfast::continuity_page {

/// A sign with two kinds of words beside it: what happens, and how we know. Words get two lines where the row is high enough.
class MatrixDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(const Look& look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override;
};

/// Titles with the icon of what is lost before them.
class LossHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit LossHeader(const Look& look, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Look& m_look;
};

/// What the signs mean.
class MatrixLegend final : public Painted
{
    Q_OBJECT

public:
    explicit MatrixLegend(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace holdfast::continuity_page
