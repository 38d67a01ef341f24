// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zigbee_device.h"

#include "app/decode/ha_config.h"

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 64;

Supply supplyOf(const QString& source)
{
    if (source.isEmpty() || source.compare("unknown"_L1, Qt::CaseInsensitive) == 0)
        return Supply::Unknown;
    return source == "Battery"_L1 ? Supply::Battery : Supply::Mains;
}

bool isInterviewed(const QJsonObject& entry)
{
    const QString state = entry.value("interview_state"_L1).toString();
    if (!state.isEmpty())
        return state == "SUCCESSFUL"_L1;
    return entry.value("interview_completed"_L1).toBool(true) && !entry.value("interviewing"_L1).toBool(false);
}

/// Programmes in the device itself: it goes on heating when nobody tells it to.
bool keepsSchedule(const std::vector<Feature>& features)
{
    for (const Feature& feature : features)
        if (feature.name.startsWith("schedule"_L1) || feature.name.startsWith("program"_L1) || feature.name.startsWith("weekly_schedule"_L1))
            return true;
    return false;
}

DeviceClaim claimOf(const QJsonObject& entry, const QJsonObject& definition, const Member& member)
{
    DeviceClaim claim;
    claim.identifiers = {{u"id"_s, deviceIdentifier(member.ieee)}, {u"zigbee"_s, member.ieee}};
    claim.name = member.name;
    const auto first = [](const QJsonValue& one, const QJsonValue& other) { return homeassistant::textOption(homeassistant::textOption(one).isEmpty() ? other : one); };
    claim.manufacturer = first(definition.value("vendor"_L1), entry.value("manufacturer"_L1));
    claim.model = first(definition.value("description"_L1), entry.value("model_id"_L1));
    claim.modelId = homeassistant::textOption(definition.value("model"_L1));
    claim.firmware = homeassistant::textOption(entry.value("software_build_id"_L1));
    claim.supply = supplyOf(homeassistant::textOption(entry.value("power_source"_L1)));
    claim.ownSchedule = keepsSchedule(member.features);
    return claim;
}

} // namespace

QString deviceIdentifier(const QString& ieee)
{
    return u"zigbee2mqtt_" % ieee;
}

QString bridgeIdentifier(const QString& coordinator)
{
    return u"zigbee2mqtt_bridge_" % coordinator;
}

/// The bridge writes its base topic as the numbers of its characters.
QString groupIdentifier(const QString& base, const QString& group)
{
    QString numbers;
    for (const QChar c : base)
        numbers += QString::number(c.unicode());
    return u"zigbee2mqtt_" % numbers % u'_' % group;
}

Expected<Member> readMember(const QJsonObject& entry)
{
    Member member;
    member.ieee = entry.value("ieee_address"_L1).toString();
    if (member.ieee.isEmpty() || member.ieee.size() > longestAddress)
        return Error{Error::Code::Invalid, u"a device without an address"_s};
    member.name = entry.value("friendly_name"_L1).toString(member.ieee);
    member.isCoordinator = entry.value("type"_L1).toString() == "Coordinator"_L1;
    member.isInterviewed = isInterviewed(entry);
    const QJsonObject definition = entry.value("definition"_L1).toObject();
    member.isKnown = !definition.isEmpty() && !entry.value("disabled"_L1).toBool() && !member.isCoordinator;
    if (member.isKnown)
        member.features = readExposes(definition.value("exposes"_L1).toArray());
    member.updates = definition.value("supports_ota"_L1).toBool();
    member.claim = claimOf(entry, definition, member);
    return member;
}

} // namespace holdfast::zigbee
