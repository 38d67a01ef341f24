// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast {

/// Hands memory that was needed for a while back to the system: after thousands of devices announced themselves at once that is a third of all.
/// Takes some milliseconds; safe on any thread.
void returnSpareMemory();

} // namespace holdfast
