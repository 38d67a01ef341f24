// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/brush.h"
#include "ui/look/button_face.h"
#include "ui/look/style_parts.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace holdfast::parts {

void arrow(QPainter& painter, const QColor& color, const QRectF& rect, Arrow direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(direction == Arrow::Up ? 180 : direction == Arrow::Right ? -90 : 0);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}});
    painter.restore();
}

void button(QPainter& painter, const Theme& theme, const QStyleOption& option, bool flat)
{
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool primary = push && push->features.testFlag(QStyleOptionButton::DefaultButton);
    ButtonFace face{primary ? ButtonKind::Primary : flat ? ButtonKind::Ghost : ButtonKind::Default};
    face.enabled = option.state.testFlag(QStyle::State_Enabled);
    face.hovered = option.state.testFlag(QStyle::State_MouseOver);
    face.pressed = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    paintButtonBox(painter, theme, option.rect, face);
}

void field(QPainter& painter, const Theme& theme, const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool faulty = widget && widget->property("faulty").toBool();
    const QColor outline = theme[faulty ? Ink::Text : enabled ? Ink::Control : Ink::Line];
    paintBox(painter, option.rect, radius::control, theme[Ink::Surface], outline, faulty ? theme.border() + 1 : theme.border());
}

void combo(QPainter& painter, const Theme& theme, const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && enabled;
    paintBox(painter, option.rect, radius::control, theme[hovered && !option.editable ? Ink::Hover : Ink::Surface], theme[enabled ? Ink::Control : Ink::Line], theme.border());
    const QRect at = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    arrow(painter, theme[enabled ? Ink::Text2 : Ink::Text3], at, Arrow::Down);
}

void spin(QPainter& painter, const Theme& theme, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget)
{
    field(painter, theme, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const QStyle::SubControl part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRect at = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool can = option.stepEnabled.testFlag(part == QStyle::SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        if (option.activeSubControls == part && can)
            paintBox(painter, QRectF(at).adjusted(1, 2, -3, -2), radius::chip, theme[Ink::Hover]);
        arrow(painter, theme[can ? Ink::Text2 : Ink::Line], at, part == QStyle::SC_SpinBoxUp ? Arrow::Up : Arrow::Down);
    }
}

void checkBox(QPainter& painter, const Theme& theme, const QStyleOption& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool on = option.state.testFlag(QStyle::State_On) || partly;
    const QRectF box(option.rect.center().x() - 7, option.rect.center().y() - 7, 16, 16);
    if (!on) {
        paintBox(painter, box, radius::chip, theme[option.state.testFlag(QStyle::State_MouseOver) ? Ink::Hover : Ink::Surface], theme[enabled ? Ink::Control : Ink::Line], 1.5);
        return;
    }
    paintBox(painter, box, radius::chip, theme[enabled ? Ink::Accent : Ink::Line]);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme[enabled ? Ink::OnAccent : Ink::Text3], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    if (partly)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF{{4.4, 8.3}, {6.9, 10.8}, {11.6, 5.6}});
    painter.restore();
}

void radio(QPainter& painter, const Theme& theme, const QStyleOption& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box(option.rect.center().x() - 7, option.rect.center().y() - 7, 16, 16);
    const bool on = option.state.testFlag(QStyle::State_On);
    const Ink rim = !enabled ? Ink::Line : on ? Ink::Accent : Ink::Control;
    paintBox(painter, box, 8, theme[Ink::Surface], theme[rim], on ? 5 : 1.5);
}

} // namespace holdfast::parts
