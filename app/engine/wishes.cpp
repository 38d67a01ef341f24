// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

#include <QTimeZone>

#include <algorithm>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

Error invalid(const QString& reason)
{
    return {Error::Code::Invalid, reason};
}

/// One for another, and no chains: who stands in is stood in for by nobody.
Expected<> mayStandIn(const EngineState& engine, const BrokerConfig& broker)
{
    if (broker.standsInFor.isEmpty())
        return Done{};
    const auto usual = engine.brokers.constFind(broker.standsInFor);
    const bool isStoodInFor = std::ranges::any_of(engine.brokers, [&](const BrokerConfig& other) { return other.standsInFor == broker.id; });
    if (usual == engine.brokers.cend() || broker.standsInFor == broker.id || !usual->standsInFor.isEmpty() || isStoodInFor || broker.kind != LinkKind::Mqtt || usual->kind != LinkKind::Mqtt)
        return invalid(u"a broker stands in for one other broker, and nobody stands in for it"_s);
    const auto others = std::ranges::count_if(engine.brokers, [&](const BrokerConfig& other) { return other.standsInFor == broker.standsInFor && other.id != broker.id; });
    if (static_cast<std::size_t>(others) >= mostStandIns)
        return invalid(u"two brokers may stand in for one"_s);
    if (broker.turn < 1 || broker.turn > 99)
        return invalid(u"the turn of a broker is between 1 and 99"_s);
    return Done{};
}

Expected<> save(EngineStep& step, const SaveBroker& wish)
{
    const BrokerConfig& broker = wish.broker;
    if (broker.id.isEmpty() || broker.host.trimmed().isEmpty() || broker.port == 0)
        return invalid(u"a broker needs a name, a host and a port"_s);
    if (broker.kind == LinkKind::Mqtt && (broker.filters.isEmpty() || broker.filters.contains(QString())))
        return invalid(u"a broker needs at least one topic filter"_s);
    if (broker.sparkplugHost != broker.sparkplugHost.trimmed() || broker.sparkplugHost.size() > 200 || std::ranges::any_of(broker.sparkplugHost, [](QChar c) { return c == u'/' || c == u'+' || c == u'#' || c < u' '; }))
        return invalid(u"a Sparkplug host id is a short text without /, + and #"_s);
    if (broker.keepAlive.count() < 1 || broker.keepAlive.count() > 65'535)
        return invalid(u"keep-alive must be between 1 and 65535 seconds"_s);
    if (const Expected<> may = mayStandIn(step.engine, broker); !may)
        return may;
    step.engine.brokers.insert(broker.id, broker);
    if (broker.standsInFor.isEmpty())
        step.engine.alarms.brokerChanged(broker);
    linesChanged(step);
    step.engine.continuity.sharedStale = true;
    step.outcome.delta.brokers.insert(broker.id, broker);
    step.outcome.records.push_back(BrokerRecord{broker});
    step.outcome.brokersChanged = true;
    return Done{};
}

Expected<> remove(EngineStep& step, const RemoveBroker& wish)
{
    EngineState& engine = step.engine;
    if (!engine.brokers.remove(wish.broker))
        return Error{Error::Code::NotFound, u"no such broker"_s};
    engine.memories.remove(wish.broker);
    engine.continuity.sharedStale = true;
    engine.decoder.connectionChanged(wish.broker, false);
    engine.fleet.brokerRemoved(wish.broker, step.moment, engine.changes);
    engine.alarms.brokerRemoved(wish.broker, step.moment.now, step.moment.ticks, engine.news);
    for (const BrokerConfig& left : std::as_const(engine.brokers)) { // who stood in for it is one of its own
        if (left.standsInFor == wish.broker)
            engine.alarms.brokerChanged(left);
    }
    linesChanged(step);
    step.outcome.delta.removedBrokers.insert(wish.broker);
    step.outcome.delta.brokers.remove(wish.broker);
    step.outcome.delta.links.remove(wish.broker);
    step.outcome.records.push_back(BrokerForgotten{wish.broker});
    step.outcome.brokersChanged = true;
    return Done{};
}

Expected<> checkSite(const SiteModel& model)
{
    if (!QTimeZone::isTimeZoneIdAvailable(model.site.timeZone) && model.site.timeZone != "UTC")
        return invalid(u"no such time zone"_s);
    QSet<FloorId> floors;
    for (const Floor& floor : model.floors) {
        if (floor.id.isEmpty() || floors.contains(floor.id))
            return invalid(u"every floor needs an id of its own"_s);
        floors.insert(floor.id);
    }
    QSet<SpaceId> spaces;
    for (const Space& space : model.spaces) {
        if (space.id.isEmpty() || spaces.contains(space.id))
            return invalid(u"every space needs an id of its own"_s);
        if (!floors.contains(space.floor))
            return invalid(u"a space stands on a floor that is not there"_s);
        spaces.insert(space.id);
    }
    return Done{};
}

Expected<> save(EngineStep& step, const SaveSite& wish)
{
    if (const Expected<> fine = checkSite(wish.model); !fine)
        return fine;
    EngineState& engine = step.engine;
    engine.site = wish.model;
    std::ranges::stable_sort(engine.site.floors, {}, &Floor::number);
    engine.fleet.setSite(engine.site);
    engine.alarms.siteChanged(engine.site, step.moment.now, step.moment.ticks, engine.news);
    step.outcome.delta.site = engine.site;
    step.outcome.records.push_back(SiteRecord{engine.site});
    return Done{};
}

bool governs(const Operator& person)
{
    return person.role == Role::Admin && person.enabled && !person.expires;
}

Expected<> save(EngineStep& step, const SaveOperator& wish)
{
    EngineState& engine = step.engine;
    const Operator& person = wish.person;
    if (person.id.isEmpty() || person.name.trimmed().isEmpty())
        return invalid(u"an operator needs a name"_s);
    const auto others = std::count_if(engine.operators.cbegin(), engine.operators.cend(), [&](const Operator& one) { return one.id != person.id && governs(one); });
    const auto known = engine.operators.constFind(person.id);
    if (known != engine.operators.constEnd() && governs(*known) && !governs(person) && others == 0)
        return Error{Error::Code::Refused, u"the last administrator cannot be taken away"_s};
    engine.operators.insert(person.id, person);
    step.outcome.delta.operators.insert(person.id, person);
    step.outcome.records.push_back(OperatorRecord{person});
    return Done{};
}

Expected<> signIn(const EngineStep& step, const SignIn& wish)
{
    const auto known = step.engine.operators.constFind(wish.person);
    if (known == step.engine.operators.constEnd())
        return Done{}; // the person at the desktop
    const bool expired = known->expires && *known->expires <= step.moment.now;
    return known->enabled && !expired ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Refused, u"this account is switched off or has expired"_s});
}

} // namespace

Expected<> applyOwn(EngineStep& step, const Wish& wish)
{
    return std::visit(
        [&](const auto& one) -> Expected<> {
            using T = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<T, SaveBroker> || std::is_same_v<T, SaveSite> || std::is_same_v<T, SaveOperator>)
                return save(step, one);
            else if constexpr (std::is_same_v<T, RemoveBroker>)
                return remove(step, one);
            else if constexpr (std::is_same_v<T, ReleaseFailover>)
                return releaseFailover(step, one);
            else if constexpr (std::is_same_v<T, SignIn>)
                return signIn(step, one);
            else if constexpr (std::is_same_v<T, PutQuestion>)
                return putQuestion(step, one);
            else
                return invalid(u"nobody understands this wish"_s);
        },
        wish);
}

} // namespace holdfast
