// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/switch.h"

#include "ui/look/brush.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace holdfast {
namespace {

constexpr int trackWidth = 32;
constexpr int trackHeight = 18;

} // namespace

Switch::Switch(const Look& look, const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
    , m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

QSize Switch::sizeHint() const
{
    return {text().isEmpty() ? trackWidth : trackWidth + 8 + fontMetrics().horizontalAdvance(text()), 24};
}

void Switch::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    const bool on = checkState() == Qt::Checked;
    const QRectF track = QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - trackHeight) / 2, trackWidth, trackHeight)));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Ink rim = isEnabled() ? Ink::Control : Ink::Line;
    if (on)
        paintBox(painter, track, 9, theme[isEnabled() ? Ink::Accent : Ink::Line]);
    else
        paintBox(painter, track, 9, theme[underMouse() ? Ink::Hover : Ink::Surface], theme[rim], 1.5);
    const bool atEnd = on != (layoutDirection() == Qt::RightToLeft);
    const QPointF knob(atEnd ? track.right() - 9 : track.left() + 9, track.center().y());
    if (checkState() == Qt::PartiallyChecked) {
        painter.setPen(QPen(theme[Ink::Accent], 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(track.center() - QPointF(5, 5), QSizeF(10, 10)), 90 * 16, -270 * 16);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[on ? Ink::OnAccent : rim]);
        painter.drawEllipse(knob, 6, 6);
    }
    painter.setPen(theme[isEnabled() ? Ink::Text : Ink::Text3]);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(trackWidth + 8, 0, 0, 0)), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

} // namespace holdfast
