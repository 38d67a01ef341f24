// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/value.h"

#include <QLocale>

namespace holdfast {

QString toText(const Value& value)
{
    if (const auto* on = std::get_if<bool>(&value))
        return *on ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return {};
}

std::optional<double> toNumber(const Value& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* on = std::get_if<bool>(&value))
        return *on ? 1.0 : 0.0;
    return std::nullopt;
}

} // namespace holdfast
