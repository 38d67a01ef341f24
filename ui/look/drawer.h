// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

class QVBoxLayout;

namespace holdfast {

class IconButton;
class PlainLabel;

/// The 400 px panel at the right: head with icon, title and path, a scrolling body, a foot for actions.
class Drawer final : public Painted
{
    Q_OBJECT

public:
    explicit Drawer(const Look& look, QWidget* parent = nullptr);

    void setHead(Icon icon, const QString& title, const QString& path);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QLayout* foot() const; ///< a row; hidden while empty
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeClicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Icon m_icon = Icon::Info;
    QWidget* m_head;
    QWidget* m_foot;
    PlainLabel* m_title;
    PlainLabel* m_path;
    QVBoxLayout* m_body;
};

} // namespace holdfast
