// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/socket_figures.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace holdfast {

std::optional<SocketFigures> socketFigures(int socket)
{
    constexpr quint8 closedState = 7; // TCP_CLOSE: <netinet/tcp.h> names it, but cannot stand beside <linux/tcp.h>
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return std::nullopt;
    return SocketFigures{info.tcpi_bytes_received, info.tcpi_state == closedState};
}

} // namespace holdfast
