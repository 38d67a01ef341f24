// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/value.h"

#include <QJsonValue>

namespace holdfast {

/// In exports a number stays a number and yes stays true; nothing known is null.
[[nodiscard]] QJsonValue jsonOf(const Value& value);

} // namespace holdfast
