// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QString>

#include <functional>

class QIODevice;

namespace holdfast {

/// Writes beside the file, syncs, and puts it in the file's place: there is always the old one or the whole new one.
[[nodiscard]] Expected<> writeSafely(const QString& file, const std::function<Expected<>(QIODevice&)>& write);

} // namespace holdfast
