// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"
#include "app/model/policy_proof.h"
#include "app/model/policy_standing.h"
#include "ui/continuity/board.h"

#include <QHash>

#include <vector>

namespace holdfast {

/// The moment of the mock-ups: Harbour House, 24 November 2026, 14:06:22.
[[nodiscard]] Timestamp harbourNow();

/// Fourteen functions, four gateways, the router that five devices hang on.
[[nodiscard]] ContinuityPicture harbourPicture();
[[nodiscard]] ContinuityModel harbourModel();
[[nodiscard]] QHash<PolicyId, Policy> harbourPolicies();
[[nodiscard]] std::vector<PolicyStanding> harbourStandings();
[[nodiscard]] QHash<PolicyId, PolicyProof> harbourProofs();
[[nodiscard]] QHash<SpaceId, QString> harbourSpaces();

/// Hands all of it in.
void showHarbour(continuity_page::Board& board);

/// One gateway with so many devices behind it, and what is lost with it.
[[nodiscard]] ContinuityPicture manyBehindOne(int devices);

} // namespace holdfast
