// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include "app/site/harbour_house.h"
#include "app/site/rooms.h"

#include <array>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct Field
{
    const char* name;
    std::string_view key;
    std::string_view part;
    Quantity quantity;
    const char* unit;
    const char* value; ///< text; a number where the kind says so
};

struct Newcomer
{
    const char* id;
    const char* name;
    const char* model;
    const char* maker;
    const char* area;       ///< as it says itself
    const char* room;       ///< code of the room we propose; empty: none known
    const char* convention;
    std::array<int, 4> parts; ///< discovery, manufacturer, values, availability; negative first: by payload shape alone
    double perMinute;
    int secondsAgo;
    const char* topic;
    const char* payload;
    std::array<Field, 4> fields;
};

constexpr Field none{"", "", "", Quantity::None, "", ""};
constexpr std::array newcomers{
    Newcomer{"gw4_0x00124b0030700001", "3.07-TH", "Thermostat", "Hearthline", "Room 3.07", "", "homeassistant", {40, 15, 25, 17}, 2, 13, "climate/3-07/state",
             R"({ "current_temperature": 21.6, "temperature": 22.0, "mode": "auto", "valve": 12, "battery": 96 })",
             {Field{"Air temperature", "current_temperature", "climate.current", Quantity::Temperature, "°C", "21.6"}, Field{"Set-point", "temperature", "climate.target", Quantity::Temperature, "°C", "22"},
              Field{"Heating valve", "valve", "sensor", Quantity::None, "%", "12"}, Field{"Battery", "battery", "sensor", Quantity::Battery, "%", "96"}}},
    Newcomer{"gw4_0x00124b0030700002", "3.07-S1", "CO₂ + temp sensor", "Aerotide", "Room 3.07", "", "homeassistant", {40, 15, 25, 14}, 2, 21, "gw-4/3.07-S1",
             R"({"co2":458,"temperature":21.5,"humidity":40,"battery":100,"linkquality":131})",
             {Field{"CO₂", "co2", "sensor", Quantity::CarbonDioxide, "ppm", "458"}, Field{"Temperature", "temperature", "sensor", Quantity::Temperature, "°C", "21.5"},
              Field{"Humidity", "humidity", "sensor", Quantity::Humidity, "%", "40"}, Field{"Battery", "battery", "sensor", Quantity::Battery, "%", "100"}}},
    Newcomer{"mac-a4c1380e0902", "2.OE-L9", "Luminaire group", "Lumenhall", "Open office 2 East", "2.OE", "homeassistant", {40, 15, 25, 12}, 1, 40, "harbour/2.OE-L9/state",
             R"({"state":"ON","brightness":62,"uptime":660})", {Field{"Brightness", "brightness", "light.brightness", Quantity::None, "%", "62"}, none, none, none}},
    Newcomer{"a4c1380ef3b1", "EM-F3-PL", "Energy meter", "Wattage", "Riser 3", "3.RI", "homeassistant", {40, 15, 25, 8}, 6, 4, "plant/em-f3-pl/state",
             R"({"power":6.4,"energy":18.22})", {Field{"Power", "power", "sensor", Quantity::Power, "kW", "6.4"}, Field{"Energy", "energy", "sensor", Quantity::Energy, "kWh", "18.22"}, none, none}},
    Newcomer{"unknown-7f21", "unknown-7f21", "", "", "", "1.14", "json", {-46, 0, 15, 0}, 0.1, 312, "sensors/7f21", R"({"contact":"closed","bat":3.01})",
             {Field{"contact", "contact", "text", Quantity::None, "", "closed"}, none, none, none}},
    Newcomer{"mac-c82b960e1142", "c8:2b:96:0e:11:42", "", "", "", "", "json", {-18, 0, 0, 0}, 0.4, 95, "cam/c82b960e1142/status", R"({"up":86213,"fw":"1.0.9"})", {none, none, none, none}},
};

constexpr std::array ignored{"guest-tv-0.03", "printer-2-west", "printer-3-east", "kettle-4", "desk-lamp-117", "desk-lamp-208", "fan-portable-1", "fan-portable-2", "scale-post", "radio-kitchen", "tree-lights", "robot-mop"};
constexpr std::array blocked{"unknown-cam-01", "rogue-ap-3f", "tracker-9c"};

std::vector<ConfidencePart> partsOf(const Newcomer& one)
{
    if (one.parts[0] < 0) {
        std::vector<ConfidencePart> parts{{-one.parts[0], u"json"_s}};
        if (one.parts[2] > 0)
            parts.push_back({one.parts[2], u"values"_s});
        return parts;
    }
    return {{one.parts[0], u"discovery"_s}, {one.parts[1], u"manufacturer"_s}, {one.parts[2], u"values"_s}, {one.parts[3], u"availability"_s}};
}

Device deviceOf(const Newcomer& one)
{
    Device device;
    device.id = DeviceId(QLatin1String(one.id));
    device.identifiers = {{u"id"_s, QLatin1String(one.id)}};
    device.name = QString::fromUtf8(one.name);
    device.announcedName = device.name;
    device.manufacturer = QString::fromUtf8(one.maker);
    device.model = QString::fromUtf8(one.model);
    device.suggestedArea = QString::fromUtf8(one.area);
    device.broker = BrokerId(u"embedded"_s);
    device.conventions = {QLatin1String(one.convention)};
    device.firstSeen = now - 11min;
    return device;
}

std::optional<Point> pointOf(const Field& field, const DeviceId& device)
{
    if (field.key.empty())
        return std::nullopt;
    Point point = pointFrom(Leaf{.key = field.key, .part = field.part, .name = field.name, .quantity = field.quantity, .unit = field.unit, .values = field.part == "text" ? "open|closed" : ""});
    point.id = PointId(QString(device.text() + u'/' + point.property));
    point.device = device;
    return point;
}

Value valueOf(const Field& field)
{
    bool isNumber = false;
    const double number = QByteArray(field.value).toDouble(&isNumber);
    return isNumber ? Value(number) : Value(QString::fromUtf8(field.value));
}

void add(const Newcomer& one, Delta& delta)
{
    const Device device = deviceOf(one);
    const Timestamp heard = now - std::chrono::seconds(one.secondsAgo);
    InboxEntry entry;
    entry.device = device.id;
    entry.parts = partsOf(one);
    for (const ConfidencePart& part : entry.parts)
        entry.confidence += part.percent;
    if (const int room = roomIndex(one.room); room >= 0) {
        entry.proposedSpace = spaceIdOf(rooms()[static_cast<std::size_t>(room)]);
        entry.proposedSpaceName = QString::fromUtf8(rooms()[static_cast<std::size_t>(room)].name);
    } else {
        entry.proposedSpaceName = QString::fromUtf8(one.area);
    }
    entry.messagesPerMinute = one.perMinute;
    entry.samples = {{QLatin1String(one.topic), QByteArray(one.payload), heard}};
    for (const Field& field : one.fields) {
        const std::optional<Point> point = pointOf(field, device.id);
        if (!point)
            continue;
        entry.points.push_back(*point);
        delta.points.insert(point->id, *point);
        delta.readings.insert(point->id, {point->id, valueOf(field), heard, heard, Quality::Live});
    }
    DeviceState state;
    state.presence = Presence::Online;
    state.evidence = PresenceEvidence::Heard;
    state.since = now - 11min;
    state.lastHeard = heard;
    delta.states.insert(device.id, state);
    delta.devices.insert(device.id, device);
    delta.inbox.insert(device.id, entry);
}

void setAside(const char* name, Membership membership, Delta& delta)
{
    Device device;
    device.id = DeviceId(QLatin1String(name));
    device.identifiers = {{u"id"_s, QLatin1String(name)}};
    device.name = device.announcedName = QLatin1String(name);
    device.broker = BrokerId(u"embedded"_s);
    device.membership = membership;
    device.firstSeen = now - 24h * 40;
    delta.devices.insert(device.id, device);
}

} // namespace

void addInbox(Delta& delta)
{
    for (const Newcomer& one : newcomers)
        add(one, delta);
    for (const char* name : ignored)
        setAside(name, Membership::Ignored, delta);
    for (const char* name : blocked)
        setAside(name, Membership::Blocked, delta);
}

} // namespace holdfast::site::harbour1406
