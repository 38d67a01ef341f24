// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "app/model/picture.h"
#include "ui/look/format.h"

#include <optional>
#include <vector>

namespace holdfast {

/// What helps, or where it is done.
enum class RepairCure : quint8 { BackUp, BringBack, CheckNow, ShowBudget, ShowTimes, ShowBackups, ShowBrokers, ShowHistory, ShowFolder, Salvage };

/// Something that is not as it should be: what it is, since when, what it means, and one thing that helps.
struct Repair
{
    QString id; ///< of this problem as long as it lasts: "paused", "damage", "broker:…"
    QString name;
    std::optional<Timestamp> since;
    QString meaning;
    RepairCure cure = RepairCure::ShowHistory;

    friend bool operator==(const Repair&, const Repair&) = default;
};

/// What is known of a site when one looks for something to repair. Nothing: not asked yet, or nobody knows.
struct RepairFacts
{
    const Picture& picture;
    std::optional<KeepingState> keeping;
    std::optional<HistoryHealth> health;
    Timestamp now;
};

/// Everything that needs a hand, the worst first. Empty: all is well as far as is known.
[[nodiscard]] std::vector<Repair> repairsOf(const RepairFacts& facts, const Format& format);

/// What stands on the button.
[[nodiscard]] QString wordOf(RepairCure cure);

/// What a restore would change, in sentences.
[[nodiscard]] QString previewText(const RestorePreview& preview, const Format& format);

/// What was found in the history: whose, from when to when.
[[nodiscard]] QString damageText(const DamagedSpan& damage, const Picture& picture, const Format& format);

} // namespace holdfast
