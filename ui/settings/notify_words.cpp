// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notify_words.h"

#include <QCoreApplication>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class NotifyWords
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::NotifyWords)
};

} // namespace

QString wordOf(Channel channel)
{
    switch (channel) {
    case Channel::Desktop: return NotifyWords::tr("Desktop");
    case Channel::Sound: return NotifyWords::tr("Sound");
    case Channel::Mail: return NotifyWords::tr("E-mail");
    case Channel::WebHook: break;
    }
    return NotifyWords::tr("Web hook");
}

Icon iconOf(Channel channel)
{
    constexpr Icon icons[] = {Icon::Overview, Icon::Sound, Icon::Note, Icon::Link};
    return icons[static_cast<int>(channel)];
}

QString sentenceOf(DeliveryFault fault, const QString& detail)
{
    switch (fault) {
    case DeliveryFault::None: return {};
    case DeliveryFault::NotSetUp: return NotifyWords::tr("This way is not set up.");
    case DeliveryFault::NoRecipient: return NotifyWords::tr("Nobody on the roster has an e-mail address.");
    case DeliveryFault::NoSecret: return NotifyWords::tr("The password or secret is missing.");
    case DeliveryFault::NameUnknown: return NotifyWords::tr("The name of the server is not known here.");
    case DeliveryFault::Unreachable: return NotifyWords::tr("The server cannot be reached.");
    case DeliveryFault::Tls: return NotifyWords::tr("No encrypted connection with a certificate that is trusted here.");
    case DeliveryFault::Login: return NotifyWords::tr("The server does not accept user or password.");
    case DeliveryFault::Rejected: return NotifyWords::tr("The server refused it: %1").arg(detail);
    case DeliveryFault::TimedOut: return NotifyWords::tr("No answer in time.");
    case DeliveryFault::NoService: return NotifyWords::tr("There is nothing on this computer that could do it.");
    case DeliveryFault::Answer: return NotifyWords::tr("The other side answered %1.").arg(detail);
    case DeliveryFault::Overfull: return NotifyWords::tr("Too many were waiting; this one gave way.");
    case DeliveryFault::TooLarge: return NotifyWords::tr("The files are too large for a mail, from %1 on.").arg(detail);
    case DeliveryFault::Altered: return NotifyWords::tr("A file is gone or was changed since it was made: %1").arg(detail);
    case DeliveryFault::Expired: break;
    }
    return NotifyWords::tr("It waited a day and was given up.");
}

QString stateOf(const Delivery& delivery, Timestamp now, const Format& format)
{
    const QString way = QString(wordOf(delivery.channel) % u" · "_s);
    const QString why = sentenceOf(delivery.fault, delivery.detail);
    switch (delivery.state) {
    case DeliveryState::Sending: return QString(way % NotifyWords::tr("on its way"));
    case DeliveryState::Sent: return QString(way % NotifyWords::tr("sent at %1").arg(format.moment(delivery.doneAt.value_or(now), now)));
    case DeliveryState::Failed: return QString(way % NotifyWords::tr("not sent: %1").arg(why));
    case DeliveryState::Queued: break;
    }
    return QString(way % (why.isEmpty() ? NotifyWords::tr("waits") : NotifyWords::tr("waits, tried %1 times: %2").arg(format.count(delivery.tries), why)));
}

} // namespace holdfast
