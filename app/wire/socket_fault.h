// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/broker.h"

#include <QAbstractSocket>

#include <optional>

namespace holdfast {

/// What an error of a socket says of the way to the broker; nothing where the other end closed it or the error says something else.
[[nodiscard]] std::optional<LinkFault> faultOf(QAbstractSocket::SocketError error);

} // namespace holdfast
