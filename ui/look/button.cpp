// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/button.h"

#include "ui/look/brush.h"
#include "ui/look/button_face.h"
#include "ui/look/key_cap.h"
#include "ui/look/plain_label.h"

#include <QPainter>
#include <QStyle>

#include <utility>

namespace holdfast {
namespace {

constexpr int iconSide = 16;
constexpr int between = 7;

template <typename B>
ButtonFace faceOf(const B& button, ButtonKind kind)
{
    return {kind, button.isEnabled(), button.underMouse(), button.isDown() || button.isChecked()};
}

} // namespace

Ink textInkOf(const ButtonFace& face)
{
    if (!face.enabled)
        return Ink::Text3;
    switch (face.kind) {
    case ButtonKind::Primary:
        return Ink::OnAccent;
    case ButtonKind::Danger:
        return Ink::P1Glyph;
    case ButtonKind::Ghost:
        return face.pressed ? Ink::Text : Ink::Text2;
    case ButtonKind::Link:
        return Ink::Accent;
    case ButtonKind::Default:
        break;
    }
    return Ink::Text;
}

void paintButtonBox(QPainter& painter, const Theme& theme, const QRectF& rect, const ButtonFace& face)
{
    const bool solid = face.kind == ButtonKind::Primary || face.kind == ButtonKind::Danger;
    const bool quiet = face.kind == ButtonKind::Ghost || face.kind == ButtonKind::Link;
    if (solid && face.enabled) {
        QColor fill = theme[face.kind == ButtonKind::Primary ? Ink::Accent : Ink::P1];
        if (face.hovered || face.pressed)
            fill = theme.isDark() ? fill.lighter(face.pressed ? 112 : 106) : fill.darker(face.pressed ? 118 : 109);
        paintBox(painter, rect, radius::control, fill);
        return;
    }
    const Ink fill = face.pressed ? Ink::Band : face.hovered && face.enabled ? Ink::Hover : Ink::Surface;
    const bool bare = quiet && !face.pressed && !(face.hovered && face.enabled);
    const QColor outline = quiet ? QColor() : theme[face.enabled ? Ink::Control : Ink::Line];
    if (!bare && face.kind != ButtonKind::Link)
        paintBox(painter, rect, radius::control, theme[fill], outline, theme.border());
}

Button::Button(const Look& look, const QString& text, ButtonKind kind, ButtonSize size, QWidget* parent)
    : QPushButton(text, parent)
    , m_look(look)
    , m_kind(kind)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontOf(size == ButtonSize::Small ? Type::CaptionStrong : Type::DenseStrong));
    setAttribute(Qt::WA_Hover);
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
}

void Button::setIconAfter(Icon icon)
{
    m_after = icon;
    updateGeometry();
}

void Button::setKeyCap(const QString& key)
{
    m_keyCap = key;
    setAccessibleDescription(key);
    updateGeometry();
}

void Button::setDress(ButtonDress dress)
{
    if (std::exchange(m_dress, dress) == dress)
        return;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const int side = m_kind == ButtonKind::Link ? 4 : m_size == ButtonSize::Small ? 10 : 12;
    int width = 2 * side + fontMetrics().horizontalAdvance(text()) + (hasIcon() ? iconSide + between : 0) + (m_after ? iconSide + between : 0);
    if (hasKey())
        width += keyCapWidth(m_keyCap) + between + 2;
    return {width, static_cast<int>(m_size)};
}

void Button::paintEvent(QPaintEvent*)
{
    const ButtonFace face = faceOf(*this, m_kind);
    const Ink ink = textInkOf(face);
    QPainter painter(this);
    paintButtonBox(painter, m_look.theme(), rect(), face);
    int x = (width() - sizeHint().width()) / 2 + (m_kind == ButtonKind::Link ? 4 : m_size == ButtonSize::Small ? 10 : 12);
    const auto place = [&](int wide) {
        const QRect at(x, 0, wide, height());
        x += wide + between;
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const auto drawIcon = [&](Icon icon) {
        const QRect at = place(iconSide);
        painter.drawPixmap(at.left(), (height() - iconSide) / 2, m_look.pixmap(icon, ink, iconSide, devicePixelRatioF()));
    };
    if (hasIcon())
        drawIcon(*m_icon);
    painter.setFont(font());
    painter.setPen(m_look.color(ink));
    painter.drawText(place(fontMetrics().horizontalAdvance(text())), Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic | Qt::TextDontClip, text());
    if (m_after)
        drawIcon(*m_after);
    if (!hasKey())
        return;
    const QRectF cap = QRectF(place(keyCapWidth(m_keyCap))).adjusted(2, 0, 2, 0);
    QColor line = m_look.color(ink);
    line.setAlphaF(0.6F);
    paintBox(painter, {cap.left(), cap.center().y() - 10, cap.width(), 20}, radius::chip, QColor(), line, 1);
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(m_look.color(ink));
    painter.drawText(cap, Qt::AlignCenter, m_keyCap);
}

void fitButtons(const std::vector<Button*>& buttons, int room)
{
    for (const ButtonDress dress : {ButtonDress::Whole, ButtonDress::NoKey, ButtonDress::WordsOnly}) {
        int needed = -space::small;
        for (Button* button : buttons) {
            button->setDress(dress);
            needed += button->isHidden() ? 0 : button->sizeHint().width() + space::small;
        }
        if (needed <= room)
            return;
    }
}

IconButton::IconButton(const Look& look, Icon icon, const QString& name, Frame frame, int side, QWidget* parent)
    : QToolButton(parent)
    , m_look(look)
    , m_icon(icon)
    , m_frame(frame)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setName(name);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void IconButton::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setName(const QString& name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void IconButton::paintEvent(QPaintEvent*)
{
    const ButtonFace face = faceOf(*this, m_frame == Frame::Outlined ? ButtonKind::Default : ButtonKind::Ghost);
    const int side = m_side >= 32 ? 18 : 16;
    QPainter painter(this);
    paintButtonBox(painter, m_look.theme(), rect(), face);
    const Ink ink = !isEnabled() ? Ink::Text3 : m_frame == Frame::Outlined || isChecked() ? Ink::Text : Ink::Text2;
    painter.drawPixmap((width() - side) / 2, (height() - side) / 2, m_look.pixmap(m_icon, ink, side, devicePixelRatioF()));
}

} // namespace holdfast
