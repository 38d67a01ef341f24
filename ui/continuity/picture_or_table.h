// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/text_table.h"

#include <QStackedWidget>

class QTableView;

namespace holdfast {
class IconButton;
}

namespace holdfast::continuity_page {

/// A diagram and the same as a table, and the button that changes between them.
class PictureOrTable final : public QStackedWidget
{
    Q_OBJECT

public:
    PictureOrTable(const Look& look, QWidget* picture, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] IconButton* button() const { return m_button; }
    [[nodiscard]] TextTable& model() { return m_model; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] bool isTable() const { return currentIndex() == 1; }
    void showTable(bool table);

    [[nodiscard]] QSize sizeHint() const override { return widget(0)->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return widget(0)->minimumSizeHint(); }

private:
    TextTable m_model;
    QTableView* m_table;
    IconButton* m_button;
};

/// A table of words in our manner: rows of this height, a cell at a time for the keyboard.
[[nodiscard]] QTableView* wordTable(const Look& look, QAbstractItemModel& model, const QString& name, int rowHeight);

} // namespace holdfast::continuity_page
