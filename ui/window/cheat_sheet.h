// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/page.h"
#include "ui/window/layer.h"

namespace holdfast {

/// All keys on one sheet: those of the window and those of the page. `?` opens it, any key closes it.
class CheatSheet final : public Layer
{
    Q_OBJECT

public:
    explicit CheatSheet(const Look& look, QWidget* over);

    struct Line
    {
        QString keys;
        QString what;
    };

    void openWith(const std::vector<Line>& window, const QString& pageTitle, const std::vector<Line>& page);

protected:
    [[nodiscard]] QRect box() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintColumn(QPainter& painter, const QRect& room, const QString& title, const std::vector<Line>& lines) const;

    std::vector<Line> m_window;
    QString m_pageTitle;
    std::vector<Line> m_page;
};

} // namespace holdfast
