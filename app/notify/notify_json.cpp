// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_json.h"

#include <QJsonArray>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
Enum enumFrom(const QJsonValue& json, Enum last, Enum usual)
{
    const int number = json.toInt(-1);
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : usual;
}

ChannelSet channelsFrom(const QJsonValue& json, ChannelSet usual)
{
    return {static_cast<quint8>(json.toInt(usual.bits) & everyChannel.bits)};
}

QTime timeFrom(const QJsonValue& json)
{
    const QTime time = QTime::fromString(json.toString(), u"HH:mm"_s);
    return time.isValid() ? time : QTime(0, 0);
}

QJsonObject jsonOf(const MailSettings& mail)
{
    return {{u"enabled"_s, mail.enabled}, {u"host"_s, mail.host}, {u"port"_s, mail.port}, {u"security"_s, static_cast<int>(mail.security)},
            {u"user"_s, mail.user},       {u"from"_s, mail.from}, {u"caFile"_s, mail.caFile}};
}

MailSettings mailFrom(const QJsonObject& json)
{
    MailSettings mail;
    mail.enabled = json.value(u"enabled"_s).toBool();
    mail.host = json.value(u"host"_s).toString();
    mail.port = static_cast<quint16>(std::clamp(json.value(u"port"_s).toInt(mail.port), 1, 65'535));
    mail.security = enumFrom(json.value(u"security"_s), MailSecurity::Plain, MailSecurity::StartTls);
    mail.user = json.value(u"user"_s).toString();
    mail.from = json.value(u"from"_s).toString();
    mail.caFile = json.value(u"caFile"_s).toString();
    return mail;
}

QJsonObject jsonOf(const DutyPerson& person)
{
    QJsonArray absences;
    for (const DutyAbsence& absence : person.absences)
        absences.append(QJsonObject{{u"first"_s, absence.first.toString(Qt::ISODate)}, {u"last"_s, absence.last.toString(Qt::ISODate)}});
    return {{u"name"_s, person.name}, {u"mail"_s, person.mail}, {u"days"_s, person.days}, {u"from"_s, person.from.toString(u"HH:mm"_s)}, {u"to"_s, person.to.toString(u"HH:mm"_s)}, {u"absences"_s, absences}};
}

DutyPerson personFrom(const QJsonObject& json)
{
    DutyPerson person;
    person.name = json.value(u"name"_s).toString();
    person.mail = json.value(u"mail"_s).toString();
    person.days = json.value(u"days"_s).toInt(127) & 127;
    person.from = timeFrom(json.value(u"from"_s));
    person.to = timeFrom(json.value(u"to"_s));
    for (const QJsonValue& absence : json.value(u"absences"_s).toArray())
        person.absences.push_back({QDate::fromString(absence[u"first"_s].toString(), Qt::ISODate), QDate::fromString(absence[u"last"_s].toString(), Qt::ISODate)});
    return person;
}

QJsonObject jsonOf(const NotifyStep& step)
{
    return {{u"after"_s, static_cast<qint64>(step.after.count())}, {u"least"_s, static_cast<int>(step.least)}, {u"channels"_s, step.channels.bits}, {u"whom"_s, static_cast<int>(step.whom)}};
}

NotifyStep stepFrom(const QJsonObject& json)
{
    NotifyStep step;
    step.after = std::chrono::seconds(json.value(u"after"_s).toInt(900));
    step.least = static_cast<Priority>(std::clamp(json.value(u"least"_s).toInt(2), 1, 4));
    step.channels = channelsFrom(json.value(u"channels"_s), step.channels);
    step.whom = enumFrom(json.value(u"whom"_s), DutyCall::Everyone, DutyCall::Everyone);
    return step;
}

QJsonValue jsonOf(const std::optional<Timestamp>& at)
{
    return at ? QJsonValue(static_cast<qint64>(at->time_since_epoch().count())) : QJsonValue();
}

std::optional<Timestamp> timestampFrom(const QJsonValue& json)
{
    return json.isDouble() ? std::optional(Timestamp{std::chrono::milliseconds(json.toInteger())}) : std::nullopt;
}

QJsonArray jsonOf(const std::vector<MailAttachment>& attachments)
{
    QJsonArray list;
    for (const MailAttachment& one : attachments)
        list.append(QJsonObject{{u"path"_s, one.path}, {u"name"_s, one.name}, {u"hash"_s, one.hash}});
    return list;
}

std::vector<MailAttachment> attachmentsFrom(const QJsonArray& list)
{
    std::vector<MailAttachment> attachments;
    for (const QJsonValue& one : list)
        attachments.push_back({one[u"path"_s].toString(), one[u"name"_s].toString(), one[u"hash"_s].toString()});
    return attachments;
}

QJsonObject jsonOf(const Delivery& delivery)
{
    return {{u"number"_s, static_cast<qint64>(delivery.number)}, {u"channel"_s, static_cast<int>(delivery.channel)}, {u"kind"_s, static_cast<int>(delivery.kind)},
            {u"priority"_s, static_cast<int>(delivery.priority)}, {u"lifeSafety"_s, delivery.lifeSafety}, {u"occurrence"_s, delivery.occurrence.text()}, {u"alarm"_s, delivery.alarm.text()},
            {u"alarms"_s, delivery.alarms}, {u"recipients"_s, QJsonArray::fromStringList(delivery.recipients)}, {u"title"_s, delivery.title}, {u"text"_s, delivery.text},
            {u"body"_s, QString::fromUtf8(delivery.body)}, {u"madeAt"_s, jsonOf(std::optional(delivery.madeAt))}, {u"state"_s, static_cast<int>(delivery.state)}, {u"tries"_s, delivery.tries},
            {u"fault"_s, static_cast<int>(delivery.fault)}, {u"detail"_s, delivery.detail}, {u"doneAt"_s, jsonOf(delivery.doneAt)},
            {u"attachments"_s, jsonOf(delivery.attachments)}, {u"run"_s, static_cast<qint64>(delivery.run)}};
}

Delivery deliveryFrom(const QJsonObject& json)
{
    Delivery delivery;
    delivery.number = static_cast<quint64>(std::max<qint64>(json.value(u"number"_s).toInteger(), 0));
    delivery.channel = enumFrom(json.value(u"channel"_s), Channel::WebHook, Channel::Desktop);
    delivery.kind = enumFrom(json.value(u"kind"_s), DeliveryKind::Report, DeliveryKind::Raised);
    delivery.priority = static_cast<Priority>(std::clamp(json.value(u"priority"_s).toInt(4), 1, 4));
    delivery.lifeSafety = json.value(u"lifeSafety"_s).toBool();
    delivery.occurrence = OccurrenceId(json.value(u"occurrence"_s).toString());
    delivery.alarm = AlarmId(json.value(u"alarm"_s).toString());
    delivery.alarms = json.value(u"alarms"_s).toInt(1);
    for (const QJsonValue& one : json.value(u"recipients"_s).toArray())
        if (isMailAddress(one.toString()))
            delivery.recipients.append(one.toString());
    delivery.title = json.value(u"title"_s).toString();
    delivery.text = json.value(u"text"_s).toString();
    delivery.body = json.value(u"body"_s).toString().toUtf8();
    delivery.madeAt = timestampFrom(json.value(u"madeAt"_s)).value_or(Timestamp{});
    delivery.state = enumFrom(json.value(u"state"_s), DeliveryState::Failed, DeliveryState::Failed);
    delivery.tries = std::max(json.value(u"tries"_s).toInt(), 0);
    delivery.fault = enumFrom(json.value(u"fault"_s), DeliveryFault::Altered, DeliveryFault::None);
    delivery.detail = json.value(u"detail"_s).toString();
    delivery.doneAt = timestampFrom(json.value(u"doneAt"_s));
    delivery.attachments = attachmentsFrom(json.value(u"attachments"_s).toArray());
    delivery.run = static_cast<quint64>(std::max<qint64>(json.value(u"run"_s).toInteger(), 0));
    return delivery;
}

} // namespace

QJsonObject jsonOf(const NotifySettings& settings)
{
    QJsonArray first;
    QJsonArray repeat;
    for (std::size_t i = 0; i < settings.first.size(); ++i) {
        first.append(settings.first[i].bits);
        repeat.append(static_cast<qint64>(settings.repeat[i].count()));
    }
    QJsonArray steps;
    for (const NotifyStep& step : settings.steps)
        steps.append(jsonOf(step));
    QJsonArray people;
    for (const DutyPerson& person : settings.people)
        people.append(jsonOf(person));
    const QJsonObject hook{{u"enabled"_s, settings.hook.enabled}, {u"url"_s, settings.hook.url}, {u"caFile"_s, settings.hook.caFile}};
    return {{u"format"_s, u"holdfast-notifications"_s}, {u"version"_s, 1}, {u"desktop"_s, settings.desktop}, {u"sound"_s, settings.sound}, {u"mail"_s, jsonOf(settings.mail)},
            {u"webHook"_s, hook}, {u"first"_s, first}, {u"repeat"_s, repeat}, {u"steps"_s, steps}, {u"people"_s, people}};
}

NotifySettings notifySettingsFrom(const QJsonObject& json)
{
    NotifySettings settings;
    settings.desktop = json.value(u"desktop"_s).toBool(true);
    settings.sound = json.value(u"sound"_s).toBool(true);
    settings.mail = mailFrom(json.value(u"mail"_s).toObject());
    const QJsonObject hook = json.value(u"webHook"_s).toObject();
    settings.hook = {hook.value(u"enabled"_s).toBool(), hook.value(u"url"_s).toString(), hook.value(u"caFile"_s).toString()};
    const QJsonArray first = json.value(u"first"_s).toArray();
    const QJsonArray repeat = json.value(u"repeat"_s).toArray();
    for (std::size_t i = 0; i < settings.first.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        settings.first[i] = channelsFrom(first.at(at), settings.first[i]);
        settings.repeat[i] = std::chrono::minutes(repeat.at(at).toInt(static_cast<int>(settings.repeat[i].count())));
    }
    if (json.contains(u"steps"_s))
        settings.steps.clear();
    for (const QJsonValue& step : json.value(u"steps"_s).toArray())
        settings.steps.push_back(stepFrom(step.toObject()));
    for (const QJsonValue& person : json.value(u"people"_s).toArray())
        settings.people.push_back(personFrom(person.toObject()));
    return settings;
}

QJsonObject jsonOf(const NotifyMemory& memory)
{
    QJsonArray pursuits;
    for (const PursuitMemory& pursuit : memory.plan.pursuits)
        pursuits.append(QJsonArray{pursuit.occurrence.text(), pursuit.steps, pursuit.repeats, pursuit.told, static_cast<qint64>(pursuit.elapsed.count()), pursuit.hooked});
    QJsonArray deliveries;
    for (const Delivery& delivery : memory.deliveries)
        deliveries.append(jsonOf(delivery));
    return {{u"format"_s, u"holdfast-notifications-state"_s}, {u"version"_s, 1}, {u"writtenAt"_s, jsonOf(memory.plan.writtenAt)}, {u"mutedUntil"_s, jsonOf(memory.plan.mutedUntil)},
            {u"pursuits"_s, pursuits}, {u"deliveries"_s, deliveries}};
}

NotifyMemory notifyMemoryFrom(const QJsonObject& json)
{
    NotifyMemory memory;
    memory.plan.writtenAt = timestampFrom(json.value(u"writtenAt"_s));
    memory.plan.mutedUntil = timestampFrom(json.value(u"mutedUntil"_s));
    for (const QJsonValue& row : json.value(u"pursuits"_s).toArray()) {
        const QJsonArray cells = row.toArray();
        memory.plan.pursuits.push_back({OccurrenceId(cells.at(0).toString()), std::max(cells.at(1).toInt(), 0), std::max(cells.at(2).toInt(), 0), cells.at(3).toBool(),
                                        Ticks(std::max<qint64>(cells.at(4).toInteger(), 0)), cells.at(5).toBool()});
    }
    for (const QJsonValue& one : json.value(u"deliveries"_s).toArray())
        memory.deliveries.push_back(deliveryFrom(one.toObject()));
    return memory;
}

} // namespace holdfast
