// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/sparkplug_payload.h"
#include "app/model/point.h"

namespace holdfast {

/// Data types by their number on the wire; those beyond File are not read.
enum class SparkplugType : quint32 {
    Unknown = 0, Int8 = 1, Int16 = 2, Int32 = 3, Int64 = 4, UInt8 = 5, UInt16 = 6, UInt32 = 7, UInt64 = 8, Float = 9, Double = 10, Boolean = 11, String = 12,
    DateTime = 13, Text = 14, Uuid = 15, DataSet = 16, Bytes = 17, File = 18, Template = 19
};

/// What a point of this type can say.
[[nodiscard]] PointKind sparkplugKind(SparkplugType type);
/// Why its value is not shown; empty where it is.
[[nodiscard]] QString sparkplugUnsupported(SparkplugType type);
/// Whether it travels in 64 bits.
[[nodiscard]] bool isSparkplugLong(SparkplugType type);

/// The number in these bits: two's complement where the type has a sign.
[[nodiscard]] double sparkplugSigned(SparkplugType type, quint64 bits);

[[nodiscard]] Expected<Value> sparkplugValue(SparkplugType type, const SparkplugContent& content);
[[nodiscard]] Expected<SparkplugContent> sparkplugContentFor(SparkplugType type, const Value& value);

} // namespace holdfast
