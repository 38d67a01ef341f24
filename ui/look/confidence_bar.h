// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

class QPainter;

namespace holdfast {

/// 64 × 8 with a tick at 80: from there a proposal is ticked beforehand.
void paintConfidence(QPainter& painter, const Theme& theme, const QRectF& rect, int percent, int tick = 80);

class ConfidenceBar final : public Painted
{
    Q_OBJECT

public:
    explicit ConfidenceBar(const Look& look, int percent = 0, QWidget* parent = nullptr);

    void setPercent(int percent);
    [[nodiscard]] QSize sizeHint() const override { return {64, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_percent;
};

} // namespace holdfast
