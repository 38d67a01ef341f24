// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast::overview {

/// Makes every floor plan a list of rooms for screen readers. May be called any number of times.
void exposeRooms();

} // namespace holdfast::overview
