// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include "ui/look/focus_ring.h"
#include "ui/look/themed_style.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTimer>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

ThemeKind kindOf(ThemeChoice choice, ThemeKind system)
{
    switch (choice) {
    case ThemeChoice::System:
        return system;
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::Contrast:
        break;
    }
    return ThemeKind::Contrast;
}

QPixmap rendered(Icon icon, const QColor& color, int size, qreal scale)
{
    QFile file(u":/icons/"_s + nameOf(icon) + u".svg"_s);
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = qRound(size * scale);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

Look::Look(ThemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
    , m_system(QApplication::palette().color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light)
    , m_theme(kindOf(choice, m_system))
    , m_format(QLocale(), QTimeZone::utc())
    , m_blink(new QTimer(this))
{
    connect(m_blink, &QTimer::timeout, this, [this] {
        m_lit = !m_lit;
        Q_EMIT blinked();
    });
    m_blink->start(motion::blink);
}

Look::~Look() = default;

std::chrono::milliseconds Look::lasting(std::chrono::milliseconds wanted) const
{
    return m_motion == Motion::Reduced ? std::chrono::milliseconds(0) : wanted;
}

QPixmap Look::pixmap(Icon icon, Ink ink, int size, qreal scale) const
{
    const QColor color = m_theme[ink];
    const QString key = nameOf(icon) + color.name() + QString::number(size) + u'@' + QString::number(scale);
    auto found = m_pixmaps.constFind(key);
    if (found == m_pixmaps.constEnd())
        found = m_pixmaps.insert(key, rendered(icon, color, size, scale));
    return *found;
}

QIcon Look::icon(Icon icon, Ink ink) const
{
    QIcon made;
    for (const int size : {16, 18, 20, 24}) {
        for (const qreal scale : {1.0, 2.0}) {
            made.addPixmap(pixmap(icon, ink, size, scale));
            made.addPixmap(pixmap(icon, Ink::Text3, size, scale), QIcon::Disabled);
        }
    }
    return made;
}

void Look::dress(QApplication& application)
{
    m_application = &application;
    m_style = new ThemedStyle(m_theme);
    application.setStyle(m_style);
    application.setFont(fontOf(Type::Body));
    application.setPalette(m_theme.palette());
    new FocusRing(application, this);
}

void Look::choose(ThemeChoice choice)
{
    m_choice = choice;
    refresh();
}

void Look::setSystemTheme(ThemeKind kind)
{
    m_system = kind;
    refresh();
}

void Look::setMotion(Motion motion)
{
    m_motion = motion;
    m_lit = true;
    if (motion == Motion::Reduced)
        m_blink->stop();
    else
        m_blink->start(motion::blink);
    Q_EMIT changed();
}

void Look::setFormat(const Format& format)
{
    m_format = format;
    Q_EMIT changed();
}

void Look::refresh()
{
    const Theme theme(kindOf(m_choice, m_system));
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (m_application) {
        m_style->setTheme(theme);
        m_application->setPalette(theme.palette());
    }
    Q_EMIT changed();
}

} // namespace holdfast
