// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/dialect.h"

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

QString keyOf(const Leaf& leaf)
{
    return QString::fromUtf8(leaf.key.data(), static_cast<qsizetype>(leaf.key.size()));
}

bool goesToSet(const Leaf& leaf)
{
    return leaf.component() == "light" || leaf.component() == "cover";
}

} // namespace

QString stateTopic(const Unit& unit, const Leaf& leaf)
{
    switch (unit.dialect) {
    case Dialect::Bridged: return unit.base;
    case Dialect::Plain: return unit.base + u'/' + keyOf(leaf);
    case Dialect::Scripted: return unit.base + u"/status"_s;
    case Dialect::Short:
    case Dialect::Bundle: break;
    }
    return unit.base + u"/state"_s;
}

QString commandTopic(const Unit& unit, const Leaf& leaf)
{
    if (unit.dialect == Dialect::Plain)
        return unit.base + u'/' + keyOf(leaf) + u"/set"_s;
    return goesToSet(leaf) ? QString(unit.base + u"/set"_s) : QString(unit.base + u"/set/"_s + keyOf(leaf));
}

QString valueTemplate(const Unit& unit, const Leaf& leaf)
{
    const QString key = keyOf(leaf);
    const bool yesOrNo = kindOf(leaf) == PointKind::Bool;
    if (unit.kind == DeviceKind::Gateway && leaf.is("binary_sensor"))
        return u"{{ value_json.state }}"_s;
    switch (unit.dialect) {
    case Dialect::Plain: return {};
    case Dialect::Bridged: return u"{{ value_json[\""_s + key + u"\"] }}"_s;
    case Dialect::Scripted: return yesOrNo ? QString(u"{%if value_json.sensor."_s + key + u"%}ON{%else%}OFF{%endif%}"_s) : QString(u"{{ value_json.sensor."_s + key + u" }}"_s);
    case Dialect::Short:
    case Dialect::Bundle: break;
    }
    if (yesOrNo)
        return u"{{ 'ON' if value_json."_s + key + u" else 'OFF' }}"_s;
    if (unit.dialect == Dialect::Short && leaf.decimals > 0)
        return u"{{ value_json."_s + key + u" | float | round("_s + QString::number(leaf.decimals) + u") }}"_s;
    return u"{{ value_json."_s + key + u" }}"_s;
}

QStringList commandFilters(const Unit& unit)
{
    QStringList filters;
    for (const Leaf& leaf : unit.leaves) {
        if (!isSettable(leaf))
            continue;
        if (unit.dialect != Dialect::Plain)
            return {unit.base + u"/set/#"_s};
        filters.push_back(commandTopic(unit, leaf));
    }
    return filters;
}

} // namespace holdfast::site
