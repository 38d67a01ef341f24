// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/seeding.h"

#include "app/security/audit_chain.h"

namespace holdfast {
namespace {

Expected<> writeAll(Recorder& recorder, Records&& records)
{
    const Committed committed = recorder.write(records);
    if (committed.trouble)
        return errorOf(*committed.trouble);
    return Done{};
}

} // namespace

AuditChain auditChain()
{
    return [](const QByteArray& previous, const AuditRow& row) { return next(previous.isEmpty() ? auditGenesis() : previous, row); };
}

Expected<> seedOnce(const Store& store, const QString& scenario, const site::SeedSize& size)
{
    const site::Scenario* chosen = site::scenarioNamed(scenario);
    if (chosen == nullptr)
        return Error{Error::Code::Invalid, QStringLiteral("there is no scenario '%1'").arg(scenario)};
    const auto known = store.load();
    if (!known)
        return known.error();
    if (known->site && !known->documents.empty())
        return Done{};
    auto recorder = store.recorder(auditChain());
    if (!recorder)
        return recorder.error();
    Expected<> outcome = Done{};
    const auto write = [&](Records&& records) {
        if (outcome)
            outcome = writeAll(**recorder, std::move(records));
    };
    if (known->site) // from a Holdfast that did not keep this yet
        write(site::continuityRecords(*chosen));
    else
        site::seedPast(*chosen, size, write);
    return outcome;
}

Delta wholeDelta(Picture picture)
{
    Delta delta;
    delta.readings = std::move(picture.readings);
    delta.devices = std::move(picture.devices);
    delta.states = std::move(picture.states);
    delta.points = std::move(picture.points);
    delta.alarms = std::move(picture.alarms);
    delta.brokers = std::move(picture.brokers);
    delta.rules = std::move(picture.rules);
    delta.operators = std::move(picture.operators);
    delta.continuity = picture.continuity.whole();
    for (const PointCommand& command : std::as_const(picture.commands))
        delta.commands.insert(command.number, command);
    delta.site = std::move(picture.site);
    delta.store = StoreState{StoreState::Kind::ReadOnly, QStringLiteral("another Holdfast records here"), std::nullopt, 0};
    return delta;
}

} // namespace holdfast
