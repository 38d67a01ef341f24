// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity.h"

#include <QSet>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t mostEntries = 20'000; ///< of any one list
constexpr std::size_t mostInside = 20'000;  ///< devices of one function, things on one feed

Error invalid(const QString& why)
{
    return {Error::Code::Invalid, why};
}

template <typename Rows>
std::optional<Error> doubled(const Rows& rows, const char* what)
{
    const QString word = QString::fromLatin1(what);
    if (rows.size() > mostEntries)
        return invalid(u"more %1s than anybody has"_s.arg(word));
    QSet<QString> seen;
    for (const auto& row : rows) {
        if (row.id.isEmpty())
            return invalid(u"a %1 without an id"_s.arg(word));
        if (seen.contains(row.id.text()))
            return invalid(u"two %1s are called %2"_s.arg(word, row.id.text()));
        seen.insert(row.id.text());
    }
    return std::nullopt;
}

std::optional<Error> faultOf(const CriticalFunction& function)
{
    if (function.weight < 1 || function.weight > 3)
        return invalid(u"the weight of %1 is not 1, 2 or 3"_s.arg(function.id.text()));
    if (std::max({function.devices.size(), function.points.size(), function.spaces.size(), function.nodes.size(), function.buffers.size()}) > mostInside)
        return invalid(u"%1 names more than anybody counts"_s.arg(function.id.text()));
    const bool negative = std::ranges::any_of(function.losses, [](const DeclaredBehaviour& one) { return one.buffer && one.buffer->count() < 0; })
        || std::ranges::any_of(function.buffers, [](const FunctionBuffer& one) { return one.good && one.good->count() < 0; })
        || (function.timeToSafe && function.timeToSafe->count() < 0);
    if (negative)
        return invalid(u"a time of %1 is negative"_s.arg(function.id.text()));
    return std::nullopt;
}

std::optional<Error> faultOf(const PowerFeed& feed)
{
    if (feed.holds.count() < 0)
        return invalid(u"%1 holds for a negative time"_s.arg(feed.id.text()));
    if (feed.from == feed.id)
        return invalid(u"%1 feeds itself"_s.arg(feed.id.text()));
    if (std::max(feed.feeds.size(), feed.spaces.size()) > mostInside)
        return invalid(u"%1 feeds more than anybody counts"_s.arg(feed.id.text()));
    return std::nullopt;
}

std::optional<Error> faultOf(const Uplink& uplink)
{
    if (uplink.through == uplink.id || uplink.of == uplink.id)
        return invalid(u"%1 runs over itself"_s.arg(uplink.id.text()));
    return std::nullopt;
}

std::optional<Error> faultOf(const DependencyNode& node)
{
    if (node.holds.count() < 0)
        return invalid(u"%1 holds for a negative time"_s.arg(node.id.text()));
    return std::nullopt;
}

template <typename Rows>
std::optional<Error> firstFault(const Rows& rows)
{
    for (const auto& row : rows)
        if (auto fault = faultOf(row))
            return fault;
    return std::nullopt;
}

std::optional<Error> faultOfLinks(const ContinuityModel& model)
{
    if (std::max({model.links.size(), model.standIns.size(), model.overrides.size(), model.cuts.size()}) > mostEntries)
        return invalid(u"more links than anybody draws"_s);
    for (const DependencyLink& link : model.links) {
        if (link.from.isEmpty() || link.to.isEmpty() || link.from == link.to)
            return invalid(u"a link needs two ends"_s);
    }
    for (const StandIn& one : model.standIns) {
        if (one.node.isEmpty() || one.by.isEmpty() || one.node == one.by)
            return invalid(u"a stand-in needs what it stands in for"_s);
    }
    for (const NodeOverride& one : model.overrides) {
        if (one.node.isEmpty() || (one.holds && one.holds->count() < 0))
            return invalid(u"%1 holds for a negative time"_s.arg(one.node.text()));
    }
    return std::nullopt;
}

} // namespace

Expected<> checked(const ContinuityModel& model)
{
    const std::array faults{doubled(model.functions, "function"), doubled(model.nodes, "node"), doubled(model.uplinks, "uplink"), doubled(model.feeds, "feed"),
                            firstFault(model.functions),          firstFault(model.nodes),      firstFault(model.uplinks),        firstFault(model.feeds),
                            faultOfLinks(model)};
    const auto first = std::ranges::find_if(faults, [](const std::optional<Error>& one) { return one.has_value(); });
    if (first != faults.end())
        return **first;
    return Done{};
}

DependencyNodeId nodeOf(const DeviceId& device)
{
    return DependencyNodeId(QString(u"device:"_s + device.text()));
}

DependencyNodeId nodeOf(const BrokerId& broker)
{
    return DependencyNodeId(QString(u"broker:"_s + broker.text()));
}

} // namespace holdfast
