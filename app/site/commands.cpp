// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/dialect.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Word
{
    const char* said;
    const char* meant;
};

/// Commands name what to do, states name what is.
constexpr std::array words{
    Word{"LOCK", "LOCKED"}, Word{"UNLOCK", "UNLOCKED"},
};

std::optional<bool> flagFrom(const QString& text)
{
    if (text.compare("on"_L1, Qt::CaseInsensitive) == 0 || text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1)
        return true;
    if (text.compare("off"_L1, Qt::CaseInsensitive) == 0 || text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text == "0"_L1)
        return false;
    return std::nullopt;
}

Value numberFrom(const Unit& unit, const Leaf& leaf, const QString& text)
{
    bool isNumber = false;
    double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {};
    if (leaf.is("light.brightness") && unit.dialect == Dialect::Bridged)
        number = std::round(number / 2.54);
    return leaf.hasRange() ? std::clamp(number, leaf.minimum, leaf.maximum) : number;
}

Value wordFrom(const Leaf& leaf, const QString& text)
{
    QString meant = text;
    for (const Word& word : words) {
        if (text == QLatin1String(word.said))
            meant = QLatin1String(word.meant);
    }
    const QStringList known = QString::fromUtf8(leaf.values).split(u'|');
    if (leaf.is("valve.state"))
        meant = meant == "OPEN"_L1 ? u"open"_s : meant == "CLOSE"_L1 ? u"closed"_s : meant;
    return known.contains(meant) ? Value(meant) : Value();
}

Value valueFrom(const Unit& unit, const Leaf& leaf, const QString& text)
{
    switch (kindOf(leaf)) {
    case PointKind::Number: return numberFrom(unit, leaf, text);
    case PointKind::Str: return wordFrom(leaf, text);
    case PointKind::Bool: break;
    }
    const std::optional<bool> flag = flagFrom(text);
    return flag ? Value(*flag) : Value();
}

QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
}

void collect(std::vector<std::pair<int, Value>>& found, const Unit& unit, const QString& key, const QString& text)
{
    const int leaf = unit.leafIndex(key.toStdString());
    if (leaf < 0 || !isSettable(unit.leaves[static_cast<std::size_t>(leaf)]))
        return;
    Value value = valueFrom(unit, unit.leaves[static_cast<std::size_t>(leaf)], text);
    if (!std::holds_alternative<std::monostate>(value))
        found.emplace_back(leaf, std::move(value));
}

/// What follows the base topic: "set", "set/setpoint", or "permit_join/set" for those with one topic a value.
QString keyIn(const Unit& unit, const QString& topic)
{
    const QString rest = topic.mid(unit.base.size() + 1);
    if (unit.dialect == Dialect::Plain)
        return rest.endsWith("/set"_L1) ? rest.chopped(4) : QString();
    return rest.startsWith("set/"_L1) ? rest.mid(4) : rest == "set"_L1 ? u"state"_s : QString();
}

} // namespace

std::vector<std::pair<int, Value>> commandsIn(const Unit& unit, const QString& topic, const QByteArray& payload)
{
    std::vector<std::pair<int, Value>> found;
    if (!topic.startsWith(unit.base + u'/') || payload.size() > 4096)
        return found;
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (object.isEmpty()) {
        collect(found, unit, keyIn(unit, topic), QString::fromUtf8(payload).trimmed());
        return found;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(found, unit, it.key(), textOf(it.value()));
    return found;
}

} // namespace holdfast::site
