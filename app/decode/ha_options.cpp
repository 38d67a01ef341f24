// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_options.h"

#include "app/decode/datum_text.h"
#include "app/decode/extract.h"

#include <algorithm>
#include <cmath>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t few = 48; ///< looked through one by one

QString numberText(double number)
{
    return number == std::trunc(number) && std::abs(number) < 1e15 ? QString::number(qint64(number)) : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool flagIn(const QString& text, bool otherwise)
{
    const auto says = [&](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (says("true"_L1) || says("on"_L1) || says("yes"_L1) || says("1"_L1))
        return true;
    if (says("false"_L1) || says("off"_L1) || says("no"_L1) || says("0"_L1))
        return false;
    return otherwise;
}

} // namespace

Options::Options(std::vector<Option> given) : m_all(std::move(given))
{
    settle();
}

Options::Options(const Datum& given, Place place)
{
    const DatumDict* members = given.dict();
    if (!members)
        return;
    m_all.reserve(members->entries().size());
    for (const auto& [key, value] : members->entries()) {
        const QString name = stateText(key);
        const Spelling spelling = spellingOf(name.toUtf8(), place);
        m_all.push_back({spelling.name ? *spelling.name : name, value, spelling.isBrief});
    }
    settle();
}

void Options::settle()
{
    const auto counts = [](const Option& a, const Option& b) { return a.isBrief && !b.isBrief; }; // the last one stays
    if (m_all.size() > few) {
        std::ranges::stable_sort(m_all, [&](const Option& a, const Option& b) { return a.name != b.name ? a.name < b.name : counts(a, b); });
        const auto repeated = std::unique(m_all.rbegin(), m_all.rend(), [](const Option& a, const Option& b) { return a.name == b.name; });
        m_all.erase(m_all.begin(), repeated.base());
        return;
    }
    for (std::size_t i = 1; i < m_all.size(); ++i) {
        const auto place = m_all.begin() + std::ptrdiff_t(i);
        const auto before = std::find_if(m_all.begin(), place, [&](const Option& one) { return one.name == place->name; });
        if (before == place)
            continue;
        if (!counts(*place, *before))
            before->value = place->value;
        before->isBrief = before->isBrief && place->isBrief;
        m_all.erase(place);
        --i;
    }
}

const Options::Option* Options::find(QLatin1StringView name) const
{
    const auto found = m_all.size() > few ? std::ranges::lower_bound(m_all, name, [](const auto& a, const auto& b) { return a < b; }, &Option::name)
                                          : std::ranges::find_if(m_all, [&](const Option& one) { return one.name == name; });
    return found != m_all.end() && found->name == name ? &*found : nullptr;
}

const Datum& Options::value(QLatin1StringView name) const
{
    static const Datum absent;
    const Option* found = find(name);
    return found ? found->value : absent;
}

void Options::add(const QString& name, const Datum& value)
{
    m_all.push_back({name, value});
    settle();
}

Datum Options::take(QLatin1StringView name)
{
    const Option* found = find(name);
    if (!found)
        return {};
    const auto place = m_all.begin() + (found - m_all.data());
    Datum value = std::move(place->value);
    if (m_all.size() > few) { // they are sorted
        m_all.erase(place);
        return value;
    }
    if (&*place != &m_all.back())
        *place = std::move(m_all.back());
    m_all.pop_back();
    return value;
}

void Options::resolveTopics(const QString& base)
{
    for (Option& option : m_all) {
        const auto* text = option.name.endsWith("topic"_L1) ? option.value.as<QString>() : nullptr;
        if (text && text->startsWith(u'~'))
            option.value = Datum::of(QString(base + text->sliced(1)));
        else if (text && text->endsWith(u'~'))
            option.value = Datum::of(QString(text->chopped(1) + base));
    }
}

QString textOption(const Datum& value)
{
    if (const auto* text = value.as<QString>())
        return *text;
    if (const auto* flag = value.as<bool>())
        return *flag ? u"true"_s : u"false"_s;
    return value.isNumber() ? numberText(*value.number()) : QString();
}

QString textOption(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? numberText(value.toDouble()) : value.toString();
}

std::optional<double> numberOption(const Datum& value)
{
    if (isNumber(value))
        return std::isfinite(*value.number()) ? value.number() : std::nullopt;
    const auto* text = value.as<QString>();
    return text ? finiteNumber(*text) : std::nullopt;
}

std::optional<double> numberOption(const QJsonValue& value)
{
    if (value.isDouble())
        return std::isfinite(value.toDouble()) ? std::optional(value.toDouble()) : std::nullopt;
    return finiteNumber(value.toString());
}

bool flagOption(const Datum& value, bool otherwise)
{
    const auto* flag = value.as<bool>();
    return flag ? *flag : value.isUndefined() ? otherwise : flagIn(textOption(value), otherwise);
}

bool flagOption(const QJsonValue& value, bool otherwise)
{
    return value.isBool() ? value.toBool() : flagIn(textOption(value), otherwise);
}

QStringList listOption(const Datum& value)
{
    QStringList list;
    if (const DatumSequence* items = value.sequence())
        for (const Datum& item : items->items)
            list.push_back(textOption(item));
    return list;
}

} // namespace holdfast::homeassistant
