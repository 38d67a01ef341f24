// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/socket_fault.h"

#include <algorithm>
#include <array>

namespace holdfast {

namespace {

struct Meaning
{
    QAbstractSocket::SocketError error;
    LinkFault fault;
};

constexpr std::array meanings{
    Meaning{QAbstractSocket::ConnectionRefusedError, LinkFault::Refused},
    Meaning{QAbstractSocket::HostNotFoundError, LinkFault::NameUnknown},
    Meaning{QAbstractSocket::NetworkError, LinkFault::Unreachable},
    Meaning{QAbstractSocket::SocketTimeoutError, LinkFault::TimedOut},
};

} // namespace

std::optional<LinkFault> faultOf(QAbstractSocket::SocketError error)
{
    const auto found = std::ranges::find(meanings, error, &Meaning::error);
    return found == meanings.end() ? std::nullopt : std::optional(found->fault);
}

} // namespace holdfast
