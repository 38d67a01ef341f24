// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_repeated.h"

#include "app/decode/ha_device.h"
#include "app/decode/json_reader.h"

#include <algorithm>

namespace holdfast::homeassistant {
namespace {

constexpr qsizetype longestKept = 16 * 1024;

/// A string without anything to unfold.
bool isPlainText(QByteArrayView text)
{
    const auto isOrdinary = [](char c) { return c != '\\' && static_cast<unsigned char>(c) >= 0x20; };
    return text.size() >= 2 && text.startsWith('"') && std::all_of(text.begin() + 1, text.end() - 1, isOrdinary);
}

AvailabilityEntries entriesOf(const Datum& given, const QString& base)
{
    std::vector<Options> entries;
    const auto add = [&](const Datum& entry) {
        entries.emplace_back(entry, Place::Payload);
        if (!base.isNull())
            entries.back().resolveTopics(base);
    };
    const DatumSequence* list = given.sequence();
    if (!list)
        add(given); // one topic needs no list
    for (std::size_t i = 0; list && i < list->items.size(); ++i)
        add(list->items[i]);
    return std::make_shared<const std::vector<Options>>(std::move(entries));
}

} // namespace

Expected<Datum> Repeated::read(const QString& name, QByteArrayView text)
{
    if (isPlainText(text))
        return Datum::of(QString::fromUtf8(text.data() + 1, text.size() - 2));
    if (!text.startsWith('{') && !text.startsWith('['))
        return readJson(text);
    const auto kept = std::ranges::find(m_texts, name, &Text::name);
    if (kept == m_texts.end())
        return readJson(text);
    if (!kept->text.isEmpty() && QByteArrayView(kept->text) == text)
        return kept->value;
    auto read = readJson(text);
    if (read && text.size() <= longestKept) {
        kept->text = text.toByteArray();
        kept->value = *read;
    }
    return read;
}

std::shared_ptr<const DeviceSaid> Repeated::device(const Datum& given)
{
    const auto* members = given.as<Datum::Dict>();
    if (!members || (*members)->entries().empty())
        return nullptr;
    if (m_device && m_deviceRead == *members)
        return m_device;
    const Options options(given, Place::Device);
    m_deviceRead = *members;
    m_device = std::make_shared<const DeviceSaid>(DeviceSaid{textOption(options.value(QLatin1StringView("name"))), readDeviceClaim(options)});
    return m_device;
}

AvailabilityEntries Repeated::availability(const Datum& given, const QString& base)
{
    const auto* list = given.as<Datum::Sequence>();
    if (!list || !base.isNull())
        return entriesOf(given, base);
    if (m_entries && m_entriesRead == *list)
        return m_entries;
    m_entriesRead = *list;
    m_entries = entriesOf(given, base);
    return m_entries;
}

SharedPlan Repeated::planOf(const AvailabilityEntries& entries, AvailabilityMode mode) const
{
    return entries == m_planned && mode == m_mode ? m_plan : SharedPlan();
}

void Repeated::notePlan(const AvailabilityEntries& entries, AvailabilityMode mode, const SharedPlan& plan)
{
    m_planned = entries;
    m_mode = mode;
    m_plan = plan;
}

} // namespace holdfast::homeassistant
