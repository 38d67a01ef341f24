// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast::continuity_page {

/// Makes every diagram a list of its parts for screen readers. May be called any number of times.
void exposeDiagrams();

} // namespace holdfast::continuity_page
