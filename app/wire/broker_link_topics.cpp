// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a link is subscribed to, and what it looks at once more.
#include "app/wire/broker_link.h"

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr auto longestLook = 8s;

QString droppedTopic()
{
    return u"$SYS/broker/publish/messages/dropped"_s; // `#` never covers it
}

} // namespace

void BrokerLink::subscribeAll()
{
    for (const QString& filter : m_settings.broker.filters)
        m_transport->subscribe(filter, m_settings.subscribeQos);
    m_besides.intersect({m_echo.topic()});
    if (m_settings.watchDropped && !m_settings.broker.filters.contains(droppedTopic())) {
        m_besides.insert(droppedTopic());
        m_transport->subscribe(droppedTopic(), Qos::AtMostOnce);
    }
    if (isHost() && !m_settings.broker.filters.contains(u"#"_s)) {
        m_besides.insert(m_host.topic());
        m_transport->subscribe(m_host.topic(), Qos::AtLeastOnce);
    }
}

void BrokerLink::unsubscribeAll()
{
    QSet<QString> filters(m_settings.broker.filters.cbegin(), m_settings.broker.filters.cend());
    filters.unite(m_besides);
    filters.remove(m_echo.topic());
    for (const QString& filter : std::as_const(filters))
        m_transport->unsubscribe(filter);
    m_besides.intersect({m_echo.topic()});
}

void BrokerLink::subscribed(const QString& filter, bool granted)
{
    if (m_ungranted.remove(filter) && m_ungranted.isEmpty())
        beInUse();
    if (!granted && !m_besides.contains(filter))
        tell(m_state.status, LinkFault::NotAuthorised, QString(u"the broker refuses the subscription "_s + filter));
}

void BrokerLink::look(const QStringList& topics)
{
    if (m_state.status != LinkStatus::Connected)
        return;
    QStringList looked;
    for (const QString& topic : topics) {
        if (topic.isEmpty() || topic.contains(u'+') || topic.contains(u'#') || m_besides.contains(topic) || m_settings.broker.filters.contains(topic))
            continue;
        looked.append(topic);
        m_besides.insert(topic);
        m_transport->subscribe(topic, Qos::AtMostOnce);
    }
    QTimer::singleShot(longestLook, this, [this, looked] { lookedEnough(looked); });
}

void BrokerLink::lookedEnough(const QStringList& topics)
{
    for (const QString& topic : topics) {
        if (m_besides.remove(topic) && m_state.status == LinkStatus::Connected)
            m_transport->unsubscribe(topic);
    }
}

} // namespace holdfast
