// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/declared_device.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

DeclaredDevice::DeclaredDevice(const SessionContext& context, QString convention, QString discoveryTopic) : m_context(context)
{
    m_self.source = context.numbers.next();
    m_self.broker = context.broker;
    m_self.convention = std::move(convention);
    m_self.discoveryTopic = std::move(discoveryTopic);
}

void DeclaredDevice::describe(const DeviceClaim& claim, const QString& needs, const SharedPlan& availability, Yield& out)
{
    const QString key = availability ? availability->key : QString();
    const bool sameWay = m_described && key == (m_availability ? m_availability->key : QString());
    const bool sameClaim = m_described && claim == m_self.device;
    if (sameWay && sameClaim && needs == m_self.needs)
        return;
    m_self.device = claim;
    m_self.needs = needs;
    m_self.hasAvailability = bool(availability);
    m_availability = availability;
    m_described = true;
    out.events.push_back(m_self);
    if (!sameWay) {
        Bound bound;
        bound.source = m_self.source;
        bound.availability = availability;
        bound.isPoint = false;
        out.bound.push_back(std::move(bound));
    }
    if (sameWay && sameClaim)
        return;
    for (Leaf& leaf : m_leaves) {
        leaf.declared.device = claim;
        leaf.declared.hasAvailability = m_self.hasAvailability;
        out.events.push_back(leaf.declared);
        if (sameWay)
            continue;
        leaf.bound.availability = availability;
        out.bound.push_back(leaf.bound);
    }
}

void DeclaredDevice::declare(const QString& key, DeclaredLeaf given, Yield& out)
{
    const auto known = m_leaves.constFind(key);
    Leaf leaf;
    PointDeclared& declared = leaf.declared;
    declared.source = known == m_leaves.cend() ? m_context.numbers.next() : known->declared.source;
    declared.broker = m_self.broker;
    declared.convention = m_self.convention;
    declared.discoveryTopic = m_self.discoveryTopic;
    declared.device = m_self.device;
    declared.uniqueId = std::move(given.uniqueId);
    declared.mainFeature = given.mainFeature;
    declared.hasAvailability = m_self.hasAvailability;
    given.point.writable = given.command.has_value();
    declared.point = std::move(given.point);
    if (declared.point.property.isEmpty()) // a nameless member
        declared.point.property = u"value"_s;
    const Point& point = declared.point;
    Bound& bound = leaf.bound;
    bound.source = declared.source;
    bound.bindings = std::move(given.bindings);
    bound.command = std::move(given.command);
    bound.availability = m_availability;
    bound.telemetry = point.kind == PointKind::Number && point.function == PointFunction::Sensor && point.accumulation == Accumulation::Measurement;
    out.events.push_back(declared);
    out.bound.push_back(bound);
    m_leaves.insert(key, std::move(leaf));
}

std::optional<SourceIndex> DeclaredDevice::sourceOf(const QString& key) const
{
    const auto known = m_leaves.constFind(key);
    return known == m_leaves.cend() ? std::nullopt : std::optional(known->declared.source);
}

void DeclaredDevice::keepOnly(const QSet<QString>& keys, Yield& out)
{
    for (auto at = m_leaves.begin(); at != m_leaves.end();) {
        if (keys.contains(at.key())) {
            ++at;
            continue;
        }
        out.events.push_back(PointWithdrawn{at->declared.source, false});
        out.released.push_back(at->declared.source);
        at = m_leaves.erase(at);
    }
}

void DeclaredDevice::withdraw(Yield& out)
{
    keepOnly({}, out);
    if (!std::exchange(m_described, false))
        return;
    out.events.push_back(PointWithdrawn{m_self.source, false});
    out.released.push_back(m_self.source);
}

AvailabilityPlan plainAvailability(const QString& topic, const QString& available, const QString& notAvailable)
{
    AvailabilityPlan plan;
    plan.key = topic % u'\n' % available % u'\n' % notAvailable;
    plan.topics.push_back({topic, {}, nullptr, {available}, {notAvailable}});
    return plan;
}

} // namespace holdfast
