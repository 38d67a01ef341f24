// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tasmota_config.h"

namespace holdfast::tasmota {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Relay : int { None, Plain, Light, Shutter };
enum LightKind : int { NoLight, Single, ColdWarm, Rgb, Rgbw, Rgbcw };
constexpr int invertedShutter = 1;

QString nameAt(const Config& config, std::size_t at, const QString& otherwise)
{
    const QString name = config.names.value(qsizetype(at));
    return name.isEmpty() ? otherwise : name;
}

Extractor reader(PointKind kind)
{
    Extractor extractor;
    extractor.source = Extractor::Source::Path;
    extractor.kind = kind;
    return extractor;
}

CommandPlan writer(const Config& config, const QString& command, const Point& point)
{
    CommandPlan plan;
    plan.topic = config.command + command;
    plan.kind = point.kind;
    plan.minimum = point.minimum;
    plan.maximum = point.maximum;
    return plan;
}

bool isOnlyOutput(const Config& config)
{
    int outputs = 0;
    for (const int relay : config.relays)
        outputs += relay == None ? 0 : 1;
    return outputs == 1;
}

/// POWER is the first output's name where it is the only one; either name is understood.
DeclaredLeaf power(const Config& config, std::size_t at, const QString& component)
{
    const QString numbered = u"POWER%1"_s.arg(at + 1);
    DeclaredLeaf leaf;
    leaf.point.component = component;
    leaf.point.function = PointFunction::Cmd;
    leaf.point.kind = PointKind::Bool;
    leaf.point.property = at == 0 && isOnlyOutput(config) ? u"POWER"_s : numbered;
    leaf.point.name = nameAt(config, at, component == u"light" ? u"Light %1"_s.arg(at + 1) : u"Relay %1"_s.arg(at + 1));
    leaf.mainFeature = at == 0 && leaf.point.name == config.name;
    leaf.uniqueId = uniqueIdOf(config, component, component == u"light" ? u"light"_s : u"relay"_s, QString::number(at));
    Extractor extractor = reader(PointKind::Bool);
    extractor.words = {{config.on, true}, {config.off, false}};
    extractor.otherWords = Extractor::Words::Closed;
    leaf.bindings = stateBindings(config, {numbered}, extractor);
    if (at == 0)
        for (Binding& binding : stateBindings(config, {u"POWER"_s}, extractor))
            leaf.bindings.push_back(std::move(binding));
    if (config.option("4")) { // answers stand on a topic named after the command
        extractor.source = Extractor::Source::Text;
        extractor.inner = Extractor::Inner::Where;
        extractor.innerPath = {numbered};
        leaf.bindings.push_back({QString(config.stat % numbered), extractor});
    }
    leaf.command = writer(config, numbered, leaf.point);
    leaf.command->words = {{config.on, true}, {config.off, false}};
    return leaf;
}

struct Channel
{
    QString key;      ///< in STATE and RESULT
    QString command;
    QString name;
    PointKind kind = PointKind::Number;
    QString unit{};
    std::optional<double> minimum{};
    std::optional<double> maximum{};
};

void add(const Config& config, std::size_t at, const Channel& channel, Leaves& leaves)
{
    DeclaredLeaf leaf;
    Point& point = leaf.point;
    point.component = u"light"_s;
    point.function = PointFunction::Cmd;
    point.kind = channel.kind;
    point.property = channel.key;
    point.name = nameAt(config, at, u"Light %1"_s.arg(at + 1)) % u' ' % channel.name;
    point.unit = channel.unit;
    point.minimum = channel.minimum;
    point.maximum = channel.maximum;
    leaf.uniqueId = uniqueIdOf(config, u"light"_s, u"light"_s, QString(QString::number(at) % u'_' % channel.key));
    leaf.bindings = stateBindings(config, {channel.key}, reader(channel.kind));
    leaf.command = writer(config, channel.command, point);
    leaves.emplace_back(u"light/%1/%2"_s.arg(at).arg(channel.key), std::move(leaf));
}

/// Which channels the light on this output has; colour and white may be two lights.
std::vector<Channel> channelsOf(const Config& config, std::size_t at, std::size_t first)
{
    const double coolest = config.option("82") ? 200 : 153;
    const double warmest = config.option("82") ? 380 : 500;
    const auto dimmer = [](const QString& key, const QString& command) { return Channel{key, command, u"brightness"_s, PointKind::Number, u"%"_s, 0, 100}; };
    const Channel ct{u"CT"_s, u"CT"_s, u"colour temperature"_s, PointKind::Number, u"mired"_s, coolest, warmest};
    const Channel colour{u"Color"_s, u"Color"_s, u"colour"_s, PointKind::Str};
    const Channel white{u"White"_s, u"White"_s, u"white"_s, PointKind::Number, u"%"_s, 0, 100};
    if (config.lightKind == NoLight)
        return {};
    if (config.option("68"))
        return {dimmer(u"Channel%1"_s.arg(at + 1), u"Channel%1"_s.arg(at + 1))};
    if (!config.linkedLights && config.lightKind >= Rgbw && at == first)
        return {dimmer(u"Dimmer1"_s, u"Dimmer1"_s), colour};
    if (!config.linkedLights && config.lightKind >= Rgbw)
        return config.lightKind == Rgbw ? std::vector{dimmer(u"Dimmer2"_s, u"Dimmer2"_s)} : std::vector{dimmer(u"Dimmer2"_s, u"Dimmer2"_s), ct};
    std::vector<Channel> channels{dimmer(u"Dimmer"_s, config.tuya ? u"Dimmer3"_s : u"Dimmer"_s)};
    if (config.lightKind >= Rgb)
        channels.push_back(colour);
    if (config.lightKind == Rgbw)
        channels.push_back(white);
    if (config.lightKind == ColdWarm || config.lightKind == Rgbcw)
        channels.push_back(ct);
    return channels;
}

DeclaredLeaf shutterLeaf(const Config& config, std::size_t number, const QString& key, const QString& property, const QString& name)
{
    DeclaredLeaf leaf;
    leaf.point.component = u"cover"_s;
    leaf.point.function = PointFunction::Cmd;
    leaf.point.property = property;
    leaf.point.name = name;
    leaf.uniqueId = uniqueIdOf(config, u"cover"_s, u"shutter"_s, QString(QString::number(number) % (property == u"state" ? QString() : QString(u'_' % property))));
    const std::vector<PathStep> path{u"Shutter%1"_s.arg(number + 1), key};
    leaf.bindings = sensorBindings(config, path, {});
    leaf.bindings.push_back({QString(config.stat % u"RESULT"), reader(PointKind::Str)});
    leaf.bindings.back().extractor.path = path;
    return leaf;
}

void setKind(DeclaredLeaf& leaf, PointKind kind, const std::optional<Scale>& scale)
{
    leaf.point.kind = kind;
    for (Binding& binding : leaf.bindings) {
        binding.extractor.kind = kind;
        binding.extractor.scale = scale;
    }
}

void setRange(DeclaredLeaf& leaf, const Config& config, const QString& command, const std::optional<Scale>& scale)
{
    leaf.point.unit = u"%"_s;
    leaf.point.quantity = Quantity::Position;
    leaf.point.minimum = 0;
    leaf.point.maximum = 100;
    setKind(leaf, PointKind::Number, scale);
    leaf.command = writer(config, command, leaf.point);
    leaf.command->scale = scale;
}

void addShutter(const Config& config, std::size_t number, Leaves& leaves)
{
    const bool inverted = number < config.shutterOptions.size() && (config.shutterOptions[number] & invertedShutter);
    const QString name = u"Shutter %1"_s.arg(number + 1);
    DeclaredLeaf position = shutterLeaf(config, number, u"Position"_s, u"position"_s, name + u" position"_s);
    setRange(position, config, u"ShutterPosition%1"_s.arg(number + 1), inverted ? std::optional(Scale{100, 0}) : std::nullopt);
    DeclaredLeaf state = shutterLeaf(config, number, u"Direction"_s, u"state"_s, name);
    state.point.quantity = Quantity::Opening;
    state.point.values = {u"opening"_s, u"closing"_s, u"stopped"_s};
    setKind(state, PointKind::Str, std::nullopt);
    for (Binding& binding : state.bindings)
        binding.extractor.words = {{u"1"_s, inverted ? u"closing"_s : u"opening"_s}, {u"-1"_s, inverted ? u"opening"_s : u"closing"_s}, {u"0"_s, u"stopped"_s}};
    state.command = writer(config, u"Backlog"_s, state.point);
    state.command->words = {{u"ShutterOpen%1"_s.arg(number + 1), u"open"_s}, {u"ShutterClose%1"_s.arg(number + 1), u"closed"_s}, {u"ShutterStop%1"_s.arg(number + 1), u"stopped"_s}};
    leaves.emplace_back(u"shutter/%1"_s.arg(number), std::move(state));
    leaves.emplace_back(u"shutter/%1/position"_s.arg(number), std::move(position));
    const auto tilt = number < config.tilts.size() ? config.tilts[number] : std::vector<int>();
    if (tilt.size() < 3 || tilt[2] == 0 || tilt[0] == tilt[1])
        return;
    DeclaredLeaf slats = shutterLeaf(config, number, u"Tilt"_s, u"tilt"_s, name + u" tilt"_s);
    setRange(slats, config, u"ShutterTilt%1"_s.arg(number + 1), Scale{double(tilt[0]), double(tilt[1])});
    leaves.emplace_back(u"shutter/%1/tilt"_s.arg(number), std::move(slats));
}

} // namespace

void addRelays(const Config& config, Leaves& leaves)
{
    for (std::size_t at = 0; at < config.relays.size(); ++at) {
        if (config.relays[at] == Plain)
            leaves.emplace_back(u"relay/%1"_s.arg(at), power(config, at, config.option("30") || (config.fan && at == 0) ? u"light"_s : u"switch"_s));
    }
    if (!config.fan)
        return;
    DeclaredLeaf fan;
    fan.point.component = u"fan"_s;
    fan.point.function = PointFunction::Cmd;
    fan.point.kind = PointKind::Number;
    fan.point.property = u"FanSpeed"_s;
    fan.point.name = u"Fan speed"_s;
    fan.point.minimum = 0;
    fan.point.maximum = 3;
    fan.point.step = 1;
    fan.uniqueId = uniqueIdOf(config, u"fan"_s, u"fan"_s, u"ifan"_s);
    fan.bindings = stateBindings(config, {u"FanSpeed"_s}, reader(PointKind::Number));
    fan.command = writer(config, u"FanSpeed"_s, fan.point);
    leaves.emplace_back(u"fan"_s, std::move(fan));
}

void addLights(const Config& config, Leaves& leaves)
{
    std::size_t first = config.relays.size();
    for (std::size_t at = 0; at < config.relays.size(); ++at) {
        if (config.relays[at] != Light)
            continue;
        first = std::min(first, at);
        leaves.emplace_back(u"relay/%1"_s.arg(at), power(config, at, u"light"_s));
        if (config.fan && at == 0)
            continue; // the lamp of a ceiling fan only goes on and off
        for (const Channel& channel : channelsOf(config, at, first))
            add(config, at, channel, leaves);
    }
}

QString addShutters(const Config& config, Leaves& leaves)
{
    std::size_t number = 0;
    for (std::size_t at = 0; at < config.relays.size(); ++at) {
        if (config.relays[at] != Shutter)
            continue;
        if (at + 1 >= config.relays.size() || config.relays[at + 1] != Shutter)
            return u"output %1 drives a shutter, output %2 does not: shutters need two"_s.arg(at + 1).arg(at + 2);
        addShutter(config, number++, leaves);
        ++at;
    }
    return {};
}

} // namespace holdfast::tasmota
