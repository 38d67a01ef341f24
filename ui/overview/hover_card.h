// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"
#include "ui/overview/room_face.h"

namespace holdfast::overview {

/// Everything a room says, with ages, beside the pointer.
class HoverCard final : public Painted
{
    Q_OBJECT

public:
    explicit HoverCard(const Look& look, QWidget* parent);

    void setContent(const QString& title, const std::vector<RoomLine>& lines);
    void showBeside(const QRect& place); ///< in the parent's coordinates
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    std::vector<RoomLine> m_lines;
    int m_more = 0;
};

} // namespace holdfast::overview
