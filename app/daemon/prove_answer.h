// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/daemon/options.h"
#include "app/model/policy_proof.h"

namespace holdfast {

/// --prove: 0 proved, 1 broken with the way to the break, 3 not a policy, with the path of the member that is wrong.
[[nodiscard]] int answerProve(const Options& options);

/// The answer as lines for a person. Texts of the file are made harmless for a terminal.
[[nodiscard]] QString proofText(const Policy& policy, const PolicyProof& proof);
[[nodiscard]] QByteArray proofJson(const Policy& policy, const PolicyProof& proof);

} // namespace holdfast
