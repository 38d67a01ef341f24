// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr Ticks inboxInterval = 250ms; ///< somebody waits for what appears, but not for each word of what stands there

/// A whole site appears within a few of these intervals; a slice of it is told with each step.
void tellInbox(EngineStep& step)
{
    EngineState& engine = step.engine;
    if (engine.inboxLeft == 0) {
        if (engine.lastInbox >= Ticks(0) && step.moment.ticks - engine.lastInbox < inboxInterval)
            return;
        engine.lastInbox = step.moment.ticks;
        engine.inboxLeft = engine.fleet.inboxNewsWaiting();
    }
    InboxNews news = engine.fleet.takeInboxNews(step.moment);
    engine.inboxLeft = std::min(engine.inboxLeft - std::min(engine.inboxLeft, news.entries.size()), engine.fleet.inboxNewsWaiting());
    Delta& delta = step.outcome.delta;
    for (const DeviceId& device : news.left) {
        const Device* known = engine.fleet.device(device);
        delta.leftInbox.insert(device);
        if (!known)
            delta.removedDevices.insert(device);
    }
    for (const DeviceId& device : news.vanished) {
        delta.leftInbox.insert(device);
        delta.removedDevices.insert(device);
    }
    for (InboxEntry& entry : news.entries)
        delta.inbox.insert(entry.device, std::move(entry));
    for (Device& device : news.devices)
        delta.devices.insert(device.id, std::move(device));
}

void tellFigures(EngineStep& step, Ticks elapsed)
{
    EngineState& engine = step.engine;
    const FleetFigures fleet = engine.fleet.figures();
    Figures& figures = engine.figures;
    figures.readings = fleet.readings;
    figures.unreadableValues = fleet.unreadableValues;
    figures.devices = fleet.devices;
    figures.points = fleet.points;
    figures.heard = fleet.heard;
    if (std::exchange(engine.alarmsMoved, false))
        figures.activeAlarms = engine.alarms.activeCount();
    const auto seconds = static_cast<double>(elapsed.count()) / 1000.0;
    figures.messagesPerSecond = seconds > 0 ? static_cast<double>(figures.messages - engine.messagesThen) / seconds : 0;
    engine.messagesThen = figures.messages;
    step.outcome.delta.figures = figures;
}

constexpr std::size_t heardAtOnce = 1'000; ///< so that no single step pays for a whole second

void tellHeard(EngineStep& step)
{
    EngineState& engine = step.engine;
    if (engine.heardLeft == 0)
        return;
    const std::size_t some = std::min(engine.heardLeft, heardAtOnce);
    engine.heardLeft -= some;
    for (PresenceChanged& heard : engine.fleet.takeHeard(some))
        step.outcome.delta.states.insert(heard.device, std::move(heard.state));
}

} // namespace

void everySecond(EngineStep& step)
{
    EngineState& engine = step.engine;
    tellHeard(step);
    tellInbox(step);
    const Ticks elapsed = step.moment.ticks - engine.lastSecond;
    if (engine.lastSecond >= Ticks(0) && elapsed < 1s)
        return;
    engine.heardLeft = engine.fleet.heardWaiting();
    tellHeard(step);
    tellFigures(step, engine.lastSecond < Ticks(0) ? Ticks(0) : elapsed);
    engine.lastSecond = step.moment.ticks;
}

void watchClocks(EngineStep& step)
{
    EngineState& engine = step.engine;
    const Ticks offset = step.moment.now.time_since_epoch() - step.moment.ticks;
    const Ticks former = engine.lastStep < Ticks(0) ? offset : engine.clockOffset;
    if (std::chrono::abs(offset - former) > 2s)
        notice(step, Notice::Kind::Warning, u"clock-moved"_s, QString::number((offset - former).count() / 1000));
    if (std::chrono::abs(offset - former) > 2s || engine.lastStep < Ticks(0))
        engine.clockOffset = offset;
    if (engine.lastStep >= Ticks(0) && step.moment.ticks - engine.lastStep > 30s)
        notice(step, Notice::Kind::Information, u"was-suspended"_s, QString::number((step.moment.ticks - engine.lastStep).count() / 1000));
    engine.lastStep = step.moment.ticks;
}

} // namespace holdfast
