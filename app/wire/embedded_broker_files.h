// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/embedded_broker.h"

namespace holdfast {

[[nodiscard]] QString brokerConfigPath(const QString& folder);

/// Writes configuration, password hashes and access list: files 0600 in a folder 0700.
[[nodiscard]] Expected<> writeBrokerFiles(const EmbeddedBrokerSettings& settings, quint16 port);

} // namespace holdfast
