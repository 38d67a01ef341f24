// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

class QPainter;

namespace holdfast {

[[nodiscard]] int keyCapWidth(const QString& text);

/// 20 px high, starting at the rectangle's left, centred on its height.
void paintKeyCap(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text);

class KeyCap final : public Painted
{
    Q_OBJECT

public:
    explicit KeyCap(const Look& look, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace holdfast
