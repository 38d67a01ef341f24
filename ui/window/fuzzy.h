// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace holdfast {

/// How well letters fit a text, and which letters of the text they are.
struct Fit
{
    int score = 0;
    std::vector<int> letters;

    friend bool operator==(const Fit&, const Fit&) = default;
};

/// All letters must occur in order; of four or more, one may be wrong. Together is better than scattered, at a word's start better than inside, at the very start best.
[[nodiscard]] std::optional<Fit> fits(const QString& letters, const QString& text);

} // namespace holdfast
