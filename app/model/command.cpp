// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/command.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A lock must not open for somebody who has left; a set-point may wait for a radiator that listens every ten minutes.
constexpr std::array terms{
    CommandTerms{CommandKind::Lock, 10s, true, false, 0s},
    CommandTerms{CommandKind::Pulse, 10s, true, false, 0s},
    CommandTerms{CommandKind::Switch, 60s, false, true, 8h},
    CommandTerms{CommandKind::Mode, 5min, true, true, 2h},
    CommandTerms{CommandKind::Level, 2min, false, true, 8h},
    CommandTerms{CommandKind::SetPoint, 15min, true, true, 2h},
    CommandTerms{CommandKind::Setting, 15min, true, false, 0s},
};

bool isOneOf(const QString& text, std::initializer_list<QLatin1StringView> those)
{
    return std::ranges::find(those, text) != those.end();
}

double toleranceOf(const Point& point, double wanted)
{
    if (point.step && *point.step > 0)
        return *point.step / 2 * (1 + 1e-9);
    return point.unit == u"%" ? 0.5 : 0.005 + std::abs(wanted) * 1e-6; // a share of 254 parts comes back a little beside
}

} // namespace

CommandKind commandKindOf(const Point& point)
{
    if (point.component == "lock"_L1 || point.quantity == Quantity::Lock)
        return CommandKind::Lock;
    if (point.function == PointFunction::Event || isOneOf(point.component, {"button"_L1, "scene"_L1}) || (point.kind == PointKind::Str && point.values.size() == 1))
        return CommandKind::Pulse;
    if (point.category == PointCategory::Config || isOneOf(point.component, {"update"_L1, "text"_L1}))
        return CommandKind::Setting;
    if (point.kind == PointKind::Bool)
        return CommandKind::Switch;
    if (point.kind == PointKind::Str)
        return point.values.isEmpty() ? CommandKind::Setting : CommandKind::Mode;
    return point.function == PointFunction::Sp ? CommandKind::SetPoint : CommandKind::Level;
}

const CommandTerms& termsOf(CommandKind kind)
{
    return terms[static_cast<std::size_t>(kind)];
}

QString refusalOf(const Point& point, const Value& value)
{
    if (!point.writable)
        return u"this point cannot be written"_s;
    const auto number = toNumber(value);
    if (point.kind == PointKind::Number && (!number || std::holds_alternative<bool>(value)))
        return u"this point takes a number"_s;
    if (number && point.kind == PointKind::Number && ((point.minimum && *number < *point.minimum) || (point.maximum && *number > *point.maximum)))
        return u"the value is outside the point's limits"_s;
    if (point.kind == PointKind::Bool && !std::holds_alternative<bool>(value))
        return u"this point takes yes or no"_s;
    if (point.kind == PointKind::Str && !point.values.isEmpty() && !point.values.contains(toText(value)))
        return u"the point does not know this value"_s;
    return {};
}

bool isSame(const Point& point, const Value& wanted, const Value& said)
{
    if (point.kind != PointKind::Number)
        return wanted == said;
    const auto a = toNumber(wanted);
    const auto b = toNumber(said);
    return a && b && std::abs(*a - *b) <= toleranceOf(point, *a);
}

QString nameOf(CommandState state)
{
    constexpr const char* names[] = {"requested", "leaving", "sent", "accepted", "confirmed", "confirmed late", "assumed", "not confirmed", "rejected", "expired", "superseded"};
    return QLatin1String(names[static_cast<int>(state)]);
}

QString nameOf(CommandKind kind)
{
    constexpr const char* names[] = {"lock", "pulse", "switch", "mode", "level", "set-point", "setting"};
    return QLatin1String(names[static_cast<int>(kind)]);
}

} // namespace holdfast
