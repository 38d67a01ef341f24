// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/notify_files.h"

#include <QJsonObject>

namespace holdfast {

/// Written by hand, by another version or by nobody we know: what makes no sense is the usual, and nothing in it breaks the reader.
[[nodiscard]] QJsonObject jsonOf(const NotifySettings& settings);
[[nodiscard]] NotifySettings notifySettingsFrom(const QJsonObject& json);

[[nodiscard]] QJsonObject jsonOf(const NotifyMemory& memory);
[[nodiscard]] NotifyMemory notifyMemoryFrom(const QJsonObject& json);

} // namespace holdfast
