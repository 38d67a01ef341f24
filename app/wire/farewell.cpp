// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/farewell.h"

#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <chrono>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace holdfast {

using namespace std::chrono_literals;

Farewell::Farewell(int socket) : m_socket(socket < 0 ? -1 : ::dup(socket)) {}

Farewell::~Farewell()
{
    if (m_socket < 0)
        return;
    ::shutdown(m_socket, SHUT_WR);
    const QDeadlineTimer end(250ms);
    std::array<char, 16 * 1024> unread;
    for (pollfd wait{m_socket, POLLIN, 0}; !end.hasExpired() && ::poll(&wait, 1, static_cast<int>(end.remainingTime())) > 0;) {
        const ssize_t got = ::recv(m_socket, unread.data(), unread.size(), MSG_DONTWAIT);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
            break;
    }
    ::close(m_socket);
}

} // namespace holdfast
