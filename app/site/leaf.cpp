// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/leaf.h"

#include <algorithm>
#include <array>

namespace holdfast::site {
namespace {

struct PartFacts
{
    std::string_view part;
    PointKind kind;
    PointFunction function;
    bool settable;
};

constexpr std::array parts{
    PartFacts{"binary_sensor", PointKind::Bool, PointFunction::Sensor, false},
    PartFacts{"switch", PointKind::Bool, PointFunction::Cmd, true},
    PartFacts{"number", PointKind::Number, PointFunction::Sp, true},
    PartFacts{"select", PointKind::Str, PointFunction::Cmd, true},
    PartFacts{"climate.current", PointKind::Number, PointFunction::Sensor, false},
    PartFacts{"climate.target", PointKind::Number, PointFunction::Sp, true},
    PartFacts{"climate.mode", PointKind::Str, PointFunction::Cmd, true},
    PartFacts{"climate.action", PointKind::Str, PointFunction::Sensor, false},
    PartFacts{"light.state", PointKind::Bool, PointFunction::Cmd, true},
    PartFacts{"light.brightness", PointKind::Number, PointFunction::Cmd, true},
    PartFacts{"cover.state", PointKind::Str, PointFunction::Cmd, true},
    PartFacts{"cover.position", PointKind::Number, PointFunction::Cmd, true},
    PartFacts{"lock.state", PointKind::Str, PointFunction::Cmd, true},
    PartFacts{"valve.state", PointKind::Str, PointFunction::Cmd, true},
    PartFacts{"update.installed", PointKind::Str, PointFunction::Sensor, false},
    PartFacts{"update.latest", PointKind::Str, PointFunction::Sensor, false},
};

const PartFacts* factsOf(const Leaf& leaf)
{
    const auto found = std::ranges::find_if(parts, [&](const PartFacts& facts) { return leaf.is(facts.part); });
    return found == parts.end() ? nullptr : &*found;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

PointKind kindOf(const Leaf& leaf)
{
    if (const PartFacts* facts = factsOf(leaf))
        return facts->kind;
    return *leaf.values == '\0' && leaf.quantity != Quantity::PointInTime ? PointKind::Number : PointKind::Str;
}

bool isSettable(const Leaf& leaf)
{
    const PartFacts* facts = factsOf(leaf);
    return facts && facts->settable;
}

Point pointFrom(const Leaf& leaf)
{
    Point point;
    point.name = text(leaf.name);
    point.property = text(leaf.key);
    point.component = text(leaf.component());
    const PartFacts* facts = factsOf(leaf);
    point.function = facts ? facts->function : PointFunction::Sensor;
    point.kind = kindOf(leaf);
    point.quantity = leaf.quantity;
    point.accumulation = leaf.accumulation;
    point.unit = text(leaf.unit);
    if (leaf.hasRange()) {
        point.minimum = leaf.minimum;
        point.maximum = leaf.maximum;
        point.step = leaf.step > 0 ? std::optional(leaf.step) : std::nullopt;
    }
    if (*leaf.values != '\0')
        point.values = text(leaf.values).split(QLatin1Char('|'));
    point.writable = isSettable(leaf);
    point.category = leaf.category;
    point.enabledByDefault = leaf.enabled;
    return point;
}

} // namespace holdfast::site
