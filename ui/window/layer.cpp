// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layer.h"

#include "ui/look/brush.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace holdfast {

Layer::Layer(const Look& look, QWidget* over)
    : Painted(look, over)
{
    over->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
    hide();
}

void Layer::openLayer()
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    placeContent();
}

void Layer::closeLayer()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT closed();
}

bool Layer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        setGeometry(parentWidget()->rect());
    return Painted::eventFilter(watched, event);
}

void Layer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Ink::Scrim]);
    paintShadow(painter, theme(), box(), radius::card);
    paintBox(painter, box(), radius::card, theme()[Ink::Raised], theme()[Ink::Line], theme().border());
}

void Layer::resizeEvent(QResizeEvent*)
{
    placeContent();
}

void Layer::mousePressEvent(QMouseEvent* event)
{
    if (!box().contains(event->position().toPoint()))
        closeLayer();
}

void Layer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeLayer();
    else
        Painted::keyPressEvent(event);
}

/// Tab stays inside: what lies under the scrim cannot be reached.
bool Layer::focusNextPrevChild(bool)
{
    return true;
}

} // namespace holdfast
