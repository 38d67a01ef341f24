// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/figure_names.h"

#include <QCoreApplication>

#include <array>

namespace holdfast {
namespace {

/// Exactly as the figures say it; a test holds that they say nothing else.
constexpr std::array words{
    // titles of columns
    QT_TRANSLATE_NOOP("figures", "Room"),
    QT_TRANSLATE_NOOP("figures", "Device"),
    QT_TRANSLATE_NOOP("figures", "Day"),
    QT_TRANSLATE_NOOP("figures", "Meter"),
};

} // namespace

std::span<const char* const> figureWords()
{
    return words;
}

} // namespace holdfast
