// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

constexpr std::size_t samplesKept = 20;
constexpr qsizetype payloadKept = 2048;
constexpr qsizetype topicKept = 1024;
constexpr std::size_t newsAtOnce = 500;

/// The longest space name that stands in the device's name.
const Space* spaceInName(const FleetState& fleet, const QString& name)
{
    const QString text = name.simplified().toCaseFolded();
    const Space* best = nullptr;
    for (const auto& space : fleet.spaces) {
        if (space.first.size() >= 3 && text.contains(space.first) && (!best || space.second.name.size() > best->name.size()))
            best = &space.second;
    }
    return best;
}

void proposeSpace(const FleetState& fleet, const DeviceEntry& entry, InboxEntry& inbox)
{
    const Space* space = spaceSaid(fleet, entry.device.suggestedArea);
    if (!space)
        space = spaceInName(fleet, entry.device.name);
    if (space) {
        inbox.spaceHint = spaceSaid(fleet, entry.device.suggestedArea) ? SpaceHint::Area : SpaceHint::Name;
        inbox.proposedSpace = space->id;
        inbox.proposedSpaceName = space->name;
        return;
    }
    inbox.proposedSpaceName = entry.device.suggestedArea;
    inbox.spaceHint = inbox.proposedSpaceName.isEmpty() ? SpaceHint::None : SpaceHint::Area;
    if (!inbox.proposedSpaceName.isEmpty() || entry.via == nobody)
        return;
    inbox.proposedSpace = fleet.devices[entry.via].device.space;
    inbox.spaceHint = inbox.proposedSpace ? SpaceHint::Gateway : SpaceHint::None;
    for (const auto& known : fleet.spaces) {
        if (inbox.proposedSpace == known.second.id)
            inbox.proposedSpaceName = known.second.name;
    }
}

std::vector<ConfidencePart> partsOf(const FleetState& fleet, const DeviceEntry& entry)
{
    std::vector<ConfidencePart> parts;
    if (entry.declared)
        parts.push_back({40, u"discovery"_s});
    else if (entry.guess > 0)
        parts.push_back({static_cast<int>(std::clamp(entry.guess, 0.0, 1.0) * 60), u"json"_s});
    if (!entry.device.manufacturer.isEmpty() && !entry.device.model.isEmpty())
        parts.push_back({15, u"manufacturer"_s});
    if (entry.hasValues)
        parts.push_back({25, u"values"_s});
    const auto tellsWhenGone = [&](quint32 source) { return fleet.sources[source].mayBeGone; };
    const auto anyTells = [&](const std::vector<quint32>& sources) { return std::ranges::any_of(sources, tellsWhenGone); };
    if (std::ranges::any_of(entry.claims, [&](quint32 claim) { return anyTells(fleet.claims[claim].sources); }))
        parts.push_back({20, u"availability"_s});
    return parts;
}

void dropOldest(FleetState& fleet)
{
    while (fleet.sampleBytes > fleet.limits.sampleBytes && !fleet.sampleOrder.empty()) {
        DeviceEntry& entry = fleet.devices[fleet.sampleOrder.front()];
        fleet.sampleOrder.pop_front();
        if (entry.samples.empty())
            continue;
        fleet.sampleBytes -= entry.samples.front().payload.size();
        entry.samples.erase(entry.samples.begin());
    }
    while (fleet.sampleOrder.size() > 400'000)
        fleet.sampleOrder.pop_front();
}

/// The same message may be come upon twice: when it arrives, and when a proposal is made of it.
bool hasSample(const DeviceEntry& entry, const Message& message)
{
    return std::ranges::any_of(entry.samples, [&](const SampleMessage& one) { return one.at == message.at && one.topic == message.topic.left(topicKept) && one.payload == message.payload.left(payloadKept); });
}

void keepSample(FleetState& fleet, quint32 number, const Message& message)
{
    DeviceEntry& entry = fleet.devices[number];
    if (entry.device.membership != Membership::Heard)
        return;
    ++entry.messages;
    entry.lastSeen = std::max(entry.lastSeen.value_or(message.at), message.at);
    noteSign(fleet, number, message.ticks);
    if (entry.firstMessage == never)
        entry.firstMessage = message.ticks;
    entry.samples.push_back({message.topic.left(topicKept), message.payload.left(payloadKept), message.at});
    fleet.sampleBytes += entry.samples.back().payload.size();
    fleet.sampleOrder.push_back(number);
    if (entry.samples.size() > samplesKept) {
        fleet.sampleBytes -= entry.samples.front().payload.size();
        entry.samples.erase(entry.samples.begin());
    }
    dropOldest(fleet);
    noteInbox(fleet, number);
}

/// Whom this topic was proposed for, while nobody declares what it says: a device that goes by the topic or by what it begins with.
quint32 proposedFor(const FleetState& fleet, const Message& message)
{
    constexpr int deepest = 12;
    qsizetype end = message.topic.size();
    for (int level = 0; level < deepest && end > 0; ++level, end = message.topic.lastIndexOf(u'/', end - message.topic.size() - 1)) {
        const auto holders = fleet.claimsByValue.constFind(message.topic.first(end));
        for (std::size_t i = 0; holders != fleet.claimsByValue.constEnd() && i < holders->size(); ++i) {
            const quint32 device = fleet.claims[(*holders)[i]].device;
            const auto mapping = device == nobody ? fleet.learnable.constEnd() : fleet.learnable.constFind(device);
            if (mapping == fleet.learnable.constEnd() || mapping->broker != message.broker)
                continue;
            if (std::ranges::any_of(mapping->points, [&](const LearnedPoint& point) { return point.topic == message.topic; }))
                return device;
        }
    }
    return nobody;
}

struct DeviceOfEvent
{
    const FleetState& fleet;

    quint32 operator()(const PointDeclared& e) const { return deviceOf(fleet, numberOf(e.source)); }
    quint32 operator()(const DeviceDeclared& e) const { return deviceOf(fleet, numberOf(e.source)); }
    quint32 operator()(const DeviceAlertHeard& e) const { return deviceOf(fleet, numberOf(e.source)); }
    quint32 operator()(const ValueHeard& e) const { return deviceOf(fleet, numberOf(e.source)); }
    quint32 operator()(const ValueUnreadable& e) const { return deviceOf(fleet, numberOf(e.source)); }
    quint32 operator()(const AvailabilityHeard& e) const { return deviceOf(fleet, numberOf(e.source)); }
    quint32 operator()(const ProposalHeard& e) const
    {
        for (const quint32 claim : fleet.claimsByValue.value(e.device.identifiers.empty() ? e.topic : e.device.identifiers.front().value)) {
            if (fleet.claims[claim].device != nobody)
                return fleet.claims[claim].device;
        }
        return nobody;
    }
    template <typename Other>
    quint32 operator()(const Other&) const { return nobody; }
};

/// What groups it with its like, and when it was heard.
void describe(const FleetState& fleet, const DeviceEntry& entry, InboxEntry& inbox)
{
    const QStringList& conventions = entry.device.conventions;
    const auto leading = std::ranges::min_element(conventions, [](const QString& a, const QString& b) { return std::pair(precedenceOf(a), a) < std::pair(precedenceOf(b), b); });
    inbox.convention = leading == conventions.end() ? QString() : *leading;
    inbox.model = QString(entry.device.manufacturer + u' ' + entry.device.model).trimmed();
    inbox.needs = entry.device.needs;
    inbox.firstSeen = entry.device.firstSeen.value_or(Timestamp{});
    inbox.lastSeen = entry.lastSeen;
    if (entry.via != nobody)
        inbox.gatewayName = fleet.devices[entry.via].device.name;
    for (const quint32 claim : entry.claims) {
        if (inbox.gatewayName.isEmpty())
            inbox.gatewayName = fleet.claims[claim].claim.viaIdentifier;
    }
}

} // namespace

quint32 deviceOfEvent(const FleetState& fleet, const Event& event)
{
    return std::visit(DeviceOfEvent{fleet}, event);
}

const Space* spaceSaid(const FleetState& fleet, const QString& text)
{
    const QString wanted = text.simplified().toCaseFolded();
    const auto found = std::ranges::find_if(fleet.spaces, [&](const auto& space) { return space.first == wanted; });
    return wanted.isEmpty() || found == fleet.spaces.end() ? nullptr : &found->second;
}

void noteInbox(FleetState& fleet, quint32 device)
{
    DeviceEntry& entry = fleet.devices[device];
    if (entry.device.membership != Membership::Heard || entry.vanished)
        return;
    if (!std::exchange(entry.inboxNews, true))
        fleet.inboxNews.push_back(device);
    if (!std::exchange(entry.toJudge, true))
        fleet.newcomers.push_back(device);
}

void leaveInbox(FleetState& fleet, quint32 device)
{
    DeviceEntry& entry = fleet.devices[device];
    fleet.leftInbox.push_back(entry.device.id);
    for (const SampleMessage& sample : entry.samples)
        fleet.sampleBytes -= sample.payload.size();
    entry.samples = {};
    --fleet.figures.heard;
}

InboxEntry inboxEntryOf(const FleetState& fleet, quint32 number, Ticks now)
{
    const DeviceEntry& entry = fleet.devices[number];
    InboxEntry inbox;
    inbox.device = entry.device.id;
    inbox.parts = partsOf(fleet, entry);
    for (const ConfidencePart& part : inbox.parts)
        inbox.confidence += part.percent;
    proposeSpace(fleet, entry, inbox);
    inbox.samples.assign(entry.samples.begin(), entry.samples.end());
    const double minutes = entry.firstMessage == never ? 1 : std::max(1.0, static_cast<double>((now - entry.firstMessage).count()) / 60'000.0);
    inbox.messagesPerMinute = static_cast<double>(entry.messages) / minutes;
    for (const quint32 point : entry.points)
        inbox.points.push_back(fleet.points[point].point);
    if (inbox.points.empty())
        inbox.points = entry.proposed;
    describe(fleet, entry, inbox);
    return inbox;
}

void Fleet::noteSample(const Message& message, const Events& events)
{
    quint32 last = nobody;
    const quint32 silent = events.empty() ? proposedFor(*m_state, message) : nobody;
    if (silent != nobody)
        keepSample(*m_state, silent, message);
    for (const Event& event : events) {
        const quint32 device = deviceOfEvent(*m_state, event);
        if (std::holds_alternative<ProposalHeard>(event) && device != nobody && hasSample(m_state->devices[device], message))
            continue;
        if (device == nobody || device == last)
            continue;
        keepSample(*m_state, device, message);
        last = device;
    }
}

std::size_t Fleet::inboxNewsWaiting() const
{
    return m_state->inboxNews.size();
}

InboxNews Fleet::takeInboxNews(const Instant& moment)
{
    InboxNews news;
    news.left = std::exchange(m_state->leftInbox, {});
    for (const DeviceId& id : news.left) {
        const quint32 number = m_state->deviceById.value(id, nobody);
        if (number != nobody && m_state->devices[number].vanished)
            news.vanished.push_back(id);
    }
    std::vector<quint32> waiting = std::exchange(m_state->inboxNews, {});
    for (const quint32 number : waiting) {
        DeviceEntry& entry = m_state->devices[number];
        if (!entry.alive || entry.vanished || entry.device.membership != Membership::Heard) {
            entry.inboxNews = false;
            continue;
        }
        if (news.entries.size() >= newsAtOnce) {
            m_state->inboxNews.push_back(number);
            continue;
        }
        entry.inboxNews = false;
        news.entries.push_back(inboxEntryOf(*m_state, number, moment.ticks));
        news.devices.push_back(entry.device);
    }
    return news;
}

} // namespace holdfast
