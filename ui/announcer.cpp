// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include "app/notify/tones.h"

namespace holdfast {
namespace {

constexpr int mostForOneTone = 3; ///< more alarms at once have a tone of their own

bool isUrgent(const Delivery& delivery)
{
    return delivery.priority == Priority::P1 || delivery.lifeSafety;
}

} // namespace

Announcer::Announcer(NotifyDesk& desk, Intents& intents, const Live& live, QObject* parent)
    : QObject(parent), m_desk(desk)
{
    connect(&m_desktop, &DesktopNotifier::openAsked, this, &Announcer::openAsked);
    connect(&m_desktop, &DesktopNotifier::acknowledgeAsked, this, [&intents](const OccurrenceId& occurrence) { static_cast<void>(intents.send(Acknowledge{{occurrence}, {}})); });
    connect(&live, &Live::changed, this, &Announcer::withdraw);
    WindowChannels window;
    window.show = [this](const Delivery& delivery) { QMetaObject::invokeMethod(this, [this, delivery] { show(delivery); }, Qt::QueuedConnection); };
    window.mutedUntil = [this](std::optional<Timestamp> until) {
        QMetaObject::invokeMethod(this, [this, until] {
            m_mutedUntil = until;
            Q_EMIT muteChanged();
        }, Qt::QueuedConnection);
    };
    m_desk.attend(std::move(window));
}

void Announcer::mute(std::optional<Timestamp> until)
{
    if (until != m_mutedUntil)
        m_desk.mute(until);
}

void Announcer::show(const Delivery& delivery)
{
    if (delivery.channel == Channel::Sound)
        return sound(delivery);
    m_desktop.show(delivery, [this, number = delivery.number](const SendResult& result) { m_desk.settle(number, result); });
}

void Announcer::sound(const Delivery& delivery)
{
    const bool many = delivery.alarms > mostForOneTone && !isUrgent(delivery);
    const Priority priority = isUrgent(delivery) ? Priority::P1 : delivery.kind == DeliveryKind::Test ? Priority::P3 : delivery.priority;
    m_desk.settle(delivery.number, m_player.play(many ? floodTone() : toneOf(priority)));
}

/// What nobody has to look at any more does not stay on the desktop.
void Announcer::withdraw(const Delta& delta)
{
    for (const Alarm& alarm : delta.alarms)
        if (alarm.flags.acked || labelOf(alarm.flags) != AlarmLabel::Unack)
            m_desktop.withdraw(alarm.occurrence);
}

} // namespace holdfast
