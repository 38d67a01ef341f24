// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/drill_strip.h"

#include "ui/look/alarm_shape.h"
#include "ui/look/mirror.h"
#include "ui/look/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int lineHeight = 58;
constexpr qreal iconSide = 14;
constexpr qreal shapeSide = 18;
constexpr qreal between = 18;

qreal widthOf(const DrillFact& fact)
{
    const qreal label = QFontMetricsF(fontOf(Type::CaptionStrong)).horizontalAdvance(fact.label) + (fact.icon ? iconSide + 5 : 0);
    const qreal value = QFontMetricsF(fontOf(Type::Kpi)).horizontalAdvance(fact.value) + 6 + (fact.abnormal ? shapeSide + 6 : 0) + QFontMetricsF(fontOf(Type::Dense)).horizontalAdvance(fact.rest);
    return std::max(label, value);
}

} // namespace

DrillStrip::DrillStrip(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DrillStrip::setFacts(const std::vector<DrillFact>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    QStringList spoken;
    for (const DrillFact& fact : facts) {
        QStringList parts{fact.label + u": "_s + fact.value, fact.rest};
        if (fact.abnormal)
            parts << wordsOf(*fact.abnormal).word;
        parts.removeAll(QString());
        spoken << parts.join(u' ');
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

int DrillStrip::columnsIn(int width) const
{
    const int all = std::max(1, static_cast<int>(m_facts.size()));
    for (int columns = all; columns > 1; --columns) {
        qreal widest = 0;
        for (const DrillFact& fact : m_facts)
            widest += widthOf(fact) + between;
        const qreal needed = columns == all ? widest : widest / all * columns * 1.25;
        if (needed <= width)
            return columns;
    }
    return 1;
}

int DrillStrip::heightForWidth(int width) const
{
    const int all = std::max(1, static_cast<int>(m_facts.size()));
    const int columns = columnsIn(width);
    return (all + columns - 1) / columns * lineHeight;
}

QSize DrillStrip::sizeHint() const
{
    qreal wide = 0;
    for (const DrillFact& fact : m_facts)
        wide += widthOf(fact) + between;
    return {static_cast<int>(std::ceil(wide)), lineHeight};
}

void DrillStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int all = static_cast<int>(m_facts.size());
    const int columns = columnsIn(width());
    qreal needed = 0;
    for (const DrillFact& fact : m_facts)
        needed += widthOf(fact) + between;
    const Mirror mirrored(layoutDirection(), rect());
    const qreal spare = columns == all && all > 0 ? (width() - needed) / all : 0;
    qreal x = 0;
    for (int i = 0; i < all; ++i) {
        const DrillFact& fact = m_facts[static_cast<std::size_t>(i)];
        const bool oneLine = columns == all;
        const qreal wide = oneLine ? widthOf(fact) + between + spare : static_cast<qreal>(width()) / columns;
        const qreal left = oneLine ? x : (i % columns) * wide;
        const qreal top = oneLine ? 0 : (i / columns) * lineHeight;
        paintFact(painter, fact, mirrored(QRectF(left, top, wide - 4, lineHeight)));
        x += wide;
    }
}

void DrillStrip::paintFact(QPainter& painter, const DrillFact& fact, const QRectF& rect) const
{
    const Mirror mirrored(layoutDirection(), rect);
    qreal left = rect.left();
    if (fact.icon) {
        const QRectF at = mirrored(QRectF(left, rect.top() + 2, iconSide, iconSide));
        painter.drawPixmap(at.topLeft(), look().pixmap(*fact.icon, Ink::Text2, static_cast<int>(iconSide), devicePixelRatioF()));
        left += iconSide + 5;
    }
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme()[Ink::Text2]);
    painter.drawText(mirrored(QRectF(left, rect.top(), rect.right() - left, 18)), mirrored.begin(), QFontMetricsF(painter.font()).elidedText(fact.label, Qt::ElideRight, rect.right() - left));
    left = rect.left();
    painter.setFont(fontOf(Type::Kpi));
    painter.setPen(theme()[Ink::Text]);
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(fact.value) + 1;
    painter.drawText(mirrored(QRectF(left, rect.top() + 19, wide, 36)), mirrored.begin(), fact.value);
    left += wide + 6;
    if (fact.abnormal) {
        paintAlarmShape(painter, theme(), mirrored(QRectF(left, rect.top() + 28, shapeSide, shapeSide)), *fact.abnormal, ShapeState::Unack, Ink::Surface);
        left += shapeSide + 6;
    }
    painter.setFont(fontOf(Type::Dense));
    painter.setPen(theme()[Ink::Text2]);
    painter.drawText(mirrored(QRectF(left, rect.top() + 24, std::max(0.0, rect.right() - left), 30)), mirrored.begin(), QFontMetricsF(painter.font()).elidedText(fact.rest, Qt::ElideRight, std::max(0.0, rect.right() - left)));
}

} // namespace holdfast::continuity_page
