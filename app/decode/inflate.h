// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QByteArrayView>

#include <string>

namespace holdfast {

/// What was compressed by zlib, gzip or bare DEFLATE; refused when it grows beyond the limit.
[[nodiscard]] Expected<std::string> inflated(QByteArrayView packed, std::size_t most);

} // namespace holdfast
