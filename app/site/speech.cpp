// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/dialect.h"

#include "app/base/utc.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

QString timeText(const UnitState& state, Timestamp at)
{
    return isoText(at + std::chrono::milliseconds(static_cast<qint64>(state.fault.clockError * 1000)));
}

QByteArray rawText(const QJsonValue& value)
{
    return value.isString() ? value.toString().toUtf8() : value.isBool() ? QByteArray(value.toBool() ? "ON" : "OFF") : QByteArray::number(value.toDouble(), 'g', 12);
}

QJsonObject stateObject(const Unit& unit, const UnitState& state, Timestamp at)
{
    QJsonObject object;
    QJsonObject update{{"state"_L1, u"idle"_s}};
    for (std::size_t i = 0; i < unit.leaves.size(); ++i) {
        const Leaf& leaf = unit.leaves[i];
        QJsonObject& target = leaf.component() == "update" ? update : object;
        target[QLatin1String(leaf.key.data(), static_cast<qsizetype>(leaf.key.size()))] = spoken(unit, leaf, state.values[i]);
    }
    if (unit.dialect == Dialect::Scripted)
        return {{"sensor"_L1, object}, {"time"_L1, timeText(state, at)}};
    if (unit.dialect == Dialect::Bridged) {
        object["update"_L1] = update;
        object["last_seen"_L1] = timeText(state, at);
    } else {
        object["time"_L1] = timeText(state, at);
    }
    return object;
}

std::vector<Publication> plainState(const Unit& unit, const UnitState& state)
{
    std::vector<Publication> messages;
    for (std::size_t i = 0; i < unit.leaves.size(); ++i) {
        const Leaf& leaf = unit.leaves[i];
        if (unit.kind == DeviceKind::Gateway && leaf.is("binary_sensor"))
            continue; // the bridge state tells it
        messages.push_back({{}, stateTopic(unit, leaf), rawText(spoken(unit, leaf, state.values[i])), Qos::AtMostOnce, true});
    }
    return messages;
}

} // namespace

QJsonValue spoken(const Unit& unit, const Leaf& leaf, const Value& value)
{
    if (const bool* flag = std::get_if<bool>(&value)) {
        if (leaf.component() == "light")
            return *flag ? u"ON"_s : u"OFF"_s;
        return unit.kind == DeviceKind::WindowContact && leaf.quantity == Quantity::Window ? !*flag : *flag;
    }
    if (const double* number = std::get_if<double>(&value)) {
        if (leaf.is("light.brightness") && unit.dialect == Dialect::Bridged)
            return std::round(*number * 2.54);
        return std::round(*number * 1000) / 1000;
    }
    return std::holds_alternative<QString>(value) ? QJsonValue(std::get<QString>(value)) : QJsonValue(QJsonValue::Null);
}

std::vector<Publication> stateOf(const Unit& unit, const UnitState& state, Timestamp at)
{
    if (state.values.size() != unit.leaves.size())
        return {};
    if (unit.dialect == Dialect::Plain)
        return plainState(unit, state);
    const bool retained = unit.dialect != Dialect::Bridged;
    const Qos qos = factsOf(unit.kind).prompt ? Qos::AtLeastOnce : Qos::AtMostOnce;
    const Leaf& any = unit.leaves.front();
    return {{{}, stateTopic(unit, any), QJsonDocument(stateObject(unit, state, at)).toJson(QJsonDocument::Compact), qos, retained}};
}

} // namespace holdfast::site
