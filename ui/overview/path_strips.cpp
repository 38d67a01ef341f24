// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_card.h"

#include "ui/look/brush.h"
#include "ui/look/mirror.h"
#include "ui/look/plain_label.h"
#include "ui/look/ticks.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace holdfast::overview {
namespace {

constexpr qreal pitch = 19;
constexpr qreal high = 15;
constexpr qreal top = 2;
constexpr qreal axis = 18;

} // namespace

PathStrips::PathStrips(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setObjectName(QStringLiteral("pathStrips"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
}

void PathStrips::show(const Interval& whole, std::vector<PathRow> rows)
{
    const bool otherHeight = rows.size() != m_rows.size();
    m_whole = whole;
    m_rows = std::move(rows);
    const QFontMetricsF metrics(fontOf(Type::CaptionStrong));
    m_names = 56;
    QStringList spoken;
    for (const PathRow& row : m_rows) {
        m_names = std::min(150.0, std::max(m_names, metrics.horizontalAdvance(row.name)));
        spoken << QString(row.name + QStringLiteral(": ") + row.state);
    }
    setAccessibleName(tr("Paths to the devices"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    if (otherHeight)
        updateGeometry();
    update();
}

QSize PathStrips::sizeHint() const
{
    return {600, qRound(top + pitch * static_cast<qreal>(std::max<std::size_t>(1, m_rows.size())) + axis)};
}

QRectF PathStrips::stripOf(std::size_t row) const
{
    const qreal states = std::min(m_states, width() * 0.2);
    return Mirror(layoutDirection(), rect())(QRectF(m_names + 14, top + pitch * static_cast<qreal>(row), std::max(40.0, width() - m_names - 14 - states), high));
}

int PathStrips::rowAt(const QPointF& at) const
{
    const int row = static_cast<int>((at.y() - top) / pitch);
    return at.y() >= top && row < static_cast<int>(m_rows.size()) ? row : -1;
}

void PathStrips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_rows.empty()) {
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(theme()[Ink::Text2]);
        painter.drawText(rect(), Qt::AlignCenter, tr("No broker is set up yet"));
        return;
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
    paintAxis(painter);
}

void PathStrips::paintRow(QPainter& painter, std::size_t index) const
{
    const PathRow& row = m_rows[index];
    const QRectF strip = stripOf(index);
    const Mirror mirrored(layoutDirection(), rect());
    const auto write = [&](qreal x, qreal width, Type type, Ink ink, const QString& text) {
        painter.setFont(fontOf(type));
        painter.setPen(theme()[ink]);
        painter.drawText(mirrored(QRectF(x, strip.top(), width, strip.height())), mirrored.begin() | Qt::TextDontClip, QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, width));
    };
    if (hasFocus() && static_cast<int>(index) == m_current)
        paintFocus(painter, theme(), QRectF(0, strip.top() - 2, width(), strip.height() + 4), radius::chip);
    write(0, m_names, Type::CaptionStrong, Ink::Text2, row.name);
    paintStateStrip(painter, theme(), strip, m_whole, row.parts);
    qreal x = mirrored(strip).right() + 14;
    if (row.priority) {
        paintAlarmShape(painter, theme(), mirrored(QRectF(x, strip.top(), high, high)), *row.priority, row.shape);
        x += 21;
    }
    write(x, width() - x, Type::Caption, row.isNormal ? Ink::Text2 : Ink::Text, row.state);
}

void PathStrips::paintAxis(QPainter& painter) const
{
    const QRectF strip = stripOf(0);
    const qreal y = top + pitch * static_cast<qreal>(m_rows.size());
    const double span = static_cast<double>((m_whole.to - m_whole.from).count());
    painter.setFont(fontOf(Type::Caption));
    for (const TimeTick& tick : timeTicks(m_whole, strip.width(), look().format())) {
        const qreal x = strip.left() + strip.width() * static_cast<double>((tick.at - m_whole.from).count()) / std::max(span, 1.0);
        painter.setPen(theme()[Ink::Control]);
        painter.drawLine(QPointF(x, y - 2), QPointF(x, y + 2));
        painter.setPen(theme()[Ink::Text2]);
        painter.drawText(QRectF(x - 40, y + 2, 80, axis - 2), Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

void PathStrips::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->position()); event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowClicked(row);
}

void PathStrips::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, last));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current <= last)
        Q_EMIT rowClicked(m_current);
    else
        Painted::keyPressEvent(event);
    update();
}

bool PathStrips::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    const QRectF strip = row >= 0 ? stripOf(static_cast<std::size_t>(row)) : QRectF();
    const double share = (help->pos().x() - strip.left()) / std::max(1.0, strip.width());
    const auto at = m_whole.from + std::chrono::milliseconds(static_cast<qint64>(share * static_cast<double>((m_whole.to - m_whole.from).count())));
    QToolTip::hideText();
    if (row < 0)
        return true;
    const Format& format = look().format();
    for (const StripPart& part : m_rows[static_cast<std::size_t>(row)].parts) {
        if (at < part.interval.from || at >= part.interval.to)
            continue;
        const QString what = part.label.isEmpty() ? tr("normal") : part.label;
        const QString when = format.moment(part.interval.from, m_whole.to) + QStringLiteral(" – ") + format.moment(part.interval.to, m_whole.to);
        QToolTip::showText(help->globalPos(), plainToolTip(QString(m_rows[static_cast<std::size_t>(row)].name + QStringLiteral(": ") + what + u'\n' + when)), this);
    }
    return true;
}

} // namespace holdfast::overview
