// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/chip.h"

#include "ui/look/brush.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace holdfast {
namespace {

constexpr int iconSide = 14;

} // namespace

Chip::Chip(const Look& look, const QString& text, ChipKind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_kind(kind)
{
    setText(text);
    setFont(fontOf(Type::CaptionStrong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_removable)
            Q_EMIT removeClicked();
    });
}

void Chip::setIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
}

void Chip::setIconShown(bool shown)
{
    if (std::exchange(m_iconShown, shown) == shown)
        return;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(Qt::StrongFocus);
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    return {16 + fontMetrics().horizontalAdvance(text()) + (m_icon && m_iconShown ? iconSide + 6 : 0) + (m_removable ? iconSide + 6 : 0), 24};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    const bool chosen = isChecked() || m_removable;
    const Ink fill = chosen ? Ink::Selection : m_kind == ChipKind::Local ? Ink::LocalTint : m_kind == ChipKind::Outline ? Ink::Surface : Ink::Band;
    const bool outlined = m_kind == ChipKind::Outline && !chosen;
    const Ink ink = outlined ? Ink::Text2 : Ink::Text;
    QPainter painter(this);
    paintBox(painter, rect(), radius::chip, theme[fill], outlined || theme.border() > 1 ? theme[Ink::Line] : QColor(), theme.border());
    const auto at = [&](int x, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())); };
    int x = 8;
    if (m_icon && m_iconShown) {
        painter.drawPixmap(at(x, iconSide).left(), (height() - iconSide) / 2, m_look.pixmap(*m_icon, Ink::Text2, iconSide, devicePixelRatioF()));
        x += iconSide + 6;
    }
    painter.setFont(font());
    painter.setPen(theme[isEnabled() ? ink : Ink::Text3]);
    const int wide = fontMetrics().horizontalAdvance(text());
    painter.drawText(at(x, wide), Qt::AlignVCenter | Qt::TextDontClip, text());
    if (m_removable)
        painter.drawPixmap(at(x + wide + 6, iconSide).left(), (height() - iconSide) / 2, m_look.pixmap(Icon::Close, Ink::Text, iconSide, devicePixelRatioF()));
}

} // namespace holdfast
