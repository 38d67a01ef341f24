// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

#include <QPointer>

namespace holdfast {

/// A box over the dimmed window. Esc and a click outside close it; the keyboard goes back to where it was.
class Layer : public Painted
{
    Q_OBJECT

public:
    explicit Layer(const Look& look, QWidget* over);

    void openLayer();
    void closeLayer();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void closed();

protected:
    /// Where the box lies in the layer.
    [[nodiscard]] virtual QRect box() const = 0;
    virtual void placeContent() {}

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QPointer<QWidget> m_before;
};

} // namespace holdfast
