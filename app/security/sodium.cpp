// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/sodium.h"

#include <sodium.h>

namespace holdfast {

bool sodiumReady()
{
    return sodium_init() >= 0;
}

} // namespace holdfast
