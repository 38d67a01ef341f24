// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/host_reach.h"

#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <cstring>
#include <utility>

#include <netinet/in.h>
#include <netinet/icmp6.h>
#include <netinet/ip_icmp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace holdfast {
namespace {

constexpr std::array<quint16, 3> doors{80, 443, 53}; ///< what routers have; a door that is shut is an answer too

/// RFC 792 and RFC 4443: the same eight bytes; the kernel puts number and checksum in.
QByteArray echoRequest(bool six)
{
    std::array<char, 8> head{};
    head[0] = static_cast<char>(six ? ICMP6_ECHO_REQUEST : ICMP_ECHO);
    return QByteArray(head.data(), head.size()) + "holdfast";
}

socklen_t addressOf(const QHostAddress& host, sockaddr_storage& storage)
{
    std::memset(&storage, 0, sizeof storage);
    if (host.protocol() == QAbstractSocket::IPv6Protocol) {
        auto* six = reinterpret_cast<sockaddr_in6*>(&storage);
        six->sin6_family = AF_INET6;
        const Q_IPV6ADDR bytes = host.toIPv6Address();
        std::memcpy(&six->sin6_addr, &bytes, sizeof bytes);
        return sizeof *six;
    }
    auto* four = reinterpret_cast<sockaddr_in*>(&storage);
    four->sin_family = AF_INET;
    four->sin_addr.s_addr = htonl(host.toIPv4Address());
    return sizeof *four;
}

} // namespace

HostReach::HostReach(QHostAddress host, Ticks timeout, Answer answer, QObject* parent)
    : QObject(parent), m_host(std::move(host)), m_answer(std::move(answer))
{
    QTimer::singleShot(timeout, this, [this] { end(false); });
    if (!askForEcho())
        tryPort(0);
}

HostReach::~HostReach()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool HostReach::askForEcho()
{
    const bool six = m_host.protocol() == QAbstractSocket::IPv6Protocol;
    m_socket = ::socket(six ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, six ? static_cast<int>(IPPROTO_ICMPV6) : static_cast<int>(IPPROTO_ICMP));
    if (m_socket < 0)
        return false;
    sockaddr_storage to;
    const socklen_t size = addressOf(m_host, to);
    const QByteArray request = echoRequest(six);
    if (::sendto(m_socket, request.constData(), static_cast<std::size_t>(request.size()), 0, reinterpret_cast<const sockaddr*>(&to), size) != request.size())
        return false;
    auto* notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        readEcho();
    });
    return true;
}

void HostReach::readEcho()
{
    std::array<char, 256> reply{};
    const bool six = m_host.protocol() == QAbstractSocket::IPv6Protocol;
    const auto size = ::recv(m_socket, reply.data(), reply.size(), 0);
    const auto kind = static_cast<quint8>(reply[0]);
    end(size >= 8 && kind == (six ? ICMP6_ECHO_REPLY : ICMP_ECHOREPLY));
}

void HostReach::tryPort(std::size_t place)
{
    if (place == doors.size())
        return end(false);
    auto* socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::connected, this, [this] { end(true); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, place](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError)
            end(true);
        else
            tryPort(place + 1);
    });
    socket->connectToHost(m_host, doors[place]);
}

void HostReach::end(bool answers)
{
    if (const Answer answer = std::exchange(m_answer, {})) {
        deleteLater();
        answer(answers);
    }
}

} // namespace holdfast
