// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/reading.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/painted.h"
#include "ui/look/state_mark.h"

#include <optional>

namespace holdfast {

/// A value as every page shows it: never without its doubt and its age.
struct ValueFace
{
    ValueText text;
    Mark mark = Mark::None;           ///< none while live
    QString quality;                  ///< "Stale": for tooltip and screen reader
    QString age;                      ///< empty while younger than one interval
    bool believable = true;           ///< otherwise set in text2
    std::optional<Priority> abnormal; ///< its shape stands beside the number
    ShapeState shape = ShapeState::Unack;
};

/// How a reading is to be shown. Down is "—", never 0; old says its age.
[[nodiscard]] ValueFace faceOf(const Reading& shown, const Point& point, std::optional<Ticks> interval, Timestamp now, const Format& format);

enum class ValueSize : quint8 { Dense = 13, Point = 20, Kpi = 28, Wall = 56 };

/// Paints into the rectangle and answers how wide it became. For delegates and plans.
qreal paintValue(QPainter& painter, const Look& look, const QRectF& rect, const ValueFace& face, ValueSize size, Qt::Alignment alignment = Qt::AlignLeft, Ink ground = Ink::Surface);

class ValueLabel final : public Painted
{
    Q_OBJECT

public:
    explicit ValueLabel(const Look& look, ValueSize size = ValueSize::Dense, Qt::Alignment alignment = Qt::AlignLeft, QWidget* parent = nullptr);

    void setFace(const ValueFace& face);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ValueFace m_face;
    ValueSize m_size;
    Qt::Alignment m_alignment;
};

} // namespace holdfast
