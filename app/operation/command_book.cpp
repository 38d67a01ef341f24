// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operation/command_book.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QString heldBy(WriteLevel level)
{
    if (level == WriteLevel::FallbackPolicy)
        return u"a fallback policy holds this point"_s;
    if (level < WriteLevel::FallbackPolicy)
        return u"life safety holds this point"_s;
    return u"a higher level holds this point"_s;
}

Error refused(const QString& reason)
{
    return {Error::Code::Refused, reason};
}

} // namespace

void CommandBook::restore(std::vector<PointCommand> stored, const CommandMoment& at, CommandNews& news)
{
    std::ranges::sort(stored, {}, &PointCommand::number);
    for (PointCommand& command : stored) {
        m_last = std::max(m_last, command.number);
        if (command.holds) {
            PriorityArray& array = m_arrays.insert(command.point, m_arrays.value(command.point, PriorityArray(command.beneath))).value();
            const std::optional<Ticks> until = command.until ? std::optional(std::max(at.ticks, at.ticks + (*command.until - at.now))) : std::nullopt;
            if (const auto former = array.take(command.level, {command.number, command.wanted, until}))
                noLonger(former->command, news);
            m_holding.insert(command.number, command);
        }
        if (command.state == CommandState::Superseded)
            continue; // another is the latest
        Entry entry;
        entry.command = command;
        entry.deadline = isOpen(command.state) ? at.ticks : at.ticks - lateTime - Ticks(1);
        entry.handedAt = command.requestedAt;
        if (const auto former = m_latest.constFind(command.point); former != m_latest.constEnd())
            m_points.remove(former->command.number);
        m_points.insert(command.number, command.point);
        Entry& kept = m_latest.insert(command.point, std::move(entry)).value();
        if (isOpen(kept.command.state))
            apply(kept, CommandEvent::Restarted, u"Holdfast was restarted while it was under way"_s, at, news);
    }
}

Expected<std::optional<std::chrono::seconds>> CommandBook::lengthOf(const CommandRequest& request) const
{
    const CommandTerms& terms = termsOf(request.command.kind);
    if (!terms.holds && request.hold)
        return refused(u"this is done once, and not held"_s);
    std::optional<std::chrono::seconds> length = request.hold;
    if (!length && terms.holds && request.command.level == WriteLevel::Operator)
        length = terms.hold;
    if (length && (*length < shortestHold || *length > longestHold))
        return refused(u"a level is held between a minute and a week"_s);
    return length;
}

Expected<quint64> CommandBook::request(CommandRequest request, const CommandMoment& at, CommandNews& news)
{
    const auto length = lengthOf(request);
    if (!length)
        return length.error();
    const PriorityArray* holders = this->holders(request.command.point);
    const WriteLevel winner = holders ? holders->winner().value_or(WriteLevel::Default) : WriteLevel::Default;
    const bool waits = winner < request.command.level;
    const bool mayWait = request.command.level >= WriteLevel::Failover && request.command.level != WriteLevel::Default && termsOf(request.command.kind).holds;
    if (waits && !mayWait)
        return refused(heldBy(winner));
    if (static_cast<std::size_t>(m_awaited.size()) >= mostOpen && !m_awaited.contains(request.command.point))
        return refused(u"too many commands are under way"_s);
    Entry entry;
    entry.command = std::move(request.command);
    entry.publication = std::move(request.publication);
    entry.source = request.source;
    entry.feedback = request.feedback;
    entry.alreadySo = request.alreadySo;
    PointCommand& command = entry.command;
    m_last = std::max(m_last + 1, static_cast<quint64>(std::max<qint64>(at.now.time_since_epoch().count(), 1)));
    command.number = m_last;
    command.state = waits ? CommandState::Superseded : CommandState::Requested;
    command.requestedAt = at.now;
    command.lifetime = termsOf(command.kind).lifetime;
    entry.deadline = at.ticks + command.lifetime;
    if (waits) {
        command.reason = heldBy(winner);
        command.endedAt = at.now;
    }
    if (request.takesLevel && termsOf(command.kind).holds && command.level != WriteLevel::Default)
        hold(entry, *length, at, news);
    if (waits) {
        news.changed.push_back(command);
        return command.number;
    }
    supersede(command.point, at, news);
    entry.ticket = request.ticket;
    m_tickets.insert(request.ticket, command.point);
    m_points.insert(command.number, command.point);
    news.changed.push_back(command);
    const Entry& kept = m_latest.insert(command.point, std::move(entry)).value();
    watch(kept);
    return kept.command.number;
}

/// The former command of the point makes room, whatever became of it.
void CommandBook::supersede(const PointId& point, const CommandMoment& at, CommandNews& news)
{
    const auto former = m_latest.find(point);
    if (former == m_latest.end())
        return;
    if (isOpen(former->command.state))
        apply(*former, CommandEvent::Newer, u"a newer command has taken its place"_s, at, news);
    m_points.remove(former->command.number);
    m_tickets.remove(former->ticket);
}

void CommandBook::hold(Entry& entry, std::optional<std::chrono::seconds> length, const CommandMoment& at, CommandNews& news)
{
    PointCommand& command = entry.command;
    auto known = m_arrays.find(command.point);
    if (known == m_arrays.end() || known->isEmpty())
        known = m_arrays.insert(command.point, PriorityArray(command.previous));
    command.beneath = known->beneath();
    if (length)
        command.until = at.now + *length;
    command.holds = true;
    if (const auto former = known->take(command.level, {command.number, command.wanted, length ? std::optional<Ticks>(at.ticks + *length) : std::nullopt}))
        noLonger(former->command, news);
    m_holding.insert(command.number, command);
}

void CommandBook::noLonger(quint64 number, CommandNews& news)
{
    auto held = m_holding.find(number);
    if (held == m_holding.end())
        return;
    PointCommand command = *held;
    m_holding.erase(held);
    if (Entry* entry = byNumber(number)) {
        entry->command.holds = false;
        command = entry->command;
    }
    command.holds = false;
    news.changed.push_back(std::move(command));
}

CommandBook::Entry* CommandBook::byNumber(quint64 number)
{
    const auto point = m_points.constFind(number);
    const auto entry = point == m_points.constEnd() ? m_latest.end() : m_latest.find(*point);
    return entry == m_latest.end() || entry->command.number != number ? nullptr : &*entry;
}

void CommandBook::watch(const Entry& entry)
{
    if (isOpen(entry.command.state) || entry.command.state == CommandState::Timeout)
        m_awaited.insert(entry.command.point);
    else
        m_awaited.remove(entry.command.point);
}

void CommandBook::apply(Entry& entry, CommandEvent event, const QString& reason, const CommandMoment& at, CommandNews& news)
{
    PointCommand& command = entry.command;
    const auto next = after(command.state, event);
    if (!next || *next == command.state)
        return; // said twice, or too late to matter
    command.state = *next;
    command.reason = reason;
    if (event == CommandEvent::Taken)
        command.sentAt = at.now;
    if (event == CommandEvent::DeviceAccepted)
        command.acceptedAt = at.now;
    command.endedAt = isOpen(command.state) ? std::nullopt : std::optional(at.now);
    watch(entry);
    if (const auto held = m_holding.find(command.number); held != m_holding.end())
        *held = command;
    news.changed.push_back(command);
    const bool undone = command.state == CommandState::Rejected || command.state == CommandState::Expired;
    if (undone && command.holds) // the point is as it was: nothing is to be written back
        giveUp(command.point, command.level, news);
}

std::optional<PointCommand> CommandBook::waitingFor(quint64 ticket) const
{
    const auto point = m_tickets.constFind(ticket);
    const auto entry = point == m_tickets.constEnd() ? m_latest.constEnd() : m_latest.constFind(*point);
    if (entry == m_latest.constEnd() || entry->ticket != ticket || entry->command.state != CommandState::Requested)
        return std::nullopt;
    return entry->command;
}

void CommandBook::handOver(quint64 number, const CommandMoment& at, CommandNews& news)
{
    Entry* entry = byNumber(number);
    if (!entry || entry->command.state != CommandState::Requested)
        return;
    m_tickets.remove(entry->ticket);
    if (entry->deadline <= at.ticks)
        return apply(*entry, CommandEvent::TimeUp, u"it could not be written down in time"_s, at, news);
    entry->handedAt = at.now;
    apply(*entry, CommandEvent::HandedOver, QString(), at, news);
    news.sendings.push_back({number, std::exchange(entry->publication, {}), entry->deadline - at.ticks});
}

void CommandBook::deny(quint64 number, const QString& reason, const CommandMoment& at, CommandNews& news)
{
    Entry* entry = byNumber(number);
    if (!entry)
        return;
    m_tickets.remove(entry->ticket);
    apply(*entry, CommandEvent::Denied, reason, at, news);
}

void CommandBook::take(const CommandReceipt& receipt, const CommandMoment& at, CommandNews& news)
{
    Entry* entry = byNumber(receipt.number);
    if (!entry)
        return;
    switch (receipt.kind) {
    case CommandReceipt::Kind::Refused: return apply(*entry, CommandEvent::BrokerRefused, receipt.detail, at, news);
    case CommandReceipt::Kind::NeverLeft: return apply(*entry, CommandEvent::NeverLeft, receipt.detail, at, news);
    case CommandReceipt::Kind::Unknown: return apply(*entry, CommandEvent::LineBroke, receipt.detail, at, news);
    case CommandReceipt::Kind::Taken: break;
    }
    apply(*entry, CommandEvent::Taken, QString(), at, news);
    if (!entry->feedback)
        apply(*entry, CommandEvent::Unheard, QString(), at, news);
    else if (entry->alreadySo)
        apply(*entry, CommandEvent::Said, u"it was so already"_s, at, news);
}

void CommandBook::answered(SourceIndex source, bool good, const QString& detail, const CommandMoment& at, CommandNews& news)
{
    const QSet<PointId> awaited = m_awaited;
    for (const PointId& point : awaited) {
        const auto entry = m_latest.find(point);
        if (entry == m_latest.end() || entry->source != source || !entry->handedAt || entry->command.state == CommandState::Requested)
            continue;
        apply(*entry, good ? CommandEvent::DeviceAccepted : CommandEvent::DeviceRefused, good ? QString() : detail, at, news);
        if (good && !entry->feedback)
            apply(*entry, CommandEvent::Unheard, QString(), at, news);
    }
}

/// The point's command that is out and wants this.
CommandBook::Entry* CommandBook::answeredBy(const Point& point, const Value& said, Timestamp receivedAt)
{
    const auto entry = m_latest.find(point.id);
    const bool out = entry != m_latest.end() && entry->feedback && entry->handedAt && receivedAt >= *entry->handedAt;
    return out && isSame(point, entry->command.wanted, said) ? &*entry : nullptr;
}

void CommandBook::aims(const Point& point, const Value& said, Timestamp receivedAt, const CommandMoment& at, CommandNews& news)
{
    if (Entry* entry = answeredBy(point, said, receivedAt))
        apply(*entry, CommandEvent::DeviceAccepted, QString(), at, news);
}

void CommandBook::heard(const Point& point, const Value& said, Timestamp receivedAt, const CommandMoment& at, CommandNews& news)
{
    Entry* entry = answeredBy(point, said, receivedAt);
    if (!entry)
        return;
    const bool late = entry->command.state == CommandState::Timeout;
    if (!late || at.ticks <= entry->deadline + lateTime)
        apply(*entry, CommandEvent::Said, QString(), at, news);
}

void CommandBook::due(const CommandMoment& at, CommandNews& news)
{
    const QSet<PointId> awaited = m_awaited;
    for (const PointId& point : awaited) {
        Entry& entry = *m_latest.find(point);
        const CommandState state = entry.command.state;
        const Ticks deadline = state == CommandState::Leaving ? entry.deadline + linkGrace : entry.deadline;
        if (isOpen(state) && deadline <= at.ticks) {
            m_tickets.remove(entry.ticket);
            apply(entry, CommandEvent::TimeUp, state == CommandState::Requested ? u"it could not be written down in time"_s : u"nothing came back in time"_s, at, news);
        }
        if (entry.command.state == CommandState::Timeout && entry.deadline + lateTime < at.ticks)
            m_awaited.remove(point);
    }
    for (auto array = m_arrays.begin(); array != m_arrays.end(); ++array) {
        if (const auto level = array->over(at.ticks))
            news.ends.push_back({array.key(), *level, m_holding.value(array->at(*level)->command)});
    }
}

LevelRest CommandBook::without(const PointId& point, WriteLevel level) const
{
    const auto array = m_arrays.constFind(point);
    if (array == m_arrays.constEnd() || array->winner() != std::optional(level))
        return {};
    PriorityArray rest = *array;
    static_cast<void>(rest.giveUp(level));
    return {rest.winner().value_or(WriteLevel::Default), rest.value(), false};
}

void CommandBook::giveUp(const PointId& point, WriteLevel level, CommandNews& news)
{
    const auto array = m_arrays.find(point);
    const auto former = array == m_arrays.end() ? std::nullopt : array->giveUp(level);
    if (!former)
        return;
    if (array->isEmpty())
        m_arrays.erase(array);
    noLonger(former->command, news);
}

void CommandBook::putOff(const PointId& point, WriteLevel level, Ticks until)
{
    const auto array = m_arrays.find(point);
    if (array == m_arrays.end() || !array->at(level))
        return;
    LevelSlot slot = *array->at(level);
    slot.until = until;
    array->take(level, std::move(slot));
}

const PriorityArray* CommandBook::holders(const PointId& point) const
{
    const auto array = m_arrays.constFind(point);
    return array == m_arrays.constEnd() || array->isEmpty() ? nullptr : &*array;
}

std::optional<PointCommand> CommandBook::latest(const PointId& point) const
{
    const auto entry = m_latest.constFind(point);
    return entry == m_latest.constEnd() ? std::nullopt : std::optional(entry->command);
}

} // namespace holdfast
