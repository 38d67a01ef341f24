// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

class QPainter;

namespace holdfast {

/// The small signs of states and of doubt. Shape tells them apart, never colour alone.
enum class Mark : quint8 {
    None, Fresh, Local, Silent, Diagnostic, Late, Stale, GatewayLost, BrokerLost, Assumed, NeverSeen, ClockSuspect, Simulated, Limited, Stops,
    Shelved, Suppressed, OutOfService
};

/// Fills the rectangle's inner square. `ground` is what it stands on.
void paintMark(QPainter& painter, const Look& look, const QRectF& rect, Mark mark, Ink ground = Ink::Surface);

/// A mark as a widget, with its words for screen readers.
class StateMark final : public Painted
{
    Q_OBJECT

public:
    explicit StateMark(const Look& look, Mark mark = Mark::None, int size = 14, QWidget* parent = nullptr);

    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
    int m_size;
};

} // namespace holdfast
