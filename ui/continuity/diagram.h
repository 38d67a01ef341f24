// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

namespace holdfast::continuity_page {

/// A painted picture of parts that can be walked with the keyboard and are told one by one to screen readers.
class Diagram : public Painted
{
    Q_OBJECT

public:
    explicit Diagram(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual QRectF placeOf(int part) const = 0;
    [[nodiscard]] virtual QString spokenOf(int part) const = 0;

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int part);
    [[nodiscard]] int partAt(const QPointF& at) const;

Q_SIGNALS:
    void currentChanged(int part);
    void partActivated(int part);

protected:
    /// To be called whenever the parts are other ones.
    void partsChanged();
    void paintCurrent(QPainter& painter) const;

    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_current = 0;
};

} // namespace holdfast::continuity_page
