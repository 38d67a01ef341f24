// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace holdfast {

/// What a point can say. monostate: nothing known. Numbers are always finite.
using Value = std::variant<std::monostate, bool, double, QString>;

/// Plain text without locale, for exports and logs: "true", "21.5", "open". Empty for nothing known.
[[nodiscard]] QString toText(const Value& value);

/// The number in it; true is 1 and false is 0; nothing for text and for nothing known.
[[nodiscard]] std::optional<double> toNumber(const Value& value);

} // namespace holdfast
