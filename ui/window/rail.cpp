// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/look/brush.h"
#include "ui/look/plain_label.h"
#include "ui/look/words.h"
#include "ui/window/rail_boxes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace holdfast {
namespace {

constexpr int brandHeight = 44;

} // namespace

RailItem::RailItem(const Look& look, Icon icon, const QString& title, const QString& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_icon(icon)
    , m_keys(keys)
{
    setText(title);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setBadge({});
}

void RailItem::setBadge(const Badge& badge)
{
    m_badge = badge;
    const QString words = badge.spoken.isEmpty() ? badge.text : badge.spoken;
    const QString spoken = badge.shape ? QString(words + QStringLiteral(", ") + wordsOf(*badge.shape).word) : words;
    setAccessibleName(spoken.isEmpty() ? text() : QString(text() + QStringLiteral(", ") + spoken));
    setToolTip(plainToolTip(m_keys.isEmpty() ? text() : QString(text() + QStringLiteral("  ") + m_keys)));
    update();
}

void RailItem::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_look.theme();
    const Ink ground = m_current ? Ink::Selection : underMouse() ? Ink::Hover : Ink::Surface;
    if (ground != Ink::Surface)
        paintBox(painter, rect(), radius::control, theme[ground]);
    const auto at = [&](qreal x, qreal wide) { return QStyle::visualRect(layoutDirection(), rect(), QRectF(x, 0, wide, height()).toAlignedRect()); };
    painter.drawPixmap(at(m_folded ? 9 : 10, 18).left(), 9, m_look.pixmap(m_icon, m_current ? Ink::Accent : Ink::Text2, 18, devicePixelRatioF()));
    if (m_folded) {
        if (m_badge.shape)
            paintAlarmShape(painter, theme, QRectF(at(22, 12)).adjusted(0, 2, 0, -22), *m_badge.shape, m_badge.state, ground);
        else if (!m_badge.text.isEmpty())
            paintBox(painter, QRectF(at(26, 8)).adjusted(0, 4, 0, -24), 4, theme[Ink::Text2]);
        return;
    }
    painter.setFont(fontOf(m_current ? Type::BodyStrong : Type::Body));
    painter.setPen(theme[m_current ? Ink::Text : Ink::Text2]);
    painter.drawText(at(40, width() - 50), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme[Ink::Text2]);
    const int wide = painter.fontMetrics().horizontalAdvance(m_badge.text);
    painter.drawText(at(width() - 10 - wide, wide), Qt::AlignVCenter | Qt::TextDontClip, m_badge.text);
    if (m_badge.shape)
        paintAlarmShape(painter, theme, QRectF(at(width() - 10 - wide - 22, 15)).adjusted(0, 10.5, 0, -10.5), *m_badge.shape, m_badge.state, ground);
}

Rail::Rail(const Look& look, const std::vector<PageEntry>& entries, QWidget* parent)
    : Painted(look, parent)
    , m_site(new SiteBox(look))
    , m_person(new PersonBox(look))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16 + brandHeight, 12, 8);
    column->setSpacing(2);
    column->addWidget(m_site);
    column->addSpacing(10);
    int number = 1;
    for (const PageEntry& entry : entries) {
        if (entry.place == PageEntry::Place::Top)
            add(entry, number, *column);
        ++number;
    }
    column->addStretch(1);
    number = 1;
    for (const PageEntry& entry : entries) {
        if (entry.place == PageEntry::Place::Bottom)
            add(entry, number, *column);
        ++number;
    }
    column->addSpacing(6);
    column->addWidget(m_person);
    connect(m_site, &QAbstractButton::clicked, this, &Rail::siteClicked);
    setFixedWidth(frame::rail);
}

void Rail::add(const PageEntry& entry, int number, QVBoxLayout& column)
{
    const QString keys = number <= 10 ? QStringLiteral("Ctrl+%1").arg(number % 10) : QString();
    auto* item = new RailItem(look(), entry.icon, entry.title(), keys);
    item->setObjectName(QStringLiteral("rail-") + entry.route);
    column.addWidget(item);
    m_rows.push_back({entry.route, item});
    connect(item, &QAbstractButton::clicked, this, [this, route = entry.route] { Q_EMIT pageClicked(route); });
}

void Rail::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    for (const Row& row : m_rows)
        row.item->setFolded(folded);
    m_site->setFolded(folded);
    m_person->setFolded(folded);
    const int side = folded ? 10 : 12;
    layout()->setContentsMargins(side, 16 + brandHeight, side, 8);
    setFixedWidth(folded ? frame::railFolded : frame::rail);
}

void Rail::setCurrent(const QString& route)
{
    for (const Row& row : m_rows)
        row.item->setCurrent(row.route == route);
}

void Rail::setBadge(const QString& route, const Badge& badge)
{
    for (const Row& row : m_rows) {
        if (row.route == route)
            row.item->setBadge(badge);
    }
}

void Rail::setSite(const QString& name)
{
    m_site->setText(name);
    m_site->setAccessibleName(tr("Site %1").arg(name));
    m_site->update();
}

void Rail::setPerson(const QString& name, const QString& title)
{
    m_person->setPerson(name, title);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Ink::Surface]);
    const int line = theme().border();
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - line, 0, line, height())), theme()[Ink::Line]);
    const int left = m_folded ? 14 : 20;
    const QRect brand = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 16, 28, 28));
    paintBrand(painter, look(), brand);
    if (m_folded)
        return;
    QFont name = fontOf(Type::Section);
    name.setWeight(QFont::Bold);
    painter.setFont(name);
    painter.setPen(theme()[Ink::Text]);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(left + 38, 16, 130, 28)), Qt::AlignVCenter, QStringLiteral("Holdfast"));
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        Painted::keyPressEvent(event);
}

} // namespace holdfast
