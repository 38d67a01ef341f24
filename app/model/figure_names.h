// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure.h"

#include <span>

namespace holdfast {

/// What is known of a figure before it is worked out. All texts are of the context "figures".
struct FigureFacts
{
    const char* id = "";
    FigureGroup group = FigureGroup::Energy;
    const char* title = "";
    const char* unit = "";     ///< empty for money: the site's currency
    int decimals = 1;
    float minimum = 0.5F;      ///< coverage
    const char* method = "";
    const char* source = "";
};

/// Every figure there is, by group.
[[nodiscard]] std::span<const FigureFacts> figureFacts();

/// nullptr for an id nobody knows.
[[nodiscard]] const FigureFacts* figureNamed(const QString& id);

/// Titles of columns, words in cells, remarks and sentences of insights: everything else of the context "figures".
[[nodiscard]] std::span<const char* const> figureWords();

/// "Energy", "Comfort", …: a text of the context "figures".
[[nodiscard]] QString nameOf(FigureGroup group);

} // namespace holdfast
