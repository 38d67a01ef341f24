// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "app/store/verify.h"

#include <QByteArray>

namespace holdfast {

/// What a reading of the history leaves behind for the next start.
struct CheckNote
{
    HistoryHealth health;
    std::vector<Timestamp> seen; ///< of each damage, when it was last there
    std::optional<Timestamp> lastBegun;
    CheckPlace place;
};

[[nodiscard]] QByteArray jsonOf(const CheckNote& note);

/// From something else: an empty one.
[[nodiscard]] CheckNote checkNoteFrom(const QByteArray& json);

} // namespace holdfast
