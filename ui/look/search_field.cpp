// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/search_field.h"

#include "ui/look/key_cap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace holdfast {

SearchField::SearchField(const Look& look, const QString& placeholder, const QString& keyCap, QWidget* parent)
    : QLineEdit(parent)
    , m_look(look)
    , m_keyCap(keyCap)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    setTextMargins(24, 0, keyCap.isEmpty() ? 0 : keyCapWidth(keyCap), 0);
    setFont(fontOf(Type::Dense));
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect glass = QStyle::visualRect(layoutDirection(), rect(), QRect(10, (height() - 16) / 2, 16, 16));
    painter.drawPixmap(glass.topLeft(), m_look.pixmap(Icon::Search, Ink::Text2, 16, devicePixelRatioF()));
    if (m_keyCap.isEmpty() || !text().isEmpty())
        return;
    const int wide = keyCapWidth(m_keyCap);
    paintKeyCap(painter, m_look.theme(), QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide - 8, 0, wide, height())), m_keyCap);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace holdfast
