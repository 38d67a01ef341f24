// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/notify_post.h"

#include "app/runtime/asked.h"
#include "app/security/permissions.h"

namespace holdfast {
NotifyPost::NotifyPost(CourierParts parts, Note note)
    : m_note(std::move(note)), m_courier(QStringLiteral("notify"), [&] { return std::make_unique<Courier>(std::move(parts)); })
{
}

QFuture<NotifyView> NotifyPost::look()
{
    return asked<NotifyView>(m_courier, [](Courier& courier) { return courier.view(); });
}

QFuture<Expected<>> NotifyPost::keep(const NotifySettings& settings, const Actor& actor)
{
    if (const auto allowed = permitted(actor.role, SaveSite{}); !allowed)
        return refused(allowed.error());
    return asked<Expected<>>(m_courier, [this, settings, actor](Courier& courier) {
        const auto kept = courier.keep(settings);
        if (kept)
            m_note(actor, QStringLiteral("notify-settings"), QStringLiteral("notifications.json"));
        return kept;
    });
}

QFuture<Expected<>> NotifyPost::test(Channel channel, const Actor& actor)
{
    if (const auto allowed = permitted(actor.role, Acknowledge{}); !allowed)
        return refused(allowed.error());
    return asked<Expected<>>(m_courier, [this, channel, actor](Courier& courier) {
        const auto sent = courier.test(channel);
        if (sent)
            m_note(actor, QStringLiteral("notify-test"), nameOf(channel));
        return sent;
    });
}

void NotifyPost::mute(std::optional<Timestamp> until)
{
    m_courier.post([until](Courier& courier) { courier.mute(until); });
}

void NotifyPost::attend(WindowChannels window)
{
    m_courier.post([window = std::move(window)](Courier& courier) { courier.attend(window); });
}

void NotifyPost::settle(quint64 delivery, const SendResult& result)
{
    m_courier.post([delivery, result](Courier& courier) { courier.settle(delivery, result); });
}

void NotifyPost::bring(const Delivery& delivery, std::function<void(const Expected<>&)> taken)
{
    m_courier.post([delivery, taken = std::move(taken)](Courier& courier) { taken(courier.bring(delivery)); });
}

void NotifyPost::begin(const QHash<AlarmId, Alarm>& alarms)
{
    m_courier.post([some = std::vector<Alarm>(alarms.cbegin(), alarms.cend())](Courier& courier) { courier.begin(some); });
}

void NotifyPost::hear(const QHash<AlarmId, Alarm>& alarms)
{
    m_courier.post([alarms](Courier& courier) { courier.hear(alarms); });
}

void NotifyPost::learn(const Site& site)
{
    m_courier.post([site](Courier& courier) { courier.learn(site); });
}

} // namespace holdfast
