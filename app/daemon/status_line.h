// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"

#include <QString>

namespace holdfast {

/// "412 devices · 2513 points · 310.4 messages/s · 5 alarms · 18422 samples stored", and what is wrong, if anything.
[[nodiscard]] QString statusLine(const Picture& picture);
[[nodiscard]] QString statusJson(const Picture& picture);

} // namespace holdfast
