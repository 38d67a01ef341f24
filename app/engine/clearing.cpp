// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr qsizetype mostAtOnce = 500;
constexpr qsizetype largestPayload = 1024 * 1024;
constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr Ticks patience = 5s; ///< for the broker to hand out once more what it keeps

QString someOf(const QStringList& topics)
{
    QStringList some = topics.mid(0, 20);
    if (topics.size() > some.size())
        some.append(QString(u"and "_s + QString::number(topics.size() - some.size()) + u" more"_s));
    return some.join(u", "_s).left(4'000);
}

/// Copies of those that are ghosts at this moment.
std::vector<GhostCopy> copiesOf(const EngineStep& step, const Clearing& clearing)
{
    const QSet<QString> topics(clearing.payloads.keyBegin(), clearing.payloads.keyEnd());
    std::vector<GhostCopy> copies;
    for (Ghost& ghost : step.engine.fleet.ghostsAt(clearing.broker, topics, step.moment.now)) {
        const QByteArray payload = clearing.payloads.value(ghost.topic);
        ghost.bytes = payload.size();
        copies.push_back({std::move(ghost), payload});
    }
    std::ranges::sort(copies, {}, [](const GhostCopy& copy) { return copy.ghost.topic; });
    return copies;
}

void audit(EngineStep& step, const Clearing& clearing, const QStringList& topics, const QString& result, quint64 ticket)
{
    AuditRecord row;
    row.at = step.moment.now;
    row.actor = clearing.actor;
    row.action = u"clear-ghosts"_s;
    row.object = clearing.broker.text();
    row.before = someOf(topics);
    row.result = result;
    row.ticket = ticket;
    step.outcome.records.push_back(std::move(row));
}

void giveUp(EngineStep& step, const QString& reason)
{
    const Clearing clearing = *std::exchange(step.engine.clearing, std::nullopt);
    audit(step, clearing, clearing.payloads.keys(), QString(u"refused: "_s + reason), 0);
    step.outcome.delta.outcomes.push_back({clearing.ticket, IntentOutcome::Kind::Failed, reason});
}

/// Everything that could be looked at was: a copy goes to the store, and what is in it waits until that is durable.
void saveCopy(EngineStep& step)
{
    Clearing& clearing = *step.engine.clearing;
    std::vector<GhostCopy> copies = copiesOf(step, clearing);
    if (copies.empty())
        return giveUp(step, u"nothing was cleared: the broker keeps none of these topics any more, or they are in use"_s);
    QStringList topics;
    for (const GhostCopy& copy : copies)
        topics.append(copy.ghost.topic);
    clearing.left += static_cast<int>(clearing.payloads.size() - topics.size());
    clearing.saving = true;
    clearing.awaited.clear();
    clearing.payloads.clear();
    clearing.saved = topics;
    step.outcome.records.push_back(GhostsRecord{step.moment.now, clearing.broker, std::move(copies)});
    audit(step, clearing, topics, u"done"_s, clearing.ticket);
}

void clear(EngineStep& step, const Clearing& clearing)
{
    const QSet<QString> saved(clearing.saved.begin(), clearing.saved.end());
    int cleared = 0;
    for (const Ghost& ghost : step.engine.fleet.ghostsAt(clearing.broker, saved, step.moment.now)) {
        step.outcome.publications.push_back({clearing.broker, ghost.topic, {}, Qos::AtLeastOnce, true});
        ++cleared;
    }
    const int left = clearing.left + static_cast<int>(clearing.saved.size()) - cleared;
    notice(step, Notice::Kind::Information, u"ghosts-cleared"_s, QString::number(cleared));
    if (left > 0)
        notice(step, Notice::Kind::Warning, u"ghosts-kept"_s, QString::number(left));
}

} // namespace

Expected<> beginClearing(EngineStep& step, const Actor& actor, quint64 ticket, const ClearGhosts& wish)
{
    EngineState& engine = step.engine;
    if (const Expected<> may = mayPublish(engine, wish.broker, commanding); !may)
        return may;
    if (engine.clearing)
        return Error{Error::Code::Refused, u"another clearing is under way"_s};
    const QSet<QString> asked(wish.topics.begin(), wish.topics.end());
    if (asked.isEmpty() || asked.size() > mostAtOnce)
        return Error{Error::Code::Refused, u"between 1 and 500 topics are cleared at once"_s};
    Clearing clearing{ticket, actor, wish.broker, {}, {}, {}, 0, 0, step.moment.ticks + patience, false};
    for (const Ghost& ghost : engine.fleet.ghostsAt(wish.broker, asked, step.moment.now))
        clearing.awaited.insert(ghost.topic);
    if (clearing.awaited.isEmpty())
        return Error{Error::Code::Refused, u"none of these topics is a ghost any more"_s};
    clearing.left = static_cast<int>(asked.size() - clearing.awaited.size());
    QStringList topics(clearing.awaited.begin(), clearing.awaited.end());
    topics.sort();
    step.outcome.looks.push_back({wish.broker, std::move(topics)});
    engine.clearing = std::move(clearing);
    return Done{};
}

void noteForClearing(EngineStep& step, const Message& message)
{
    Clearing& clearing = *step.engine.clearing;
    if (message.broker != clearing.broker || !clearing.awaited.remove(message.topic))
        return;
    const bool fits = message.payload.size() <= largestPayload && clearing.bytes + message.payload.size() <= mostBytes;
    if (!message.retained || message.payload.isEmpty() || !fits) { // in use, gone already, or more than we can keep a copy of
        ++clearing.left;
        return;
    }
    clearing.bytes += message.payload.size();
    clearing.payloads.insert(message.topic, message.payload);
}

void clearingDue(EngineStep& step)
{
    EngineState& engine = step.engine;
    if (!engine.clearing || engine.clearing->saving)
        return;
    if (const Expected<> may = mayPublish(engine, engine.clearing->broker, commanding); !may)
        return giveUp(step, may.error().message);
    if (!engine.clearing->awaited.isEmpty() && step.moment.ticks < engine.clearing->deadline)
        return;
    engine.clearing->left += static_cast<int>(engine.clearing->awaited.size());
    saveCopy(step);
}

void ticketsSaved(EngineStep& step, const std::vector<quint64>& tickets)
{
    EngineState& engine = step.engine;
    if (!engine.clearing || !engine.clearing->saving || std::ranges::find(tickets, engine.clearing->ticket) == tickets.end())
        return;
    const Clearing clearing = *std::exchange(engine.clearing, std::nullopt);
    if (const Expected<> may = mayPublish(engine, clearing.broker, commanding); !may)
        notice(step, Notice::Kind::Warning, u"ghosts-kept"_s, QString(QString::number(clearing.saved.size()) + u": "_s + may.error().message));
    else
        clear(step, clearing);
}

} // namespace holdfast
