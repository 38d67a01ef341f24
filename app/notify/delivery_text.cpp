// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/delivery_text.h"

#include "app/base/utc.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostNamed = 20; ///< of many alarms; the others are counted
constexpr qsizetype longestLine = 200;

class Letter
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Letter)
};

QString wallClock(Timestamp at, const NotifyScene& scene)
{
    const QTimeZone known(scene.timeZone);
    const QDateTime local = utcTime(at).toTimeZone(known.isValid() ? known : QTimeZone(QByteArrayLiteral("UTC")));
    return QString(local.toString(u"yyyy-MM-dd HH:mm:ss"_s) % u' ' % local.timeZoneAbbreviation());
}

/// Rules that came with Holdfast speak the program's language.
QString spoken(const QString& text)
{
    return text.isEmpty() ? text : oneLine(QCoreApplication::translate("rules", text.toUtf8().constData()));
}

QString headOf(const Alarm& alarm)
{
    return QString(nameOf(alarm.priority) % u" · "_s % spoken(alarm.name) % (alarm.source.isEmpty() ? QString() : QString(u" · "_s % oneLine(alarm.source))));
}

/// Why it is told now, when it is not new.
QString reasonOf(const NotifyAsk& ask)
{
    const int minutes = static_cast<int>(ask.waited.count());
    switch (ask.kind) {
    case DeliveryKind::Repeated: return Letter::tr("Still not acknowledged after %1 min.").arg(minutes);
    case DeliveryKind::Escalated: return Letter::tr("Nobody has acknowledged this for %1 min.").arg(minutes);
    case DeliveryKind::Ended: return Letter::tr("It is over.");
    case DeliveryKind::Raised:
    case DeliveryKind::Updated:
    case DeliveryKind::Report:
    case DeliveryKind::Test: break;
    }
    return {};
}

/// What hangs on it: told with its cause, never by itself.
QStringList weightOf(const Alarm& alarm)
{
    QStringList lines;
    if (alarm.affects > 0)
        lines << Letter::tr("Affects %1.").arg(alarm.affects);
    if (alarm.hides > 0)
        lines << Letter::tr("Hides %1.").arg(alarm.hides);
    if (!alarm.lifeSafetyBehind.isEmpty())
        lines << Letter::tr("Life safety behind it: %1").arg(oneLine(alarm.lifeSafetyBehind.join(u", "_s)));
    return lines;
}

QStringList factsOf(const NotifyAsk& ask, const NotifyScene& scene)
{
    const Alarm& alarm = *ask.alarm;
    QStringList lines{headOf(alarm)};
    if (alarm.lifeSafety)
        lines << Letter::tr("Life safety.");
    if (const QString reason = reasonOf(ask); !reason.isEmpty())
        lines << reason;
    lines << Letter::tr("Since %1").arg(wallClock(alarm.raisedAt, scene));
    if (const QString value = toText(alarm.value); !value.isEmpty())
        lines << Letter::tr("Value: %1 %2 (limit: %3)").arg(oneLine(value), alarm.unit, alarm.limit.isEmpty() ? u"–"_s : oneLine(alarm.limit));
    lines += weightOf(alarm);
    if (!alarm.cause.isEmpty())
        lines << Letter::tr("Cause: %1").arg(spoken(alarm.cause));
    if (!alarm.consequence.isEmpty())
        lines << Letter::tr("If nobody acts: %1").arg(spoken(alarm.consequence));
    for (qsizetype i = 0; i < std::min<qsizetype>(alarm.operatorAction.size(), 20); ++i)
        lines << QString(QString::number(i + 1) % u". "_s % spoken(alarm.operatorAction[i]));
    return lines;
}

QString siteOf(const NotifyScene& scene)
{
    const QString name = scene.site.isEmpty() ? u"Holdfast"_s : oneLine(scene.site);
    return scene.simulated ? Letter::tr("%1 (simulated)").arg(name) : name;
}

QJsonObject jsonOf(const NotifyAsk& ask)
{
    const Alarm& alarm = *ask.alarm;
    QJsonObject json{{u"id"_s, alarm.id.text()},
                     {u"occurrence"_s, alarm.occurrence.text()},
                     {u"name"_s, alarm.name},
                     {u"source"_s, alarm.source},
                     {u"state"_s, nameOf(labelOf(alarm.flags))},
                     {u"priority"_s, static_cast<int>(alarm.priority)},
                     {u"lifeSafety"_s, alarm.lifeSafety},
                     {u"raisedAt"_s, isoText(alarm.raisedAt)},
                     {u"affects"_s, alarm.affects},
                     {u"hides"_s, alarm.hides},
                     {u"waitedMinutes"_s, static_cast<int>(ask.waited.count())},
                     {u"cause"_s, alarm.cause},
                     {u"consequence"_s, alarm.consequence},
                     {u"operatorAction"_s, QJsonArray::fromStringList(alarm.operatorAction)}};
    if (const QString value = toText(alarm.value); !value.isEmpty()) {
        json.insert(u"value"_s, value);
        json.insert(u"unit"_s, alarm.unit);
        json.insert(u"limit"_s, alarm.limit);
    }
    return json;
}

QString kindName(DeliveryKind kind)
{
    constexpr const char* names[] = {"raised", "repeated", "escalated", "ended", "test", "updated"};
    return QLatin1String(names[static_cast<int>(kind)]);
}

QByteArray wrapped(DeliveryKind kind, const QJsonArray& alarms, std::size_t count, const NotifyScene& scene, Timestamp now)
{
    const QJsonObject json{{u"format"_s, u"holdfast-alarms"_s}, {u"version"_s, 1}, {u"kind"_s, kindName(kind)}, {u"site"_s, scene.site}, {u"simulated"_s, scene.simulated}, {u"at"_s, isoText(now)},
                           {u"count"_s, static_cast<qint64>(count)}, {u"alarms"_s, alarms}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QString oneLine(const QString& text)
{
    QString line = text.simplified();
    line.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format; });
    return line.size() > longestLine ? QString(line.left(longestLine) % u'…') : line;
}

bool isWorse(const Alarm& one, const Alarm& other)
{
    return std::tuple(!one.lifeSafety, one.priority, one.raisedAt, one.occurrence) < std::tuple(!other.lifeSafety, other.priority, other.raisedAt, other.occurrence);
}

QString titleOf(const std::vector<NotifyAsk>& asks, const NotifyScene& scene)
{
    const QString worst = headOf(*asks.front().alarm);
    const QString what = asks.size() == 1 ? worst : Letter::tr("%1 alarms, the worst: %2").arg(asks.size()).arg(worst);
    return QString(what % u" – "_s % siteOf(scene));
}

QString bubbleOf(const std::vector<NotifyAsk>& asks)
{
    QStringList lines;
    if (asks.size() > 1)
        for (std::size_t i = 0; i < std::min<std::size_t>(asks.size(), 4); ++i)
            lines << headOf(*asks[i].alarm);
    else
        lines = QStringList{reasonOf(asks.front()), spoken(asks.front().alarm->consequence)} + weightOf(*asks.front().alarm);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString letterOf(const std::vector<NotifyAsk>& asks, const NotifyScene& scene, const DutyAnswer& told)
{
    QStringList parts;
    for (std::size_t i = 0; i < std::min(asks.size(), mostNamed); ++i)
        parts << factsOf(asks[i], scene).join(u'\n');
    if (asks.size() > mostNamed)
        parts << Letter::tr("And %1 more.").arg(asks.size() - mostNamed);
    QString end = Letter::tr("Told: %1").arg(oneLine(namesOf(told.people).join(u", "_s)));
    if (told.nobody)
        end += QString(u'\n' % Letter::tr("Nobody is on duty now, so everybody was told."));
    parts << end << QString(u"-- \nHoldfast · "_s % siteOf(scene));
    return parts.join(u"\n\n"_s);
}

QByteArray hookBodyOf(const std::vector<NotifyAsk>& asks, const NotifyScene& scene, Timestamp now)
{
    QJsonArray alarms;
    for (std::size_t i = 0; i < std::min(asks.size(), mostNamed); ++i)
        alarms.append(jsonOf(asks[i]));
    return wrapped(asks.front().kind, alarms, asks.size(), scene, now);
}

Delivery testDelivery(Channel channel, const NotifyScene& scene, const DutyAnswer& told, Timestamp now)
{
    Delivery delivery;
    delivery.channel = channel;
    delivery.kind = DeliveryKind::Test;
    delivery.alarms = 0;
    delivery.title = QString(Letter::tr("This is a test") % u" – "_s % siteOf(scene));
    delivery.text = Letter::tr("Holdfast can reach you this way. Nothing is wrong.");
    if (channel == Channel::Mail)
        delivery.recipients = addressesOf(told.people);
    if (channel == Channel::WebHook)
        delivery.body = wrapped(DeliveryKind::Test, {}, 0, scene, now);
    return delivery;
}

} // namespace holdfast
