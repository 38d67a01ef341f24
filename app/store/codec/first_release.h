// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sample_run.h"

#include <QByteArray>

#include <optional>

namespace holdfast {

/// What the bytes of a block of the first release begin with.
inline constexpr char firstReleaseBlock = 1;

/// A block as the first release wrote it. Nothing when the bytes are damaged.
[[nodiscard]] std::optional<SampleRun> decodeFirstRelease(const QByteArray& body);

} // namespace holdfast
