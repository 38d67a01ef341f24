// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace holdfast {

/// Where a page's drawer stands: beside the page, or over it in a narrow window.
class DrawerDock final : public QWidget
{
    Q_OBJECT

public:
    explicit DrawerDock(QWidget* parent);

    /// The one to show; the one before goes back to its page. nullptr: none.
    void show(QWidget* drawer, QWidget* page);
    [[nodiscard]] bool isOpen() const { return !m_drawer.isNull(); }

private:
    QVBoxLayout* m_column;
    QPointer<QWidget> m_drawer;
    QPointer<QWidget> m_page;
};

} // namespace holdfast
