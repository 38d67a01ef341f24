// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/sentence_view.h"

#include "ui/look/brush.h"
#include "ui/look/mirror.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qreal lineHeight = 42;
constexpr qreal tokenHeight = 32;
constexpr qreal tokenSide = 10;
constexpr qreal iconSide = 16;
constexpr qreal between = 5;     ///< words
constexpr qreal aroundToken = 8;
constexpr qreal beforeStop = 2;

QFont wordFont()
{
    QFont font = fontOf(Type::Section);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

SentenceView::SentenceView(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setObjectName(u"policySentence"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
}

void SentenceView::setClauses(const std::vector<Runs>& clauses)
{
    if (clauses == m_clauses)
        return;
    m_clauses = clauses;
    QStringList spoken;
    for (const Runs& clause : clauses)
        spoken << plain(clause);
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

qreal SentenceView::layOut(qreal width, std::vector<Piece>& pieces) const
{
    const QFontMetricsF words(wordFont());
    const QFontMetricsF strong(fontOf(Type::BodyStrong));
    qreal top = 0;
    const auto put = [&](Piece piece, qreal wide, qreal& x, bool glued) {
        const bool besideToken = piece.token || (!pieces.empty() && pieces.back().token);
        const qreal gap = x <= 0 ? 0 : glued ? beforeStop : besideToken ? aroundToken : between;
        if (x > 0 && x + gap + wide > width) {
            x = 0;
            top += lineHeight;
        } else {
            x += gap;
        }
        piece.place = QRectF(x, top, std::min(wide, width), lineHeight);
        x += piece.place.width();
        pieces.push_back(std::move(piece));
    };
    for (const Runs& clause : m_clauses) {
        qreal x = 0;
        for (const Run& run : clause) {
            if (run.strong) {
                const qreal icon = run.icon ? iconSide + 8 : 0;
                put({run.text, run.icon, true, {}}, strong.horizontalAdvance(run.text) + icon + 2 * tokenSide + 1, x, false);
                continue;
            }
            for (const QString& word : run.text.split(u' ', Qt::SkipEmptyParts))
                put({word, {}, false, {}}, words.horizontalAdvance(word) + 1, x, word.size() == 1 && word[0].isPunct());
        }
        top += lineHeight;
    }
    return top;
}

QSize SentenceView::sizeHint() const
{
    return {480, heightForWidth(640)};
}

int SentenceView::heightForWidth(int width) const
{
    std::vector<Piece> pieces;
    return static_cast<int>(std::ceil(layOut(width, pieces)));
}

void SentenceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Mirror mirrored(layoutDirection(), rect());
    std::vector<Piece> pieces;
    layOut(width(), pieces);
    for (const Piece& piece : pieces) {
        if (!piece.token) {
            painter.setFont(wordFont());
            painter.setPen(theme()[Ink::Text2]);
            painter.drawText(mirrored(piece.place), mirrored.begin() | Qt::TextDontClip, piece.text);
            continue;
        }
        const QRectF box(piece.place.left(), piece.place.top() + (lineHeight - tokenHeight) / 2, piece.place.width(), tokenHeight);
        paintBox(painter, mirrored(box), radius::control, theme()[Ink::Surface], theme()[Ink::Control], theme().border());
        QRectF room = box.adjusted(tokenSide, 0, -tokenSide, 0);
        if (piece.icon) {
            const QRectF at = mirrored(QRectF(room.left(), room.center().y() - iconSide / 2, iconSide, iconSide));
            painter.drawPixmap(at.topLeft(), look().pixmap(*piece.icon, Ink::Text2, static_cast<int>(iconSide), devicePixelRatioF()));
            room.setLeft(room.left() + iconSide + 8);
        }
        painter.setFont(fontOf(Type::BodyStrong));
        painter.setPen(theme()[Ink::Text]);
        painter.drawText(mirrored(room), mirrored.begin(), QFontMetricsF(painter.font()).elidedText(piece.text, Qt::ElideRight, room.width() + 1));
    }
}

} // namespace holdfast::continuity_page
