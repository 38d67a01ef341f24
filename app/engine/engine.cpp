// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"

#include "app/alarm/default_rules.h"
#include "app/engine/engine_state.h"

#include <algorithm>

namespace holdfast {
namespace {

/// The table is built in; a program without it is broken and must not run.
AlarmTable table()
{
    Expected<AlarmTable> built = AlarmTable::builtIn();
    if (!built)
        qFatal("the alarm table that is built in cannot be read: %s", qPrintable(built.error().message));
    return std::move(built).value();
}

/// Up to and with the last "connected": what comes before the messages of this step.
std::size_t linksBeforeMessages(const LinkStates& links)
{
    const auto last = std::find_if(links.rbegin(), links.rend(), [](const LinkState& link) { return link.status == LinkStatus::Connected; });
    return static_cast<std::size_t>(links.rend() - last);
}

void restoreConfiguration(EngineStep& step, Restored& stored)
{
    EngineState& engine = step.engine;
    for (BrokerConfig& broker : stored.brokers) {
        if (broker.standsInFor.isEmpty())
            engine.alarms.brokerChanged(broker);
        step.outcome.delta.brokers.insert(broker.id, broker);
        engine.brokers.insert(broker.id, std::move(broker));
    }
    for (Operator& person : stored.operators) {
        step.outcome.delta.operators.insert(person.id, person);
        engine.operators.insert(person.id, std::move(person));
    }
    if (stored.site)
        engine.site = std::move(*stored.site);
    engine.fleet.setSite(engine.site);
    engine.alarms.siteChanged(engine.site, step.moment.now, step.moment.ticks, engine.news);
    step.outcome.delta.site = engine.site;
}

} // namespace

EngineState::EngineState(const EngineOptions& chosen)
    : options(chosen), fleet(chosen.adoption, chosen.limits), alarms(table(), defaultRules())
{
}

Engine::Engine(EngineOptions options)
    : m_state(std::make_unique<EngineState>(options))
{
}

Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

Outcome Engine::restore(Restored stored, Timestamp now, Ticks ticks)
{
    Outcome outcome;
    EngineStep step{*m_state, {now, ticks}, outcome};
    EngineState& engine = *m_state;
    engine.clockOffset = now.time_since_epoch() - ticks;
    engine.alarms.restore({stored.rules, stored.alarms, stored.maintenance}, now, ticks, engine.news);
    restoreConfiguration(step, stored);
    engine.fleet.restore(std::move(stored.devices), std::move(stored.points), stored.readings, engine.changes);
    restoreDiscovery(step, stored);
    restoreContinuity(step, stored.documents);
    restoreCommands(step, std::move(stored.commands));
    restoreChanges(step);
    linesChanged(step);
    restoreExecution(step);
    sharedCausesDue(step);
    for (const Alarm& alarm : engine.alarms.alarms())
        outcome.delta.alarms.insert(alarm.id, alarm);
    for (const AlarmRule& rule : engine.alarms.rules())
        outcome.delta.rules.insert(rule.id, rule);
    for (const MaintenanceWindow& window : engine.alarms.maintenance())
        outcome.delta.maintenance.insert(window.id, window);
    tellAlarms(step);
    if (stored.lastRecorded && *stored.lastRecorded < now)
        outcome.records.push_back(GapRecord{{{}, {}, {*stored.lastRecorded, now}, GapReason::HoldfastOff}});
    outcome.delta.now = now;
    outcome.brokersChanged = true;
    return outcome;
}

Outcome Engine::step(const std::vector<Message>& messages, const std::vector<Intent>& intents, const LinkStates& links, Timestamp now, Ticks ticks,
                     const std::vector<quint64>& saved, const std::vector<PolicyProof>& proofs, const std::vector<CommandReceipt>& receipts, const std::vector<StationAnswer>& answers)
{
    Outcome outcome;
    EngineState& engine = *m_state;
    EngineStep step{engine, {now, ticks}, outcome};
    ++engine.figures.heartbeat;
    outcome.samples.reserve(messages.size());
    outcome.delta.readings.reserve(static_cast<qsizetype>(messages.size()));
    watchClocks(step);
    const std::size_t before = linksBeforeMessages(links);
    for (std::size_t i = 0; i < before; ++i)
        takeLink(step, links[i]);
    for (const Message& message : messages)
        takeMessage(step, message);
    for (std::size_t i = before; i < links.size(); ++i)
        takeLink(step, links[i]);
    takeReceipts(step, receipts);
    takeStationAnswers(step, answers);
    for (const Intent& intent : intents)
        takeIntent(step, intent);
    for (const PolicyProof& proof : proofs)
        takeProof(step, proof);
    ticketsSaved(step, saved);
    commandsSaved(step, saved);
    clearingDue(step);
    engine.decoder.due(ticks, now, engine.events);
    takeEvents(step, step.moment);
    engine.fleet.due(step.moment, engine.changes);
    tellChanges(step);
    auditDecisions(step);
    failoverDue(step);
    executionDue(step);
    sharedCausesDue(step);
    membersDue(step);
    engine.alarms.due(now, ticks, engine.news);
    tellAlarms(step);
    questionsDue(step);
    scopesDue(step);
    commandsDue(step);
    routeOut(step);
    everySecond(step);
    const quint64 revision = engine.decoder.telemetryRevision();
    outcome.telemetryChanged = std::exchange(engine.telemetryRevision, revision) != revision;
    if (!outcome.delta.isEmpty())
        outcome.delta.now = now;
    return outcome;
}

std::vector<BrokerConfig> Engine::brokers() const
{
    std::vector<BrokerConfig> brokers(m_state->brokers.cbegin(), m_state->brokers.cend());
    std::ranges::sort(brokers, {}, &BrokerConfig::id);
    return brokers;
}

QSet<QString> Engine::telemetryTopics() const
{
    return m_state->decoder.telemetryTopics();
}

const Fleet& Engine::fleet() const
{
    return m_state->fleet;
}

} // namespace holdfast
