// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QSlider>
#include <QVariant>

namespace holdfast {
namespace {

bool isField(const QWidget* widget)
{
    const auto* edit = qobject_cast<const QLineEdit*>(widget);
    return (edit && edit->hasFrame()) || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QSlider*>(widget) || widget->property("focusRing").toBool();
}

bool ringsItself(const QWidget* widget)
{
    const QVariant asked = widget->property("focusRing");
    return asked.isValid() && !asked.toBool();
}

} // namespace

FocusRing::FocusRing(QApplication& application, QObject* parent)
    : QObject(parent)
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        m_byKeyboard = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_byKeyboard = false;
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* now)
{
    const bool shown = now && !now->isWindow() && !ringsItself(now) && (isField(now) || (m_byKeyboard && isControl(now)));
    if (!shown) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(now);
}

} // namespace holdfast
