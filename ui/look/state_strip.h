// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "ui/look/painted.h"

#include <vector>

namespace holdfast {

/// What a stretch of time was like.
enum class StripKind : quint8 { Normal, Second, Local, Gap, Unknown, P1, P2, P3, P4 };

struct StripPart
{
    Interval interval;
    StripKind kind = StripKind::Normal;
    QString label; ///< shown where it fits, always in the tooltip

    friend bool operator==(const StripPart&, const StripPart&) = default;
};

void paintStateStrip(QPainter& painter, const Theme& theme, const QRectF& rect, const Interval& whole, const std::vector<StripPart>& parts);

/// One row of a state timeline, 18 px high.
class StateStrip final : public Painted
{
    Q_OBJECT

public:
    explicit StateStrip(const Look& look, const QString& name, QWidget* parent = nullptr);

    void setParts(const Interval& whole, const std::vector<StripPart>& parts);
    [[nodiscard]] QSize sizeHint() const override { return {240, 18}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Interval m_whole;
    std::vector<StripPart> m_parts;
};

} // namespace holdfast
