// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"

#include <QPointF>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace holdfast {

/// Whether it goes on working alone (`Standalone`), with its local hub (`EdgeAssisted`) or not without the cloud.
enum class Autonomy : quint8 { Unknown, Standalone, EdgeAssisted, CloudDependent };

/// Where a device stands between first heard and gone. Only Adopted ones have history and alarms. Merged: an operator made it part of another; shown as that one only.
enum class Membership : quint8 { Heard, Adopted, Ignored, Blocked, Retired, Merged };

/// One name of a device: type "id" for plain identifiers, else the connection's type ("mac", "zigbee"). MAC text is lower case with colons.
struct Identifier
{
    QString type;
    QString value;

    friend bool operator==(const Identifier&, const Identifier&) = default;
    friend auto operator<=>(const Identifier& a, const Identifier& b)
    {
        const int byType = QString::compare(a.type, b.type);
        return (byType != 0 ? byType : QString::compare(a.value, b.value)) <=> 0;
    }
};

/// What a device lives on, as far as its publisher says.
enum class Supply : quint8 { Unknown, Mains, Battery };

/// What a message claims about a device. Fields may be empty in all but one message.
struct DeviceClaim
{
    std::vector<Identifier> identifiers;
    QString name;
    QString manufacturer;
    QString model;
    QString modelId;
    QString firmware;
    QString hardware;
    QString serial;
    QString suggestedArea;
    QString configurationUrl;
    QString viaIdentifier; ///< an identifier of the gateway
    bool isGateway = false; ///< the publisher says it is a bridge or hub
    Supply supply = Supply::Unknown;
    bool ownSchedule = false; ///< it keeps a programme of its own and goes on with it alone
    bool cloud = false;       ///< it only speaks through a service outside the site

    friend bool operator==(const DeviceClaim&, const DeviceClaim&) = default;
};

/// The networked box (Haystack device). Text from the wire stays plain text everywhere.
struct Device
{
    DeviceId id;
    std::vector<Identifier> identifiers; ///< every identifier and connection seen, sorted
    QString name;          ///< the operator's name, else the device's own
    QString announcedName; ///< the device's own name
    QString manufacturer;
    QString model;
    QString firmware;
    QString firmwareLatest; ///< the newest its publisher knows of; empty: not told
    QString hardware;
    QString serial;
    QString suggestedArea;
    QString configurationUrl;
    Supply supply = Supply::Unknown;
    bool isGateway = false;
    QString needs;          ///< what must be asked before its points are known: "rebirth", "announce"; empty: nothing
    std::optional<PointId> batteryPoint;     ///< its charge in percent, else the warning that it is low
    std::optional<PointId> linkQualityPoint; ///< link quality, else signal strength
    std::optional<DeviceId> via;
    BrokerId broker;
    QStringList conventions; ///< names, sorted
    Autonomy autonomy = Autonomy::Unknown;
    QString autonomyCode;   ///< what it was inferred from: "battery-behind-hub", "cloud-bridge", …; "operator" when a person said it
    QString autonomyReason; ///< the same in words (translated in context "autonomy"), or the operator's own
    Membership membership = Membership::Heard;
    std::optional<SpaceId> space;
    std::optional<QPointF> place; ///< on the floor plan, metres from its upper left corner
    std::optional<Timestamp> firstSeen;
    std::optional<DeviceId> replaces; ///< the retired device whose history it carries on
    QStringList mergedIds;   ///< ids of devices an operator merged into this one
    std::optional<DeviceId> mergedInto; ///< of a Merged one
    Membership formerly = Membership::Heard; ///< of a Merged one: what it was before
    std::optional<DiscoveryRuleId> byRule; ///< the discovery rule that decided on it
    bool lifeSafety = false; ///< leak, smoke, forced door: its process alarms are never suppressed

    friend bool operator==(const Device&, const Device&) = default;
};

[[nodiscard]] inline QString nameOf(Autonomy autonomy)
{
    constexpr const char* names[] = {"Unknown", "Standalone", "EdgeAssisted", "CloudDependent"};
    return QLatin1String(names[static_cast<int>(autonomy)]);
}

/// Two announcements that contradict each other about one identifier: shown, never merged silently.
struct Conflict
{
    Identifier identifier;
    DeviceId first;
    DeviceId second;
    QString reason;

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

} // namespace holdfast
