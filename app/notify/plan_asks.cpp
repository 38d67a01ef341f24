// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_plan.h"

#include <algorithm>

namespace holdfast {
namespace {

/// Everybody whom one of the asks calls.
DutyAnswer toldBy(const std::vector<NotifyAsk>& asks, const NotifySettings& settings, const NotifyScene& scene, Timestamp now)
{
    const bool all = std::ranges::any_of(asks, [](const NotifyAsk& ask) { return ask.whom == DutyCall::Everyone; });
    return whoIsToldAt(now, settings.people, all ? DutyCall::Everyone : DutyCall::OnDuty, scene.timeZone);
}

Delivery deliveryOf(Channel channel, const std::vector<NotifyAsk>& asks, const NotifyScene& scene)
{
    const Alarm& worst = *asks.front().alarm;
    Delivery delivery;
    delivery.channel = channel;
    delivery.kind = asks.front().kind;
    delivery.priority = std::ranges::min_element(asks, {}, [](const NotifyAsk& ask) { return ask.alarm->priority; })->alarm->priority;
    delivery.lifeSafety = worst.lifeSafety;
    delivery.occurrence = worst.occurrence;
    delivery.alarm = worst.id;
    delivery.alarms = static_cast<int>(asks.size());
    delivery.title = titleOf(asks, scene);
    return delivery;
}

} // namespace

std::vector<Delivery> deliveriesOf(const std::vector<NotifyAsk>& asks, ChannelSet channels, const NotifySettings& settings, const NotifyScene& scene, Timestamp now)
{
    std::vector<Delivery> all;
    for (const Channel channel : allChannels) {
        std::vector<NotifyAsk> wanted;
        for (const NotifyAsk& ask : asks)
            if (ask.channels.and_(channels).has(channel))
                wanted.push_back(ask);
        if (wanted.empty())
            continue;
        Delivery delivery = deliveryOf(channel, wanted, scene);
        if (channel == Channel::Desktop)
            delivery.text = bubbleOf(wanted);
        if (channel == Channel::Mail) {
            const DutyAnswer told = toldBy(wanted, settings, scene, now);
            delivery.recipients = addressesOf(told.people);
            delivery.text = letterOf(wanted, scene, told);
        }
        if (channel == Channel::WebHook)
            delivery.body = hookBodyOf(wanted, scene, now);
        all.push_back(std::move(delivery));
    }
    return all;
}

} // namespace holdfast
