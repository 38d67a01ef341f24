// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"

#include <span>

namespace holdfast {

/// The names of an enumeration in its order, as they stand in files.
template <typename Enumeration>
[[nodiscard]] std::span<const char* const> continuityNames();

/// Nothing for a name nobody knows.
template <typename Enumeration>
[[nodiscard]] std::optional<Enumeration> continuityNamed(const QString& name)
{
    const auto names = continuityNames<Enumeration>();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enumeration>(i);
    }
    return std::nullopt;
}

template <>
std::span<const char* const> continuityNames<Loss>();
template <>
std::span<const char* const> continuityNames<Behaviour>();
template <>
std::span<const char* const> continuityNames<EvidenceKind>();
template <>
std::span<const char* const> continuityNames<EvidenceSource>();
template <>
std::span<const char* const> continuityNames<DependencyKind>();
template <>
std::span<const char* const> continuityNames<DependencyLinkKind>();
template <>
std::span<const char* const> continuityNames<LinkUse>();
template <>
std::span<const char* const> continuityNames<UplinkKind>();

} // namespace holdfast
