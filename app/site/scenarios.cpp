// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"

#include "app/model/continuity_documents.h"
#include "app/site/batch.h"
#include "app/site/harbour_1406.h"
#include "app/site/harbour_1406_continuity.h"
#include "app/site/harbour_house.h"
#include "app/site/standing.h"

#include <algorithm>
#include <array>

namespace holdfast::site {
namespace {

constexpr std::size_t journalKept = 500;

constexpr std::array known{
    Scenario{"live", "Harbour House, now", std::nullopt},
    Scenario{"harbour-1406", "Harbour House, Tuesday 24 November 2026, 14:06", harbour1406::now},
};

constexpr std::array standings{
    Standing{"harbour-1406", harbour1406::arrange},
};

void addFigures(Delta& delta)
{
    Figures figures;
    figures.devices = harbour1406::devices;
    figures.points = static_cast<int>(delta.points.size());
    for (const InboxEntry& entry : delta.inbox)
        figures.points -= static_cast<int>(entry.points.size());
    figures.heard = static_cast<int>(delta.inbox.size());
    figures.activeAlarms = static_cast<int>(std::ranges::count_if(delta.alarms, [](const Alarm& alarm) {
        const AlarmLabel label = labelOf(alarm.flags);
        return alarm.priority != Priority::Alert && (label == AlarmLabel::Unack || label == AlarmLabel::Acked);
    }));
    figures.messagesPerSecond = 11.8;
    figures.messages = 3'264'120;
    figures.readings = 14'981'300;
    figures.storedSamples = 2'046'000;
    figures.heartbeat = 1;
    delta.figures = figures;
}

Delta harbourMoment(const House& house)
{
    Delta delta;
    delta.site = harbourHouse();
    harbour1406::addDevices(house, delta);
    harbour1406::addAlarms(house, delta);
    harbour1406::addInbox(delta);
    harbour1406::addPeople(delta);
    harbour1406::addBroker(delta);
    for (const AlarmRule& rule : harbour1406::ownRules(house))
        delta.rules.insert(rule.id, rule);
    delta.journal = harbour1406::journalOf(house, delta);
    delta.continuity.model = harbour1406::continuityModel(house);
    delta.continuity.evidence = harbour1406::continuityEvidence(house);
    delta.store = StoreState{};
    delta.now = harbour1406::now;
    addFigures(delta);
    return delta;
}

/// Everything but samples and gaps. The broker is whoever plays the site, so it is not written; newcomers live in memory only.
void writeInventory(const Delta& moment, Batch& batch)
{
    batch.add(SiteRecord{*moment.site});
    for (const Operator& person : moment.operators)
        batch.add(OperatorRecord{person});
    for (const AlarmRule& rule : moment.rules)
        batch.add(RuleRecord{rule});
    for (const Device& device : moment.devices) {
        if (device.membership != Membership::Heard)
            batch.add(DeviceRecord{device});
    }
    for (const Point& point : moment.points) {
        if (moment.devices.value(point.device).membership == Membership::Adopted)
            batch.add(PointRecord{point});
    }
    for (const Alarm& alarm : moment.alarms)
        batch.add(AlarmRecord{alarm});
    for (const JournalEntry& entry : moment.journal)
        batch.add(JournalRecord{entry});
    for (AuditRecord& record : harbour1406::auditOf())
        batch.add(std::move(record));
}

} // namespace

const Standing* standingOf(const QString& scenario)
{
    const auto found = std::ranges::find_if(standings, [&](const Standing& standing) { return scenario == QLatin1String(standing.scenario); });
    return found == standings.end() ? nullptr : &*found;
}

std::span<const Scenario> scenarios()
{
    return known;
}

const Scenario* scenarioNamed(const QString& name)
{
    const auto found = std::ranges::find_if(known, [&](const Scenario& scenario) { return name == QLatin1String(scenario.name); });
    return found == known.end() ? nullptr : &*found;
}

Delta momentOf(const Scenario& scenario)
{
    if (!scenario.moment) {
        Delta delta;
        delta.site = harbourHouse();
        return delta;
    }
    Delta delta = harbourMoment(harbour1406::standingHouse());
    if (delta.journal.size() > journalKept)
        delta.journal.erase(delta.journal.begin(), delta.journal.end() - journalKept);
    return delta;
}

Delta findsOf(const Scenario& scenario)
{
    Delta delta;
    if (scenario.moment)
        harbour1406::addFinds(delta);
    return delta;
}

Records continuityRecords(const Scenario& scenario)
{
    const House house = harbour1406::standingHouse();
    Records records{DocumentRecord{documentOf(harbour1406::continuityModel(house))}};
    if (scenario.moment)
        for (const Evidence& evidence : harbour1406::continuityEvidence(house))
            records.push_back(DocumentRecord{documentOf(evidence)});
    return records;
}

void seedPast(const Scenario& scenario, const SeedSize& size, const std::function<void(Records&&)>& sink)
{
    {
        Batch batch(sink);
        if (scenario.moment)
            writeInventory(harbourMoment(harbour1406::standingHouse()), batch);
        else
            batch.add(SiteRecord{harbourHouse()});
        for (Record& record : continuityRecords(scenario))
            batch.add(std::move(record));
    }
    if (scenario.moment)
        harbour1406::writeSamples(size, sink);
}

} // namespace holdfast::site
