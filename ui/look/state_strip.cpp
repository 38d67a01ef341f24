// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/state_strip.h"

#include "ui/look/brush.h"
#include "ui/look/plain_label.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace holdfast {
namespace {

QRectF placeOf(const QRectF& rect, const Interval& whole, const Interval& part)
{
    const double span = std::max<double>(1, static_cast<double>((whole.to - whole.from).count()));
    const auto share = [&](Timestamp at) { return std::clamp(static_cast<double>((at - whole.from).count()) / span, 0.0, 1.0); };
    const qreal left = rect.left() + rect.width() * share(part.from);
    const qreal right = rect.left() + rect.width() * share(part.to);
    return {left, rect.top(), std::max(2.0, right - left - 1.5), rect.height()};
}

struct Dress
{
    QBrush fill;
    QColor outline;
    Ink text;
};

Dress dressOf(const Theme& theme, StripKind kind)
{
    switch (kind) {
    case StripKind::Normal:
        return {theme[Ink::Band], {}, Ink::Text2};
    case StripKind::Second:
        return {theme[Ink::Core], {}, Ink::Text};
    case StripKind::Local:
        return {localBrush(theme), {}, Ink::OnLocal};
    case StripKind::Gap:
        return {gapBrush(theme), theme[Ink::Line], Ink::Text2};
    case StripKind::Unknown:
        return {dotBrush(theme), theme[Ink::Line], Ink::Text2};
    case StripKind::P1:
        return {theme[Ink::P1], {}, Ink::P1Glyph};
    case StripKind::P2:
        return {theme[Ink::P2], {}, Ink::P2Glyph};
    case StripKind::P3:
        return {theme[Ink::P3], theme[Ink::P3Outline], Ink::P3Glyph};
    case StripKind::P4:
        break;
    }
    return {theme[Ink::P4], {}, Ink::P4Glyph};
}

void paintPart(QPainter& painter, const Theme& theme, const QRectF& at, const StripPart& part)
{
    const Dress dress = dressOf(theme, part.kind);
    painter.setPen(dress.outline.isValid() ? QPen(dress.outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(dress.fill);
    painter.drawRoundedRect(at, radius::bar, radius::bar);
    painter.setFont(fontOf(Type::CaptionStrong));
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(part.label);
    if (part.label.isEmpty() || width + 10 > at.width())
        return;
    const QRectF label(at.left() + 3, at.top() + 1.5, width + 6, at.height() - 3);
    if (part.kind == StripKind::Local)
        paintBox(painter, label, 2, theme[Ink::Local]);
    painter.setPen(theme[dress.text]);
    painter.drawText(label, Qt::AlignCenter | Qt::TextDontClip, part.label);
}

} // namespace

void paintStateStrip(QPainter& painter, const Theme& theme, const QRectF& rect, const Interval& whole, const std::vector<StripPart>& parts)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const StripPart& part : parts) {
        if (part.interval.to > whole.from && part.interval.from < whole.to)
            paintPart(painter, theme, placeOf(rect, whole, part.interval), part);
    }
    painter.restore();
}

StateStrip::StateStrip(const Look& look, const QString& name, QWidget* parent)
    : Painted(look, parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateStrip::setParts(const Interval& whole, const std::vector<StripPart>& parts)
{
    m_whole = whole;
    m_parts = parts;
    QStringList spoken;
    for (const StripPart& part : parts) {
        if (part.kind != StripKind::Normal)
            spoken << QString(part.label + u' ' + look().format().shortTime(part.interval.from));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void StateStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal height = std::min(18, this->height());
    paintStateStrip(painter, theme(), QRectF(0, (this->height() - height) / 2, width(), height), m_whole, m_parts);
}

bool StateStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto found = std::ranges::find_if(m_parts, [&](const StripPart& part) { return placeOf(rect(), m_whole, part.interval).contains(help->pos()); });
    if (found == m_parts.end()) {
        QToolTip::hideText();
        return true;
    }
    const QString from = look().format().moment(found->interval.from, m_whole.to);
    const QString to = look().format().moment(found->interval.to, m_whole.to);
    QToolTip::showText(help->globalPos(), plainToolTip(QString(found->label + u'\n' + from + u" – " + to).trimmed()), this);
    return true;
}

} // namespace holdfast
