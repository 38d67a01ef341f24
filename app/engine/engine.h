// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/fleet/fleet.h"
#include "app/model/broker.h"
#include "app/model/command.h"
#include "app/model/delta.h"
#include "app/model/intent.h"
#include "app/model/message.h"
#include "app/model/policy_proof.h"
#include "app/model/record.h"
#include "app/model/station_probe.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

struct EngineOptions
{
    Adoption adoption;
    FleetLimits limits;
};

/// What the store kept, as plain values.
struct Restored
{
    std::vector<Device> devices;
    std::vector<Point> points;
    std::vector<Reading> readings; ///< the last of each point
    std::vector<Alarm> alarms;
    std::vector<AlarmRule> rules;
    std::vector<MaintenanceWindow> maintenance;
    std::vector<DiscoveryRule> discoveryRules;
    DiscoverySettings discovery;
    std::vector<LearnedMapping> learned; ///< of devices that announce nothing
    std::vector<Document> documents;     ///< of continuity: model, evidence, policies
    std::vector<BrokerConfig> brokers;
    std::vector<Operator> operators;
    std::vector<PointCommand> commands; ///< the last ones; what was under way is not confirmed
    std::optional<SiteModel> site;
    std::optional<Timestamp> lastRecorded; ///< the time until now becomes a gap "HoldfastOff"
};

using LinkStates = std::vector<LinkState>; ///< those that changed

/// Retained topics the broker is to hand out once more; nothing is published for it.
struct TopicLook
{
    BrokerId broker;
    QStringList topics;
};

/// What one step has to say to the world.
struct Outcome
{
    Delta delta;                            ///< for the windows
    std::vector<Publication> publications;  ///< granted commands and asks, ready to be sent
    std::vector<SampleRecord> samples;      ///< for the recorder, apart from the other records: a Record is eight times as large
    Records records;                        ///< for the recorder; an AuditRecord with a ticket answers that intent once it is durable
    std::vector<CommandSending> sendings;   ///< commands whose request is durable: each goes out once, in its time, or not at all
    std::vector<TopicLook> looks;           ///< for the links: the answers come as retained messages
    std::vector<Policy> toProve;            ///< to be explored aside; the answers come with a later step
    std::optional<std::vector<StationQuestion>> toAsk; ///< replaces what the station was to ask before; the answers come with later steps
    std::optional<std::vector<BrokerOrder>> uses; ///< of brokers that others stand in for, and of those others: all of them
    bool brokersChanged = false;            ///< compare brokers() with the links that run
    bool telemetryChanged = false;          ///< telemetryTopics() is another set
};

struct EngineState;

/// The pure middle: messages and wishes in, news, publications and records out. Same input, same output.
class Engine
{
public:
    explicit Engine(EngineOptions options = {});
    ~Engine();
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;

    /// Once, before the first step. The delta holds the whole picture.
    [[nodiscard]] Outcome restore(Restored stored, Timestamp now, Ticks ticks);

    /// Messages in the order they arrived. Time passes with every call, also with an empty one: call it at least every 50 ms.
    /// `saved`: tickets of audit records that are durable by now; what had to wait for that goes on. `proofs`: of what earlier steps wanted to be proved. `receipts`: what became of sendings. `answers`: what the station found out.
    [[nodiscard]] Outcome step(const std::vector<Message>& messages, const std::vector<Intent>& intents, const LinkStates& links, Timestamp now, Ticks ticks,
                               const std::vector<quint64>& saved = {}, const std::vector<PolicyProof>& proofs = {}, const std::vector<CommandReceipt>& receipts = {},
                               const std::vector<StationAnswer>& answers = {});

    [[nodiscard]] std::vector<BrokerConfig> brokers() const;
    /// Exact topics of plain numeric measurements: only these may take the telemetry lane.
    [[nodiscard]] QSet<QString> telemetryTopics() const;
    [[nodiscard]] const Fleet& fleet() const;

private:
    std::unique_ptr<EngineState> m_state;
};

} // namespace holdfast
