// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_config.h"
#include "app/decode/topic_filter.h"
#include "app/decode/zigbee_bridge.h"

#include <QJsonDocument>

#include <algorithm>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostGroups = 2'000;
constexpr qsizetype mostMembers = 200;
constexpr qsizetype longestMembers = 1'000;

bool isSame(const Feature& one, const Feature& other)
{
    return one.parent == other.parent && one.property == other.property && one.within == other.within && one.type == other.type;
}

size_t printOf(const std::vector<Feature>& features)
{
    size_t print = features.size();
    for (const Feature& feature : features)
        print = qHashMulti(print, feature.parent, feature.property, feature.within, feature.access, feature.unit);
    return print;
}

} // namespace

void Bridge::hearGroups(const Message& message, Yield& out)
{
    m_groupList.clear();
    const QJsonArray groups = QJsonDocument::fromJson(message.payload).array();
    for (const QJsonValue& value : groups) {
        const QJsonObject entry = value.toObject();
        Group group;
        group.id = homeassistant::textOption(entry.value("id"_L1));
        group.name = entry.value("friendly_name"_L1).toString(group.id);
        const auto isIt = [&](const Group& known) { return known.id == group.id; };
        if (group.id.isEmpty() || m_groupList.size() >= mostGroups || std::ranges::any_of(m_groupList, isIt))
            continue;
        for (const QJsonValue& member : entry.value("members"_L1).toArray())
            if (const QString ieee = member.toObject().value("ieee_address"_L1).toString(); !ieee.isEmpty() && !group.members.contains(ieee) && group.members.size() < mostMembers)
                group.members.append(ieee);
        m_groupList.push_back(std::move(group));
    }
    declareGroups(out);
}

void Bridge::declareGroups(Yield& out)
{
    QHash<QString, Known> before = std::exchange(m_groups, {});
    for (const Group& group : m_groupList) {
        const bool isNew = !before.contains(group.id);
        Known known = isNew ? Known() : before.take(group.id);
        if (isNew)
            known.source = m_context.numbers.next();
        const size_t said = qHashMulti(5, group.name, m_coordinator, membersOf(group), printOf(featuresOf(group)), tellsAvailability(group.id), m_inParts) | 1;
        if (std::exchange(known.said, said) != said)
            declareGroup(group, known, out);
        m_groups.insert(group.id, known);
    }
    for (const Known& gone : std::as_const(before))
        withdraw(gone, out);
}

/// A group is read and written as a device is, by its own name.
void Bridge::declareGroup(const Group& group, Known& known, Yield& out)
{
    Member member;
    member.ieee = group.id;
    member.name = group.name;
    member.claim.identifiers = {{u"id"_s, groupIdentifier(m_base, group.id)}};
    member.claim.name = group.name;
    member.claim.manufacturer = u"Zigbee2MQTT"_s;
    member.claim.model = u"Group"_s;
    if (!m_coordinator.isEmpty())
        member.claim.viaIdentifier = bridgeIdentifier(m_coordinator);
    out.events.push_back(DeviceDeclared{known.source, m_context.broker, m_convention, topicOf("groups"_L1), member.claim, {}, true});
    out.bound.push_back(Bound{.source = known.source, .bindings = {}, .availability = ownAvailability(), .command = {}, .isPoint = false});
    callIt(known, group.name);
    QHash<QString, Leaf> before = std::exchange(known.leaves, {});
    const Place place{m_base, QString(m_base % u'/' % group.name), group.id, m_inParts};
    if (faultOfTopic(place.topic).isEmpty())
        for (const Feature& feature : featuresOf(group))
            if (auto plan = describeFeature(feature, place))
                declareLeaf(std::move(*plan), member, before, known, out);
    if (const QString members = membersOf(group); !members.isEmpty()) {
        LeafPlan plan;
        plan.key = u"members"_s;
        plan.uniqueId = QString(group.id % u"_members_" % m_base);
        plan.point.name = u"Members"_s;
        plan.point.property = u"members"_s;
        plan.point.component = u"sensor"_s;
        plan.point.category = PointCategory::Diagnostic;
        declareLeaf(std::move(plan), member, before, known, out);
        out.events.push_back(ValueHeard{known.leaves.value(u"members"_s).source, Value(members), std::nullopt, false, false});
    }
    for (const Leaf& gone : std::as_const(before)) {
        out.events.push_back(PointWithdrawn{gone.source, false});
        out.released.push_back(gone.source);
    }
}

/// What every member that is known can do.
std::vector<Feature> Bridge::featuresOf(const Group& group) const
{
    std::vector<Feature> shared;
    bool isFirst = true;
    for (const QString& ieee : group.members) {
        const auto member = m_devices.constFind(ieee);
        if (member == m_devices.cend() || member->shareable.empty())
            continue;
        if (std::exchange(isFirst, false))
            shared = member->shareable;
        std::erase_if(shared, [&](const Feature& one) { return std::ranges::none_of(member->shareable, [&](const Feature& other) { return isSame(one, other); }); });
    }
    return shared;
}

QString Bridge::membersOf(const Group& group) const
{
    QStringList names;
    for (const QString& ieee : group.members) {
        const auto member = m_devices.constFind(ieee);
        names.append(member == m_devices.cend() || member->name.isEmpty() ? ieee : member->name);
    }
    names.sort();
    return names.join(u", "_s).left(longestMembers);
}

} // namespace holdfast::zigbee
