// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/plain_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace holdfast {
namespace {

/// What is elided can be read whole under the mouse.
class WholeText final : public QObject
{
public:
    explicit WholeText(QLabel& label) : QObject(&label), m_label(label) { label.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool cut = m_label.fontMetrics().horizontalAdvance(m_label.text()) > m_label.contentsRect().width();
        if (event->type() != QEvent::ToolTip || !cut || !m_label.toolTip().isEmpty())
            return QObject::eventFilter(watched, event);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(m_label.text()), &m_label);
        return true;
    }

private:
    QLabel& m_label;
};

} // namespace

PlainLabel::PlainLabel(const Look& look, const QString& text, Type type, Ink ink, Overflow overflow, QWidget* parent)
    : QLabel(parent)
    , m_look(look)
    , m_type(type)
    , m_ink(ink)
    , m_overflow(overflow)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(overflow == Overflow::Wrap);
    if (overflow == Overflow::Elide) {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        new WholeText(*this);
    }
    connect(&look, &Look::changed, this, &PlainLabel::refresh);
    refresh();
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    refresh();
}

void PlainLabel::setType(Type type)
{
    m_type = type;
    refresh();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    const int height = m_overflow == Overflow::Wrap ? size.height() : qMax(size.height(), sizeHint().height());
    return {m_overflow == Overflow::Elide ? fontMetrics().averageCharWidth() * 3 : size.width(), height};
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (m_overflow != Overflow::Elide) {
        QLabel::paintEvent(event);
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    QPainter painter(this);
    painter.setPen(m_look.color(isEnabled() ? m_ink : Ink::Text3));
    painter.drawText(contentsRect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
}

void PlainLabel::refresh()
{
    setFont(fontOf(m_type));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_look.color(m_ink));
    setPalette(colors);
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</span>");
}

} // namespace holdfast
