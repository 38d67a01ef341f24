// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/switch.h"

#include "ui/look/brush.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace holdfast {

void paintSwitch(QPainter& painter, const Theme& theme, const QRectF& track, const SwitchState& how)
{
    const bool on = how.state == Qt::Checked;
    const Ink rim = how.enabled ? Ink::Control : Ink::Line;
    painter.setRenderHint(QPainter::Antialiasing);
    if (on)
        paintBox(painter, track, 9, theme[how.enabled ? Ink::Accent : Ink::Line]);
    else
        paintBox(painter, track, 9, theme[how.hovered ? Ink::Hover : Ink::Surface], theme[rim], 1.5);
    const bool atEnd = on != (how.direction == Qt::RightToLeft);
    const QPointF knob(atEnd ? track.right() - 9 : track.left() + 9, track.center().y());
    if (how.state == Qt::PartiallyChecked) {
        painter.setPen(QPen(theme[Ink::Accent], 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(track.center() - QPointF(5, 5), QSizeF(10, 10)), 90 * 16, -270 * 16);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme[on ? Ink::OnAccent : rim]);
    painter.drawEllipse(knob, 6, 6);
}

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
    return {text().isEmpty() ? switchWidth : switchWidth + 8 + fontMetrics().horizontalAdvance(text()), 24};
}

void Switch::paintEvent(QPaintEvent*)
{
    const QRectF track(QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - switchHeight) / 2, switchWidth, switchHeight)));
    QPainter painter(this);
    paintSwitch(painter, m_look.theme(), track, {checkState(), isEnabled(), underMouse(), layoutDirection()});
    painter.setPen(m_look.theme()[isEnabled() ? Ink::Text : Ink::Text3]);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(switchWidth + 8, 0, 0, 0)), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

} // namespace holdfast
