// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/drawer.h"

#include "ui/look/brush.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>

namespace holdfast {
namespace {

constexpr int headHeight = 66;

} // namespace

Drawer::Drawer(const Look& look, QWidget* parent)
    : Painted(look, parent)
    , m_head(new QWidget)
    , m_foot(new QWidget)
    , m_title(new PlainLabel(look, {}, Type::Section, Ink::Text, Overflow::Elide))
    , m_path(new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Elide))
{
    auto* close = new IconButton(look, Icon::Close, tr("Close"));
    connect(close, &QToolButton::clicked, this, &Drawer::closeClicked);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_path);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 14, 0, 10);
    head->addSpacing(space::inside + 36 + 8); // not a margin: margins stay where they are when the writing runs the other way
    head->addLayout(lines, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    head->addSpacing(space::gap);
    m_head->setFixedHeight(headHeight);

    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(space::inside, space::gap, space::inside, space::gap);
    m_body->setSpacing(space::small);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space::inside, space::gap, space::inside, space::gap);
    foot->setSpacing(space::small);
    foot->setAlignment(Qt::AlignLeft);
    m_foot->setMinimumHeight(56);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_head);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_foot);
}

void Drawer::setHead(Icon icon, const QString& title, const QString& path)
{
    m_icon = icon;
    m_title->setText(title);
    m_path->setText(path);
    setAccessibleName(title);
    update();
}

QLayout* Drawer::foot() const
{
    return m_foot->layout();
}

QSize Drawer::sizeHint() const
{
    return {frame::drawer, 600};
}

void Drawer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Ink::Surface]);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, theme().border(), height()));
    painter.fillRect(edge, theme()[Ink::Line]);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(space::inside, 16, 36, 36));
    paintBox(painter, box, radius::control, theme()[Ink::Band]);
    painter.drawPixmap(box.left() + 9, box.top() + 9, look().pixmap(m_icon, Ink::Text, 18, devicePixelRatioF()));
    painter.fillRect(QRect(0, headHeight, width(), 1), theme()[Ink::Line]);
    if (!m_foot->isHidden())
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), theme()[Ink::Line]);
}

bool Drawer::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        m_foot->setVisible(m_foot->layout()->count() > 0);
    return Painted::event(event);
}

void Drawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeClicked();
    else
        Painted::keyPressEvent(event);
}

} // namespace holdfast
