// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/daemon/options.h"
#include "app/model/picture.h"
#include "app/store/store.h"

namespace holdfast {

/// What an export of readings cannot hold, since it cannot be read any more; empty: everything is there. Reads all of the history.
[[nodiscard]] QString damageIn(const Store& store);

[[nodiscard]] bool wantsExports(const Options& options);

/// Writes the files the command line names. The first that fails ends it.
[[nodiscard]] Expected<> writeExports(const Options& options, const Picture& picture, const Store& store);

} // namespace holdfast
