// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

#include <QStringList>

#include <vector>

namespace holdfast {

/// One of a few, side by side. Left and right move, as in a radio group.
class Segmented final : public Painted
{
    Q_OBJECT

public:
    explicit Segmented(const Look& look, const QStringList& parts, const QString& name, int height = 28, QWidget* parent = nullptr);

    void setParts(const QStringList& parts);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::vector<QRectF> cells() const;
    [[nodiscard]] int partAt(const QPointF& at) const;
    void describe();

    QStringList m_parts;
    QString m_name;
    int m_height;
    int m_current = 0;
    int m_hover = -1;
};

} // namespace holdfast
