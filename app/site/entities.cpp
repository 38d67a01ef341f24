// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/dialect.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const Leaf* partOf(const Unit& unit, std::string_view part)
{
    const auto found = std::ranges::find_if(unit.leaves, [&](const Leaf& leaf) { return leaf.is(part); });
    return found == unit.leaves.end() ? nullptr : &*found;
}

void putRange(QJsonObject& options, const Leaf& leaf, const char* low, const char* high, const char* step)
{
    if (!leaf.hasRange())
        return;
    options[QLatin1String(low)] = leaf.minimum;
    options[QLatin1String(high)] = leaf.maximum;
    if (leaf.step > 0)
        options[QLatin1String(step)] = leaf.step;
}

QJsonArray listed(const Leaf& leaf)
{
    return QJsonArray::fromStringList(utf8(leaf.values).split(u'|'));
}

/// Our own quantities have no device class out there.
bool isForeign(Quantity quantity)
{
    constexpr std::array own{Quantity::None, Quantity::Mode, Quantity::Position, Quantity::Setpoint, Quantity::PeopleCount, Quantity::LinkQuality, Quantity::Firmware, Quantity::Lock, Quantity::Light};
    return std::ranges::find(own, quantity) == own.end();
}

void putState(QJsonObject& options, const Unit& unit, const Leaf& leaf, const char* topic, const char* shape)
{
    options[QLatin1String(topic)] = stateTopic(unit, leaf);
    if (const QString text = valueTemplate(unit, leaf); !text.isEmpty())
        options[QLatin1String(shape)] = text;
}

void putFacts(QJsonObject& options, const Unit& unit, const Leaf& leaf)
{
    putState(options, unit, leaf, "state_topic", "value_template");
    if (isForeign(leaf.quantity))
        options["device_class"_L1] = nameOf(leaf.quantity);
    if (*leaf.unit != '\0')
        options["unit_of_measurement"_L1] = utf8(leaf.unit);
}

Entity sensor(const Unit& unit, const Leaf& leaf)
{
    Entity entity{utf8(leaf.component()), utf8(leaf.key), {}};
    putFacts(entity.options, unit, leaf);
    if (kindOf(leaf) == PointKind::Number)
        entity.options["state_class"_L1] = leaf.accumulation == Accumulation::TotalIncreasing ? u"total_increasing"_s : u"measurement"_s;
    if (leaf.quantity == Quantity::Enumeration)
        entity.options["options"_L1] = listed(leaf);
    if (leaf.decimals > 0 && unit.dialect == Dialect::Bundle)
        entity.options["suggested_display_precision"_L1] = leaf.decimals;
    return entity;
}

Entity binarySensor(const Unit& unit, const Leaf& leaf)
{
    Entity entity{u"binary_sensor"_s, utf8(leaf.key), {}};
    putFacts(entity.options, unit, leaf);
    if (unit.dialect == Dialect::Bridged) {
        const bool inverted = unit.kind == DeviceKind::WindowContact && leaf.quantity == Quantity::Window;
        entity.options["payload_on"_L1] = !inverted;
        entity.options["payload_off"_L1] = inverted;
    }
    if (unit.kind == DeviceKind::Gateway) {
        entity.object = u"connection_state"_s;
        entity.options["payload_on"_L1] = u"online"_s;
        entity.options["payload_off"_L1] = u"offline"_s;
    }
    return entity;
}

Entity settable(const Unit& unit, const Leaf& leaf)
{
    Entity entity{utf8(leaf.component()), utf8(leaf.key), {}};
    putFacts(entity.options, unit, leaf);
    if (!isForeign(leaf.quantity) || leaf.component() == "valve")
        entity.options.remove("device_class"_L1);
    entity.options["command_topic"_L1] = commandTopic(unit, leaf);
    putRange(entity.options, leaf, "min", "max", "step");
    return entity;
}

Entity climate(const Unit& unit)
{
    Entity entity{u"climate"_s, u"climate"_s, {}};
    QJsonObject& options = entity.options;
    const Leaf& target = *partOf(unit, "climate.target");
    const Leaf& mode = *partOf(unit, "climate.mode");
    putState(options, unit, *partOf(unit, "climate.current"), "current_temperature_topic", "current_temperature_template");
    putState(options, unit, target, "temperature_state_topic", "temperature_state_template");
    putState(options, unit, mode, "mode_state_topic", "mode_state_template");
    putState(options, unit, *partOf(unit, "climate.action"), "action_topic", "action_template");
    options["temperature_command_topic"_L1] = commandTopic(unit, target);
    options["mode_command_topic"_L1] = commandTopic(unit, mode);
    options["modes"_L1] = listed(mode);
    options["temperature_unit"_L1] = u"C"_s;
    putRange(options, target, "min_temp", "max_temp", "temp_step");
    return entity;
}

Entity light(const Unit& unit)
{
    const Leaf& state = *partOf(unit, "light.state");
    Entity entity{u"light"_s, u"light"_s, {}};
    entity.options = {{"schema"_L1, u"json"_s}, {"state_topic"_L1, stateTopic(unit, state)}, {"command_topic"_L1, commandTopic(unit, state)}, {"brightness"_L1, true},
                      {"brightness_scale"_L1, unit.dialect == Dialect::Bridged ? 254 : 100}, {"supported_color_modes"_L1, QJsonArray{u"brightness"_s}}};
    return entity;
}

Entity cover(const Unit& unit)
{
    const Leaf& state = *partOf(unit, "cover.state");
    Entity entity{u"cover"_s, u"cover"_s, {}};
    putState(entity.options, unit, state, "state_topic", "value_template");
    putState(entity.options, unit, *partOf(unit, "cover.position"), "position_topic", "position_template");
    entity.options["command_topic"_L1] = commandTopic(unit, state);
    entity.options["set_position_topic"_L1] = commandTopic(unit, state);
    entity.options["set_position_template"_L1] = u"{ \"position\": {{ position }} }"_s;
    entity.options["state_open"_L1] = u"OPEN"_s;
    entity.options["state_closed"_L1] = u"CLOSE"_s;
    entity.options["state_stopped"_L1] = u"STOP"_s;
    return entity;
}

Entity lock(const Unit& unit, const Leaf& leaf)
{
    Entity entity = settable(unit, leaf);
    const QJsonObject words{{"payload_lock"_L1, u"LOCK"_s}, {"payload_unlock"_L1, u"UNLOCK"_s}, {"state_locked"_L1, u"LOCKED"_s}, {"state_unlocked"_L1, u"UNLOCKED"_s}};
    for (auto it = words.begin(); it != words.end(); ++it)
        entity.options[it.key()] = it.value();
    return entity;
}

Entity valve(const Unit& unit, const Leaf& leaf)
{
    Entity entity = settable(unit, leaf);
    const QJsonObject words{{"payload_open"_L1, u"OPEN"_s}, {"payload_close"_L1, u"CLOSE"_s}, {"state_open"_L1, u"open"_s}, {"state_closed"_L1, u"closed"_s}, {"reports_position"_L1, false}};
    for (auto it = words.begin(); it != words.end(); ++it)
        entity.options[it.key()] = it.value();
    return entity;
}

Entity update(const Unit& unit, const Leaf& leaf)
{
    Entity entity{u"update"_s, u"update"_s, {}};
    entity.options = {{"device_class"_L1, u"firmware"_s}, {"state_topic"_L1, stateTopic(unit, leaf)},
                      {"value_template"_L1, u"{\"latest_version\":\"{{ value_json['update']['latest_version'] }}\",\"installed_version\":\"{{ value_json['update']['installed_version'] }}\","
                                            "\"update_percentage\":{{ value_json['update'].get('progress', 'null') }},\"in_progress\":{{ (value_json['update']['state'] == 'updating')|lower }}}"_s}};
    return entity;
}

/// What the first leaf of a component with several values stands for; nothing for the others of it.
std::optional<Entity> entityOf(const Unit& unit, const Leaf& leaf)
{
    const std::string_view component = leaf.component();
    if (component == "sensor")
        return sensor(unit, leaf);
    if (component == "binary_sensor")
        return binarySensor(unit, leaf);
    if (leaf.is("climate.current"))
        return climate(unit);
    if (leaf.is("light.state"))
        return light(unit);
    if (leaf.is("cover.state"))
        return cover(unit);
    if (leaf.is("lock.state"))
        return lock(unit, leaf);
    if (leaf.is("valve.state"))
        return valve(unit, leaf);
    if (leaf.is("update.installed"))
        return update(unit, leaf);
    if (component == "number" || component == "switch" || component == "select")
        return settable(unit, leaf);
    return std::nullopt;
}

bool isMainFeature(const Leaf& leaf)
{
    constexpr std::array mains{std::string_view("climate"), std::string_view("light"), std::string_view("cover"), std::string_view("lock"), std::string_view("valve")};
    return std::ranges::find(mains, leaf.component()) != mains.end();
}

} // namespace

std::vector<Entity> entitiesOf(const Unit& unit)
{
    std::vector<Entity> entities;
    for (const Leaf& leaf : unit.leaves) {
        std::optional<Entity> entity = entityOf(unit, leaf);
        if (!entity)
            continue;
        entity->options["name"_L1] = isMainFeature(leaf) ? QJsonValue(QJsonValue::Null) : QJsonValue(utf8(leaf.name));
        if (leaf.category != PointCategory::None)
            entity->options["entity_category"_L1] = leaf.category == PointCategory::Diagnostic ? u"diagnostic"_s : u"config"_s;
        if (!leaf.enabled)
            entity->options["enabled_by_default"_L1] = false;
        entities.push_back(std::move(*entity));
    }
    return entities;
}

} // namespace holdfast::site
