// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sample_run.h"

#include <QByteArray>

#include <optional>

namespace holdfast {

/// The samples of one series in time order, packed small.
[[nodiscard]] QByteArray encodeBlock(const SampleRun& run);

/// Nothing when the bytes are damaged.
[[nodiscard]] std::optional<SampleRun> decodeBlock(const QByteArray& body);

} // namespace holdfast
