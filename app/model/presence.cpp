// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/presence.h"

namespace holdfast {

QString nameOf(Presence presence)
{
    constexpr const char* names[] = {"Unknown", "Online", "Degraded", "OnFallback", "Offline"};
    return QLatin1String(names[static_cast<int>(presence)]);
}

} // namespace holdfast
