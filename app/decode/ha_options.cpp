// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/extract.h"
#include "app/decode/ha_config.h"

#include <QJsonArray>

#include <cmath>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

QString textOption(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == std::trunc(number) && std::abs(number) < 1e15 ? QString::number(qint64(number)) : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    return value.toString();
}

std::optional<double> numberOption(const QJsonValue& value)
{
    if (value.isDouble())
        return std::isfinite(value.toDouble()) ? std::optional(value.toDouble()) : std::nullopt;
    return finiteNumber(value.toString());
}

bool flagOption(const QJsonValue& value, bool otherwise)
{
    if (value.isBool())
        return value.toBool();
    const QString text = textOption(value).toLower();
    if (text == u"true" || text == u"on" || text == u"yes" || text == u"1")
        return true;
    if (text == u"false" || text == u"off" || text == u"no" || text == u"0")
        return false;
    return otherwise;
}

QStringList listOption(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        list.push_back(textOption(item));
    return list;
}

} // namespace holdfast::homeassistant
