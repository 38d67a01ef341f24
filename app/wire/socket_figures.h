// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace holdfast {

/// What the kernel says of a TCP socket.
struct SocketFigures
{
    quint64 bytesReceived = 0;
    bool closed = false;
};

[[nodiscard]] std::optional<SocketFigures> socketFigures(int socket);

} // namespace holdfast
