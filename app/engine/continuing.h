// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/continuity_documents.h"
#include "app/model/shared_cause.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace holdfast {

/// What the engine keeps of continuity between two steps.
struct ContinuityKept
{
    ContinuityKnown known;
    QHash<PolicyId, PolicyDossier> dossiers;
    QSet<PolicyId> proving;         ///< asked for, not yet answered: one question for each at a time
    std::vector<Document> unread;   ///< what nobody here could read
    QSet<PolicyId> grown;           ///< armed, and their scope means more by now
    Ticks lastScopes{-1};
    std::vector<SharedCause> shared;    ///< as the alarms were last told
    std::vector<SharedCause> concluded; ///< of these, the ones nobody tells of
    bool sharedStale = true;            ///< what hangs on what may be another now
    Ticks lastShared{-1};
};

/// The functions that are new, gone or say something else.
[[nodiscard]] std::vector<CriticalFunctionId> changedFunctions(const ContinuityModel& before, const ContinuityModel& after);

} // namespace holdfast
