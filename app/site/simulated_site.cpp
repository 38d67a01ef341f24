// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/simulated_site.h"

#include "app/site/chance.h"
#include "app/site/harbour_house.h"
#include "app/site/simulated_state.h"
#include "app/site/standing.h"

#include <algorithm>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double pace = 1; // seconds of site time between two looks at the building
constexpr double chatterSeconds = 2;

SimulatedClient clientOf(const Unit* gateway, const QString& prefix)
{
    SimulatedClient client;
    client.id = gateway ? u"harbour-"_s + gateway->code.toLower() : u"harbour-bus"_s;
    client.will = linkAvailability(gateway, false);
    client.birth = linkAvailability(gateway, true);
    if (!gateway)
        client.filters.push_back(prefix + u"/status"_s);
    return client;
}

} // namespace

SimulatedSite::State::State(SiteOptions given)
    : options(std::move(given)), model(harbourHouse()), house(options.seed, options.devices)
{
    for (std::size_t i = 0; i < gatewayCount; ++i)
        clients.push_back(clientOf(&house.units()[i], options.prefix));
    clients.push_back(clientOf(nullptr, options.prefix));
    for (SimulatedClient& client : clients) {
        client.will.broker = options.broker;
        client.birth.broker = options.broker;
    }
    for (std::size_t i = 0; i < house.units().size(); ++i) {
        const Unit& unit = house.units()[i];
        clients[static_cast<std::size_t>(unit.client)].filters += commandFilters(unit);
        byBase.insert(unit.base, static_cast<int>(i));
    }
}

Speech SimulatedSite::State::speechOf(const Unit& unit) const
{
    return {options.prefix, unit.gateway >= 0 ? &house.units()[static_cast<std::size_t>(unit.gateway)] : nullptr};
}

bool SimulatedSite::State::isHeard(std::size_t unit) const
{
    return !brokerCut && !dropped.contains(house.units()[unit].client) && !house.state(unit).fault.silent;
}

void SimulatedSite::State::send(std::vector<Transmission>& out, int client, Publication publication) const
{
    publication.broker = options.broker;
    out.push_back({client, std::move(publication)});
}

void SimulatedSite::State::tell(std::vector<Transmission>& out, std::size_t unit)
{
    if (!isHeard(unit))
        return;
    for (Publication& message : stateOf(house.units()[unit], house.state(unit), house.now()))
        send(out, house.units()[unit].client, std::move(message));
}

void SimulatedSite::State::tellAvailability(std::vector<Transmission>& out, std::size_t unit, bool online) const
{
    const Unit& which = house.units()[unit];
    if (which.kind != DeviceKind::Gateway)
        send(out, which.client, availabilityOf(which, online));
}

/// Every device has a clock of its own: a tenth more or less of its interval each time.
void SimulatedSite::State::schedule(std::size_t unit)
{
    UnitState& state = house.state(unit);
    const Unit& which = house.units()[unit];
    const double usual = state.fault.chattering ? chatterSeconds : factsOf(which.kind).seconds;
    const double jitter = 0.9 + 0.2 * chance(options.seed, which.salt, static_cast<quint64>(state.due.time_since_epoch().count()));
    state.due = house.now() + Ticks(static_cast<qint64>(usual * jitter * 1000));
}

void SimulatedSite::State::settleAt(Timestamp at)
{
    settled = true;
    house.settle(at);
    if (const Standing* standing = standingOf(options.scenario))
        standing->arrange(house);
    for (std::size_t i = 0; i < house.units().size(); ++i) {
        const Unit& unit = house.units()[i];
        const double phase = chance(options.seed, unit.salt, 17);
        house.state(i).due = at + Ticks(static_cast<qint64>(phase * factsOf(unit.kind).seconds * 1000));
    }
}

int SimulatedSite::State::unitOf(const QString& topic) const
{
    for (qsizetype end = topic.lastIndexOf(u'/'); end > 0; end = topic.lastIndexOf(u'/', end - 1)) {
        if (const int unit = byBase.value(topic.left(end), -1); unit >= 0)
            return unit;
    }
    return -1;
}

SimulatedSite::SimulatedSite(SiteOptions options)
    : m_state(std::make_unique<State>(std::move(options)))
{
}

SimulatedSite::~SimulatedSite() = default;
SimulatedSite::SimulatedSite(SimulatedSite&&) noexcept = default;
SimulatedSite& SimulatedSite::operator=(SimulatedSite&&) noexcept = default;

const SiteModel& SimulatedSite::model() const
{
    return m_state->model;
}

const std::vector<SimulatedClient>& SimulatedSite::clients() const
{
    return m_state->clients;
}

QStringList SimulatedSite::deviceCodes() const
{
    QStringList codes;
    for (const Unit& unit : m_state->house.units())
        codes.push_back(unit.code);
    return codes;
}

std::vector<Transmission> SimulatedSite::announce() const
{
    std::vector<Transmission> out;
    for (std::size_t i = 0; i < m_state->clients.size(); ++i)
        out.push_back({static_cast<int>(i), m_state->clients[i].birth});
    for (std::size_t i = 0; i < m_state->house.units().size(); ++i) {
        const Unit& unit = m_state->house.units()[i];
        for (Publication& message : discoveryOf(unit, m_state->speechOf(unit)))
            m_state->send(out, unit.client, std::move(message));
        m_state->tellAvailability(out, i, !m_state->house.state(i).fault.silent);
    }
    return out;
}

std::vector<Transmission> SimulatedSite::advance(Timestamp siteTime, Ticks elapsed)
{
    std::vector<Transmission> out;
    State& state = *m_state;
    const bool first = !state.settled;
    if (first)
        state.settleAt(siteTime);
    state.waiting += static_cast<double>(elapsed.count()) / 1000;
    if (!first && state.waiting < pace)
        return out;
    state.house.step(siteTime, state.waiting);
    state.passAlone(out, state.waiting);
    state.waiting = 0;
    for (std::size_t i = 0; i < state.house.units().size(); ++i) {
        const bool due = siteTime >= state.house.state(i).due;
        if (!due && !first && !factsOf(state.house.units()[i].kind).prompt)
            continue;
        if (const bool changed = state.house.refresh(i); !changed && !due && !first)
            continue;
        state.tell(out, i);
        if (due)
            state.schedule(i);
    }
    return out;
}

std::vector<Transmission> SimulatedSite::take(const Message& command)
{
    State& state = *m_state;
    if (command.topic == state.options.prefix + u"/status"_s && command.payload == "online") {
        std::vector<Transmission> out = announce();
        for (std::size_t i = 0; i < state.house.units().size(); ++i)
            state.tell(out, i);
        return out;
    }
    std::vector<Transmission> out;
    const int unit = state.unitOf(command.topic);
    if (unit < 0 || !state.settled)
        return out;
    const auto index = static_cast<std::size_t>(unit);
    const auto wishes = commandsIn(state.house.units()[index], command.topic, command.payload);
    if (wishes.empty() || !state.isHeard(index))
        return out;
    for (const auto& wish : wishes)
        state.house.ask(index, wish.first, wish.second);
    state.house.refresh(index);
    state.tell(out, index);
    return out;
}

} // namespace holdfast::site
