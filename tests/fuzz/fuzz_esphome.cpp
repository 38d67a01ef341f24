// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/feed.h"

HOLDFAST_FUZZ_TARGET(esphome)
{
    holdfast::feed(input);
}
