// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/decode/binding.h"
#include "app/decode/payload.h"

namespace holdfast {

/// A value; or the message says nothing about this leaf; or it cannot be read and why.
struct Extracted
{
    enum class Kind : quint8 { Heard, Ignored, Unreadable };

    Kind kind = Kind::Ignored;
    Value value;
    QString reason;

    friend bool operator==(const Extracted&, const Extracted&) = default;
};

[[nodiscard]] Extracted extract(const Extractor& extractor, const Payload& payload, Timestamp now);

/// The same for a leaf of a JSON payload that has been found already; undefined says nothing.
[[nodiscard]] Extracted extractLeaf(const Extractor& extractor, const Datum& leaf);

/// A finite number in a text, spaces around it allowed.
[[nodiscard]] std::optional<double> finiteNumber(QStringView text);

} // namespace holdfast
