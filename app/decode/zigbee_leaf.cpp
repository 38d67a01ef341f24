// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zigbee_leaf.h"

#include "app/decode/ha_config.h"
#include "app/decode/topic_filter.h"
#include "app/decode/units.h"

#include <array>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum PointFunction;
using enum PointKind;

/// What the main leaves of the specific types are, as Home Assistant names them.
struct Role
{
    QLatin1StringView parent;
    QLatin1StringView name;
    PointFunction function;
    PointKind kind;
    Quantity quantity = Quantity::None;
};

constexpr std::array roles{
    Role{"light"_L1, "state"_L1, Cmd, Bool},
    Role{"light"_L1, "brightness"_L1, Cmd, Number},
    Role{"light"_L1, "color_temp"_L1, Cmd, Number},
    Role{"light"_L1, "color_xy"_L1, Cmd, Str},
    Role{"light"_L1, "color_hs"_L1, Cmd, Str},
    Role{"light"_L1, "effect"_L1, Cmd, Str, Quantity::Mode},
    Role{"switch"_L1, "state"_L1, Cmd, Bool},
    Role{"fan"_L1, "state"_L1, Cmd, Bool},
    Role{"fan"_L1, "mode"_L1, Cmd, Str, Quantity::Mode},
    Role{"fan"_L1, "speed"_L1, Cmd, Number, Quantity::Speed},
    Role{"lock"_L1, "state"_L1, Cmd, Str, Quantity::Lock},
    Role{"cover"_L1, "state"_L1, Cmd, Str, Quantity::Opening},
    Role{"cover"_L1, "position"_L1, Cmd, Number, Quantity::Position},
    Role{"cover"_L1, "tilt"_L1, Cmd, Number, Quantity::Position},
    Role{"climate"_L1, "local_temperature"_L1, Sensor, Number, Quantity::Temperature},
    Role{"climate"_L1, "occupied_heating_setpoint"_L1, Sp, Number, Quantity::Temperature},
    Role{"climate"_L1, "current_heating_setpoint"_L1, Sp, Number, Quantity::Temperature},
    Role{"climate"_L1, "occupied_cooling_setpoint"_L1, Sp, Number, Quantity::Temperature},
    Role{"climate"_L1, "unoccupied_heating_setpoint"_L1, Sp, Number, Quantity::Temperature},
    Role{"climate"_L1, "unoccupied_cooling_setpoint"_L1, Sp, Number, Quantity::Temperature},
    Role{"climate"_L1, "system_mode"_L1, Cmd, Str, Quantity::Mode},
    Role{"climate"_L1, "running_state"_L1, Sensor, Str, Quantity::Running},
    Role{"climate"_L1, "fan_mode"_L1, Cmd, Str, Quantity::Mode},
    Role{"climate"_L1, "preset"_L1, Cmd, Str, Quantity::Mode},
    Role{"climate"_L1, "swing_mode"_L1, Cmd, Str, Quantity::Mode},
};

const Role* roleOf(const Feature& feature)
{
    for (const Role& role : roles)
        if (feature.parent == role.parent && feature.name == role.name && feature.within.isEmpty())
            return &role;
    return nullptr;
}

struct Meaning
{
    QLatin1StringView parent;
    QLatin1StringView text;
    QLatin1StringView means;
};

// What Home Assistant is told where the publisher has words of its own.
constexpr std::array meanings{
    Meaning{"cover"_L1, "OPEN"_L1, "open"_L1},        Meaning{"cover"_L1, "CLOSE"_L1, "closed"_L1},    Meaning{"cover"_L1, "STOP"_L1, "stopped"_L1},
    Meaning{"climate"_L1, "heat"_L1, "heating"_L1},   Meaning{"climate"_L1, "cool"_L1, "cooling"_L1},  Meaning{"climate"_L1, "fan_only"_L1, "fan"_L1},
};

void addWord(std::vector<Word>& words, const QJsonValue& given, const Value& means)
{
    if (given.isUndefined() || given.isNull())
        return;
    const QString text = homeassistant::textOption(given);
    words.push_back({text, means});
    if (given.isBool()) // how a template, and so the reader, writes a truth
        words.push_back({given.toBool() ? u"True"_s : u"False"_s, means});
}

std::vector<Word> wordsOf(const Feature& feature, const Role* role)
{
    std::vector<Word> words;
    if (feature.type == Feature::Type::Binary && feature.parent == "lock"_L1 && role) {
        addWord(words, feature.on, u"locked"_s);
        addWord(words, feature.off, u"unlocked"_s);
    } else if (feature.type == Feature::Type::Binary) {
        addWord(words, feature.on, true);
        addWord(words, feature.off, false);
    } else if (role && (feature.name == "running_state"_L1 || (feature.parent == "cover"_L1 && feature.name == "state"_L1))) {
        for (const Meaning& meaning : meanings)
            if (feature.parent == meaning.parent)
                words.push_back({QString(meaning.text), QString(meaning.means)});
    }
    return words;
}

PointKind kindOf(const Feature& feature, const Role* role)
{
    if (role)
        return role->kind;
    return feature.type == Feature::Type::Binary ? Bool : feature.type == Feature::Type::Numeric ? Number : Str;
}

bool isAction(const Feature& feature)
{
    return feature.parent.isEmpty() && feature.within.isEmpty() && feature.type == Feature::Type::Enum && feature.name == "action"_L1 && !feature.isSettable();
}

bool isButton(const Feature& feature)
{
    return feature.type == Feature::Type::Enum && feature.isSettable() && feature.values.size() == 1;
}

PointFunction functionOf(const Feature& feature, const Role* role)
{
    if (role)
        return role->function == Cmd && !feature.isSettable() ? Sensor : role->function;
    if (isAction(feature) || isButton(feature))
        return Event;
    if (!feature.isSettable() || feature.type == Feature::Type::List)
        return Sensor;
    return feature.type == Feature::Type::Numeric ? Sp : Cmd;
}

QString componentOf(const Feature& feature, const Role* role)
{
    if (role)
        return feature.parent;
    if (isAction(feature))
        return u"event"_s;
    if (isButton(feature))
        return u"button"_s;
    const bool writes = feature.isSettable();
    switch (feature.type) {
    case Feature::Type::Binary: return writes ? u"switch"_s : u"binary_sensor"_s;
    case Feature::Type::Numeric: return writes ? u"number"_s : u"sensor"_s;
    case Feature::Type::Enum: return writes ? u"select"_s : u"sensor"_s;
    case Feature::Type::Text: return writes ? u"text"_s : u"sensor"_s;
    case Feature::Type::List:
    case Feature::Type::Composite: break;
    }
    return u"sensor"_s;
}

QString objectIdOf(const Feature& feature, const Role* role)
{
    if (role && feature.parent == "switch"_L1 && !feature.property.startsWith("state"_L1))
        return feature.property;
    if (role)
        return feature.endpoint.isEmpty() ? feature.parent : QString(feature.parent % u'_' % feature.endpoint);
    const QString object = (feature.within + QStringList(feature.property)).join(u'_');
    return feature.type == Feature::Type::Binary && feature.isSettable() ? QString(u"switch_" % object) : object;
}

QStringList choicesOf(const Feature& feature, const std::vector<Word>& words)
{
    static const QStringList lockStates{u"locked"_s, u"unlocked"_s, u"locking"_s, u"unlocking"_s, u"jammed"_s};
    static const QStringList coverStates{u"open"_s, u"opening"_s, u"closed"_s, u"closing"_s, u"stopped"_s};
    if (feature.type == Feature::Type::Binary)
        return feature.parent == "lock"_L1 ? lockStates : QStringList();
    if (!words.empty() && feature.parent == "cover"_L1)
        return coverStates;
    QStringList choices;
    for (const QJsonValue& value : feature.values) {
        QString text = homeassistant::textOption(value);
        for (const Word& word : words)
            if (word.text == text)
                text = toText(word.means);
        choices.push_back(std::move(text));
    }
    return choices;
}

QString nameOf(const Feature& feature)
{
    constexpr qsizetype longestName = 1'000;
    const bool tells = feature.endpoint.isEmpty() || feature.label.contains(feature.endpoint, Qt::CaseInsensitive);
    return (tells ? feature.label : QString(feature.label % u' ' % feature.endpoint)).left(longestName);
}

QString propertyOf(const Feature& feature, const Role* role)
{
    if (!role || feature.name != "running_state"_L1) // the leaf of a composite carries its name: many have a "mode"
        return (feature.within + QStringList(feature.property)).join(u'_');
    return feature.endpoint.isEmpty() ? u"action"_s : QString(u"action_" % feature.endpoint);
}

Point pointOf(const Feature& feature, const Role* role, const std::vector<Word>& words)
{
    Point point;
    point.name = nameOf(feature);
    point.property = propertyOf(feature, role);
    point.component = componentOf(feature, role);
    point.function = functionOf(feature, role);
    point.kind = kindOf(feature, role);
    point.unit = normalUnit(feature.unit);
    if (role && role->quantity == Quantity::Position && point.unit.isEmpty())
        point.unit = u"%"_s;
    point.quantity = role ? role->quantity : isButton(feature) && feature.name != "identify"_L1 ? Quantity::None : quantityOf(feature, point.unit);
    point.accumulation = accumulationOf(point.quantity);
    if (!isAction(feature))
        point.category = feature.category == "diagnostic"_L1 ? PointCategory::Diagnostic : feature.category == "config"_L1 ? PointCategory::Config : PointCategory::None;
    if (point.kind == Number) {
        point.minimum = feature.minimum;
        point.maximum = feature.maximum;
        point.step = feature.step;
    }
    point.values = choicesOf(feature, words);
    point.writable = feature.isSettable() && feature.type != Feature::Type::List;
    return point;
}

Binding bindingOf(const Feature& feature, const Point& point, std::vector<Word> words, const Place& place)
{
    Binding binding{place.topic, {}};
    Extractor& extractor = binding.extractor;
    const QStringList keys = feature.within + QStringList(feature.property);
    if (place.inParts) {
        binding.filter += u'/' + keys.join(u'-');
    } else {
        extractor.source = Extractor::Source::Path;
        extractor.path.assign(keys.begin(), keys.end());
        extractor.timePath = {u"last_seen"_s};
    }
    extractor.kind = point.kind;
    extractor.otherWords = point.kind == Bool ? Extractor::Words::Closed : Extractor::Words::Open;
    extractor.retained = point.function == Event ? Extractor::Retained::Ignored : Extractor::Retained::Counts;
    extractor.words = std::move(words);
    return binding;
}

/// What belongs to one end of a device (`state_l1`) the bridge says once more on a topic of that end's own (`<name>/l1`), where the end's name is taken off the keys.
std::optional<Binding> asideOf(const Feature& feature, const Extractor& extractor, const Place& place)
{
    static const QStringList others{u"set"_s, u"get"_s, u"availability"_s};
    QStringList keys = feature.within + QStringList(feature.property);
    const QString ending = u'_' % feature.endpoint;
    if (feature.endpoint.isEmpty() || feature.endpoint.contains(u'/') || others.contains(feature.endpoint) || !keys.first().endsWith(ending) || keys.first().size() == ending.size())
        return std::nullopt;
    Binding aside{QString(place.topic % u'/' % feature.endpoint), extractor};
    if (!faultOfTopic(aside.filter).isEmpty())
        return std::nullopt;
    keys.first().chop(ending.size());
    aside.extractor.source = Extractor::Source::Path;
    aside.extractor.path.assign(keys.begin(), keys.end());
    aside.extractor.timePath.clear();
    return aside;
}

} // namespace

std::optional<LeafPlan> describeFeature(const Feature& feature, const Place& place)
{
    const Role* role = roleOf(feature);
    const std::vector<Word> words = wordsOf(feature, role);
    LeafPlan plan;
    plan.key = QString(feature.within.join(u'/') % u'/' % feature.property);
    plan.uniqueId = QString(place.ieee % u'_' % objectIdOf(feature, role) % u'_' % place.base);
    for (const Word& word : words)
        plan.wording += word.text + u'=' + toText(word.means) + u'\n';
    plan.point = pointOf(feature, role, words);
    plan.mainFeature = role && feature.name == "state"_L1 && feature.endpoint.isEmpty();
    if (plan.point.writable)
        plan.command = commandFor(feature, plan.point, words, place);
    if (feature.isPublished())
        plan.binding = bindingOf(feature, plan.point, words, place);
    if (plan.binding && place.inParts && feature.type == Feature::Type::Composite) {
        plan.point.unsupported = u"the bridge publishes its members one by one"_s;
        plan.binding.reset();
        return plan;
    }
    if (plan.binding)
        plan.aside = asideOf(feature, plan.binding->extractor, place);
    if (!plan.binding && !plan.command)
        return std::nullopt;
    return plan;
}

std::vector<LeafPlan> describeUpdate(const Place& place)
{
    std::vector<LeafPlan> plans;
    for (const QString& key : {u"installed_version"_s, u"latest_version"_s, u"state"_s}) {
        Feature feature;
        feature.name = feature.property = key;
        feature.within = {u"update"_s};
        LeafPlan plan;
        plan.key = u"update/"_s + key;
        plan.uniqueId = QString(place.ieee % u"_update_" % place.base);
        plan.point.property = key == u"state" ? u"update_state"_s : key;
        plan.point.name = key == u"state" ? u"Firmware update"_s : key == u"latest_version" ? u"Firmware latest version"_s : u"Firmware installed version"_s;
        plan.point.component = u"update"_s;
        plan.point.category = PointCategory::Config;
        plan.point.quantity = key == u"state" ? Quantity::None : Quantity::Firmware;
        if (key == u"state")
            plan.point.values = QStringList{u"available"_s, u"idle"_s, u"updating"_s, u"scheduled"_s};
        plan.binding = bindingOf(feature, plan.point, {}, place);
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace holdfast::zigbee
