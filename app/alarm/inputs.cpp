// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/inputs.h"

#include "app/alarm/scopes.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

constexpr std::size_t mostRecent = 600; ///< values of a rate; with more within its time it looks at less of it

/// What a controller was told is true of it until it says otherwise, however old; of a sensor only what is fresh.
bool isBelieved(const PointSlot& slot)
{
    const bool told = slot.point.function == PointFunction::Sp || slot.point.function == PointFunction::Cmd;
    return slot.good || (told && (slot.quality == Quality::Assumed || slot.quality == Quality::Stale));
}

Verdict between(double value, double low, double high, double deadband)
{
    if (value <= low || value >= high)
        return Verdict::Outside;
    return value >= low + deadband && value <= high - deadband ? Verdict::Within : Verdict::Between;
}

} // namespace

void Inputs::resolve(quint32 place, Keep keep)
{
    forget(place);
    Watch& watch = m_scene.watches[place];
    if (watch.rule == nobody)
        return;
    const AlarmRule& rule = m_scene.rules[watch.rule];
    if (watch.point == nobody || !needed(rule)) {
        watch.inputs.reset();
        return;
    }
    if (!watch.inputs)
        watch.inputs = std::make_unique<WatchInputs>();
    WatchInputs& inputs = *watch.inputs;
    inputs.states.reset();
    if (const auto* states = std::get_if<ExpressionCondition>(&rule.condition))
        inputs.states = programOf(states->expression);
    inputs.hidingWhile = rule.terms.suppressedWhile.isEmpty() ? nullptr : programOf(rule.terms.suppressedWhile);
    inputs.other = nobody;
    if (const auto* deviation = std::get_if<DeviationCondition>(&rule.condition))
        inputs.other = deviation->from.isEmpty() ? setpointFor(watch) : pointNamed(watch, deviation->from);
    else if (const auto* mismatch = std::get_if<MismatchCondition>(&rule.condition))
        inputs.other = mismatch->feedback.isEmpty() ? feedbackFor(watch) : pointNamed(watch, mismatch->feedback);
    listen(place, inputs.other);
    const auto find = [&](const Program& program, std::vector<quint32>& points) {
        points.clear();
        for (const QString& name : program ? program->names() : QStringList()) {
            points.push_back(pointNamed(watch, name));
            listen(place, points.back());
        }
    };
    find(inputs.states, inputs.statePoints);
    find(inputs.hidingWhile, inputs.hidingPoints);
    const auto isFound = [](quint32 point) { return point != nobody; };
    const bool useless = rule.condition.index() <= 2 && rule.terms.times <= 1 && !inputs.hidingPoints.empty() && std::none_of(inputs.hidingPoints.begin(), inputs.hidingPoints.end(), isFound);
    if (useless && !watch.alarm && keep == Keep::IfUseful)
        watch.inputs.reset();
}

void Inputs::forget(quint32 place)
{
    const Watch& watch = m_scene.watches[place];
    if (!watch.inputs)
        return;
    std::vector<quint32> points{watch.inputs->other};
    points.insert(points.end(), watch.inputs->statePoints.begin(), watch.inputs->statePoints.end());
    points.insert(points.end(), watch.inputs->hidingPoints.begin(), watch.inputs->hidingPoints.end());
    for (const quint32 point : points) {
        const auto known = m_scene.listeners.find(point);
        if (known == m_scene.listeners.end())
            continue;
        known->erase(std::remove(known->begin(), known->end(), place), known->end());
        if (known->empty()) {
            m_scene.listeners.erase(known);
            m_scene.points[point].isInput = false;
        }
    }
}

void Inputs::listen(quint32 place, quint32 point)
{
    if (point == nobody || point == m_scene.watches[place].point)
        return;
    auto& listeners = m_scene.listeners[point];
    if (std::find(listeners.begin(), listeners.end(), place) == listeners.end())
        listeners.push_back(place);
    m_scene.points[point].isInput = true;
    m_scene.closeGate(point);
    m_scene.watched.insert(m_scene.points[point].point.id, point);
}

Inputs::Program Inputs::programOf(const QString& text)
{
    const auto known = m_programs.constFind(text);
    if (known != m_programs.cend())
        return *known;
    const auto parsed = StateExpression::parse(text);
    const Program program = parsed ? std::make_shared<const StateExpression>(*parsed) : nullptr;
    m_programs.insert(text, program);
    return program;
}

quint32 Inputs::pointNamed(const Watch& watch, const QString& name)
{
    if (name == QStringLiteral("value"))
        return watch.point;
    if (name.startsWith(u'{'))
        return awaited(watch, PointId(name.mid(1, name.size() - 2)));
    const quint32 device = m_scene.points[watch.point].device;
    if (device == nobody)
        return nobody;
    quint32 byQuantity = nobody;
    for (const quint32 point : m_scene.devices[device].points) {
        const WatchedPoint& known = m_scene.points[point].point;
        if (known.property.compare(name, Qt::CaseInsensitive) == 0)
            return point;
        if (byQuantity == nobody && known.quantity != Quantity::None && nameOf(known.quantity) == name)
            byQuantity = point;
    }
    return byQuantity;
}

/// A point that is not there yet is found when it comes.
quint32 Inputs::awaited(const Watch& watch, const PointId& id)
{
    const quint32 place = m_scene.point(id);
    if (place == nobody || m_scene.points[place].device == nobody)
        m_awaiting[id].insert(m_scene.watch(watch.rule, watch.point));
    return place;
}

std::vector<quint32> Inputs::takeAwaiting(const PointId& point)
{
    const auto watches = m_awaiting.take(point);
    return {watches.begin(), watches.end()};
}

quint32 Inputs::setpointFor(const Watch& watch) const
{
    const PointSlot& slot = m_scene.points[watch.point];
    if (slot.device == nobody)
        return nobody;
    const auto& points = m_scene.devices[slot.device].points;
    const auto fits = [&](quint32 point) {
        const WatchedPoint& other = m_scene.points[point].point;
        return point != watch.point && other.function == PointFunction::Sp && other.kind == PointKind::Number && other.quantity == slot.point.quantity && other.unit == slot.point.unit;
    };
    const auto found = std::find_if(points.begin(), points.end(), fits);
    return found == points.end() ? nobody : *found;
}

quint32 Inputs::feedbackFor(const Watch& watch) const
{
    const quint32 device = m_scene.points[watch.point].device;
    if (device == nobody)
        return nobody;
    const auto& points = m_scene.devices[device].points;
    const auto found = std::find_if(points.begin(), points.end(), [&](quint32 point) { return point != watch.point && isRunningFeedback(m_scene.points[point].point); });
    return found == points.end() ? nobody : *found;
}

bool Inputs::judges(quint32 place) const
{
    const Watch& watch = m_scene.watches[place];
    return watch.inputs && m_scene.rules[watch.rule].condition.index() > 2;
}

Verdict Inputs::judge(quint32 place, Ticks at)
{
    Watch& watch = m_scene.watches[place];
    const AlarmCondition& condition = m_scene.rules[watch.rule].condition;
    if (const auto* rate = std::get_if<RateCondition>(&condition))
        return judgeRate(watch, *rate, at);
    if (const auto* deviation = std::get_if<DeviationCondition>(&condition))
        return judgeDeviation(watch, *deviation);
    if (const auto* mismatch = std::get_if<MismatchCondition>(&condition))
        return judgeMismatch(watch, *mismatch);
    return judgeStates(watch);
}

Verdict Inputs::judgeRate(Watch& watch, const RateCondition& rate, Ticks at) const
{
    const PointSlot& slot = m_scene.points[watch.point];
    const auto number = toNumber(slot.last);
    auto& recent = watch.inputs->recent;
    if (!slot.good || !number) {
        recent.clear(); // what happened meanwhile is not known
        return Verdict::Unknown;
    }
    recent.emplace_back(recent.empty() ? at : std::max(at, recent.back().first), *number);
    while (recent.size() > mostRecent || (recent.size() > 1 && recent[1].first <= at - Ticks(rate.within)))
        recent.pop_front(); // the one before the time still holds when it begins
    double lowest = *number;
    double highest = *number;
    for (const auto& one : recent) {
        lowest = std::min(lowest, one.second);
        highest = std::max(highest, one.second);
    }
    const double infinite = std::numeric_limits<double>::infinity();
    const double rise = *number - lowest;
    const double fall = highest - *number;
    const Verdict up = between(rise, -infinite, rate.rise.value_or(infinite), rate.deadband);
    const Verdict down = between(fall, -infinite, rate.fall.value_or(infinite), rate.deadband);
    if (up == Verdict::Outside || down == Verdict::Outside)
        watch.inputs->crossed = QString((up == Verdict::Outside ? QStringLiteral("+") : QStringLiteral("−")) + toText(up == Verdict::Outside ? *rate.rise : *rate.fall)
                                        + QStringLiteral(" / ") + QString::number(rate.within.count()) + QStringLiteral(" s"));
    return std::max(up, down);
}

Verdict Inputs::judgeDeviation(Watch& watch, const DeviationCondition& deviation) const
{
    const PointSlot& slot = m_scene.points[watch.point];
    const auto number = toNumber(slot.last);
    const auto setpoint = toNumber(valueOf(watch.inputs->other));
    if (!slot.good || !number || !setpoint)
        return Verdict::Unknown;
    const double unit = deviation.percent ? std::abs(*setpoint) / 100 : 1;
    const double infinite = std::numeric_limits<double>::infinity();
    const double low = deviation.below ? *setpoint - *deviation.below * unit : -infinite;
    const double high = deviation.above ? *setpoint + *deviation.above * unit : infinite;
    if (low >= high || (deviation.percent && *setpoint == 0)) // nothing is asked for: nothing is missing
        return Verdict::Within;
    if (*number <= low)
        watch.inputs->crossed = QString(QStringLiteral("≤ ") + toText(low));
    else if (*number >= high)
        watch.inputs->crossed = QString(QStringLiteral("≥ ") + toText(high));
    return between(*number, low, high, deviation.deadband * unit);
}

Verdict Inputs::judgeMismatch(Watch& watch, const MismatchCondition& mismatch) const
{
    const Value command = valueOf(watch.point);
    const Value feedback = valueOf(watch.inputs->other);
    const auto same = sameState(command, feedback, mismatch.tolerance);
    if (!same)
        return Verdict::Unknown;
    if (!*same)
        watch.inputs->crossed = QString(QStringLiteral("≠ ") + toText(feedback).left(100));
    return *same ? Verdict::Within : Verdict::Outside;
}

Verdict Inputs::judgeStates(Watch& watch) const
{
    const auto holds = truthOf(evaluate(watch.inputs->states, watch.inputs->statePoints));
    if (!holds)
        return Verdict::Unknown;
    watch.inputs->crossed = std::get<ExpressionCondition>(m_scene.rules[watch.rule].condition).expression;
    return *holds ? Verdict::Outside : Verdict::Within;
}

std::optional<bool> Inputs::hides(quint32 place) const
{
    const Watch& watch = m_scene.watches[place];
    if (!watch.inputs || !watch.inputs->hidingWhile)
        return false;
    return truthOf(evaluate(watch.inputs->hidingWhile, watch.inputs->hidingPoints));
}

Value Inputs::valueOf(quint32 point) const
{
    return point != nobody && isBelieved(m_scene.points[point]) ? m_scene.points[point].last : Value();
}

Value Inputs::evaluate(const Program& program, const std::vector<quint32>& points) const
{
    if (!program)
        return {};
    std::vector<Value> values;
    values.reserve(points.size());
    for (const quint32 point : points)
        values.push_back(valueOf(point));
    return program->evaluate(values);
}

} // namespace holdfast
