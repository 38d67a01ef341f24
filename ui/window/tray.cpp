// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include "ui/look/alarm_shape.h"
#include "ui/models/lines.h"

#include <QPainter>

namespace holdfast {
namespace {

constexpr int side = 64;

bool counts(const Alarm& alarm)
{
    const AlarmLabel label = labelOf(alarm.flags);
    const bool hidden = label == AlarmLabel::Shelved || label == AlarmLabel::Suppressed || label == AlarmLabel::OutOfService || label == AlarmLabel::Normal;
    return alarm.priority != Priority::Alert && !hidden;
}

} // namespace

TrayFace trayFaceOf(const Picture& picture)
{
    TrayFace face;
    for (const Alarm& alarm : picture.alarms) {
        if (!counts(alarm))
            continue;
        const bool calls = !alarm.flags.acked;
        ++face.alarms;
        if (!face.worst || calls > face.calls || (calls == face.calls && alarm.priority < *face.worst))
            face.worst = alarm.priority;
        face.calls = face.calls || calls;
    }
    for (const LinkState& link : picture.links)
        face.lost = face.lost || (link.status != LinkStatus::Connected && !isOnlyStandingBy(picture, link.broker));
    return face;
}

Tray::Tray(const Live& live, const Look& look, QObject* parent)
    : QObject(parent), m_live(live), m_look(look), m_state(m_menu.addAction(QString())), m_mute(nullptr)
{
    m_state->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Holdfast")), &QAction::triggered, this, &Tray::openAsked);
    m_mute = m_menu.addAction(QString());
    connect(m_mute, &QAction::triggered, this, &Tray::muteAsked);
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT openAsked();
    });
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.alarms.isEmpty() || !delta.links.isEmpty())
            this->look();
    });
    connect(&look, &Look::changed, this, &Tray::paint);
    m_tray.setContextMenu(&m_menu);
    setMuted(false);
    m_face = trayFaceOf(live.picture());
    paint();
}

void Tray::look()
{
    const TrayFace face = trayFaceOf(m_live.picture());
    if (face == m_face)
        return;
    m_face = face;
    paint();
}

void Tray::setMuted(bool muted)
{
    m_mute->setText(muted ? tr("Sound on again") : tr("Mute for 10 minutes"));
}

QString Tray::sentence() const
{
    if (m_face.worst && m_face.calls)
        return tr("Alarms: %1. The worst that calls: %2").arg(m_look.format().count(m_face.alarms), nameOf(*m_face.worst));
    if (m_face.worst)
        return tr("Alarms: %1, all acknowledged").arg(m_look.format().count(m_face.alarms));
    return m_face.lost ? tr("A broker is not connected") : tr("No alarm");
}

/// The shape says the priority without its colour, filled while it calls.
QIcon Tray::icon() const
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_face.worst)
        paintAlarmShape(painter, m_look.theme(), QRectF(4, 4, side - 8, side - 8), *m_face.worst, m_face.calls ? ShapeState::Unack : ShapeState::Acked);
    else
        painter.drawPixmap(0, 0, m_look.pixmap(m_face.lost ? Icon::BrokerLost : Icon::Shield, Ink::Accent, side));
    return QIcon(picture);
}

void Tray::paint()
{
    m_state->setText(sentence());
    m_tray.setIcon(icon());
    if (!m_tray.isVisible() && QSystemTrayIcon::isSystemTrayAvailable())
        m_tray.show();
}

} // namespace holdfast
