// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/cut_diagram.h"

#include "ui/look/alarm_shape.h"
#include "ui/look/brush.h"
#include "ui/look/mirror.h"
#include "ui/look/state_mark.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qreal slotLeast = 116;
constexpr qreal slotMost = 240;
constexpr qreal rootHeight = 22;
constexpr qreal hubHeight = 50;
constexpr qreal leafPitch = 17;
constexpr int leavesMost = 12;

/// Where the end of a leaf's line is: on a flat arc below the hub, every other one a little nearer.
QPointF leafAt(const QPointF& hub, qreal wide, qreal deep, int leaf, int leaves)
{
    const double share = leaves == 1 ? 0.5 : static_cast<double>(leaf) / (leaves - 1);
    const double angle = std::numbers::pi * (0.94 - 0.88 * share);
    const double reach = leaf % 2 == 0 ? 1.0 : 0.86;
    return hub + QPointF(std::cos(angle) * wide, std::sin(angle) * deep * reach);
}

} // namespace

CutDiagram::CutDiagram(const Look& look, QWidget* parent)
    : Diagram(look, parent)
{
    setObjectName(u"cutDiagram"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Single points of failure"));
}

void CutDiagram::setFaces(const std::vector<CutFace>& faces)
{
    if (faces == m_faces)
        return;
    m_faces = faces;
    partsChanged();
}

int CutDiagram::partCount() const
{
    return std::min(static_cast<int>(m_faces.size()), std::max(1, static_cast<int>(width() / slotLeast)));
}

qreal CutDiagram::slotWidth() const
{
    return std::min(slotMost, width() / static_cast<qreal>(std::max(1, partCount())));
}

QPointF CutDiagram::hubOf(int part) const
{
    return {slotWidth() * (part + 0.5), hubHeight};
}

QRectF CutDiagram::placeOf(int part) const
{
    return Mirror(layoutDirection(), rect())(QRectF(slotWidth() * part + 3, hubHeight - 16, slotWidth() - 6, height() - hubHeight + 12));
}

/// Neighbours that hang on the same thing share its box.
std::vector<CutDiagram::Root> CutDiagram::roots() const
{
    std::vector<Root> all;
    for (int part = 0; part < partCount(); ++part) {
        const QString& name = m_faces[static_cast<std::size_t>(part)].parent;
        if (!all.empty() && all.back().name == name)
            all.back().last = part;
        else
            all.push_back({name, part, part});
    }
    return all;
}

QRectF CutDiagram::boxOf(const Root& root) const
{
    const qreal middle = (hubOf(root.first).x() + hubOf(root.last).x()) / 2;
    const qreal wide = std::min(QFontMetricsF(fontOf(Type::CaptionStrong)).horizontalAdvance(root.name) + 18, slotWidth() * (root.last - root.first + 1) - 8);
    return {middle - wide / 2, 1, wide, rootHeight};
}

void CutDiagram::resizeEvent(QResizeEvent* event)
{
    Diagram::resizeEvent(event);
    if (!m_faces.empty() && current() >= partCount())
        setCurrent(partCount() - 1);
}

void CutDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_faces.empty())
        return;
    const Mirror mirrored(layoutDirection(), rect());
    for (const Root& root : roots()) {
        const QRectF box = boxOf(root);
        for (int part = root.first; part <= root.last; ++part) {
            painter.setPen(QPen(theme()[part == current() ? Ink::Text : Ink::Control], part == current() ? 2 : 1.2));
            const QPointF hub = hubOf(part);
            if (!root.name.isEmpty())
                painter.drawLine(QPointF(mirrored.x(box.center().x()), box.bottom()), QPointF(mirrored.x(hub.x()), hub.y()));
        }
        if (root.name.isEmpty())
            continue;
        paintBox(painter, mirrored(box), 5, theme()[Ink::Surface], theme()[Ink::Text2], theme().border());
        painter.setFont(fontOf(Type::CaptionStrong));
        painter.setPen(theme()[Ink::Text]);
        painter.drawText(mirrored(box), Qt::AlignCenter, QFontMetricsF(painter.font()).elidedText(root.name, Qt::ElideRight, box.width() - 8));
    }
    for (int part = 0; part < partCount(); ++part) {
        paintFan(painter, part);
        paintHub(painter, part);
    }
    paintCurrent(painter);
}

void CutDiagram::paintFan(QPainter& painter, int part) const
{
    const CutFace& face = m_faces[static_cast<std::size_t>(part)];
    const Mirror mirrored(layoutDirection(), rect());
    const QPointF hub = hubOf(part);
    const qreal wide = std::min(slotWidth() / 2 - 12, 92.0);
    const qreal deep = height() - hubHeight - 14;
    const int fitting = std::clamp(static_cast<int>(wide * 2.4 / leafPitch), 1, leavesMost);
    const int leaves = std::min(face.cut, fitting);
    const bool more = face.cut > leaves;
    const bool strong = part == current();
    for (int leaf = 0; leaf < leaves; ++leaf) {
        const QPointF logical = leafAt(hub, wide, deep, leaf, leaves);
        const QPointF end(mirrored.x(logical.x()), logical.y());
        painter.setPen(QPen(theme()[strong ? Ink::Text : Ink::Control], strong ? 2 : 1.2));
        painter.drawLine(QPointF(mirrored.x(hub.x()), hub.y()), end);
        if (more && leaf == leaves - 1) {
            const QString rest = u"+"_s + look().format().count(face.cut - leaves + 1);
            painter.setFont(fontOf(Type::CaptionStrong));
            const qreal half = QFontMetricsF(painter.font()).horizontalAdvance(rest) / 2 + 5;
            const QRectF pill(end.x() - half, end.y() - 9, 2 * half, 18);
            paintBox(painter, pill, 9, theme()[Ink::Band]);
            painter.setPen(theme()[Ink::Text]);
            painter.drawText(pill, Qt::AlignCenter, rest);
        } else if (leaf < face.silent) {
            paintMark(painter, look(), QRectF(end.x() - 7, end.y() - 7, 14, 14), Mark::Silent);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme()[Ink::Text2]);
            painter.drawEllipse(end, 4.5, 4.5);
        }
    }
}

void CutDiagram::paintHub(QPainter& painter, int part) const
{
    const CutFace& face = m_faces[static_cast<std::size_t>(part)];
    const Mirror mirrored(layoutDirection(), rect());
    const QPointF hub(mirrored.x(hubOf(part).x()), hubHeight);
    const bool strong = part == current();
    painter.setPen(QPen(theme()[strong ? Ink::Text : Ink::Text2], strong ? 2 : 1.5));
    painter.setBrush(theme()[Ink::Surface]);
    painter.drawEllipse(hub, strong ? 11 : 8, strong ? 11 : 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[strong ? Ink::Text : Ink::Text2]);
    painter.drawEllipse(hub, strong ? 4 : 3, strong ? 4 : 3);
    if (face.priority)
        paintAlarmShape(painter, theme(), mirrored(QRectF(hubOf(part).x() - 27, hubHeight - 16, 16, 16)), *face.priority, ShapeState::Unack);
}

} // namespace holdfast::continuity_page
