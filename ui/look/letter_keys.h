// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast {

/// Whether single letters do something (A acknowledges). People who speak to their computer switch them off in the settings.
[[nodiscard]] bool letterKeysCount();

} // namespace holdfast
