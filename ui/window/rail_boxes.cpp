// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail_boxes.h"

#include "ui/look/brush.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace holdfast {
namespace {

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts))
        initials += part.at(0).toUpper();
    return initials.left(1) + (initials.size() > 1 ? initials.right(1) : QString());
}

} // namespace

void paintBrand(QPainter& painter, const Look& look, const QRectF& rect)
{
    paintBox(painter, rect, 7, look.color(Ink::Text));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 28, rect.height() / 28);
    painter.setPen(QPen(look.color(Ink::Surface), 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath mark(QPointF(10, 6.5));
    mark.lineTo(10, 15);
    mark.cubicTo(10, 18, 8.6, 19.7, 6, 21);
    mark.moveTo(18, 6.5);
    mark.lineTo(18, 15);
    mark.cubicTo(18, 18, 19.4, 19.7, 22, 21);
    mark.moveTo(10, 13);
    mark.lineTo(18, 13);
    mark.moveTo(14, 13);
    mark.lineTo(14, 21.5);
    painter.drawPath(mark);
    painter.restore();
}

SiteBox::SiteBox(const Look& look, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("site"));
    setFont(fontOf(Type::DenseStrong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SiteBox::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
}

void SiteBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), radius::control, m_look.color(underMouse() ? Ink::Hover : Ink::Surface), m_look.color(Ink::Line), m_look.theme().border());
    const auto at = [&](int x, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())); };
    const qreal scale = devicePixelRatioF();
    painter.drawPixmap(at(10, 16).left(), 10, m_look.pixmap(Icon::Pin, Ink::Text2, 16, scale));
    if (m_folded)
        return;
    painter.drawPixmap(at(width() - 26, 16).left(), 10, m_look.pixmap(Icon::Updown, Ink::Text2, 16, scale));
    painter.setFont(font());
    painter.setPen(m_look.color(Ink::Text));
    painter.drawText(at(34, width() - 66), Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width() - 66));
}

PersonBox::PersonBox(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonBox::setPerson(const QString& name, const QString& title)
{
    m_name = name;
    m_title = title;
    setAccessibleName(QString(name + QStringLiteral(", ") + title));
    update();
}

void PersonBox::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
}

void PersonBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Ink::Line));
    const auto at = [&](int x, int y, int wide, int high) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, high)); };
    const QRect face = at(m_folded ? 4 : 8, 14, 28, 28);
    paintBox(painter, face, 14, m_look.color(Ink::Band));
    QFont bold = fontOf(Type::Caption);
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(m_look.color(Ink::Text));
    painter.drawText(face, Qt::AlignCenter, initialsOf(m_name));
    if (m_folded)
        return;
    const int room = width() - 54;
    painter.setFont(fontOf(Type::Dense));
    painter.drawText(at(46, 11, room, 17), Qt::AlignVCenter, painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(m_look.color(Ink::Text2));
    painter.drawText(at(46, 28, room, 16), Qt::AlignVCenter, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room));
}

} // namespace holdfast
