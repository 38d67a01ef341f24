// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shot_stand_ins.h"

#include <QPromise>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

Expected<quint64> NoIntents::send(const Wish& wish)
{
    if (std::holds_alternative<ListGhosts>(wish))
        return quint64{1}; // its answer is there already
    return Error{Error::Code::Refused, u"pictures change nothing"_s};
}

namespace {

constexpr std::size_t mostTold = 4;

QFuture<Expected<>> pictureAnswers()
{
    QPromise<Expected<>> promise;
    promise.start();
    promise.addResult(Expected<>(Error{Error::Code::Refused, u"pictures change nothing"_s}));
    promise.finish();
    return promise.future();
}

} // namespace

HarbourPost::HarbourPost(const Picture& picture)
{
    m_view.settings.mail = {true, u"mail.harbour.local"_s, 587, MailSecurity::StartTls, u"holdfast"_s, u"holdfast@harbour.local"_s, {}};
    m_view.settings.people = {{u"Kate Moran"_s, u"kate@harbour.local"_s, 31, {7, 0}, {19, 0}, {}}, {u"Aoife Walsh"_s, u"aoife@harbour.local"_s, 127, {19, 0}, {7, 0}, {}}};
    m_view.onDuty = {u"Kate Moran"_s};
    std::vector<const Alarm*> told;
    for (const Alarm& alarm : picture.alarms)
        if (alarm.priority <= Priority::P2 && labelOf(alarm.flags) == AlarmLabel::Unack)
            told.push_back(&alarm);
    std::ranges::sort(told, [](const Alarm* one, const Alarm* other) { return one->raisedAt > other->raisedAt; });
    for (std::size_t i = 0; i < std::min(told.size(), mostTold); ++i)
        tellOf(*told[i], picture.now);
    m_view.waiting = static_cast<int>(std::ranges::count(m_view.deliveries, DeliveryState::Queued, &Delivery::state));
}

void HarbourPost::tellOf(const Alarm& alarm, Timestamp now)
{
    using namespace std::chrono_literals;
    Delivery delivery;
    delivery.number = m_view.deliveries.size() + 1;
    delivery.channel = m_view.deliveries.empty() ? Channel::Mail : Channel::Desktop;
    delivery.priority = alarm.priority;
    delivery.title = QString(nameOf(alarm.priority) + u" · " + alarm.name + u" · " + alarm.source);
    delivery.madeAt = std::min<Timestamp>(alarm.raisedAt, now);
    if (m_view.deliveries.empty()) {
        delivery.tries = 3;
        delivery.fault = DeliveryFault::Unreachable;
    } else {
        delivery.state = DeliveryState::Sent;
        delivery.doneAt = std::min<Timestamp>(alarm.raisedAt + 1s, now);
    }
    m_view.deliveries.push_back(delivery);
}

QFuture<NotifyView> HarbourPost::look()
{
    QPromise<NotifyView> promise;
    promise.start();
    promise.addResult(m_view);
    promise.finish();
    return promise.future();
}

QFuture<Expected<>> HarbourPost::keep(const NotifySettings&, const Actor&)
{
    return pictureAnswers();
}

QFuture<Expected<>> HarbourPost::test(Channel, const Actor&)
{
    return pictureAnswers();
}

void HarbourAround::watch(std::function<void(const Neighbours&)> tell)
{
    using enum Neighbour::Kind;
    if (!tell)
        return;
    tell({Neighbours::State::Complete,
          {},
          {{Broker, u"_mqtt._tcp"_s, u"mosquitto on harbour-srv2"_s, u"harbour-srv2.local"_s, u"10.20.3.12"_s, 1883, {}},
           {Broker, u"_secure-mqtt._tcp"_s, u"mqtt.harbour.local"_s, u"mqtt.harbour.local"_s, u"10.20.3.10"_s, 8883, {}},
           {Device, u"_shelly._tcp"_s, u"shellyplus2pm-a8032abe54dc"_s, u"shellyplus2pm.local"_s, u"10.20.3.87"_s, 80, u"Plus2PM, 1.4.4"_s},
           {Device, u"_esphomelib._tcp"_s, u"riser-2-leak"_s, u"riser-2-leak.local"_s, u"10.20.3.91"_s, 6053, u"esp32dev, 2026.9.1"_s}}});
}

} // namespace holdfast
