// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
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

/// What a key is short for, or the key itself in the one piece of memory all announcements share.
struct Spelling
{
    const QString* name = nullptr; ///< nullptr: the table does not know the key
    bool isBrief = false;
};

/// Looks up a key as it stands in the payload (UTF-8).
[[nodiscard]] Spelling spellingOf(QByteArrayView key, Place place);

} // namespace holdfast::homeassistant
