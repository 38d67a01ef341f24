// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/device_row.h"

#include <QSet>

#include <vector>

namespace holdfast {

/// What the list is narrowed down to: words, and ticked values per facet. Within a facet any may match, every facet must.
struct DeviceFilter
{
    QString text;
    std::array<QSet<QString>, facetCount> ticked;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool matches(const DeviceRow& row) const;
    /// With the words of the text split already: for many rows.
    [[nodiscard]] bool matches(const DeviceRow& row, const QStringList& words) const;
    [[nodiscard]] QStringList words() const;

    friend bool operator==(const DeviceFilter&, const DeviceFilter&) = default;
};

using FacetCounts = std::array<QHash<QString, int>, facetCount>;

/// How many rows each value would show if it alone were ticked in its facet, under all other facets. A running sum: rows can be taken out again.
class FacetCounter
{
public:
    FacetCounter() = default;
    explicit FacetCounter(const DeviceFilter& filter);

    void count(const DeviceRow& row, int sign = 1);
    [[nodiscard]] const FacetCounts& counts() const { return m_counts; }

private:
    DeviceFilter m_filter;
    QStringList m_words;
    FacetCounts m_counts;
};

/// Less, equal or greater by one column of the list; the name decides among equals, then the id: nobody is equal to anybody else.
enum class DeviceColumn : quint8 { Tick, Name, Space, Status, KeyValue, Battery, Signal, Firmware, Gateway, LastAlarm };
[[nodiscard]] int compare(const DeviceRow& a, const DeviceRow& b, DeviceColumn column);

} // namespace holdfast
