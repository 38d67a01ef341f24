// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_line.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace holdfast {
namespace {

constexpr int between = 20;
constexpr int iconSide = 14;
constexpr int side = 16;

Type typeOf(const StatusFact& fact)
{
    return fact.strong ? Type::CaptionStrong : Type::Caption;
}

} // namespace

StatusLine::StatusLine(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setObjectName(QStringLiteral("status"));
    setFixedHeight(frame::status);
}

void StatusLine::setFacts(const std::vector<StatusFact>& left, const std::vector<StatusFact>& right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    QStringList words;
    for (const auto* facts : {&left, &right}) {
        for (const StatusFact& fact : *facts)
            words << fact.text;
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

int StatusLine::widthOf(const StatusFact& fact) const
{
    return iconSide + 6 + QFontMetrics(fontOf(typeOf(fact))).horizontalAdvance(fact.text);
}

void StatusLine::paintFact(QPainter& painter, const StatusFact& fact, int x) const
{
    const auto at = [&](int from, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, wide, height())); };
    painter.drawPixmap(at(x, iconSide).left(), (height() - iconSide) / 2, look().pixmap(fact.icon, Ink::Text2, iconSide, devicePixelRatioF()));
    painter.setFont(fontOf(typeOf(fact)));
    painter.setPen(theme()[fact.strong ? Ink::Text : Ink::Text2]);
    painter.drawText(at(x + iconSide + 6, widthOf(fact) - iconSide - 6), Qt::AlignVCenter | Qt::TextDontClip, fact.text);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Ink::Surface]);
    painter.fillRect(QRect(0, 0, width(), theme().border()), theme()[Ink::Line]);
    int end = width() - side;
    for (auto fact = m_right.rbegin(); fact != m_right.rend(); ++fact) {
        end -= widthOf(*fact);
        paintFact(painter, *fact, end);
        end -= between;
    }
    int x = side;
    for (const StatusFact& fact : m_left) {
        if (x + widthOf(fact) > end)
            break;
        paintFact(painter, fact, x);
        x += widthOf(fact) + between;
    }
}

} // namespace holdfast
