// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/broker_text.h"

#include "app/model/modbus.h"
#include "ui/look/refusal_words.h"
#include "ui/look/words.h"

#include <QFile>
#include <QFileInfo>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 largestMap = 5'000'000;

class BrokerText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::BrokerText)
};

} // namespace

QString addressOf(const BrokerConfig& broker)
{
    QString address = broker.kind == LinkKind::Modbus ? u"modbus://"_s : broker.tls ? u"mqtts://"_s : u"mqtt://"_s;
    if (!broker.user.isEmpty())
        address += broker.user + u'@';
    const bool bracketed = broker.host.contains(u':');
    return address + (bracketed ? QString(u'[' % broker.host % u']') : broker.host) + u':' + QString::number(broker.port);
}

QString stateOf(const LinkState& link, const Format& format, Timestamp now)
{
    QString word = wordsOf(link.status).word;
    word.replace(0, 1, word.left(1).toUpper());
    QStringList parts{word};
    if (link.status == LinkStatus::Connected && link.roundTrip)
        parts << BrokerText::tr("%1 ms there and back").arg(format.count(link.roundTrip->count()));
    if (link.status != LinkStatus::Connected && link.attempts > 0)
        parts << BrokerText::tr("%n attempt(s)", nullptr, link.attempts);
    if (link.since.time_since_epoch().count() > 0)
        parts << BrokerText::tr("for %1").arg(format.age(link.since, now));
    return parts.join(u" · "_s);
}

QString troubleOf(const LinkState& link, const Format& format)
{
    const QString sentence = sentenceOf(link.fault);
    if (sentence.isEmpty() || !link.certificateDate)
        return sentence;
    const QString date = format.day(*link.certificateDate);
    return link.fault == LinkFault::CertificateExpired ? BrokerText::tr("%1 It expired on %2.").arg(sentence, date) : BrokerText::tr("%1 It is valid from %2.").arg(sentence, date);
}

QString faultOf(const BrokerConfig& broker)
{
    if (broker.name.trimmed().isEmpty())
        return BrokerText::tr("Give the broker a name.");
    if (broker.host.trimmed().isEmpty())
        return BrokerText::tr("Give the broker's address: a name or an IP address.");
    if (broker.host.contains(u'/') || broker.host.contains(u' '))
        return BrokerText::tr("The address is only a name or an IP address, without “mqtt://” and without blanks.");
    if (broker.kind == LinkKind::Modbus)
        return broker.mapFile.isEmpty() ? BrokerText::tr("Give the register map.") : QString();
    if (broker.filters.isEmpty())
        return BrokerText::tr("Give at least one topic filter; # means everything.");
    if (broker.sparkplugHost.contains(u'/') || broker.sparkplugHost.contains(u'+') || broker.sparkplugHost.contains(u'#'))
        return BrokerText::tr("A Sparkplug host id has no /, + or # in it.");
    if (broker.certificateFile.isEmpty() != broker.keyFile.isEmpty())
        return BrokerText::tr("A client certificate needs its key file, and a key its certificate.");
    for (const QString& file : {broker.caFile, broker.certificateFile, broker.keyFile}) {
        if (!file.isEmpty() && !QFileInfo(file).isReadable())
            return BrokerText::tr("This file cannot be read: %1").arg(file);
    }
    return {};
}

QString faultOfMap(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return BrokerText::tr("This file cannot be read: %1").arg(name);
    const auto map = readModbusMap(file.read(largestMap));
    return map ? QString() : sentenceOf(map.error());
}

} // namespace holdfast
