// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keeping_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOfTimes(const KeepTimes& times)
{
    return {{u"samples"_s, times.samples}, {u"fiveMinutes"_s, times.fiveMinutes}, {u"hours"_s, times.hours}};
}

KeepTimes timesFrom(const QJsonObject& json)
{
    const KeepTimes usual;
    return {json.value(u"samples"_s).toInt(usual.samples), json.value(u"fiveMinutes"_s).toInt(usual.fiveMinutes), json.value(u"hours"_s).toInt(usual.hours)};
}

} // namespace

QByteArray keepingToJson(const KeepingSettings& settings)
{
    QJsonArray apart;
    for (const QuantityKeepTimes& each : settings.apart) {
        QJsonObject row = jsonOfTimes(each.times);
        row.insert(u"quantity"_s, nameOf(each.quantity));
        apart.append(row);
    }
    const QJsonObject json{{u"usual"_s, jsonOfTimes(settings.usual)},     {u"apart"_s, apart},
                           {u"budget"_s, settings.budget},                {u"backupEvery"_s, settings.backupEvery},
                           {u"backupsKept"_s, settings.backupsKept},      {u"backupFolder"_s, settings.backupFolder}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

namespace {

/// As it stands there, sound or not.
KeepingSettings writtenIn(const QJsonObject& object)
{
    const KeepingSettings usual;
    KeepingSettings settings;
    settings.usual = timesFrom(object.value(u"usual"_s).toObject());
    for (const QJsonValue& row : object.value(u"apart"_s).toArray())
        settings.apart.push_back({quantityNamed(row[u"quantity"_s].toString()), timesFrom(row.toObject())});
    settings.budget = object.value(u"budget"_s).toInteger(usual.budget);
    settings.backupEvery = object.value(u"backupEvery"_s).toInt(usual.backupEvery);
    settings.backupsKept = object.value(u"backupsKept"_s).toInt(usual.backupsKept);
    settings.backupFolder = object.value(u"backupFolder"_s).toString();
    return settings;
}

Expected<std::optional<QByteArray>> readText(Database& inventory)
{
    SqlStatement row = inventory.prepare(u"SELECT value FROM meta WHERE key = 'keeping'"_s);
    if (const Fault fault = row.exec())
        return errorOf(*fault);
    std::optional<QByteArray> text;
    if (row.next())
        text = row.value(0).toString().toUtf8();
    const Fault fault = row.fault();
    row.finish();
    if (fault)
        return errorOf(*fault);
    return text;
}

} // namespace

KeepingSettings keepingFromJson(const QByteArray& json)
{
    const KeepingSettings settings = writtenIn(QJsonDocument::fromJson(json).object());
    return checked(settings) ? settings : KeepingSettings();
}

Expected<KeepingSettings> readKeeping(Database& inventory)
{
    const auto text = readText(inventory);
    if (!text)
        return text.error();
    return *text ? keepingFromJson(**text) : KeepingSettings();
}

Expected<QString> readKeepingFault(Database& inventory)
{
    const auto text = readText(inventory);
    if (!text)
        return text.error();
    if (!*text)
        return QString();
    const QJsonDocument json = QJsonDocument::fromJson(**text);
    if (!json.isObject())
        return u"it cannot be read"_s;
    const auto sound = checked(writtenIn(json.object()));
    return sound ? QString() : sound.error().message;
}

Fault writeKeeping(Database& inventory, const KeepingSettings& settings)
{
    return inventory.prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('keeping', ?)"_s).run(QString::fromUtf8(keepingToJson(settings)));
}

} // namespace holdfast
