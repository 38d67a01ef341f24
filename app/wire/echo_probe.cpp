// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/echo_probe.h"

#include <QRandomGenerator>

namespace holdfast {
namespace {

constexpr int mostEnded = 2; ///< connections that one question may cost

/// Somebody who could guess it could tell us that a dead broker lives.
QByteArray newNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16) + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace

EchoProbe::EchoProbe(QString topic, Ticks interval, Ticks timeout)
    : m_topic(std::move(topic)), m_interval(interval), m_timeout(timeout)
{
}

/// A mosquitto 2.0.11 whose queue has no bound (max_queued_messages 0) throws out whoever publishes what he may not: asking again and again would cost us the connection each time.
void EchoProbe::begin(Ticks now)
{
    m_endedBy = m_nonce.isEmpty() || m_answered ? 0 : m_endedBy + 1;
    m_silent = m_silent || m_endedBy >= mostEnded;
    m_nonce.clear();
    m_next = now;
    m_good.reset();
    m_roundTrip.reset();
}

void EchoProbe::beSilent()
{
    m_silent = true;
    m_nonce.clear();
    m_good.reset();
    m_roundTrip.reset();
}

std::optional<Publication> EchoProbe::due(Ticks now)
{
    if (!speaks() || m_silent || !m_next)
        return std::nullopt;
    if (!m_nonce.isEmpty() && now - m_asked >= m_timeout) {
        m_good = false;
        m_nonce.clear();
    }
    if (!m_nonce.isEmpty() || now < *m_next)
        return std::nullopt;
    m_nonce = newNonce();
    m_asked = now;
    m_next = now + m_interval;
    return Publication{{}, m_topic, m_nonce, Qos::AtLeastOnce, false}; // asked for an answer, the broker can tell that we may not
}

bool EchoProbe::hear(const Message& message, Ticks now)
{
    if (!speaks() || message.topic != m_topic)
        return false;
    if (m_nonce.isEmpty() || message.retained || message.payload != m_nonce)
        return true;
    m_good = true;
    m_answered = true;
    m_roundTrip = now - m_asked;
    m_nonce.clear();
    return true;
}

} // namespace holdfast
