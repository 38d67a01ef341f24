// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace holdfast::homeassistant {

/// A key as it may be written short ("stat_t") and as it is meant ("state_topic").
struct Abbreviation
{
    const char* brief;
    const char* full;
};

/// Where a key stands: its brief spellings differ.
enum class Place { Payload, Device, Origin };

[[nodiscard]] std::span<const Abbreviation> abbreviations(Place place);

/// The full key for a brief one; any other key as it is.
[[nodiscard]] QString expanded(const QString& key, Place place);

} // namespace holdfast::homeassistant
