// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_filter.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QStringList wordsOf(const QString& text)
{
    return text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString& search, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return search.contains(word); });
}

bool passes(const DeviceRow& row, const DeviceFilter& filter, std::size_t facet)
{
    const QSet<QString>& ticked = filter.ticked[facet];
    if (ticked.isEmpty()) // retired devices come only when asked for
        return facet != static_cast<std::size_t>(Facet::Status) || row.membership != Membership::Retired;
    return std::ranges::any_of(row.facets[facet], [&](const QString& value) { return ticked.contains(value); });
}

template <typename T>
int threeWay(const T& a, const T& b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// What is not known stands last.
template <typename T>
int threeWay(const std::optional<T>& a, const std::optional<T>& b)
{
    return a && b ? threeWay(*a, *b) : a ? -1 : b ? 1 : 0;
}

int threeWay(const QString& a, const QString& b)
{
    return a.isEmpty() != b.isEmpty() ? (a.isEmpty() ? 1 : -1) : QString::compare(a, b);
}

int urgencyOf(const DeviceRow& row)
{
    if (row.alarm.priority)
        return (row.alarm.shape == ShapeState::Returned ? 10 : 0) + static_cast<int>(*row.alarm.priority);
    constexpr int byPresence[] = {24, 25, 23, 22, 21};
    return byPresence[static_cast<int>(row.state.presence)];
}

} // namespace

bool DeviceFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && std::ranges::all_of(ticked, [](const QSet<QString>& one) { return one.isEmpty(); });
}

QStringList DeviceFilter::words() const
{
    return wordsOf(text);
}

bool DeviceFilter::matches(const DeviceRow& row) const
{
    return matches(row, words());
}

bool DeviceFilter::matches(const DeviceRow& row, const QStringList& words) const
{
    for (std::size_t facet = 0; facet < facetCount; ++facet)
        if (!passes(row, *this, facet))
            return false;
    return holdsAll(row.search, words);
}

FacetCounter::FacetCounter(const DeviceFilter& filter) : m_filter(filter), m_words(filter.words())
{
}

void FacetCounter::count(const DeviceRow& row, int sign)
{
    if (!holdsAll(row.search, m_words))
        return;
    int misses = 0;
    std::size_t missed = 0;
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        if (passes(row, m_filter, facet))
            continue;
        ++misses;
        missed = facet;
    }
    if (misses > 1)
        return;
    for (std::size_t facet = 0; facet < facetCount; ++facet)
        if (misses == 0 || facet == missed)
            for (const QString& value : row.facets[facet])
                if (int& count = m_counts[facet][value]; (count += sign) == 0)
                    m_counts[facet].remove(value);
}

int compare(const DeviceRow& a, const DeviceRow& b, DeviceColumn column)
{
    int order = 0;
    switch (column) {
    case DeviceColumn::Tick:
    case DeviceColumn::Name:
        break;
    case DeviceColumn::Space:
        order = threeWay(a.spaceKey, b.spaceKey);
        break;
    case DeviceColumn::Status:
        order = threeWay(urgencyOf(a), urgencyOf(b));
        break;
    case DeviceColumn::KeyValue:
        order = a.keyGroup != b.keyGroup ? threeWay(a.keyGroup, b.keyGroup) : threeWay(a.keyNumber, b.keyNumber);
        break;
    case DeviceColumn::Battery:
        order = threeWay(a.battery, b.battery);
        break;
    case DeviceColumn::Signal:
        order = threeWay(a.signal, b.signal);
        break;
    case DeviceColumn::Firmware:
        order = threeWay(a.firmware, b.firmware);
        break;
    case DeviceColumn::Gateway:
        order = threeWay(a.gateway, b.gateway);
        break;
    case DeviceColumn::LastAlarm:
        order = threeWay(b.alarm.at, a.alarm.at);
        if (a.alarm.at.has_value() != b.alarm.at.has_value())
            order = a.alarm.at ? -1 : 1;
        break;
    }
    if (order == 0)
        order = threeWay(a.nameKey, b.nameKey);
    return order != 0 ? order : QString::compare(a.id.text(), b.id.text());
}

} // namespace holdfast
