// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/shelly_dynamic.h"

#include "app/decode/datum_text.h"
#include "app/decode/extract.h"

#include <algorithm>
#include <array>

namespace holdfast::shelly {
namespace {

using enum PointFunction;
using enum PointKind;
using Q = Quantity;

constexpr qsizetype mostOptions = 200;

constexpr std::array leaves{
    ShellyLeaf{.at = "boolean", .reading = "value", .leaf = "boolean-%", .name = "Virtual switch %", .component = "switch", .kind = Bool, .command = "Boolean.Set",
               .writes = R"("value":true=true|"value":false=false)", .function = Cmd},
    ShellyLeaf{.at = "number", .reading = "value", .leaf = "number-%", .name = "Virtual number %", .component = "number", .command = "Number.Set", .writes = R"("value":{{value|float}})", .function = Cmd},
    ShellyLeaf{.at = "text", .reading = "value", .leaf = "text-%", .name = "Virtual text %", .component = "text", .kind = Str, .command = "Text.Set", .writes = R"("value":{{value|to_json}})", .function = Cmd},
    ShellyLeaf{.at = "enum", .reading = "value", .leaf = "enum-%", .name = "Virtual choice %", .component = "select", .kind = Str, .command = "Enum.Set", .writes = R"("value":{{value|to_json}})", .function = Cmd},
};

// Those that only tell.
constexpr ShellyLeaf toldFlag{.reading = "value", .leaf = "bthomesensor-%", .name = "Bluetooth sensor %", .component = "binary_sensor", .kind = Bool};
constexpr ShellyLeaf toldNumber{.reading = "value", .leaf = "bthomesensor-%", .name = "Bluetooth sensor %"};
constexpr ShellyLeaf toldText{.reading = "value", .leaf = "bthomesensor-%", .name = "Bluetooth sensor %", .kind = Str};
constexpr std::array readOnlyLeaves{
    ShellyLeaf{.at = "boolean", .reading = "value", .leaf = "boolean-%", .name = "Virtual flag %", .component = "binary_sensor", .kind = Bool},
    ShellyLeaf{.at = "number", .reading = "value", .leaf = "number-%", .name = "Virtual number %"},
    ShellyLeaf{.at = "text", .reading = "value", .leaf = "text-%", .name = "Virtual text %", .kind = Str},
    ShellyLeaf{.at = "enum", .reading = "value", .leaf = "enum-%", .name = "Virtual choice %", .kind = Str},
    ShellyLeaf{.at = "group", .reading = "value", .leaf = "group-%", .name = "Members of group %", .kind = Str, .category = PointCategory::Diagnostic},
};

/// Objects of BTHome, version 2, that have a quantity of ours.
struct BtHomeObject
{
    int id;
    const char* unit;
    Quantity quantity;
};

constexpr std::array objects{
    BtHomeObject{0x01, "%", Q::Battery},       BtHomeObject{0x02, "°C", Q::Temperature},   BtHomeObject{0x03, "%", Q::Humidity},     BtHomeObject{0x04, "hPa", Q::AtmosphericPressure},
    BtHomeObject{0x05, "lx", Q::Illuminance},  BtHomeObject{0x0A, "kWh", Q::Energy},       BtHomeObject{0x0B, "W", Q::Power},        BtHomeObject{0x0C, "V", Q::Voltage},
    BtHomeObject{0x12, "ppm", Q::CarbonDioxide}, BtHomeObject{0x14, "%", Q::Moisture},     BtHomeObject{0x1A, "", Q::Door},          BtHomeObject{0x21, "", Q::Motion},
    BtHomeObject{0x23, "", Q::Occupancy},      BtHomeObject{0x2D, "", Q::Window},          BtHomeObject{0x2E, "%", Q::Humidity},     BtHomeObject{0x2F, "%", Q::Moisture},
    BtHomeObject{0x40, "mm", Q::Distance},     BtHomeObject{0x43, "A", Q::Current},        BtHomeObject{0x45, "°C", Q::Temperature}, BtHomeObject{0x4A, "V", Q::Voltage},
};

std::optional<double> numberAt(const Datum& root, const char* path)
{
    const Datum* leaf = walk(root, pathOf(path));
    return leaf ? leaf->number() : std::nullopt;
}

QString textAt(const Datum& root, const char* path)
{
    const Datum* leaf = walk(root, pathOf(path));
    return leaf && leaf->isText() ? leaf->as<QString>()->left(100) : QString();
}

} // namespace

bool isDynamic(const QString& kind)
{
    return kind == u"bthomesensor" || std::ranges::any_of(readOnlyLeaves, [&](const ShellyLeaf& row) { return kind == QLatin1StringView(row.at); });
}

DynamicFacts readDynamicFacts(const Datum& config)
{
    DynamicFacts facts;
    facts.name = textAt(config, "name");
    facts.unit = textAt(config, "meta.ui.unit");
    facts.minimum = numberAt(config, "min");
    facts.maximum = numberAt(config, "max");
    facts.step = numberAt(config, "meta.ui.step");
    const QString access = textAt(config, "access");
    facts.readOnly = !access.isEmpty() && access != u"*" && !access.contains(u'w');
    facts.object = static_cast<int>(std::clamp(numberAt(config, "obj_id").value_or(-1), -1.0, 65'535.0));
    const Datum* options = walk(config, pathOf("options"));
    if (const DatumSequence* list = options ? options->sequence() : nullptr)
        for (const Datum& one : list->items)
            if (one.isText() && facts.options.size() < mostOptions)
                facts.options.append(one.as<QString>()->left(100));
    return facts;
}

const ShellyLeaf* dynamicLeaf(const QString& kind, const Datum& value, const DynamicFacts& facts)
{
    if (kind == u"bthomesensor")
        return value.is<bool>() ? &toldFlag : value.isNumber() ? &toldNumber : value.isText() ? &toldText : nullptr;
    const auto fits = [&](const ShellyLeaf& row) { return kind == QLatin1StringView(row.at); };
    if (const auto written = std::ranges::find_if(leaves, fits); written != leaves.end() && !facts.readOnly)
        return &*written;
    const auto told = std::ranges::find_if(readOnlyLeaves, fits);
    return told == readOnlyLeaves.end() ? nullptr : &*told;
}

void applyDynamicFacts(const DynamicFacts& facts, Point& point)
{
    if (!facts.name.isEmpty())
        point.name = facts.name;
    if (point.kind == PointKind::Number) {
        point.unit = facts.unit;
        point.minimum = facts.minimum;
        point.maximum = facts.maximum;
        point.step = facts.step;
    }
    if (point.kind == PointKind::Str)
        point.values = facts.options;
    const auto known = std::ranges::find(objects, facts.object, &BtHomeObject::id);
    if (known == objects.end())
        return;
    point.quantity = known->quantity;
    if (point.kind == PointKind::Number)
        point.unit = QString::fromUtf8(known->unit);
}

} // namespace holdfast::shelly
