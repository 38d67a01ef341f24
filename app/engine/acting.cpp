// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"
#include "app/security/permissions.h"

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

/// A role is what our own list says, not what a message claims. Whom the list does not know sits at the desktop itself and is the session's business.
Expected<Actor> recognised(const EngineState& engine, const Actor& actor, Timestamp now)
{
    const auto known = engine.operators.constFind(actor.id);
    if (known == engine.operators.constEnd())
        return actor;
    if (!known->enabled)
        return Error{Error::Code::Refused, u"this account is switched off"_s};
    if (known->expires && *known->expires <= now)
        return Error{Error::Code::Refused, u"this account has expired"_s};
    Actor real = actor;
    real.role = known->role;
    return real;
}

bool isAboutDevices(const Wish& wish)
{
    return std::holds_alternative<Adopt>(wish) || std::holds_alternative<Ignore>(wish) || std::holds_alternative<Block>(wish) || std::holds_alternative<ReturnToInbox>(wish)
        || std::holds_alternative<RenameDevice>(wish) || std::holds_alternative<MoveDevice>(wish) || std::holds_alternative<RetireDevice>(wish)
        || std::holds_alternative<ReplaceDevice>(wish) || std::holds_alternative<MergeDevices>(wish) || std::holds_alternative<SplitDevice>(wish)
        || std::holds_alternative<TakeBackReplacement>(wish) || std::holds_alternative<SetAutonomy>(wish) || std::holds_alternative<SaveDiscoveryRule>(wish)
        || std::holds_alternative<RemoveDiscoveryRule>(wish) || std::holds_alternative<SaveDiscoverySettings>(wish);
}

Expected<> actOnDevices(EngineStep& step, const Wish& wish)
{
    EngineState& engine = step.engine;
    if (const auto* adopt = std::get_if<Adopt>(&wish))
        learnAdopted(step, *adopt);
    const Expected<> done = engine.fleet.apply(wish, step.moment, engine.changes);
    if (done)
        tellDiscovery(step, wish);
    return done;
}

/// Looking changes nothing: it is answered at once, and leaves no trace.
void listGhosts(EngineStep& step, const Intent& intent, const ListGhosts& wish)
{
    step.outcome.delta.ghosts = step.engine.fleet.ghosts(wish.broker, step.moment.now);
    step.outcome.delta.outcomes.push_back({intent.ticket, IntentOutcome::Kind::Saved, {}});
}

Expected<> act(EngineStep& step, const Actor& actor, quint64 ticket, const Wish& wish)
{
    EngineState& engine = step.engine;
    if (const Expected<> may = permitted(actor.role, wish); !may)
        return may;
    if (Alarms::understands(wish))
        return engine.alarms.apply(wish, actor, step.moment.now, step.moment.ticks, engine.news);
    if (const auto* write = std::get_if<WritePoint>(&wish))
        return command(step, actor, ticket, *write);
    if (isAboutDevices(wish))
        return actOnDevices(step, wish);
    if (isAboutContinuity(wish))
        return applyContinuity(step, actor, wish);
    return applyOwn(step, wish);
}

} // namespace

void takeIntent(EngineStep& step, const Intent& intent)
{
    EngineState& engine = step.engine;
    AuditRecord audit;
    audit.at = step.moment.now;
    audit.action = nameOf(intent.wish);
    const AuditWords words = wordsFor(engine, intent.wish);
    audit.object = words.object;
    const Expected<Actor> actor = recognised(engine, intent.actor, step.moment.now);
    audit.actor = actor ? *actor : intent.actor;
    if (const auto* looking = std::get_if<ListGhosts>(&intent.wish); looking && actor)
        return listGhosts(step, intent, *looking);
    const auto* clearing = std::get_if<ClearGhosts>(&intent.wish);
    Expected<> done = actor ? Expected<>(Done{}) : Expected<>(actor.error());
    if (done)
        done = clearing ? permitted(actor->role, intent.wish) : act(step, *actor, intent.ticket, intent.wish);
    if (done && clearing)
        done = beginClearing(step, *actor, intent.ticket, *clearing);
    if (done && clearing)
        return; // its row is written with the copy
    tellChanges(step);
    tellAlarms(step);
    if (done) {
        audit.before = words.before;
        audit.after = words.after;
        audit.result = u"done"_s;
        audit.ticket = intent.ticket;
    } else {
        audit.result = QString(u"refused: "_s + done.error().message);
        step.outcome.delta.outcomes.push_back({intent.ticket, IntentOutcome::Kind::Refused, done.error().message});
    }
    step.outcome.records.push_back(std::move(audit));
}

} // namespace holdfast
