// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/diagram.h"

#include "ui/continuity/diagram_access.h"
#include "ui/look/brush.h"
#include "ui/look/plain_label.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace holdfast::continuity_page {

Diagram::Diagram(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    exposeDiagrams();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
}

void Diagram::setCurrent(int part)
{
    const int next = qBound(0, part, qMax(0, partCount() - 1));
    if (next == m_current)
        return;
    m_current = next;
    update();
    if (hasFocus()) {
        QAccessibleEvent told(this, QAccessible::Focus);
        told.setChild(m_current);
        QAccessible::updateAccessibility(&told);
    }
    Q_EMIT currentChanged(m_current);
}

int Diagram::partAt(const QPointF& at) const
{
    for (int part = 0; part < partCount(); ++part)
        if (placeOf(part).contains(at))
            return part;
    return -1;
}

void Diagram::partsChanged()
{
    m_current = qBound(0, m_current, qMax(0, partCount() - 1));
    QStringList all;
    for (int part = 0; part < partCount(); ++part)
        all << spokenOf(part);
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void Diagram::paintCurrent(QPainter& painter) const
{
    if (hasFocus() && m_current < partCount())
        paintFocus(painter, theme(), placeOf(m_current).adjusted(-3, -3, 3, 3), radius::control + 3);
}

bool Diagram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int part = partAt(help->pos());
    QToolTip::showText(help->globalPos(), part < 0 ? QString() : plainToolTip(spokenOf(part)), this);
    return true;
}

void Diagram::mousePressEvent(QMouseEvent* event)
{
    if (const int part = partAt(event->position()); part >= 0)
        setCurrent(part);
}

void Diagram::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int part = partAt(event->position()); part >= 0)
        Q_EMIT partActivated(part);
}

void Diagram::keyPressEvent(QKeyEvent* event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(m_current + along);
        break;
    case Qt::Key_Left:
        setCurrent(m_current - along);
        break;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(partCount() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < partCount())
            Q_EMIT partActivated(m_current);
        break;
    default:
        Painted::keyPressEvent(event);
    }
}

} // namespace holdfast::continuity_page
