// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/json_value.h"

namespace holdfast {

QJsonValue jsonOf(const Value& value)
{
    if (const auto* on = std::get_if<bool>(&value))
        return *on;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return {};
}

} // namespace holdfast
