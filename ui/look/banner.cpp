// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/banner.h"

#include "ui/look/alarm_shape.h"
#include "ui/look/brush.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace holdfast {

Banner::Banner(const Look& look, QWidget* parent)
    : Painted(look, parent)
    , m_strong(new PlainLabel(look, {}, Type::DenseStrong))
    , m_text(new PlainLabel(look, {}, Type::Dense, Ink::Text2, Overflow::Elide))
    , m_end(new PlainLabel(look, {}, Type::Caption, Ink::Text2))
    , m_action(new Button(look, {}, ButtonKind::Default, ButtonSize::Small))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(42, 0, 8, 0);
    line->setSpacing(10);
    line->addWidget(m_strong);
    line->addWidget(m_text, 1);
    line->addWidget(m_end);
    line->addWidget(m_action);
    setFixedHeight(40);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionClicked);
}

void Banner::setFace(const BannerFace& face)
{
    m_face = face;
    m_strong->setText(face.strong);
    m_text->setText(face.text);
    m_end->setText(face.end);
    m_end->setVisible(!face.end.isEmpty());
    m_action->setText(face.action);
    m_action->setVisible(!face.action.isEmpty());
    m_action->updateGeometry();
    setAccessibleName(QString(face.strong + u' ' + face.text));
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Ink ground = m_face.priority ? inkOf(*m_face.priority).tint : m_face.mark == Mark::Local ? Ink::LocalTint : Ink::Surface;
    QPainter painter(this);
    paintBox(painter, rect(), radius::card, theme()[ground], theme()[Ink::Line], theme().border());
    const QRectF sign = QStyle::visualRect(layoutDirection(), rect(), QRect(14, 11, 18, 18));
    if (m_face.priority)
        paintAlarmShape(painter, theme(), sign, *m_face.priority, ShapeState::Unack, ground);
    else
        paintMark(painter, look(), sign.adjusted(1, 1, -1, -1), m_face.mark, ground);
}

} // namespace holdfast
