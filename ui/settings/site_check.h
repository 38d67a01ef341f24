// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/site.h"

#include <QString>

namespace holdfast {

/// What is wrong with a site as it was filled in, in words; empty when it can be saved.
[[nodiscard]] QString faultOf(const Site& site);

} // namespace holdfast
