// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/check_note.h"

#include "app/store/sample_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue whenOf(const std::optional<Timestamp>& at)
{
    return at ? QJsonValue(msOf(*at)) : QJsonValue();
}

std::optional<Timestamp> whenFrom(const QJsonValue& json)
{
    return json.isDouble() ? std::optional(timeOf(json.toInteger())) : std::nullopt;
}

QJsonObject jsonOfDamage(const DamagedSpan& damage, Timestamp seen)
{
    QJsonArray points;
    for (const PointId& point : damage.points)
        points.append(point.text());
    return {{u"kind"_s, static_cast<int>(damage.kind)}, {u"points"_s, points},          {u"from"_s, msOf(damage.interval.from)}, {u"to"_s, msOf(damage.interval.to)},
            {u"samples"_s, damage.samples},             {u"row"_s, damage.row},         {u"detail"_s, damage.detail},            {u"foundAt"_s, msOf(damage.foundAt)},
            {u"seen"_s, msOf(seen)}};
}

DamagedSpan damageFrom(const QJsonObject& json)
{
    DamagedSpan damage;
    damage.kind = static_cast<DamagedSpan::Kind>(std::clamp(json.value(u"kind"_s).toInt(), 0, static_cast<int>(DamagedSpan::Kind::Structure)));
    for (const QJsonValue& point : json.value(u"points"_s).toArray())
        damage.points.emplace_back(point.toString());
    damage.interval = {timeOf(json.value(u"from"_s).toInteger()), timeOf(json.value(u"to"_s).toInteger())};
    damage.samples = json.value(u"samples"_s).toInteger();
    damage.row = json.value(u"row"_s).toInteger();
    damage.detail = json.value(u"detail"_s).toString();
    damage.foundAt = timeOf(json.value(u"foundAt"_s).toInteger());
    return damage;
}

} // namespace

QByteArray jsonOf(const CheckNote& note)
{
    QJsonArray damages;
    for (std::size_t i = 0; i < note.health.damages.size(); ++i)
        damages.append(jsonOfDamage(note.health.damages[i], note.seen[i]));
    // As text: a row's number may be smaller than any a double tells apart from its neighbour.
    const QJsonObject json{{u"format"_s, u"holdfast-history-check"_s}, {u"checkedAt"_s, whenOf(note.health.checkedAt)},      {u"begun"_s, whenOf(note.health.begun)},
                           {u"lastBegun"_s, whenOf(note.lastBegun)},   {u"rows"_s, note.health.rows},                        {u"rowsRead"_s, note.health.rowsRead},
                           {u"damaged"_s, note.health.damaged},        {u"pass"_s, note.place.pass},                         {u"after"_s, QString::number(note.place.after)},
                           {u"damages"_s, damages}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CheckNote checkNoteFrom(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CheckNote note;
    bool known = false;
    const qint64 after = object.value(u"after"_s).toString().toLongLong(&known);
    if (!known || object.value(u"format"_s).toString() != "holdfast-history-check"_L1)
        return note;
    note.place = {object.value(u"pass"_s).toInt(), after};
    note.health.checkedAt = whenFrom(object.value(u"checkedAt"_s));
    note.health.begun = whenFrom(object.value(u"begun"_s));
    note.lastBegun = whenFrom(object.value(u"lastBegun"_s));
    note.health.rows = object.value(u"rows"_s).toInteger();
    note.health.rowsRead = object.value(u"rowsRead"_s).toInteger();
    for (const QJsonValue& damage : object.value(u"damages"_s).toArray()) {
        note.health.damages.push_back(damageFrom(damage.toObject()));
        note.seen.push_back(timeOf(damage[u"seen"_s].toInteger()));
    }
    note.health.damaged = std::max<qint64>(object.value(u"damaged"_s).toInteger(), static_cast<qint64>(note.health.damages.size()));
    return note;
}

} // namespace holdfast
