// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_action.h"
#include "app/model/policy_names.h"
#include "ui/continuity/editor/clause.h"
#include "ui/continuity/policy_words.h"

/// Words for what a policy can say, as they stand in its sentence. What nobody here has words for is shown by its code.
namespace holdfast::continuity_page {

[[nodiscard]] QString wordOf(ProbeKind kind);        ///< "an echo"
[[nodiscard]] QString wordOf(FireRule rule);         ///< "not during"
[[nodiscard]] QString wordOf(OccupancyRule rule);
[[nodiscard]] QString wordOf(ConfirmBy confirm);
[[nodiscard]] QString wordOf(OnFail onFail);
[[nodiscard]] QString wordOf(UndoBy undo);
[[nodiscard]] QString wordOf(StepStart start);
[[nodiscard]] QString wordOf(FailbackRule rule);
[[nodiscard]] QString wordOf(ResyncStage stage);
[[nodiscard]] QString wordOf(QueuedCommands queued);

[[nodiscard]] QString actionTitle(const QString& action); ///< "hold the last value"
[[nodiscard]] Icon actionIcon(const QString& action);
[[nodiscard]] QString parameterTitle(const QString& parameter); ///< "powered by"
[[nodiscard]] QString argumentWords(const QString& code);       ///< "mains"

/// Everything there is to choose from, in the order of the file's names.
template <typename Choice>
[[nodiscard]] FieldOptions optionsOf()
{
    std::vector<FieldOption> all;
    for (std::size_t i = 0; i < policyNames<Choice>.size(); ++i)
        all.push_back({QString::fromLatin1(policyNames<Choice>[i]), wordOf(static_cast<Choice>(i)), std::nullopt});
    return std::make_shared<const std::vector<FieldOption>>(std::move(all));
}

} // namespace holdfast::continuity_page
