// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr Ticks betweenTries = 5s; ///< to fall back while the broker is away
constexpr QLatin1StringView targets = "_target"_L1; ///< how Homie's $target stands beside its property: the device took it and is on its way
constexpr quint64 ourOwn = quint64(1) << 63; ///< tickets nobody at a window waits for

CommandMoment momentOf(const EngineStep& step)
{
    return {step.moment.now, step.moment.ticks};
}

Actor ourselves()
{
    return {OperatorId(u"holdfast"_s), u"Holdfast"_s, Role::Operator, QString()};
}

/// "Radiator 3.12: Set-point 21.5".
QString spokenOf(const EngineState& engine, const PointCommand& command)
{
    const Device* device = engine.fleet.device(command.device);
    const Point* point = engine.fleet.point(command.point);
    return QString((device ? device->name.left(100) : command.device.text()) + u": "_s + (point && !point->name.isEmpty() ? point->name.left(100) : command.point.text()) + u' ' + toText(command.wanted).left(100));
}

/// A person who looks at something else by now learns what did not come about.
void noticeEnd(EngineStep& step, const PointCommand& command)
{
    if (command.state == CommandState::Timeout)
        notice(step, Notice::Kind::Warning, u"command-not-confirmed"_s, spokenOf(step.engine, command));
    else if (command.state == CommandState::Rejected)
        notice(step, Notice::Kind::Warning, u"command-rejected"_s, spokenOf(step.engine, command));
    else if (command.state == CommandState::Expired)
        notice(step, Notice::Kind::Warning, u"command-expired"_s, spokenOf(step.engine, command));
    else if (command.state == CommandState::ConfirmedLate)
        notice(step, Notice::Kind::Information, u"command-confirmed-late"_s, spokenOf(step.engine, command));
}

/// Nobody says how it stands: what was sent is shown, and never better than assumed.
void assume(EngineStep& step, const PointCommand& command)
{
    if (command.kind != CommandKind::Pulse)
        step.outcome.delta.readings.insert(command.point, {command.point, command.wanted, step.moment.now, step.moment.now, Quality::Assumed});
}

void tellCommands(EngineStep& step)
{
    CommandNews& news = step.engine.commandNews;
    for (PointCommand& changed : news.changed) {
        const auto told = step.outcome.delta.commands.constFind(changed.number);
        const bool another = told == step.outcome.delta.commands.constEnd() || told->state != changed.state;
        if (another)
            noticeEnd(step, changed);
        if (another && changed.endedAt)
            journalCommand(step, changed);
        if (another && changed.state == CommandState::Assumed)
            assume(step, changed);
        step.outcome.records.push_back(CommandRecord{changed});
        step.outcome.delta.commands.insert(changed.number, std::move(changed));
    }
    step.outcome.sendings.insert(step.outcome.sendings.end(), std::make_move_iterator(news.sendings.begin()), std::make_move_iterator(news.sendings.end()));
    news.changed.clear();
    news.sendings.clear();
}

/// Whether it stood there when it was asked, and nothing else was asked since it was heard.
bool isAlreadySo(const EngineState& engine, const Point& point, const Reading& reading, const Value& wanted)
{
    const auto last = engine.commands.latest(point.id);
    return reading.quality == Quality::Live && isSame(point, wanted, reading.value) && (!last || (last->endedAt && *last->endedAt <= reading.receivedAt));
}

/// The sources of a point by their order; the first whose broker permits commands and is connected writes.
Expected<CommandRequest> requestFor(const EngineStep& step, const PointId& id, const Value& value)
{
    const EngineState& engine = step.engine;
    const Point* point = engine.fleet.point(id);
    const Device* device = point ? engine.fleet.device(point->device) : nullptr;
    if (!device || device->membership != Membership::Adopted)
        return Error{Error::Code::NotFound, u"no such point"_s};
    if (const QString refusal = refusalOf(*point, value); !refusal.isEmpty())
        return Error{Error::Code::Refused, refusal};
    CommandRequest request;
    request.command.point = id;
    request.command.device = device->id;
    request.command.kind = commandKindOf(*point);
    request.command.wanted = value;
    const std::vector<SourceIndex> sources = engine.fleet.sourcesOf(id);
    request.feedback = request.command.kind != CommandKind::Pulse && std::ranges::any_of(sources, [&](SourceIndex source) { return engine.decoder.isRead(source); });
    if (const auto reading = engine.fleet.reading(id)) {
        request.command.previous = reading->value;
        request.alreadySo = isAlreadySo(engine, *point, *reading, value);
    }
    Error reason{Error::Code::Unavailable, u"nobody takes commands for this point"_s};
    for (const SourceIndex source : sources) {
        Expected<Publication> publication = engine.decoder.encode(source, value, step.moment.now);
        const Expected<> may = publication ? mayPublish(engine, publication->broker, commanding) : Expected<>(publication.error());
        if (!may) {
            reason = may.error();
            continue;
        }
        request.publication = std::move(publication).value();
        request.publication.retained = false;
        request.command.broker = request.publication.broker;
        request.source = source;
        return request;
    }
    return reason;
}

/// A level is given up: what is beneath is written, where that is known and somebody is to be told.
Expected<> giveUp(EngineStep& step, WriteLevel level, const Actor& actor, quint64 ticket, const PointId& point)
{
    CommandBook& book = step.engine.commands;
    const PriorityArray* holders = book.holders(point);
    if (!holders || !holders->at(level))
        return Error{Error::Code::Refused, u"nothing is held here"_s};
    const LevelRest rest = book.without(point, level);
    std::optional<CommandRequest> request;
    if (!rest.same && !std::holds_alternative<std::monostate>(rest.value)) {
        Expected<CommandRequest> prepared = requestFor(step, point, rest.value);
        if (!prepared)
            return prepared.error();
        request = std::move(prepared).value();
    }
    book.giveUp(point, level, step.engine.commandNews);
    if (!request)
        return Done{};
    request->command.level = rest.level;
    request->command.actor = actor;
    request->takesLevel = false;
    request->ticket = ticket;
    const Expected<quint64> number = book.request(std::move(*request), momentOf(step), step.engine.commandNews);
    return number ? Expected<>(Done{}) : Expected<>(number.error());
}

void auditOurOwn(EngineStep& step, const CommandRequest& request, quint64 ticket)
{
    AuditRecord row;
    row.at = step.moment.now;
    row.actor = request.command.actor;
    row.action = u"write-point"_s;
    row.object = request.command.point.text();
    row.before = toText(request.command.previous);
    row.after = toText(request.command.wanted);
    row.result = u"done"_s;
    row.ticket = ticket;
    step.outcome.records.push_back(std::move(row));
}

/// Whether somebody turned it at the device or elsewhere since: then it is theirs, and nothing is to be taken back.
bool isElsewhere(const EngineState& engine, const Point& point, const PointCommand& command)
{
    const auto reading = engine.fleet.reading(point.id);
    return reading && reading->receivedAt > command.requestedAt && reading->quality != Quality::Stale && !isSame(point, command.wanted, reading->value);
}

/// A level's time is over.
void endLevel(EngineStep& step, const LevelEnd& end)
{
    EngineState& engine = step.engine;
    CommandBook& book = engine.commands;
    const LevelRest rest = book.without(end.point, end.level);
    const Point* point = engine.fleet.point(end.point);
    if (!point || rest.same || std::holds_alternative<std::monostate>(rest.value) || isElsewhere(engine, *point, end.command))
        return book.giveUp(end.point, end.level, engine.commandNews);
    const bool overdue = end.command.until && step.moment.now - *end.command.until > termsOf(end.command.kind).lifetime;
    Expected<CommandRequest> request = requestFor(step, end.point, rest.value);
    if (!request && !overdue && request.error().code == Error::Code::Unavailable)
        return book.putOff(end.point, end.level, step.moment.ticks + betweenTries);
    book.giveUp(end.point, end.level, engine.commandNews);
    if (!request || overdue)
        return notice(step, Notice::Kind::Warning, u"override-stays"_s, spokenOf(engine, end.command)); // hours late it would surprise whoever is there
    CommandRequest writing = std::move(request).value();
    writing.command.level = rest.level;
    writing.command.actor = ourselves();
    writing.takesLevel = false;
    writing.ticket = ourOwn | ++engine.ownTickets;
    const CommandRequest told = writing;
    if (book.request(std::move(writing), momentOf(step), engine.commandNews)) {
        tellCommands(step);
        auditOurOwn(step, told, told.ticket);
    }
}

} // namespace

void restoreCommands(EngineStep& step, std::vector<PointCommand> stored)
{
    for (const PointCommand& command : stored)
        step.outcome.delta.commands.insert(command.number, command);
    step.engine.commands.restore(std::move(stored), momentOf(step), step.engine.commandNews);
    tellCommands(step);
}

Expected<> command(EngineStep& step, const Actor& actor, quint64 ticket, const WritePoint& wish)
{
    EngineState& engine = step.engine;
    if (std::holds_alternative<std::monostate>(wish.value)) {
        const Expected<> given = giveUp(step, WriteLevel::Operator, actor, ticket, wish.point);
        tellCommands(step);
        return given;
    }
    Expected<CommandRequest> request = requestFor(step, wish.point, wish.value);
    if (!request)
        return request.error();
    CommandRequest asked = std::move(request).value();
    asked.command.level = WriteLevel::Operator;
    asked.command.actor = actor;
    asked.hold = wish.hold;
    asked.ticket = ticket;
    const Expected<quint64> number = engine.commands.request(std::move(asked), momentOf(step), engine.commandNews);
    if (!number)
        return number.error();
    tellCommands(step); // its row is written before the one that vouches for it
    return Done{};
}

Expected<quint64> writeForPolicy(EngineStep& step, const PolicyWrite& wish)
{
    Expected<CommandRequest> prepared = requestFor(step, wish.point, wish.value);
    if (!prepared)
        return prepared.error();
    CommandRequest request = std::move(prepared).value();
    request.command.level = wish.level;
    request.command.actor = {OperatorId(u"holdfast"_s), wish.policy, Role::Operator, QString()};
    request.ticket = ourOwn | ++step.engine.ownTickets;
    const CommandRequest told = request;
    const Expected<quint64> number = step.engine.commands.request(std::move(request), momentOf(step), step.engine.commandNews);
    if (number) {
        tellCommands(step);
        auditOurOwn(step, told, told.ticket);
    }
    return number;
}

Expected<> letGoForPolicy(EngineStep& step, const PolicyWrite& wish)
{
    const PriorityArray* holders = step.engine.commands.holders(wish.point);
    if (!holders || !holders->at(wish.level))
        return Done{}; // what was refused holds nothing
    const quint64 ticket = ourOwn | ++step.engine.ownTickets;
    const Actor actor{OperatorId(u"holdfast"_s), wish.policy, Role::Operator, QString()};
    Expected<> given = giveUp(step, wish.level, actor, ticket, wish.point);
    tellCommands(step);
    if (!given)
        return given;
    AuditRecord row;
    row.at = step.moment.now;
    row.actor = actor;
    row.action = u"write-point"_s;
    row.object = wish.point.text();
    row.before = toText(wish.value);
    row.result = u"done"_s;
    row.ticket = ticket;
    step.outcome.records.push_back(std::move(row));
    return given;
}

void commandsSaved(EngineStep& step, const std::vector<quint64>& tickets)
{
    EngineState& engine = step.engine;
    for (const quint64 ticket : tickets) {
        const auto waiting = engine.commands.waitingFor(ticket);
        if (!waiting)
            continue;
        const Expected<> may = mayPublish(engine, waiting->broker, commanding);
        if (!may && may.error().code != Error::Code::Unavailable) // a broker that is away may be back in time
            engine.commands.deny(waiting->number, may.error().message, momentOf(step), engine.commandNews);
        else
            engine.commands.handOver(waiting->number, momentOf(step), engine.commandNews);
    }
    tellCommands(step);
}

void takeReceipts(EngineStep& step, const std::vector<CommandReceipt>& receipts)
{
    for (const CommandReceipt& receipt : receipts)
        step.engine.commands.take(receipt, momentOf(step), step.engine.commandNews);
    tellCommands(step);
}

/// The transaction of such an answer is the source that was commanded.
void takeCommandAnswer(EngineStep& step, const AnswerHeard& answer)
{
    step.engine.commands.answered(SourceIndex(answer.transaction), answer.good, answer.detail.left(300), momentOf(step), step.engine.commandNews);
}

void hearForCommands(EngineStep& step, const ReadingChanged& change)
{
    EngineState& engine = step.engine;
    const Reading& reading = change.reading;
    if (!change.fresh || change.historical || reading.quality == Quality::Stale || !engine.commands.awaitsAny())
        return;
    if (engine.commands.awaits(reading.point)) {
        if (const Point* point = engine.fleet.point(reading.point))
            engine.commands.heard(*point, reading.value, reading.receivedAt, momentOf(step), engine.commandNews);
        return;
    }
    const PointId aiming = reading.point.text().endsWith(targets) ? PointId(reading.point.text().chopped(targets.size())) : PointId();
    const Point* point = engine.commands.awaits(aiming) ? engine.fleet.point(aiming) : nullptr;
    if (point)
        engine.commands.aims(*point, reading.value, reading.receivedAt, momentOf(step), engine.commandNews);
}

void commandsDue(EngineStep& step)
{
    EngineState& engine = step.engine;
    engine.commands.due(momentOf(step), engine.commandNews);
    for (const LevelEnd& end : std::exchange(engine.commandNews.ends, {}))
        endLevel(step, end);
    tellCommands(step);
}

} // namespace holdfast
