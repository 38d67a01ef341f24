// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/device.h"
#include "app/model/ids.h"
#include "app/model/learned.h"
#include "app/model/message.h"
#include "app/model/point.h"
#include "app/model/value.h"

#include <optional>
#include <variant>
#include <vector>

namespace holdfast {

/// How several availability topics of one entity are summed up (Home Assistant availability_mode).
enum class AvailabilityMode : quint8 { Latest, All, Any };

/// A discovery message declared a point (or declared it anew: same source, new facts).
struct PointDeclared
{
    SourceIndex source{};
    BrokerId broker;
    QString convention;
    QString discoveryTopic;  ///< where it was announced, for evidence and ghosts
    DeviceClaim device;
    Point point;             ///< id and device stay empty: identity is the fleet's business
    QString uniqueId;        ///< the publisher's own id of the entity; empty when it gives none
    bool mainFeature = false; ///< the entity carries the device's name
    bool hasAvailability = false; ///< its publisher tells when it is gone
    quint64 reads = 0;       ///< stands for topic and place in the payload of its value: equal for equal ones of the broker, 0 when it has no single plain one
    quint64 writes = 0;      ///< likewise for the topic of its commands and their key in it

    friend bool operator==(const PointDeclared&, const PointDeclared&) = default;
};

struct PointWithdrawn
{
    SourceIndex source{};
    bool keepSettings = false; ///< migration: another topic will claim the same unique id

    friend bool operator==(const PointWithdrawn&, const PointWithdrawn&) = default;
};

/// A state message gave a point its value.
struct ValueHeard
{
    SourceIndex source{};
    Value value;
    std::optional<Timestamp> ownTime; ///< when the payload carries its own time
    bool retained = false;
    bool historical = false;          ///< goes to history only

    friend bool operator==(const ValueHeard&, const ValueHeard&) = default;
};

/// A state message came but could not be read: the raw text and the reason are shown, the value is not guessed.
struct ValueUnreadable
{
    SourceIndex source{};
    QString reason;
    QString raw; ///< first 200 characters

    friend bool operator==(const ValueUnreadable&, const ValueUnreadable&) = default;
};

/// The publisher's own word on whether the entity is there. Already summed up over its availability topics.
struct AvailabilityHeard
{
    SourceIndex source{};
    bool available = false;
    bool retained = false;

    friend bool operator==(const AvailabilityHeard&, const AvailabilityHeard&) = default;
};

/// A convention's word on a device itself, beside its points; also on one without any (a coordinator, a node that has not given birth to its metrics).
/// Its source is withdrawn by PointWithdrawn and told present or gone by AvailabilityHeard, as a point's is.
struct DeviceDeclared
{
    SourceIndex source{};
    BrokerId broker;
    QString convention;
    QString discoveryTopic;
    DeviceClaim device;
    QString needs; ///< what must be asked before its points are known: "rebirth", "announce"; empty: nothing
    bool hasAvailability = false;

    friend bool operator==(const DeviceDeclared&, const DeviceDeclared&) = default;
};

/// A device raises or takes back a message of its own (Homie `$alert`). `source` is that of its DeviceDeclared.
struct DeviceAlertHeard
{
    SourceIndex source{};
    QString alert;   ///< the device's name for it
    QString text;    ///< empty: taken back
    bool retained = false;

    friend bool operator==(const DeviceAlertHeard&, const DeviceAlertHeard&) = default;
};

/// One hop of a radio network as its coordinator sees it.
struct MeshLink
{
    Identifier from;
    Identifier to;
    int quality = -1;    ///< 0 to 255; -1: not told
    bool parent = false; ///< `to` is the parent of `from`

    friend bool operator==(const MeshLink&, const MeshLink&) = default;
};

/// The whole network of one coordinator: replaces what was known of it.
struct TopologyHeard
{
    BrokerId broker;
    QString convention;
    Identifier gateway;
    std::vector<MeshLink> links;

    friend bool operator==(const TopologyHeard&, const TopologyHeard&) = default;
};

/// The answer to a Question, matched by its transaction.
struct AnswerHeard
{
    BrokerId broker;
    QString convention;
    QString what;
    quint64 transaction = 0;
    bool good = false;
    QString detail; ///< plain text of the publisher: the reason, or a short summary

    friend bool operator==(const AnswerHeard&, const AnswerHeard&) = default;
};

/// Messages nobody claims look like something: a proposal for the inbox, never a point by itself. A later proposal with the same identifiers replaces the earlier one:
/// further topics of the device were heard, or a range became wider.
struct ProposalHeard
{
    BrokerId broker;
    QString convention;
    QString topic;
    DeviceClaim device;
    std::vector<Point> points;
    double confidence = 0; ///< 0 to 1
    LearnedMapping mapping{}; ///< to be kept and learnt when the operator adopts the device; without points where it cannot be

    friend bool operator==(const ProposalHeard&, const ProposalHeard&) = default;
};

/// A discovery message that cannot be used: shown against its topic, never fatal.
struct DiscoveryFault
{
    BrokerId broker;
    QString convention;
    QString topic;
    QString reason;

    friend bool operator==(const DiscoveryFault&, const DiscoveryFault&) = default;
};

/// What a convention made of a message.
using Event = std::variant<PointDeclared, PointWithdrawn, ValueHeard, ValueUnreadable, AvailabilityHeard, ProposalHeard, DiscoveryFault, Ask, DeviceDeclared, DeviceAlertHeard, TopologyHeard,
                           AnswerHeard>;
using Events = std::vector<Event>;

} // namespace holdfast
