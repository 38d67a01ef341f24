// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/band_bar.h"

#include "ui/look/brush.h"
#include "ui/look/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace holdfast {
namespace {

constexpr qreal inset = 7; ///< room for a diamond at the very end
constexpr qreal trackTop = 6;
constexpr qreal trackHeight = 10;

/// Where things lie on one bar.
struct Ruler
{
    QRectF track;
    double from;
    double to;

    [[nodiscard]] qreal x(double value) const
    {
        const double share = (std::clamp(value, from, to) - from) / std::max(to - from, 1e-12);
        return track.left() + track.width() * share;
    }
};

void paintTrack(QPainter& painter, const Theme& theme, const Ruler& ruler, const Band& band)
{
    paintBox(painter, ruler.track, radius::bar, theme[Ink::Sunken], theme[Ink::Line]);
    if (!band.low && !band.high)
        return;
    const qreal left = ruler.x(band.low.value_or(ruler.from));
    const qreal right = ruler.x(band.high.value_or(ruler.to));
    painter.fillRect(QRectF(left, ruler.track.top(), right - left, ruler.track.height()), theme[Ink::Band]);
    for (const qreal x : {left, right})
        painter.fillRect(QRectF(x - 0.5, ruler.track.top(), 1, ruler.track.height()), theme[Ink::Text2]);
}

/// Words of limits and ends under the bar; a limit wins over an end, the first limit over the next.
void paintLabels(QPainter& painter, const Look& look, const Ruler& ruler, const BandFace& face, qreal bottom)
{
    const QFontMetricsF metrics(fontOf(Type::Caption));
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(look.color(Ink::Text2));
    std::vector<QRectF> taken;
    const auto place = [&](qreal x, const QString& text) {
        const qreal width = metrics.horizontalAdvance(text);
        const qreal left = std::clamp(x - width / 2, ruler.track.left(), std::max(ruler.track.left(), ruler.track.right() - width));
        const QRectF box(left, ruler.track.bottom() + 5, width, bottom - ruler.track.bottom() - 5);
        const bool clear = std::ranges::none_of(taken, [&](const QRectF& other) { return other.adjusted(-4, 0, 4, 0).intersects(box); });
        if (!clear || text.isEmpty())
            return;
        taken.push_back(box);
        painter.drawText(box, Qt::AlignTop | Qt::AlignHCenter | Qt::TextDontClip, text);
    };
    for (const Limit& limit : face.limits)
        place(ruler.x(limit.at), limit.label);
    place(ruler.track.left(), look.format().number(face.from));
    place(ruler.track.right(), look.format().number(face.to));
}

void paintPointer(QPainter& painter, const Look& look, const Ruler& ruler, const BandFace& face)
{
    const qreal x = ruler.x(*face.value);
    if (face.abnormal) {
        paintAlarmShape(painter, look.theme(), {x - 9, ruler.track.center().y() - 9, 18, 18}, *face.abnormal, face.shape);
        return;
    }
    const QColor ink = look.color(face.stale ? Ink::Text3 : Ink::Text);
    painter.fillRect(QRectF(x - 1, ruler.track.top(), 2, ruler.track.height()), ink);
    QPainterPath foot(QPointF(x, ruler.track.bottom() - 1));
    foot.lineTo(x + 5.5, ruler.track.bottom() + 8);
    foot.lineTo(x - 5.5, ruler.track.bottom() + 8);
    foot.closeSubpath();
    painter.setPen(QPen(look.color(Ink::Surface), 1));
    painter.setBrush(ink);
    painter.drawPath(foot);
}

QString spoken(const BandFace& face, const Format& format)
{
    if (!face.value)
        return BandBar::tr("no value");
    QStringList parts{ValueText{format.number(*face.value), face.unit}.joined()};
    for (const Limit& limit : face.limits)
        parts << limit.label;
    if (face.abnormal)
        parts << wordsOf(*face.abnormal).word;
    if (face.stale)
        parts << wordsOf(Quality::Stale).word;
    return parts.join(QStringLiteral(", "));
}

} // namespace

void paintBandBar(QPainter& painter, const Look& look, const QRectF& rect, const BandFace& face, BandLabels labels)
{
    const Ruler ruler{{rect.left() + inset, rect.top() + trackTop, rect.width() - 2 * inset, trackHeight}, face.from, face.to};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter, look.theme(), ruler, face.normal);
    for (const Limit& limit : face.limits)
        painter.fillRect(QRectF(ruler.x(limit.at) - 0.8, ruler.track.top() - 3, 1.6, ruler.track.height() + 6), look.color(Ink::Text));
    if (face.setPoint) {
        const QPointF at(ruler.x(*face.setPoint), ruler.track.center().y());
        painter.setPen(QPen(look.color(Ink::Text), 1.5));
        painter.setBrush(look.color(Ink::Surface));
        painter.drawPolygon(QPolygonF{at - QPointF(0, 6), at + QPointF(6, 0), at + QPointF(0, 6), at - QPointF(6, 0)});
    }
    if (labels == BandLabels::Shown)
        paintLabels(painter, look, ruler, face, rect.bottom());
    if (face.value)
        paintPointer(painter, look, ruler, face);
    painter.restore();
}

BandBar::BandBar(const Look& look, BandLabels labels, QWidget* parent)
    : Painted(look, parent)
    , m_labels(labels)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BandBar::setFace(const BandFace& face)
{
    m_face = face;
    setAccessibleName(spoken(face, look().format()));
    update();
}

QSize BandBar::sizeHint() const
{
    return {250, m_labels == BandLabels::Shown ? 40 : 28};
}

void BandBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBandBar(painter, look(), rect(), m_face, m_labels);
}

} // namespace holdfast
