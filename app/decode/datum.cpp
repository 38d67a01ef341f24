// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/datum.h"

#include <QHashFunctions>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace holdfast {

namespace {

constexpr std::size_t smallDict = 12;

std::size_t hashOf(const QString& text)
{
    return qHash(text, QHashSeed::globalSeed());
}

std::size_t hashOf(const Datum& key)
{
    if (const auto* text = key.as<QString>())
        return hashOf(*text);
    if (const auto number = key.number())
        return qHash(*number, QHashSeed::globalSeed());
    if (const auto* sequence = key.sequence()) {
        std::size_t hash = 7;
        for (const Datum& item : sequence->items)
            hash = hash * 31 + hashOf(item);
        return hash;
    }
    return key.isNone() ? 1 : 2;
}

bool sameKey(const Datum& a, const QString& b)
{
    const auto* text = a.as<QString>();
    return text && *text == b;
}

bool sameKey(const Datum& a, const Datum& b)
{
    return a == b;
}

bool sameEntries(const DatumDict& a, const DatumDict& b)
{
    if (a.entries().size() != b.entries().size())
        return false;
    return std::ranges::all_of(a.entries(), [&](const DatumDict::Entry& entry) {
        const Datum* other = b.find(entry.first);
        return other && *other == entry.second;
    });
}

/// Views of keys and items compare like lists here: the engine gives nobody a second look at the same dictionary.
bool sameItems(const DatumSequence& a, const DatumSequence& b)
{
    return a.flavour == b.flavour && a.items == b.items;
}

bool sameInteger(const Datum& a, const Datum& b)
{
    if (const auto *left = a.as<BigInteger>(), *right = b.as<BigInteger>(); left || right)
        return left && right && left->digits == right->digits;
    const auto value = [](const Datum& d) { return d.is<bool>() ? qint64(*d.as<bool>()) : *d.as<qint64>(); };
    return value(a) == value(b);
}

} // namespace

void Extent::add(const Extent& part)
{
    constexpr quint32 most = 1u << 30;
    weight = std::min(most, weight + std::min(most, part.weight));
    depth = std::max(depth, part.depth + 1);
}

DatumSequence::DatumSequence(Flavour kind, std::vector<Datum> content) : flavour(kind), items(std::move(content))
{
    for (const Datum& item : items)
        extent.add(item.extent());
}

Datum DatumObject::attribute(const QString& name) const
{
    return Datum::undefined(name);
}

Datum Datum::list(std::vector<Datum> items)
{
    return Datum(State(std::make_shared<const DatumSequence>(DatumSequence::Flavour::List, std::move(items))));
}

Datum Datum::tuple(std::vector<Datum> items)
{
    return Datum(State(std::make_shared<const DatumSequence>(DatumSequence::Flavour::Tuple, std::move(items))));
}

Datum Datum::dict(DatumDict entries)
{
    return Datum(State(std::make_shared<const DatumDict>(std::move(entries))));
}

const DatumSequence* Datum::sequence() const
{
    const auto* shared = as<Sequence>();
    return shared ? shared->get() : nullptr;
}

const DatumDict* Datum::dict() const
{
    const auto* shared = as<Dict>();
    return shared ? shared->get() : nullptr;
}

const DatumObject* Datum::object() const
{
    const auto* shared = as<Object>();
    return shared ? shared->get() : nullptr;
}

std::optional<double> Datum::number() const
{
    if (const auto* value = as<double>())
        return *value;
    if (const auto* value = as<qint64>())
        return double(*value);
    if (const auto* value = as<bool>())
        return *value ? 1.0 : 0.0;
    if (const auto* value = as<BigInteger>())
        return std::strtod(value->digits.constData(), nullptr);
    return {};
}

bool Datum::truth() const
{
    if (const auto* value = as<bool>())
        return *value;
    if (isUndefined() || isNone())
        return false;
    if (const auto value = number())
        return *value != 0;
    if (const auto* value = as<QString>())
        return !value->isEmpty();
    if (const auto* value = sequence())
        return value->flavour == DatumSequence::Flavour::Stream || !value->items.empty();
    if (const auto* value = dict())
        return !value->entries().empty();
    if (const auto* value = as<Duration>())
        return value->micros != 0;
    return true;
}

Extent Datum::extent() const
{
    if (const auto* value = sequence())
        return value->extent;
    if (const auto* value = dict())
        return value->extent();
    return {};
}

bool operator==(const Datum& a, const Datum& b)
{
    if (a.isNumber() && b.isNumber())
        return a.isInteger() && b.isInteger() ? sameInteger(a, b) : *a.number() == *b.number();
    if (a.m_state.index() != b.m_state.index())
        return false;
    if (a.isText())
        return *a.as<QString>() == *b.as<QString>();
    if (a.sequence())
        return sameItems(*a.sequence(), *b.sequence());
    if (a.dict())
        return sameEntries(*a.dict(), *b.dict());
    if (a.object())
        return a.object() == b.object();
    if (const auto* moment = a.as<Moment>())
        return moment->offset.has_value() == b.as<Moment>()->offset.has_value() && moment->utc() == b.as<Moment>()->utc();
    if (const auto* duration = a.as<Duration>())
        return duration->micros == b.as<Duration>()->micros;
    return true;
}

bool DatumDict::canBeKey(const Datum& key)
{
    if (const auto* sequence = key.sequence())
        return sequence->flavour == DatumSequence::Flavour::Tuple && std::ranges::all_of(sequence->items, canBeKey);
    return !key.dict();
}

template <typename Key>
std::optional<std::size_t> DatumDict::indexOf(const Key& key) const
{
    if (m_table.empty()) {
        const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) { return sameKey(entry.first, key); });
        return found == m_entries.end() ? std::optional<std::size_t>() : std::size_t(found - m_entries.begin());
    }
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t slot = hashOf(key) & mask; m_table[slot] != 0; slot = (slot + 1) & mask)
        if (sameKey(m_entries[m_table[slot] - 1].first, key))
            return m_table[slot] - 1;
    return {};
}

void DatumDict::enter(std::size_t index)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hashOf(m_entries[index].first) & mask;
    while (m_table[slot] != 0)
        slot = (slot + 1) & mask;
    m_table[slot] = quint32(index + 1);
}

void DatumDict::grow()
{
    std::size_t size = 64;
    while (size < m_entries.size() * 3)
        size *= 2;
    m_table.assign(size, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        enter(i);
}

void DatumDict::insert(Datum key, Datum value)
{
    m_extent.add(value.extent());
    if (const auto index = indexOf(key)) {
        m_entries[*index].second = std::move(value);
        return;
    }
    m_entries.emplace_back(std::move(key), std::move(value));
    if (m_entries.size() <= smallDict)
        return;
    if (m_table.size() < m_entries.size() * 2)
        grow();
    else
        enter(m_entries.size() - 1);
}

const Datum* DatumDict::find(const Datum& key) const
{
    const auto index = indexOf(key);
    return index ? &m_entries[*index].second : nullptr;
}

const Datum* DatumDict::find(const QString& key) const
{
    const auto index = indexOf(key);
    return index ? &m_entries[*index].second : nullptr;
}

} // namespace holdfast
