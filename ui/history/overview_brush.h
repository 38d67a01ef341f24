// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "ui/look/painted.h"
#include "ui/look/spark.h"

namespace holdfast {

/// A week in one strip with the shown part marked; drag it or its ends, or use the arrow keys.
class OverviewBrush final : public Painted
{
    Q_OBJECT

public:
    static constexpr int columns = 336; ///< half hours of a week

    explicit OverviewBrush(const Look& look, QWidget* parent = nullptr);

    void setWhole(const Interval& whole);
    void setShown(const Interval& shown);
    void setContent(const Series& series, const std::vector<Gap>& gaps);
    [[nodiscard]] const Interval& whole() const { return m_whole; }
    [[nodiscard]] QSize sizeHint() const override { return {600, 76}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 76}; }

Q_SIGNALS:
    void intervalAsked(const holdfast::Interval& interval);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip : quint8 { None, From, To, Middle };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal xOf(Timestamp at) const;
    [[nodiscard]] Timestamp timeAt(qreal x) const;
    [[nodiscard]] Grip gripAt(qreal x) const;
    void paintDays(QPainter& painter);
    void paintShown(QPainter& painter);

    Interval m_whole;
    Interval m_shown;
    Interval m_grabbed;
    Series m_series;
    std::vector<Gap> m_gaps;
    Grip m_grip = Grip::None;
    qreal m_grabbedAt = 0;
};

} // namespace holdfast
