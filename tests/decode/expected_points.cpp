// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expected_points.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVariantMap>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QString spelled(const QString& given)
{
    static const QMap<QString, QString> normal{
        {u"sec"_s, u"s"_s},        {u"seconds"_s, u"s"_s},     {u"Sec"_s, u"s"_s},       {u"Hours"_s, u"h"_s},     {u"Hr"_s, u"h"_s},     {u"H"_s, u"h"_s},
        {u"hour"_s, u"h"_s},       {u"minutes"_s, u"min"_s},   {u"minute"_s, u"min"_s},  {u"day"_s, u"d"_s},       {u"days"_s, u"d"_s},   {u"C"_s, u"°C"_s},
        {u"℃"_s, u"°C"_s},         {u"ºC"_s, u"°C"_s},         {u"F"_s, u"°F"_s},        {u"℉"_s, u"°F"_s},        {u"Lx"_s, u"lx"_s},    {u"lux"_s, u"lx"_s},
        {u"meters"_s, u"m"_s},     {u"m3"_s, u"m³"_s},         {u"VAR"_s, u"var"_s},     {u"VAr"_s, u"var"_s},     {u"kVArh"_s, u"kvarh"_s},
        {u"volt"_s, u"V"_s},       {u"watt"_s, u"W"_s},        {u"ug/m3"_s, u"µg/m³"_s}, {u"VOC index points"_s, u"VOC Index points"_s}};
    const QString unit = given.trimmed().replace(QChar(0x3bc), QChar(0xb5));
    return normal.value(unit, unit);
}

QString keyOf(const QString& text)
{
    static const QRegularExpression path(uR"x(^\{\{ ?value_json[^ |}]*?(?:\.([A-Za-z_]\w*)|\[['"]([^'"\]]*)['"]\]) ?(?:\|[^{}]*)?\}\}$)x"_s);
    const auto match = path.match(text.trimmed());
    return match.captured(1) + match.captured(2);
}

std::optional<double> number(const QVariant& given)
{
    bool fine = false;
    const double value = given.toString().toDouble(&fine);
    return fine ? std::optional(value) : std::nullopt;
}

QString mac(QString text)
{
    const QString digits = text.toLower().remove(u':').remove(u'-');
    static const QRegularExpression hex(u"^[0-9a-f]{12}$"_s);
    if (!hex.match(digits).hasMatch())
        return text;
    QStringList pairs;
    for (int at = 0; at < 12; at += 2)
        pairs.push_back(digits.mid(at, 2));
    return pairs.join(u':');
}

QStringList identifiersOf(const QVariantMap& device)
{
    QStringList found;
    const QVariant ids = device.value(u"identifiers"_s);
    const QVariantList list = ids.typeId() == QMetaType::QVariantList ? ids.toList() : QVariantList{ids};
    for (const QVariant& id : list)
        if (!id.toString().isEmpty())
            found.push_back(u"id:"_s + id.toString());
    const QVariantList connections = device.value(u"connections"_s).toList();
    for (const QVariant& pair : connections) {
        const QString type = pair.toList().value(0).toString();
        const QString value = pair.toList().value(1).toString();
        found.push_back(type + u':' + (type == u"mac" ? mac(value) : value));
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

/// Adds up what one entity has to say; every leaf takes what is common from `common`.
struct Collector
{
    const QVariantMap& options;
    QString objectId;
    ExpectedPoint common;
    QList<ExpectedPoint> found{};

    [[nodiscard]] bool has(const QString& key) const { return options.contains(key) && !options.value(key).isNull(); }
    [[nodiscard]] QString text(const QString& key) const { return options.value(key).toString(); }

    ExpectedPoint& leaf(const QString& fallback, const QString& topic, const QString& reading, const QString& function, const QString& kind)
    {
        ExpectedPoint point = common;
        const QString key = keyOf(text(reading));
        point.property = key.isEmpty() ? fallback : key;
        point.function = function;
        point.kind = kind;
        point.readFrom = text(reading);
        point.stateTopic = text(topic);
        found.push_back(point);
        return found.back();
    }
    void prefixed(const QString& name, const QString& topic, const QString& reading, const QString& command, const QString& function, const QString& kind,
                  const QString& values = {}, const QString& unit = {})
    {
        if (!has(topic) && !has(command))
            return;
        ExpectedPoint& point = leaf(name, topic, reading, function == u"cmd" && !has(command) ? u"sensor"_s : function, kind);
        point.writable = has(command);
        point.values = options.value(values).toStringList();
        point.unit = unit;
        if (name.startsWith(u"temperature")) {
            point.minimum = number(options.value(u"min_temp"_s));
            point.maximum = number(options.value(u"max_temp"_s));
        }
        if (name == u"brightness") {
            point.minimum = 0;
            point.maximum = number(options.value(u"brightness_scale"_s, 255));
        }
        if (name == u"color_temp") {
            point.minimum = number(options.value(u"min_mireds"_s, options.value(u"min_kelvin"_s)));
            point.maximum = number(options.value(u"max_mireds"_s, options.value(u"max_kelvin"_s)));
        }
    }
    void climate()
    {
        const QString degrees = u"°"_s + options.value(u"temperature_unit"_s, u"C"_s).toString();
        for (const QString& what : {u"current_temperature"_s, u"current_humidity"_s})
            prefixed(what, what + u"_topic", what + u"_template", {}, u"sensor"_s, u"Number"_s, {}, what.endsWith(u"ture") ? degrees : u"%"_s);
        for (const QString& what : {u"temperature"_s, u"temperature_low"_s, u"temperature_high"_s})
            prefixed(what, what + u"_state_topic", what + u"_state_template", what + u"_command_topic", u"sp"_s, u"Number"_s, {}, degrees);
        for (const QString& what : {u"mode"_s, u"fan_mode"_s, u"swing_mode"_s})
            prefixed(what, what + u"_state_topic", what + u"_state_template", what + u"_command_topic", u"cmd"_s, u"Str"_s, what + u"s");
        prefixed(u"preset_mode"_s, u"preset_mode_state_topic"_s, u"preset_mode_value_template"_s, u"preset_mode_command_topic"_s, u"cmd"_s, u"Str"_s, u"preset_modes"_s);
        prefixed(u"action"_s, u"action_topic"_s, u"action_template"_s, {}, u"sensor"_s, u"Str"_s);
    }
    void light()
    {
        const QString schema = text(u"schema"_s);
        const QString mired = options.value(u"color_temp_kelvin"_s).toBool() ? u"K"_s : u"mired"_s;
        if (schema == u"json") {
            const QStringList modes = options.value(u"supported_color_modes"_s).toStringList();
            const auto add = [&](bool there, const QString& name, const QString& kind, const QString& values = {}, const QString& unit = {}) {
                if (there) {
                    prefixed(name, u"state_topic"_s, {}, u"command_topic"_s, u"cmd"_s, kind, values, unit);
                    found.back().readFrom = u"{{ value_json.%1 }}"_s.arg(name);
                }
            };
            add(true, u"state"_s, u"Bool"_s);
            add(options.value(u"brightness"_s).toBool() || !modes.isEmpty(), u"brightness"_s, u"Number"_s);
            add(modes.contains(u"color_temp"_s), u"color_temp"_s, u"Number"_s, {}, mired);
            add(modes.contains(u"xy"_s) || modes.contains(u"hs"_s) || modes.contains(u"rgb"_s), u"color"_s, u"Str"_s);
            add(options.value(u"effect"_s).toBool(), u"effect"_s, u"Str"_s, u"effect_list"_s);
        } else if (schema == u"template") {
            leaf(objectId, u"state_topic"_s, u"state_template"_s, u"cmd"_s, u"Bool"_s).writable = true;
            for (const QString& name : {u"brightness"_s, u"color_temp"_s, u"effect"_s})
                if (has(name + u"_template"))
                    prefixed(name, u"state_topic"_s, name + u"_template", u"command_topic"_s, u"cmd"_s, name == u"effect" ? u"Str"_s : u"Number"_s,
                             name == u"effect" ? u"effect_list"_s : QString(), name == u"color_temp" ? mired : QString());
            for (const QString& name : {u"red"_s, u"green"_s, u"blue"_s})
                if (has(name + u"_template")) {
                    prefixed(name, u"state_topic"_s, name + u"_template", {}, u"sensor"_s, u"Number"_s);
                    found.back().minimum = 0;
                    found.back().maximum = 255;
                }
        } else {
            prefixed(objectId, u"state_topic"_s, u"state_value_template"_s, u"command_topic"_s, u"cmd"_s, u"Bool"_s);
            for (const QString& name : {u"brightness"_s, u"color_temp"_s, u"effect"_s, u"rgb"_s, u"rgbw"_s})
                prefixed(name, name + u"_state_topic", name + u"_value_template", name + u"_command_topic", u"cmd"_s,
                         name == u"brightness" || name == u"color_temp" ? u"Number"_s : u"Str"_s, name == u"effect" ? u"effect_list"_s : QString(),
                         name == u"color_temp" ? mired : QString());
            prefixed(u"color_mode"_s, u"color_mode_state_topic"_s, u"color_mode_value_template"_s, {}, u"sensor"_s, u"Str"_s);
        }
    }
    void cover()
    {
        ExpectedPoint& state = leaf(objectId, u"state_topic"_s, u"value_template"_s, u"cmd"_s, u"Str"_s);
        state.writable = true;
        state.values = QStringList{u"open"_s, u"opening"_s, u"closed"_s, u"closing"_s, u"stopped"_s};
        const auto percent = [&](const QString& name, const QString& topic, const QString& reading, const QString& command) {
            if (!has(topic) && !has(command))
                return;
            prefixed(name, topic, reading, command, u"cmd"_s, u"Number"_s, {}, u"%"_s);
            found.back().minimum = 0;
            found.back().maximum = 100;
        };
        percent(u"position"_s, u"position_topic"_s, u"position_template"_s, u"set_position_topic"_s);
        percent(u"tilt"_s, u"tilt_status_topic"_s, u"tilt_status_template"_s, u"tilt_command_topic"_s);
    }
    void fan()
    {
        leaf(objectId, u"state_topic"_s, u"state_value_template"_s, u"cmd"_s, u"Bool"_s).writable = true;
        prefixed(u"percentage"_s, u"percentage_state_topic"_s, u"percentage_value_template"_s, u"percentage_command_topic"_s, u"cmd"_s, u"Number"_s);
        found.back().minimum = number(options.value(u"speed_range_min"_s));
        found.back().maximum = number(options.value(u"speed_range_max"_s));
        prefixed(u"preset_mode"_s, u"preset_mode_state_topic"_s, u"preset_mode_value_template"_s, u"preset_mode_command_topic"_s, u"cmd"_s, u"Str"_s, u"preset_modes"_s);
    }
    void update()
    {
        leaf(u"installed_version"_s, u"state_topic"_s, u"value_template"_s, u"sensor"_s, u"Str"_s);
        if (has(u"latest_version_topic"_s))
            leaf(u"latest_version"_s, u"latest_version_topic"_s, u"latest_version_template"_s, u"sensor"_s, u"Str"_s);
        else
            leaf(u"latest_version"_s, u"state_topic"_s, u"value_template"_s, u"sensor"_s, u"Str"_s);
    }
    void vacuum()
    {
        ExpectedPoint& state = leaf(u"state"_s, u"state_topic"_s, {}, u"cmd"_s, u"Str"_s);
        state.writable = true;
        state.values = QStringList{u"cleaning"_s, u"docked"_s, u"paused"_s, u"idle"_s, u"returning"_s, u"error"_s};
        state.readFrom = u"{{ value_json.state }}"_s;
        ExpectedPoint& speed = leaf(u"fan_speed"_s, u"state_topic"_s, {}, u"cmd"_s, u"Str"_s);
        speed.writable = true;
        speed.values = options.value(u"fan_speed_list"_s).toStringList();
        speed.readFrom = u"{{ value_json.fan_speed }}"_s;
    }
    void trigger()
    {
        ExpectedPoint& point = leaf(objectId, u"topic"_s, u"value_template"_s, u"event"_s, u"Str"_s);
        if (has(u"payload"_s))
            point.values = QStringList{text(u"type"_s) + u' ' + text(u"subtype"_s)};
    }
    void sensor()
    {
        const QString deviceClass = text(u"device_class"_s);
        const bool words = deviceClass == u"enum" || deviceClass == u"timestamp" || deviceClass == u"date" || has(u"options"_s);
        const bool numeric = !words && (has(u"unit_of_measurement"_s) || has(u"state_class"_s) || has(u"suggested_display_precision"_s) || !deviceClass.isEmpty());
        ExpectedPoint& point = leaf(objectId, u"state_topic"_s, u"value_template"_s, u"sensor"_s, numeric ? u"Number"_s : u"Str"_s);
        point.unit = spelled(text(u"unit_of_measurement"_s));
        point.values = options.value(u"options"_s).toStringList();
    }
    void simple(const QString& function, const QString& kind)
    {
        ExpectedPoint& point = leaf(objectId, has(u"state_topic"_s) ? u"state_topic"_s : u"topic"_s, u"value_template"_s, function, kind);
        point.writable = has(u"command_topic"_s);
        point.unit = spelled(text(u"unit_of_measurement"_s));
        point.minimum = number(options.value(u"min"_s));
        point.maximum = number(options.value(u"max"_s));
        point.values = options.value(options.contains(u"event_types"_s) ? u"event_types"_s : u"options"_s).toStringList();
        if (common.component == u"lock")
            point.values = QStringList{u"locked"_s, u"unlocked"_s, u"locking"_s, u"unlocking"_s, u"jammed"_s};
        if (common.component == u"device_tracker")
            point.values = QStringList{u"home"_s, u"not_home"_s};
    }
};

} // namespace

QString ExpectedPoint::text() const
{
    const auto shown = [](std::optional<double> number) { return number ? QString::number(*number) : u"-"_s; };
    return QStringList{component, property, function, kind, unit, shown(minimum), shown(maximum), values.join(u','), writable ? u"rw"_s : u"r"_s, identifiers.join(u' ')}.join(u" | ");
}

ExpectedPoints::ExpectedPoints(const QString& abbreviations)
{
    QFile file(abbreviations);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject tables = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString& table : tables.keys()) {
        const QJsonObject entries = tables.value(table).toObject();
        for (const QString& brief : entries.keys())
            m_brief[table][brief] = entries.value(brief).toString();
    }
}

QVariantMap ExpectedPoints::expand(const QVariantMap& given, const QString& table) const
{
    QVariantMap full;
    for (auto at = given.begin(); at != given.end(); ++at)
        full.insert(m_brief.value(table).value(at.key(), at.key()), at.value());
    return full;
}

QList<ExpectedPoint> ExpectedPoints::ofEntity(const QString& component, const QString& objectId, QVariantMap options, const QVariantMap& device, const QString& base) const
{
    for (auto at = options.begin(); at != options.end(); ++at) {
        const QString text = at.value().toString();
        if (at.key().endsWith(u"topic") && text.startsWith(u'~'))
            at.value() = QString(base + text.mid(1));
    }
    Collector collector{options, objectId, {}};
    collector.common.component = component;
    collector.common.identifiers = identifiersOf(device);
    if (component == u"sensor")
        collector.sensor();
    else if (component == u"climate")
        collector.climate();
    else if (component == u"light")
        collector.light();
    else if (component == u"cover")
        collector.cover();
    else if (component == u"fan")
        collector.fan();
    else if (component == u"update")
        collector.update();
    else if (component == u"vacuum")
        collector.vacuum();
    else if (component == u"device_automation")
        collector.trigger();
    else if (component == u"binary_sensor" || component == u"switch" || component == u"siren")
        collector.simple(component == u"binary_sensor" ? u"sensor"_s : u"cmd"_s, u"Bool"_s);
    else if (component == u"number")
        collector.simple(u"sp"_s, u"Number"_s);
    else if (component == u"event" || component == u"button")
        collector.simple(u"event"_s, u"Str"_s);
    else if (component == u"select" || component == u"text" || component == u"lock" || component == u"infrared")
        collector.simple(collector.has(u"command_topic"_s) ? u"cmd"_s : u"sensor"_s, u"Str"_s);
    else
        collector.simple(u"sensor"_s, u"Str"_s);
    return collector.found;
}

QList<ExpectedPoint> ExpectedPoints::of(const QString& topic, const QByteArray& payload) const
{
    const QStringList levels = topic.split(u'/');
    const QVariantMap raw = QJsonDocument::fromJson(payload).object().toVariantMap();
    const QVariantMap options = expand(raw, u"payload"_s);
    const QVariantMap device = expand(options.value(u"device"_s).toMap(), u"device"_s);
    const QString base = raw.value(u"~"_s).toString();
    if (levels.value(1) != u"device")
        return ofEntity(levels.value(1), levels.value(levels.size() - 2), options, device, base);
    QList<ExpectedPoint> all;
    const QVariantMap components = options.value(u"components"_s).toMap();
    for (auto at = components.begin(); at != components.end(); ++at) {
        QVariantMap own = expand(at.value().toMap(), u"payload"_s);
        for (const QString& shared : {u"state_topic"_s, u"command_topic"_s})
            if (!own.contains(shared) && options.contains(shared))
                own.insert(shared, options.value(shared));
        all += ofEntity(own.value(u"platform"_s).toString(), at.key(), own, device, base);
    }
    return all;
}

} // namespace holdfast
