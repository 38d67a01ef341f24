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

KeepingSettings keepingFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const KeepingSettings usual;
    KeepingSettings settings;
    settings.usual = timesFrom(object.value(u"usual"_s).toObject());
    for (const QJsonValue& row : object.value(u"apart"_s).toArray())
        settings.apart.push_back({quantityNamed(row[u"quantity"_s].toString()), timesFrom(row.toObject())});
    settings.budget = object.value(u"budget"_s).toInteger(usual.budget);
    settings.backupEvery = object.value(u"backupEvery"_s).toInt(usual.backupEvery);
    settings.backupsKept = object.value(u"backupsKept"_s).toInt(usual.backupsKept);
    settings.backupFolder = object.value(u"backupFolder"_s).toString();
    return checked(settings) ? settings : usual;
}

Expected<KeepingSettings> readKeeping(Database& inventory)
{
    SqlStatement row = inventory.prepare(u"SELECT value FROM meta WHERE key = 'keeping'"_s);
    if (const Fault fault = row.exec())
        return errorOf(*fault);
    const KeepingSettings settings = row.next() ? keepingFromJson(row.value(0).toString().toUtf8()) : KeepingSettings();
    const Fault fault = row.fault();
    row.finish();
    if (fault)
        return errorOf(*fault);
    return settings;
}

Fault writeKeeping(Database& inventory, const KeepingSettings& settings)
{
    return inventory.prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('keeping', ?)"_s).run(QString::fromUtf8(keepingToJson(settings)));
}

} // namespace holdfast
