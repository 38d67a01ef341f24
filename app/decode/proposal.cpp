// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/proposal.h"

#include "app/decode/ha_device.h"
#include "app/decode/learned_topics.h"
#include "app/decode/recognition.h"
#include "app/decode/units.h"

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostPoints = 200;
constexpr int mostStripped = 3;

/// Levels that name a channel of a device, never a device.
constexpr std::array channels{"state", "status", "data", "telemetry", "sensor", "sensors", "info", "attributes", "values", "value", "measurement", "measurements", "metrics", "reading",
                              "readings", "up", "uplink", "event", "events", "result", "update", "json", "payload", "health", "system", "out", "tele", "stat"};

constexpr std::array places{"floor", "room", "level", "zone", "building", "wing", "office", "kitchen", "hall", "lobby", "basement", "attic", "garage", "roof", "verdieping", "etage", "kamer",
                            "raum", "bureau", "store", "lab", "plant"};

struct UnitSuffix
{
    const char* suffix;
    const char* unit;
};

constexpr std::array suffixes{UnitSuffix{"c", "°C"}, UnitSuffix{"f", "°F"}, UnitSuffix{"w", "W"}, UnitSuffix{"kw", "kW"}, UnitSuffix{"wh", "Wh"}, UnitSuffix{"kwh", "kWh"},
                              UnitSuffix{"mwh", "MWh"}, UnitSuffix{"v", "V"}, UnitSuffix{"mv", "mV"}, UnitSuffix{"a", "A"}, UnitSuffix{"ma", "mA"}, UnitSuffix{"hz", "Hz"},
                              UnitSuffix{"pct", "%"}, UnitSuffix{"percent", "%"}, UnitSuffix{"ppm", "ppm"}, UnitSuffix{"ppb", "ppb"}, UnitSuffix{"lux", "lx"}, UnitSuffix{"lx", "lx"},
                              UnitSuffix{"hpa", "hPa"}, UnitSuffix{"kpa", "kPa"}, UnitSuffix{"pa", "Pa"}, UnitSuffix{"bar", "bar"}, UnitSuffix{"mbar", "hPa"}, UnitSuffix{"db", "dB"},
                              UnitSuffix{"dbm", "dBm"}, UnitSuffix{"mm", "mm"}, UnitSuffix{"cm", "cm"}, UnitSuffix{"ms", "ms"}, UnitSuffix{"m3", "m³"}, UnitSuffix{"rpm", "rpm"},
                              UnitSuffix{"va", "VA"}, UnitSuffix{"var", "var"}};

bool isChannel(const QString& level)
{
    const QString plain = level.toLower();
    return factsOfKey(level) || std::ranges::any_of(channels, [&](const char* known) { return plain == QLatin1StringView(known); });
}

bool saysNothing(const QString& key)
{
    constexpr std::array empty{"value", "val", "v", "reading", "state", "data", "current_value", "raw"};
    return std::ranges::any_of(empty, [&](const char* known) { return key.toLower() == QLatin1StringView(known); });
}

/// The levels below the device and the keys in the payload: what the leaf is called.
QStringList namesOf(const QString& device, const QString& topic, const LeafSeen& leaf)
{
    QStringList names;
    if (topic.size() > device.size())
        names = topic.sliced(device.size()).split(u'/', Qt::SkipEmptyParts);
    return names + leaf.path;
}

/// The innermost name that says something.
QString tellingName(const QStringList& names)
{
    for (auto name = names.crbegin(); name != names.crend(); ++name)
        if (factsOfKey(*name) && !saysNothing(*name))
            return *name;
    for (auto name = names.crbegin(); name != names.crend(); ++name)
        if (!saysNothing(*name))
            return *name;
    return names.isEmpty() ? QString() : names.back();
}

struct Split
{
    QString key;
    QString unit;
};

/// "power_kw" is a power in kW, "temp_c" a temperature in °C; "co2" stays whole.
Split withoutUnit(const QString& key)
{
    const QString plain = plainKey(key);
    const qsizetype at = plain.lastIndexOf(u'_');
    if (at <= 0)
        return {key, {}};
    for (const UnitSuffix& known : suffixes) {
        const QString unit = QString::fromUtf8(known.unit);
        const KeyFacts* facts = plain.sliced(at + 1) == QLatin1StringView(known.suffix) ? factsOfKey(plain.first(at)) : nullptr;
        const bool agrees = facts && (quantityOfUnit(unit) == facts->quantity || unit == QString::fromUtf8(facts->unit) || quantityOfUnit(unit) == Quantity::None);
        if (agrees)
            return {plain.first(at), unit};
    }
    return {key, {}};
}

struct Plausible
{
    Quantity quantity;
    double least;
    double most;
};

/// What these read in their usual unit; beyond it the unit must be another one, and which is not for us to guess.
constexpr std::array plausible{Plausible{Quantity::Temperature, -60, 200}, Plausible{Quantity::Humidity, 0, 100},  Plausible{Quantity::Moisture, 0, 100},
                               Plausible{Quantity::Battery, 0, 100},      Plausible{Quantity::AtmosphericPressure, 300, 1'100}, Plausible{Quantity::CarbonDioxide, 100, 20'000}};

void doubtUnit(Point& point, const LeafSeen& leaf)
{
    for (const Plausible& usual : plausible) {
        if (point.quantity != usual.quantity || !leaf.least || (*leaf.least >= usual.least && *leaf.most <= usual.most))
            continue;
        point.unit.clear();
        point.quantity = Quantity::None;
    }
}

Point pointOf(const QStringList& names, const QString& fallback, const LeafSeen& leaf)
{
    const bool isYesNo = leaf.kind == PointKind::Bool || (leaf.kind == PointKind::Str && !leaf.trueText.isEmpty() && leaf.texts.size() <= 2 && !leaf.manyTexts && !leaf.contradicts);
    const QString telling = names.isEmpty() ? fallback : tellingName(names);
    const Split split = withoutUnit(telling);
    Point point;
    point.kind = isYesNo ? PointKind::Bool : leaf.kind;
    point.component = isYesNo ? u"binary_sensor"_s : u"sensor"_s;
    point.name = (names.isEmpty() ? fallback : names.join(u' ')).left(200);
    point.property = telling.isEmpty() ? u"value"_s : telling.left(200);
    if (point.kind == PointKind::Number)
        point.unit = normalUnit(leaf.unit.isEmpty() ? split.unit : leaf.unit);
    const bool isGiven = !point.unit.isEmpty();
    recogniseMeasurement(point, split.key);
    if (!isGiven)
        doubtUnit(point, leaf);
    if (point.kind == PointKind::Str && !leaf.manyTexts && leaf.texts.size() > 1)
        point.values = leaf.texts;
    return point;
}

LearnedPoint learnedFrom(const QString& topic, const TopicSeen& seen, const LeafSeen& leaf, Point point)
{
    LearnedPoint learned;
    learned.topic = topic;
    learned.path = leaf.path;
    learned.timePath = leaf.path.isEmpty() ? QStringList() : seen.timePath();
    if (point.kind == PointKind::Bool && leaf.kind == PointKind::Str) {
        learned.trueText = leaf.trueText;
        learned.falseText = leaf.falseText;
    }
    learned.point = std::move(point);
    return learned;
}

QString readable(QString level)
{
    return level.replace(u'_', u' ').left(200);
}

DeviceClaim claimOf(const QString& device, const TopicSeen& seen)
{
    DeviceClaim claim;
    claim.identifiers.push_back({u"topic"_s, device});
    const QString mac = homeassistant::normalMac(seen.fact(u"mac"_s));
    if (mac.size() == 17 && !seen.hasSeveralSenders())
        claim.identifiers.push_back({u"mac"_s, mac});
    const QStringList levels = device.split(u'/', Qt::SkipEmptyParts);
    claim.name = seen.fact(u"name"_s).isEmpty() || seen.hasSeveralSenders() ? readable(levels.isEmpty() ? device : levels.back()) : seen.fact(u"name"_s);
    claim.model = seen.fact(u"model"_s);
    claim.manufacturer = seen.fact(u"manufacturer"_s);
    claim.serial = seen.hasSeveralSenders() ? QString() : seen.fact(u"serial"_s);
    const auto isPlace = [](const QString& level) { return std::ranges::any_of(places, [&](const char* word) { return level.toLower().contains(QLatin1StringView(word)); }); };
    for (auto level = levels.crbegin(); level != levels.crend() && claim.suggestedArea.isEmpty(); ++level)
        if (level != levels.crbegin() && isPlace(*level))
            claim.suggestedArea = readable(*level);
    return claim;
}

/// Each part says why: names that are known, a shape that stayed the same, a time and an identity of its own.
double confidenceIn(const ProposalHeard& proposal, const TopicSeen& seen, bool contradicts)
{
    if (contradicts || seen.hasSeveralSenders())
        return 0.1;
    const auto known = std::ranges::count_if(proposal.points, [](const Point& point) { return point.quantity != Quantity::None || !point.unit.isEmpty(); });
    double confidence = 0.15 + 0.3 * double(known) / double(proposal.points.size());
    confidence += seen.messages() >= 3 ? 0.15 : 0;
    confidence += seen.timePath().isEmpty() ? 0 : 0.1;
    confidence += proposal.device.identifiers.size() > 1 || !proposal.device.serial.isEmpty() ? 0.15 : 0;
    return confidence;
}

} // namespace

QString deviceIn(const QString& topic, const TopicSeen& seen)
{
    QString device = topic;
    const auto strip = [&] {
        const qsizetype slash = device.lastIndexOf(u'/');
        const bool can = slash > 0;
        if (can)
            device.truncate(slash);
        return can;
    };
    const auto last = [&] { return device.sliced(device.lastIndexOf(u'/') + 1); };
    int stripped = 0;
    if (!seen.isObject() && strip())
        ++stripped;
    while (stripped < mostStripped && device.contains(u'/') && isChannel(last()) && strip())
        ++stripped;
    return device;
}

std::optional<ProposalHeard> proposalFor(const BrokerId& broker, const QString& device, const std::map<QString, TopicSeen>& topics, const QStringList& ofDevice)
{
    ProposalHeard proposal;
    proposal.broker = broker;
    proposal.convention = plainJsonName();
    bool measures = false;
    bool contradicts = false;
    const TopicSeen* richest = nullptr;
    for (const QString& topic : ofDevice) {
        const TopicSeen& seen = topics.at(topic);
        if (proposal.topic.isEmpty())
            proposal.topic = topic;
        if (!richest || seen.leaves().size() > richest->leaves().size())
            richest = &seen;
        for (const LeafSeen& leaf : seen.leaves()) {
            if (proposal.points.size() >= mostPoints)
                break;
            Point point = pointOf(namesOf(device, topic, leaf), device.sliced(device.lastIndexOf(u'/') + 1), leaf);
            measures = measures || point.kind != PointKind::Str || seen.isObject();
            contradicts = contradicts || leaf.contradicts;
            if (!seen.hasSeveralSenders())
                proposal.mapping.points.push_back(learnedFrom(topic, seen, leaf, point));
            point.minimum = leaf.least; // what was seen, not what is allowed
            point.maximum = leaf.most;
            proposal.points.push_back(std::move(point));
        }
    }
    if (proposal.points.empty() || !measures)
        return std::nullopt;
    proposal.device = claimOf(device, *richest);
    proposal.confidence = confidenceIn(proposal, *richest, contradicts);
    proposal.mapping.broker = broker;
    proposal.mapping.device = proposal.device;
    return proposal;
}

} // namespace holdfast
