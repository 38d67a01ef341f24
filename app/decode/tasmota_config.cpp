// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tasmota_config.h"

#include "app/decode/ha_device.h"
#include "app/decode/topic_filter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace holdfast::tasmota {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostItems = 64;
constexpr qsizetype longestText = 500;

QString text(const QJsonValue& value)
{
    return value.toString().left(longestText);
}

QStringList texts(const QJsonValue& value)
{
    QStringList all;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& item : list)
        if (all.size() < mostItems)
            all.push_back(text(item));
    return all;
}

std::vector<int> numbers(const QJsonValue& value, int otherwise = 0)
{
    std::vector<int> all;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& item : list)
        if (qsizetype(all.size()) < mostItems)
            all.push_back(item.toInt(otherwise));
    return all;
}

QString topicFor(const QJsonObject& given, const QString& prefix)
{
    QString topic = text(given.value("ft"_L1));
    topic.replace(u"%hostname%"_s, text(given.value("hn"_L1)));
    topic.replace(u"%id%"_s, text(given.value("mac"_L1)).right(6));
    topic.replace(u"%prefix%"_s, prefix);
    topic.replace(u"%topic%"_s, text(given.value("t"_L1)));
    return topic.endsWith(u'/') ? topic : QString(topic % u'/');
}

QString wordAt(const QStringList& words, qsizetype at, const QString& otherwise)
{
    const QString word = words.value(at);
    return word.isEmpty() ? otherwise : word;
}

void readWords(const QJsonObject& given, Config& config)
{
    const QStringList words = texts(given.value("state"_L1));
    config.off = wordAt(words, 0, u"OFF"_s);
    config.on = wordAt(words, 1, u"ON"_s);
    config.toggle = wordAt(words, 2, u"TOGGLE"_s);
    config.hold = wordAt(words, 3, u"HOLD"_s);
    config.online = wordAt({text(given.value("onln"_L1))}, 0, u"Online"_s);
    config.offline = wordAt({text(given.value("ofln"_L1))}, 0, u"Offline"_s);
}

void readParts(const QJsonObject& given, Config& config)
{
    config.names = texts(given.value("fn"_L1));
    config.switchNames = texts(given.value("swn"_L1));
    config.relays = numbers(given.value("rl"_L1));
    config.switchModes = numbers(given.value("swc"_L1), -1);
    config.buttons = numbers(given.value("btn"_L1));
    config.shutterOptions = numbers(given.value("sho"_L1));
    const QJsonArray tilts = given.value("sht"_L1).toArray();
    for (const QJsonValue& tilt : tilts)
        if (qsizetype(config.tilts.size()) < mostItems)
            config.tilts.push_back(numbers(tilt));
    config.options = given.value("so"_L1).toObject();
    config.lightKind = given.value("lt_st"_L1).toInt();
    config.linkedLights = given.value("lk"_L1).toInt(1) != 0;
    config.tuya = given.value("ty"_L1).toInt() != 0;
    config.fan = given.value("if"_L1).toInt() != 0;
    config.battery = given.value("bat"_L1).toInt() != 0;
    config.deepSleep = given.value("dslp"_L1).toInt() != 0;
}

} // namespace

Expected<Config> readConfig(const QString& mac, const QByteArray& payload)
{
    const auto invalid = [](const QString& reason) { return Error{Error::Code::Invalid, reason}; };
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(payload, &fault);
    if (!document.isObject())
        return invalid(fault.error == QJsonParseError::NoError ? u"the announcement is no object"_s : fault.errorString());
    const QJsonObject given = document.object();
    if (text(given.value("mac"_L1)) != mac)
        return invalid(u"the topic names %1, the announcement \"%2\""_s.arg(mac, text(given.value("mac"_L1))));
    const QStringList prefixes = texts(given.value("tp"_L1));
    if (prefixes.size() < 3 || text(given.value("ft"_L1)).isEmpty() || text(given.value("t"_L1)).isEmpty())
        return invalid(u"it does not say its topics (ft, t, tp)"_s);
    Config config;
    config.mac = mac;
    config.command = topicFor(given, prefixes.at(0));
    config.stat = topicFor(given, prefixes.at(1));
    config.tele = topicFor(given, prefixes.at(2));
    for (const QString& topic : {config.command, config.stat, config.tele})
        if (const QString wrong = faultOfTopic(QString(topic % u"x")); !wrong.isEmpty())
            return invalid(QString(u"its topic cannot be used: " % wrong));
    config.name = text(given.value("dn"_L1));
    config.model = text(given.value("md"_L1));
    config.firmware = text(given.value("sw"_L1));
    config.address = text(given.value("ip"_L1));
    config.version = given.value("ver"_L1).toInt();
    readWords(given, config);
    readParts(given, config);
    return config;
}

DeviceClaim Config::claim() const
{
    DeviceClaim claim;
    claim.identifiers = {{u"mac"_s, homeassistant::normalMac(mac)}};
    claim.name = name;
    claim.manufacturer = u"Tasmota"_s;
    claim.model = model;
    claim.firmware = firmware;
    if (!address.isEmpty() && address != u"0.0.0.0")
        claim.configurationUrl = u"http://"_s % address % u'/';
    claim.supply = battery ? Supply::Battery : Supply::Unknown;
    return claim;
}

std::optional<AvailabilityPlan> Config::availability() const
{
    return deepSleep ? std::nullopt : std::optional(plainAvailability(QString(tele % u"LWT"), online, offline));
}

QString uniqueIdOf(const Config& config, const QString& platform, const QString& endpoint, const QString& what)
{
    return config.mac % u'_' % platform % u'_' % endpoint % u'_' % what;
}

std::vector<Binding> stateBindings(const Config& config, const std::vector<PathStep>& path, const Extractor& how)
{
    Extractor extractor = how;
    extractor.source = Extractor::Source::Path;
    extractor.path = path;
    std::vector<Binding> bindings{{QString(config.tele % u"STATE"), extractor}, {QString(config.stat % u"RESULT"), extractor}};
    extractor.path.insert(extractor.path.begin(), u"StatusSTS"_s);
    bindings.push_back({QString(config.stat % u"STATUS11"), extractor});
    return bindings;
}

std::vector<Binding> sensorBindings(const Config& config, const std::vector<PathStep>& path, const Extractor& how)
{
    Extractor extractor = how;
    extractor.source = Extractor::Source::Path;
    extractor.path = path;
    extractor.timePath = {u"Time"_s};
    std::vector<Binding> bindings{{QString(config.tele % u"SENSOR"), extractor}};
    extractor.path.insert(extractor.path.begin(), u"StatusSNS"_s);
    extractor.timePath = {u"StatusSNS"_s, u"Time"_s};
    for (const QString& answer : {u"STATUS8"_s, u"STATUS10"_s})
        bindings.push_back({QString(config.stat % answer), extractor});
    return bindings;
}

} // namespace holdfast::tasmota
