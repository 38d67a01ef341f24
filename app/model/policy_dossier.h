// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "app/model/policy_standing.h"

#include <optional>

namespace holdfast {

/// That a policy was armed: what exactly, for what, by whom, and what the proof had looked at.
struct PolicyArming
{
    QByteArray hash;       ///< of the policy as it was armed
    Timestamp since;
    OperatorId by;
    QString name;          ///< of that person
    QStringList elements;  ///< what its scope meant then, sorted
    qint64 states = 0;
    qint64 transitions = 0;

    friend bool operator==(const PolicyArming&, const PolicyArming&) = default;
};

/// What is kept of a policy beside what it says.
struct PolicyDossier
{
    PolicyId policy;
    OperatorId writer;    ///< of its last version
    QString writerName;
    Timestamp written;
    std::optional<PolicyArming> arming;

    friend bool operator==(const PolicyDossier&, const PolicyDossier&) = default;
};

[[nodiscard]] QByteArray toJson(const PolicyDossier& dossier);
[[nodiscard]] Expected<PolicyDossier> dossierFromJson(const QByteArray& json);

/// Whether it is armed as it stands: an arming of anything else does not count.
[[nodiscard]] bool isArmed(const Policy& policy, const PolicyDossier* dossier);

/// How it stands as a whole; `otherwise` where it is not armed.
[[nodiscard]] PolicyStanding standingOf(const Policy& policy, const PolicyDossier* dossier, PolicyStage otherwise);

} // namespace holdfast
