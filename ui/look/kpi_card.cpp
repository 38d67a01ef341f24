// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/kpi_card.h"

#include "ui/look/brush.h"
#include "ui/look/value_label.h"
#include "ui/look/words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace holdfast {

KpiCard::KpiCard(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusRing", false);
    setAttribute(Qt::WA_Hover);
}

void KpiCard::setFace(const KpiFace& face)
{
    m_face = face;
    QStringList parts{face.label, face.value.joined()};
    if (face.abnormal)
        parts << wordsOf(*face.abnormal).word;
    parts << face.note;
    setAccessibleName(parts.join(QStringLiteral(", ")));
    update();
}

/// What stands between gives way where there is no room: the first part and the last say most.
QString KpiCard::noteFor(int room) const
{
    const QFontMetrics metrics(fontOf(Type::Caption));
    QStringList parts = m_face.note.split(QStringLiteral(" · "));
    while (parts.size() > 1 && metrics.horizontalAdvance(parts.join(QStringLiteral(" · "))) > room)
        parts.removeAt(parts.size() > 2 ? 1 : 0);
    return parts.join(QStringLiteral(" · "));
}

void KpiCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), radius::card, theme()[underMouse() ? Ink::Hover : Ink::Surface], theme()[Ink::Line], theme().border());
    const QRectF inside = QRectF(rect()).adjusted(space::inside, 10, -space::inside, -8);
    const auto line = [&](qreal top, qreal height, const QString& text, Type type) {
        painter.setFont(fontOf(type));
        painter.setPen(theme()[Ink::Text2]);
        const QRectF room(inside.left(), top, inside.width(), height);
        painter.drawText(room, Qt::AlignVCenter, QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, room.width()));
    };
    line(inside.top(), 17, m_face.label, Type::CaptionStrong);
    line(inside.bottom() - 17, 17, noteFor(static_cast<int>(inside.width())), Type::Caption);
    const QRectF value(inside.left(), inside.top() + 17, inside.width(), 34);
    const QRectF spark(inside.left(), value.bottom() + 4, inside.width(), 24);
    if (m_face.loading) {
        paintBox(painter, {value.left(), value.top() + 6, 96, 22}, radius::chip, theme()[Ink::Band]);
        paintBox(painter, spark.adjusted(0, 6, -5, -6), radius::chip, theme()[Ink::Band]);
    } else {
        ValueFace face;
        face.text = m_face.value;
        face.believable = !m_face.stale;
        face.abnormal = m_face.abnormal;
        face.shape = m_face.shape;
        paintValue(painter, look(), value, face, ValueSize::Kpi);
        paintSpark(painter, theme(), spark, m_face.trace);
    }
    if (hasFocus())
        paintFocus(painter, theme(), rect(), radius::card);
}

void KpiCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void KpiCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        Painted::keyPressEvent(event);
}

} // namespace holdfast
