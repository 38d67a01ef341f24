// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_keeping.h"
#include "app/model/picture.h"
#include "ui/look/format.h"

#include <optional>
#include <vector>

namespace holdfast {

/// Something that is not as it should be, and what helps.
struct Repair
{
    QString problem;
    QString cure;

    friend bool operator==(const Repair&, const Repair&) = default;
};

/// Everything that needs a hand, the worst first. Empty: all is well as far as is known.
[[nodiscard]] std::vector<Repair> repairsOf(const Picture& picture, const std::optional<KeepingState>& state, Timestamp now);

/// What a restore would change, in sentences.
[[nodiscard]] QString previewText(const RestorePreview& preview, const Format& format);

} // namespace holdfast
