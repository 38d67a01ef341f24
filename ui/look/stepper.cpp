// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/stepper.h"

#include "ui/look/brush.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace holdfast {
namespace {

constexpr int disc = 24;
constexpr int pitch = 46;
constexpr int horizontalHeight = 56;

void paintDisc(QPainter& painter, const Theme& theme, const QRectF& rect, const Step& step, int number)
{
    const bool done = step.state == Step::State::Done;
    const bool current = step.state == Step::State::Current;
    if (done)
        paintBox(painter, rect, disc / 2.0, theme[Ink::Text]);
    else
        paintBox(painter, rect, disc / 2.0, theme[Ink::Surface], theme[current ? Ink::Accent : step.state == Step::State::Failed ? Ink::Text : Ink::Control], current ? 2 : 1.5);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = rect.center();
    if (done || step.state == Step::State::Failed) {
        painter.setPen(QPen(theme[done ? Ink::Surface : Ink::Text], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (done) {
            painter.drawPolyline(QPolygonF{middle + QPointF(-4.5, 0.3), middle + QPointF(-1.3, 3.5), middle + QPointF(4.6, -3)});
        } else {
            painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
            painter.drawLine(middle + QPointF(3.5, -3.5), middle + QPointF(-3.5, 3.5));
        }
        return;
    }
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme[current ? Ink::Accent : Ink::Text2]);
    painter.drawText(rect, Qt::AlignCenter, QString::number(number));
}

} // namespace

Stepper::Stepper(const Look& look, Qt::Orientation orientation, QWidget* parent)
    : Painted(look, parent)
    , m_orientation(orientation)
{
}

void Stepper::setSteps(const std::vector<Step>& steps)
{
    m_steps = steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].state == Step::State::Current)
            setAccessibleName(tr("Step %1 of %2: %3").arg(i + 1).arg(steps.size()).arg(steps[i].title));
    }
    updateGeometry();
    update();
}

QSize Stepper::sizeHint() const
{
    const int count = static_cast<int>(m_steps.size());
    return m_orientation == Qt::Vertical ? QSize(236, qMax(disc, count * pitch)) : QSize(qMax(1, count) * 84, horizontalHeight);
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_orientation == Qt::Vertical)
        paintVertical(painter);
    else
        paintHorizontal(painter);
}

void Stepper::paintVertical(QPainter& painter)
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const int top = static_cast<int>(i) * pitch;
        const auto place = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
        const QRectF at = place(QRect(0, top, disc, disc));
        if (i + 1 < m_steps.size())
            painter.fillRect(QRectF(at.center().x() - 1, at.bottom() + 4, 2, pitch - disc - 8), theme()[Ink::Line]);
        paintDisc(painter, theme(), at, m_steps[i], static_cast<int>(i) + 1);
        const bool current = m_steps[i].state == Step::State::Current;
        painter.setFont(fontOf(current ? Type::BodyStrong : Type::Body));
        painter.setPen(theme()[current || m_steps[i].state == Step::State::Done ? Ink::Text : Ink::Text2]);
        painter.drawText(place(QRect(disc + 16, top, width() - disc - 16, disc)), Qt::AlignVCenter, m_steps[i].title);
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(theme()[Ink::Text2]);
        painter.drawText(place(QRect(disc + 16, top + 22, width() - disc - 16, 18)), Qt::AlignVCenter, m_steps[i].note);
    }
}

void Stepper::paintHorizontal(QPainter& painter)
{
    const int count = static_cast<int>(m_steps.size());
    const qreal wide = count > 0 ? width() / static_cast<qreal>(count) : width();
    for (int i = 0; i < count; ++i) {
        const Step& step = m_steps[static_cast<std::size_t>(i)];
        const qreal slot = layoutDirection() == Qt::RightToLeft ? count - 1 - i : i;
        const QRectF at(slot * wide + wide / 2 - 9, 0, 18, 18);
        if (i + 1 < count) {
            const qreal along = layoutDirection() == Qt::RightToLeft ? -wide : wide;
            const QRectF line = QRectF(QPointF(at.center().x() + (along > 0 ? 11 : -11), 8), QPointF(at.center().x() + along - (along > 0 ? 11 : -11), 10)).normalized();
            painter.fillRect(line, theme()[step.state == Step::State::Done ? Ink::Text : Ink::Line]);
        }
        paintDisc(painter, theme(), at, step, i + 1);
        painter.setFont(fontOf(Type::CaptionStrong));
        painter.setPen(theme()[step.state == Step::State::Next ? Ink::Text2 : Ink::Text]);
        painter.drawText(QRectF(slot * wide, 22, wide, 16), Qt::AlignCenter, step.title);
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(theme()[Ink::Text2]);
        painter.drawText(QRectF(slot * wide, 38, wide, 16), Qt::AlignCenter, step.note);
    }
}

void Stepper::mouseReleaseEvent(QMouseEvent* event)
{
    const int count = static_cast<int>(m_steps.size());
    if (count == 0)
        return;
    const QPointF at = event->position();
    const int index = m_orientation == Qt::Vertical ? static_cast<int>(at.y()) / pitch : static_cast<int>(at.x() * count / qMax(1, width()));
    if (index >= 0 && index < count && m_steps[static_cast<std::size_t>(index)].state == Step::State::Done)
        Q_EMIT stepClicked(index);
}

} // namespace holdfast
