// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/topic_seen.h"

#include "app/decode/datum_text.h"
#include "app/decode/extract.h"
#include "app/decode/own_time.h"
#include "app/decode/recognition.h"

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostLeaves = 60;
constexpr qsizetype deepest = 5;
constexpr qsizetype mostTexts = 8;
constexpr qsizetype longestText = 64;

struct Pair
{
    const char* yes;
    const char* no;
};

constexpr std::array pairs{Pair{"on", "off"},       Pair{"true", "false"},    Pair{"open", "closed"}, Pair{"open", "close"}, Pair{"yes", "no"},
                           Pair{"online", "offline"}, Pair{"active", "inactive"}, Pair{"detected", "clear"}, Pair{"motion", "no motion"}, Pair{"locked", "unlocked"}};

struct FactKeys
{
    const char* fact;
    const char* keys;
};

constexpr std::array factKeys{FactKeys{"mac", "mac|mac_address|macaddress|hwaddr|bssid_own"},
                              FactKeys{"serial", "serial|serial_number|serialnumber|sn|id|device_id|deviceid|dev_eui|deveui|dev_id|node_id|sensor_id|uuid|meter_id"},
                              FactKeys{"name", "name|device|device_name|devicename|friendly_name|hostname"},
                              FactKeys{"model", "model|model_id|type|device_type|product"},
                              FactKeys{"manufacturer", "manufacturer|vendor|brand"}};

constexpr std::array timeKeys{"time", "timestamp", "ts", "datetime", "date", "date_time", "time_stamp", "last_update", "lastupdate", "last_seen", "lastseen", "updated_at", "created_at", "measured_at", "at"};
constexpr std::array unitKeys{"unit", "units", "uom", "unit_of_measurement"};

bool isOneOf(const QString& key, const char* list)
{
    const QStringList known = QString::fromLatin1(list).split(u'|');
    return known.contains(key);
}

/// The unit a member stands beside: "unit", "temperature_unit", "TempUnit".
QString unitBeside(const QString& key, const DatumDict* beside)
{
    if (!beside)
        return {};
    const QString plain = plainKey(key);
    QString shared;
    for (const auto& [name, value] : beside->entries()) {
        const QString other = plainKey(stateText(name));
        if (!value.isText() || value.as<QString>()->size() > 20)
            continue;
        if (other == QString(plain % u"_unit") || other == QString(plain % u"_units") || (other.endsWith(u"_unit") && other.size() > 7 && plain.startsWith(other.chopped(5))))
            return *value.as<QString>();
        if (std::ranges::any_of(unitKeys, [&](const char* one) { return other == QLatin1StringView(one); }))
            shared = *value.as<QString>();
    }
    const bool isOne = plain == u"value" || plain == u"val" || plain == u"v" || plain == u"reading";
    return isOne || beside->entries().size() <= 3 ? shared : QString();
}

bool isUnitKey(const QString& key)
{
    const QString plain = plainKey(key);
    return plain.endsWith(u"_unit") || plain.endsWith(u"_units") || std::ranges::any_of(unitKeys, [&](const char* one) { return plain == QLatin1StringView(one); });
}

void noteNumber(LeafSeen& leaf, double number, bool& news)
{
    if (!leaf.least || number < *leaf.least) {
        leaf.least = number;
        news = true;
    }
    if (!leaf.most || number > *leaf.most) {
        leaf.most = number;
        news = true;
    }
}

void noteText(LeafSeen& leaf, const QString& text, bool& news)
{
    for (const Pair& pair : pairs) {
        const bool yes = text.compare(QLatin1StringView(pair.yes), Qt::CaseInsensitive) == 0;
        const bool no = text.compare(QLatin1StringView(pair.no), Qt::CaseInsensitive) == 0;
        if (!(yes || no) || (yes && !leaf.trueText.isEmpty()) || (no && !leaf.falseText.isEmpty()))
            continue;
        (yes ? leaf.trueText : leaf.falseText) = text;
        const QString other = QLatin1StringView(yes ? pair.no : pair.yes);
        QString& guess = yes ? leaf.falseText : leaf.trueText;
        if (guess.isEmpty())
            guess = text == text.toUpper() ? other.toUpper() : text.at(0).isUpper() ? QString(other.at(0).toUpper() % other.sliced(1)) : other;
        news = true;
        break;
    }
    if (leaf.texts.contains(text) || leaf.manyTexts)
        return;
    leaf.manyTexts = leaf.texts.size() >= mostTexts || text.size() > longestText;
    leaf.texts.push_back(text.left(longestText));
    news = true;
}

} // namespace

bool TopicSeen::hear(const Payload& payload)
{
    m_news = false;
    ++m_messages;
    const Datum* json = payload.json();
    if (json && json->dict()) {
        m_isObject = true;
        collect(*json, {}, nullptr);
    } else if (json && !json->sequence()) {
        note(*json, {}, nullptr);
    } else if (!json && payload.isText() && !payload.bytes().isEmpty() && payload.bytes().size() <= 4 * longestText) {
        note(Datum::of(payload.text().trimmed()), {}, nullptr);
    }
    return m_news;
}

void TopicSeen::collect(const Datum& datum, const QStringList& path, const DatumDict* beside)
{
    if (path.size() > deepest || datum.sequence())
        return;
    const DatumDict* dict = datum.dict();
    if (!dict)
        return note(datum, path, beside);
    for (const auto& [key, value] : dict->entries()) {
        const QString name = stateText(key);
        const QStringList deeper = path + QStringList{name};
        if (name.size() > 100 || isTime(deeper, value) || (path.size() < 2 && isFact(name, value)) || (value.isText() && isUnitKey(name)))
            continue;
        collect(value, deeper, dict);
    }
}

bool TopicSeen::isFact(const QString& key, const Datum& value)
{
    const QString plain = plainKey(key);
    for (const FactKeys& known : factKeys) {
        if (!isOneOf(plain, known.keys))
            continue;
        const bool isNumber = value.is<qint64>() && QLatin1StringView(known.fact) == "serial"_L1;
        if (!value.isText() && !isNumber)
            return false;
        const QString fact = QLatin1StringView(known.fact);
        const QString text = stateText(value).left(200);
        const auto found = std::ranges::find(m_facts, fact, &std::pair<QString, QString>::first);
        const bool another = found != m_facts.end() && found->second != text && (fact == u"mac" || fact == u"serial");
        m_news = m_news || found == m_facts.end() || (another && !m_severalSenders);
        m_severalSenders = m_severalSenders || another;
        if (found == m_facts.end())
            m_facts.emplace_back(fact, text);
        return true;
    }
    return false;
}

/// A clock face without a zone is no point either: it only says what we know.
bool TopicSeen::isTime(const QStringList& path, const Datum& value)
{
    const QString plain = plainKey(path.back());
    if (std::ranges::find(timeKeys, plain, [](const char* key) { return QLatin1StringView(key); }) == timeKeys.end())
        return false;
    const auto moment = momentOf(value);
    if (moment && m_timePath.isEmpty())
        m_timePath = path;
    return moment || value.isText();
}

void TopicSeen::note(const Datum& value, const QStringList& path, const DatumDict* beside)
{
    if (value.isNone() || value.isUndefined())
        return;
    auto leaf = std::ranges::find(m_leaves, path, &LeafSeen::path);
    const bool isNew = leaf == m_leaves.end();
    if (isNew && m_leaves.size() >= mostLeaves)
        return;
    const auto inText = value.isText() ? finiteNumber(*value.as<QString>()) : std::nullopt;
    const PointKind kind = value.is<bool>() ? PointKind::Bool : value.isNumber() || inText ? PointKind::Number : PointKind::Str;
    if (isNew) {
        LeafSeen first;
        first.path = path;
        first.kind = kind;
        m_leaves.push_back(std::move(first));
        leaf = std::prev(m_leaves.end());
        m_news = true;
    }
    if (leaf->kind != kind && !leaf->contradicts) {
        leaf->contradicts = leaf->kind != kind;
        leaf->kind = PointKind::Str;
        m_news = true;
    }
    if (kind == PointKind::Number)
        noteNumber(*leaf, inText ? *inText : value.number().value_or(0), m_news);
    if (kind == PointKind::Str)
        noteText(*leaf, *value.as<QString>(), m_news);
    if (leaf->unit.isEmpty() && !path.isEmpty())
        leaf->unit = unitBeside(path.back(), beside);
}

QString TopicSeen::fact(const QString& name) const
{
    const auto found = std::ranges::find(m_facts, name, &std::pair<QString, QString>::first);
    return found == m_facts.end() ? QString() : found->second;
}

} // namespace holdfast
