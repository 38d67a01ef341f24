// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/datum.h"

#include <QStringView>

#include <optional>

/// How Python spells values, and what it takes for white space, characters and numbers.
namespace holdfast::jinja {

[[nodiscard]] QString textOf(const Datum& datum); ///< str()
[[nodiscard]] QString reprOf(const Datum& datum); ///< repr(): texts in quotes
[[nodiscard]] QString textOf(double value);       ///< the shortest that reads back the same
[[nodiscard]] QString typeName(const Datum& datum);

enum class JsonStyle {
    Compact, ///< {"a":1}, as Home Assistant's to_json
    Python,  ///< {"a": 1} with \u escapes
    Html     ///< the same, keys sorted, safe inside a page: Jinja's tojson
};
/// Nothing when a value has no JSON.
[[nodiscard]] std::optional<QString> jsonOf(const Datum& datum, JsonStyle style);

[[nodiscard]] bool isSpace(QChar c);
[[nodiscard]] QString stripped(QStringView text);
[[nodiscard]] QString strippedLeft(QStringView text);
[[nodiscard]] QString strippedRight(QStringView text);

/// Python counts characters, QString counts halves of the rare ones.
[[nodiscard]] qsizetype lengthOf(const QString& text);
[[nodiscard]] std::vector<QString> charactersOf(const QString& text);

[[nodiscard]] std::optional<double> readFloat(QStringView text);              ///< float('…')
[[nodiscard]] std::optional<Datum> readInteger(QStringView text, int base);   ///< int('…', base)

} // namespace holdfast::jinja
