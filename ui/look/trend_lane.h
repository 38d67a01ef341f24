// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "ui/look/band.h"
#include "ui/look/painted.h"

#include <QPixmap>

#include <optional>
#include <vector>

namespace holdfast {

/// Something dashed behind the curve to compare it with: last week, the set-point.
struct TrendReference
{
    Series series;
    std::vector<Gap> gaps;
    Ticks later{0};     ///< how far it is moved to lie under the curve
    bool steps = false;
};

/// What a point with two states says: "Off" and "On".
struct StateWords
{
    QString low;
    QString high;

    friend bool operator==(const StateWords&, const StateWords&) = default;
};

/// One lane of a chart. Columns are already thinned: smallest, mean and largest each.
struct TrendFace
{
    enum class Line { Focus, Context, Reference }; ///< accent · text2 · text3 dashed

    Interval interval;
    Series series;
    std::vector<Gap> gaps;       ///< hatched, with their reason; lines never cross them
    std::vector<Limit> limits;
    Band normal;
    std::optional<double> low;   ///< ends of the scale; from the data when not given
    std::optional<double> high;
    Line line = Line::Focus;
    bool steps = false;          ///< states and switches hold their value until the next
    std::optional<StateWords> words; ///< the axis says these two at 0 and 1 and nothing between
    std::vector<TrendReference> references;
    std::vector<Interval> spoken; ///< gaps another lane names already
    bool timeAxis = true;
    qreal axis = 44;             ///< room for the values at the left
    QString name;                ///< for screen readers, with the unit
    QString unit;
};

[[nodiscard]] QString reasonOf(GapReason reason);

/// "device silent, 1 h 6 min": the part of the gap that lies in the interval.
[[nodiscard]] QString wordsOf(const Gap& gap, const Interval& shown, const Format& format);

/// Where in a lane the curve itself is: the rest are axes.
[[nodiscard]] QRectF plotOf(const QRectF& lane, const TrendFace& face);

void paintTrend(QPainter& painter, const Look& look, const QRectF& lane, const TrendFace& face, std::optional<Timestamp> cursor = {});
void paintTrendCursor(QPainter& painter, const Look& look, const QRectF& lane, const TrendFace& face, Timestamp cursor);

/// A lane with a cursor, a selection by dragging, wheel to zoom and Shift+wheel to go along. It asks; whoever owns the time answers.
class TrendLane final : public Painted
{
    Q_OBJECT

public:
    explicit TrendLane(const Look& look, QWidget* parent = nullptr);

    void setFace(const TrendFace& face);
    [[nodiscard]] const TrendFace& face() const { return m_face; }
    void setCursor(std::optional<Timestamp> at);
    [[nodiscard]] QSize sizeHint() const override { return {400, 132}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 64}; }

Q_SIGNALS:
    void cursorMoved(std::optional<holdfast::Timestamp> at);
    void selected(const holdfast::Interval& interval);
    void intervalAsked(const holdfast::Interval& interval);
    /// A click: the cursor is to stay there.
    void pinned(holdfast::Timestamp at);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] Timestamp timeAt(qreal x) const;
    [[nodiscard]] const Gap* gapAt(qreal x) const;
    void stepCursor(int columns);
    void paintLane(QPainter& painter);

    TrendFace m_face;
    QPixmap m_drawn; ///< all but the cursor, until something else is to be seen
    std::optional<Timestamp> m_cursor;
    std::optional<Timestamp> m_pressed;
    qreal m_pressedAt = 0;
};

} // namespace holdfast
