// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/toast.h"

#include "ui/look/brush.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace holdfast {
namespace {

constexpr int shadowRoom = 20;
constexpr std::chrono::seconds shownFor{6};

} // namespace

Toast::Toast(const Look& look, const Saying& saying, QWidget* parent)
    : Painted(look, parent)
    , m_icon(saying.icon)
{
    auto* text = new PlainLabel(look, saying.text, Type::Dense);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(shadowRoom + 14 + 16 + 12, shadowRoom, shadowRoom + 12, shadowRoom);
    line->setSpacing(12);
    line->addWidget(text);
    setAccessibleName(saying.text);
    if (!saying.action.isEmpty()) {
        auto* action = new Button(look, saying.action, ButtonKind::Link);
        line->addWidget(action);
        connect(action, &QPushButton::clicked, this, [this, act = saying.act] {
            if (act)
                act();
            Q_EMIT done();
        });
    }
    QTimer::singleShot(shownFor, this, &Toast::done);
}

QSize Toast::sizeHint() const
{
    return {layout()->sizeHint().width(), 40 + 2 * shadowRoom};
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, theme(), box, radius::card);
    paintBox(painter, box, radius::card, theme()[Ink::Raised], theme()[Ink::Line], theme().border());
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(shadowRoom + 14, height() / 2 - 8, 16, 16));
    painter.drawPixmap(sign.topLeft(), look().pixmap(m_icon, Ink::Text2, 16, devicePixelRatioF()));
}

} // namespace holdfast
