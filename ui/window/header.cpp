// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/header.h"

#include "ui/look/brush.h"
#include "ui/look/button.h"
#include "ui/look/key_cap.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace holdfast {
namespace {

const QString keysShown = QStringLiteral("Ctrl K");

constexpr int chevron = 32; ///< room of the arrow between two crumbs

QFont crumbFont(bool last)
{
    QFont font = fontOf(Type::Title);
    font.setWeight(last ? QFont::Medium : QFont::Normal);
    return font;
}

} // namespace

Breadcrumb::Breadcrumb(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Breadcrumb::setCrumbs(const QStringList& crumbs)
{
    m_crumbs = crumbs;
    setAccessibleName(crumbs.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Breadcrumb::sizeHint() const
{
    const std::vector<QRect> all = places();
    return {all.empty() ? 80 : all.back().right() + 2, 26};
}

std::vector<QRect> Breadcrumb::places() const
{
    std::vector<QRect> all;
    int x = 0;
    for (qsizetype i = 0; i < m_crumbs.size(); ++i) {
        const int wide = QFontMetrics(crumbFont(i + 1 == m_crumbs.size())).horizontalAdvance(m_crumbs[i]) + 1;
        all.emplace_back(x, 0, wide, 26);
        x += wide + chevron;
    }
    return all;
}

void Breadcrumb::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const std::vector<QRect> all = places();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        QRect room = all[i];
        room.setRight(qMin(room.right(), width()));
        painter.setFont(crumbFont(last));
        painter.setPen(theme()[last ? Ink::Text : Ink::Text2]);
        const QString text = painter.fontMetrics().elidedText(m_crumbs[static_cast<qsizetype>(i)], Qt::ElideRight, room.width());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::TextDontClip, text);
        if (last)
            continue;
        const QRect at = QStyle::visualRect(layoutDirection(), rect(), QRect(all[i].right() + 8, 5, 16, 16));
        painter.drawPixmap(at.topLeft(), look().pixmap(layoutDirection() == Qt::RightToLeft ? Icon::Left : Icon::Right, Ink::Text3, 16, devicePixelRatioF()));
    }
}

void Breadcrumb::mouseReleaseEvent(QMouseEvent* event)
{
    const std::vector<QRect> all = places();
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        if (QStyle::visualRect(layoutDirection(), rect(), all[i]).contains(event->position().toPoint()))
            Q_EMIT crumbClicked(static_cast<int>(i));
    }
}

PaletteField::PaletteField(const Look& look, QWidget* parent)
    : QPushButton(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("palette-field"));
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setToolTip(plainToolTip(QString(text() + QStringLiteral("  Ctrl+K"))));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void PaletteField::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize PaletteField::sizeHint() const
{
    const int needed = 34 + QFontMetrics(fontOf(Type::Dense)).horizontalAdvance(text()) + 12 + keyCapWidth(keysShown) + 8;
    return {m_compact ? 36 : qMax(272, needed), 36};
}

void PaletteField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_look.theme();
    paintBox(painter, rect(), radius::control, theme[underMouse() ? Ink::Hover : Ink::Surface], theme[Ink::ControlOnCanvas], theme.border());
    const auto at = [&](int x, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())); };
    painter.drawPixmap(at(10, 16).left(), 10, m_look.pixmap(Icon::Search, Ink::Text2, 16, devicePixelRatioF()));
    if (m_compact)
        return;
    painter.setFont(fontOf(Type::Dense));
    painter.setPen(theme[Ink::Text2]);
    const int wide = keyCapWidth(keysShown);
    painter.drawText(at(34, width() - 34 - wide - 12), Qt::AlignVCenter, text());
    paintKeyCap(painter, theme, at(width() - wide - 8, wide), keysShown);
}

Header::Header(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_crumbs(new Breadcrumb(look))
    , m_sentence(new PlainLabel(look, {}, Type::Dense, Ink::Text2, Overflow::Elide))
    , m_sound(new IconButton(look, Icon::Sound, QString(), IconButton::Frame::Outlined, 36))
    , m_palette(new PaletteField(look))
    , m_right(new QHBoxLayout)
{
    setObjectName(QStringLiteral("header"));
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(m_crumbs);
    left->addWidget(m_sentence);
    left->addStretch(1);
    m_right->setSpacing(space::small);
    m_sound->setObjectName(QStringLiteral("sound"));
    m_sound->hide();
    m_right->addWidget(m_sound);
    m_right->addWidget(m_palette);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inside);
    line->addLayout(left, 1);
    line->addLayout(m_right);
    line->setAlignment(m_right, Qt::AlignTop);
    setFixedHeight(frame::header);
    connect(m_crumbs, &Breadcrumb::crumbClicked, this, &Header::crumbClicked);
    connect(m_palette, &QPushButton::clicked, this, &Header::paletteClicked);
    connect(m_sound, &QToolButton::clicked, this, &Header::soundClicked);
}

void Header::setHeading(const QStringList& crumbs, const QString& sentence)
{
    m_crumbs->setCrumbs(crumbs);
    m_sentence->setText(sentence);
}

void Header::setActions(QWidget* actions)
{
    if (actions == m_actions)
        return;
    if (m_actions) {
        m_right->removeWidget(m_actions);
        m_actions->hide();
    }
    m_actions = actions;
    if (actions) {
        m_right->insertWidget(0, actions);
        actions->show();
    }
}

void Header::setSound(bool offered, const QString& deed, bool muted)
{
    m_sound->setVisible(offered);
    m_sound->setName(deed);
    m_sound->setIcon(muted ? Icon::Mute : Icon::Sound);
}

void Header::setCompact(bool compact)
{
    m_palette->setCompact(compact);
}

} // namespace holdfast
