// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace holdfast {

/// The 2 px ring around whatever has the keyboard, outside its edge. Buttons show it once the keyboard is used, fields always.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication& application, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* now);

    QPointer<QFocusFrame> m_frame; ///< Qt hangs it onto the parent of the focused widget, and it may go down with it
    bool m_byKeyboard = false;
};

} // namespace holdfast
