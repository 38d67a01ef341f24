// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast {

/// Whether libsodium could be made ready. Ask before any use of it; may be asked from any thread and any number of times.
[[nodiscard]] bool sodiumReady();

} // namespace holdfast
