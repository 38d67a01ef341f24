// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_operators.h"

#include "app/decode/template_builtins.h"
#include "app/decode/template_text.h"
#include "app/decode/template_time.h"

#include <algorithm>
#include <array>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

int sign(auto a, auto b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

int orderOfSequences(Run& run, const DatumSequence& a, const DatumSequence& b)
{
    for (std::size_t i = 0; i < std::min(a.items.size(), b.items.size()); ++i)
        if (!(a.items[i] == b.items[i]))
            return order(run, a.items[i], b.items[i]);
    return sign(a.items.size(), b.items.size());
}

/// By character, not by half of one.
int orderOfTexts(const QString& a, const QString& b)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        if (a[i] != b[i])
            return a[i].isSurrogate() == b[i].isSurrogate() ? sign(a[i].unicode(), b[i].unicode()) : a[i].isSurrogate() ? 1 : -1;
    return sign(a.size(), b.size());
}

bool isOrdered(const DatumSequence& a, const DatumSequence& b)
{
    using enum DatumSequence::Flavour;
    return a.flavour == b.flavour && (a.flavour == List || a.flavour == Tuple);
}

/// Attributes that are no methods.
Datum property(const Datum& value, const QString& name)
{
    static constexpr std::array parts{"year"_L1, "month"_L1, "day"_L1, "hour"_L1, "minute"_L1, "second"_L1, "microsecond"_L1};
    if (const auto* moment = value.as<Moment>()) {
        const ClockFace face = faceOf(*moment);
        const std::array<int, 7> numbers{face.year, int(face.month), int(face.day), face.hour, face.minute, face.second, face.micro};
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (name == parts[i])
                return Datum::of(numbers[i]);
    }
    if (const auto* duration = value.as<Duration>()) {
        constexpr qint64 day = 86'400'000'000;
        const qint64 days = duration->micros / day - (duration->micros % day < 0 ? 1 : 0);
        if (name == "days"_L1)
            return Datum::of(days);
        if (name == "seconds"_L1)
            return Datum::of((duration->micros - days * day) / 1'000'000);
    }
    if (value.isNumber() && name == "real"_L1)
        return value.is<bool>() ? Datum::of(*wholeNumber(value)) : value;
    return Datum::undefined(name);
}

bool isIndexable(const DatumSequence& sequence)
{
    using enum DatumSequence::Flavour;
    return sequence.flavour == List || sequence.flavour == Tuple || sequence.flavour == Range;
}

Datum element(const Datum& value, qint64 index)
{
    const auto* sequence = value.sequence();
    if (sequence && isIndexable(*sequence)) {
        const auto size = qint64(sequence->items.size());
        const qint64 place = index < 0 ? index + size : index;
        if (place >= 0 && place < size)
            return sequence->items[std::size_t(place)];
    }
    if (const auto* text = value.as<QString>()) {
        const qint64 size = lengthOf(*text);
        const qint64 place = index < 0 ? index + size : index;
        if (place >= 0 && place < size)
            return Datum::of(size == text->size() ? QString(text->at(place)) : charactersOf(*text)[std::size_t(place)]);
    }
    return Datum::undefined(QString::number(index));
}

/// Where a slice begins and ends, in steps.
struct Cut
{
    qint64 from;
    qint64 to;
    qint64 step;
};

std::optional<Cut> cutOf(const Datum& from, const Datum& to, const Datum& by, qint64 size)
{
    const auto isBound = [](const Datum& d) { return d.isNone() || wholeNumber(d); };
    if (!isBound(from) || !isBound(to) || !isBound(by))
        return {};
    const qint64 step = wholeNumber(by).value_or(1);
    const auto place = [&](const Datum& bound, qint64 otherwise) {
        const auto given = wholeNumber(bound);
        if (!given)
            return otherwise;
        return std::clamp(*given < 0 ? *given + size : *given, step > 0 ? qint64(0) : qint64(-1), step > 0 ? size : size - 1);
    };
    return Cut{place(from, step > 0 ? 0 : size - 1), place(to, step > 0 ? size : -1), step};
}

template <typename Item>
std::vector<Item> cutOut(const std::vector<Item>& items, const Cut& cut)
{
    std::vector<Item> out;
    for (qint64 i = cut.from; cut.step > 0 ? i < cut.to : i > cut.to;) {
        out.push_back(items[std::size_t(i)]);
        if (__builtin_add_overflow(i, cut.step, &i))
            break;
    }
    return out;
}

QString joinedCharacters(const std::vector<QString>& characters)
{
    QString text;
    for (const QString& character : characters)
        text += character;
    return text;
}

} // namespace

bool isThere(Run& run, const Datum& value)
{
    if (const auto* undefined = value.as<Undefined>()) {
        run.missing(u"'%1' is undefined"_s.arg(undefined->name));
        return false;
    }
    return !run.failed();
}

int order(Run& run, const Datum& a, const Datum& b)
{
    if (!isThere(run, a) || !isThere(run, b) || !run.spend())
        return 0;
    if (a.isInteger() && b.isInteger() && !a.is<BigInteger>() && !b.is<BigInteger>())
        return sign(*wholeNumber(a), *wholeNumber(b));
    if (a.isNumber() && b.isNumber())
        return sign(*a.number(), *b.number());
    if (a.isText() && b.isText())
        return orderOfTexts(*a.as<QString>(), *b.as<QString>());
    if (a.sequence() && b.sequence() && isOrdered(*a.sequence(), *b.sequence()))
        return orderOfSequences(run, *a.sequence(), *b.sequence());
    if (a.is<Duration>() && b.is<Duration>())
        return sign(a.as<Duration>()->micros, b.as<Duration>()->micros);
    if (a.is<Moment>() && b.is<Moment>() && a.as<Moment>()->offset.has_value() == b.as<Moment>()->offset.has_value())
        return sign(a.as<Moment>()->utc(), b.as<Moment>()->utc());
    run.fail(u"'%1' and '%2' cannot be put in order"_s.arg(typeName(a), typeName(b)));
    return 0;
}

bool compare(Run& run, Comparison comparison, const Datum& a, const Datum& b)
{
    const auto isNan = [](const Datum& d) { return d.is<double>() && *d.as<double>() != *d.as<double>(); };
    run.spendFor(a);
    switch (comparison) {
    case Comparison::Equal: return a == b;
    case Comparison::Unequal: return !(a == b);
    case Comparison::In: return contains(run, b, a);
    case Comparison::NotIn: return !contains(run, b, a);
    default: break;
    }
    const int sign = order(run, a, b);
    if (isNan(a) || isNan(b))
        return false;
    switch (comparison) {
    case Comparison::Less: return sign < 0;
    case Comparison::LessEqual: return sign <= 0;
    case Comparison::Greater: return sign > 0;
    default: return sign >= 0;
    }
}

bool contains(Run& run, const Datum& container, const Datum& item)
{
    run.spendFor(container);
    if (container.isUndefined())
        return false;
    if (const auto* text = container.as<QString>()) {
        if (const auto* part = item.as<QString>())
            return text->contains(*part);
        run.fail(u"'in <string>' requires string as left operand, not %1"_s.arg(typeName(item)));
        return false;
    }
    if (const auto* sequence = container.sequence())
        return std::ranges::find(sequence->items, item) != sequence->items.end();
    if (const auto* dict = container.dict()) {
        if (DatumDict::canBeKey(item))
            return dict->find(item) != nullptr;
        run.fail(u"unhashable type: '%1'"_s.arg(typeName(item)));
        return false;
    }
    run.fail(u"argument of type '%1' is not iterable"_s.arg(typeName(container)));
    return false;
}

Datum attribute(Run& run, const Datum& value, const QString& name)
{
    if (!isThere(run, value))
        return {};
    if (const auto* dict = value.dict())
        if (const Datum* found = dict->find(name))
            return *found;
    if (const auto* object = value.object())
        return object->attribute(name);
    if (auto bound = method(value, name))
        return *bound;
    return property(value, name);
}

Datum item(Run& run, const Datum& value, const Datum& key)
{
    if (!isThere(run, value))
        return {};
    if (const auto* dict = value.dict())
        if (DatumDict::canBeKey(key))
            if (const Datum* found = dict->find(key))
                return *found;
    if (const auto* name = key.as<QString>())
        return attribute(run, value, *name);
    if (const auto index = wholeNumber(key))
        return element(value, *index);
    return Datum::undefined(textOf(key));
}

Datum slice(Run& run, const Datum& value, const Datum& from, const Datum& to, const Datum& step)
{
    if (!isThere(run, value) || !run.spendFor(value))
        return {};
    const auto* text = value.as<QString>();
    const auto* sequence = value.sequence();
    if (!text && !(sequence && isIndexable(*sequence)))
        return run.fail(u"'%1' object cannot be sliced"_s.arg(typeName(value)));
    const auto cut = cutOf(from, to, step, text ? lengthOf(*text) : qint64(sequence->items.size()));
    if (!cut)
        return run.fail(u"slice indices must be integers or None"_s);
    if (cut->step == 0)
        return run.fail(u"slice step cannot be zero"_s);
    if (text)
        return run.text(joinedCharacters(cutOut(charactersOf(*text), *cut)));
    return run.sequence(sequence->flavour, cutOut(sequence->items, *cut));
}

std::optional<std::vector<Datum>> elements(Run& run, const Datum& value)
{
    run.spendFor(value);
    if (value.isUndefined())
        return std::vector<Datum>();
    if (const auto* sequence = value.sequence())
        return sequence->items;
    std::vector<Datum> items;
    if (const auto* dict = value.dict()) {
        for (const auto& entry : dict->entries())
            items.push_back(entry.first);
        return items;
    }
    if (const auto* text = value.as<QString>()) {
        if (!run.spend(text->size() / 4))
            return {};
        for (QString& character : charactersOf(*text))
            items.push_back(Datum::of(std::move(character)));
        return items;
    }
    run.fail(u"'%1' object is not iterable"_s.arg(typeName(value)));
    return {};
}

} // namespace holdfast::jinja
