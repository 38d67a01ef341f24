// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/desktop_notifier.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patience = 5'000; ///< milliseconds
constexpr qsizetype mostBubbles = 200;
constexpr qsizetype longestText = 600;

QDBusMessage call(const QString& method, const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

SendResult resultOf(const QDBusError& error)
{
    if (error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout || error.type() == QDBusError::TimedOut)
        return {DeliveryFault::TimedOut, false, {}};
    return {DeliveryFault::NoService, false, error.name()};
}

/// Low, normal, critical; a critical one stays until somebody has seen it.
uchar urgencyOf(Priority priority)
{
    return priority == Priority::P1 ? 2 : priority == Priority::P4 ? 0 : 1;
}

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject* parent)
    : QObject(parent), m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint,QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint,uint)));
}

void DesktopNotifier::show(const Delivery& delivery, std::function<void(const SendResult&)> done)
{
    if (!m_bus.isConnected()) { // a call would never be answered
        QMetaObject::invokeMethod(this, [done = std::move(done)] { done({DeliveryFault::NoService, false, {}}); }, Qt::QueuedConnection);
        return;
    }
    learn([this, delivery, done = std::move(done)](const SendResult& known) {
        if (known.fault == DeliveryFault::None)
            notify(delivery, done);
        else
            done(known);
    });
}

/// Asked each time: another service may have taken the place of the one before.
void DesktopNotifier::learn(std::function<void(const SendResult&)> then)
{
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then = std::move(then)] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return then(resultOf(reply.error()));
        m_abilities = reply.value();
        then({});
    });
}

void DesktopNotifier::notify(const Delivery& delivery, const std::function<void(const SendResult&)>& done)
{
    const uint before = bubbleOf(delivery.occurrence);
    if (delivery.kind == DeliveryKind::Updated && before == 0)
        return done({}); // somebody has closed it: that was enough
    const QString text = delivery.text.left(longestText);
    const QString body = m_abilities->contains(u"body-markup"_s) ? text.toHtmlEscaped() : text;
    QStringList actions;
    if (m_abilities->contains(u"actions"_s) && !delivery.alarm.isEmpty()) {
        actions << u"default"_s << tr("Open") << u"open"_s << tr("Open");
        if (delivery.priority != Priority::P1 && delivery.alarms == 1)
            actions << u"acknowledge"_s << tr("Acknowledge");
    }
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyOf(delivery.priority))}, {u"desktop-entry"_s, u"io.holdfast.Holdfast"_s}, {u"suppress-sound"_s, true}};
    const QDBusMessage message = call(u"Notify"_s, {u"Holdfast"_s, before, u"io.holdfast.Holdfast"_s, delivery.title, body, actions, hints, -1});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, done, bubble = Bubble{delivery.occurrence, delivery.alarm}] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return done(resultOf(reply.error()));
        if (m_bubbles.size() >= mostBubbles)
            m_bubbles.erase(m_bubbles.begin());
        m_bubbles.insert(reply.value(), bubble);
        done({});
    });
}

uint DesktopNotifier::bubbleOf(const OccurrenceId& occurrence) const
{
    for (auto bubble = m_bubbles.cbegin(); bubble != m_bubbles.cend(); ++bubble)
        if (!occurrence.isEmpty() && bubble->occurrence == occurrence)
            return bubble.key();
    return 0;
}

void DesktopNotifier::withdraw(const OccurrenceId& occurrence)
{
    if (!m_bus.isConnected())
        return;
    for (auto bubble = m_bubbles.cbegin(); bubble != m_bubbles.cend(); ++bubble)
        if (bubble->occurrence == occurrence && !occurrence.isEmpty())
            m_bus.asyncCall(call(u"CloseNotification"_s, {bubble.key()}), patience);
}

void DesktopNotifier::actionInvoked(uint id, const QString& action)
{
    const auto bubble = m_bubbles.constFind(id);
    if (bubble == m_bubbles.cend())
        return; // somebody else's
    if (action == u"acknowledge"_s)
        Q_EMIT acknowledgeAsked(bubble->occurrence);
    else
        Q_EMIT openAsked(bubble->alarm);
}

void DesktopNotifier::closed(uint id, uint)
{
    m_bubbles.remove(id);
}

} // namespace holdfast
