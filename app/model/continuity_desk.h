// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"
#include "app/model/picture.h"
#include "app/model/policy_proof.h"

#include <QFuture>

#include <vector>

namespace holdfast {

/// What keeps working by what a picture knows, and the document it was worked out by.
struct ContinuityAnswer
{
    ContinuityModel model;
    ContinuityPicture picture;

    friend bool operator==(const ContinuityAnswer&, const ContinuityAnswer&) = default;
};

struct ProvedPolicy
{
    Policy policy;
    PolicyProof proof;

    friend bool operator==(const ProvedPolicy&, const ProvedPolicy&) = default;
};

/// Works out aside what follows from the site and from policies. For the window: never blocks, answers arrive as futures.
class ContinuityDesk
{
public:
    virtual ~ContinuityDesk() = default;

    /// By the engineer's document and the evidence in the picture. Where no engineer has named critical functions yet, those that a site like this usually has stand in, as drafts nothing is known of.
    [[nodiscard]] virtual QFuture<ContinuityAnswer> workOut(const Picture& picture) = 0;

    /// The drafts that come with Holdfast, each checked and explored. May take some seconds.
    [[nodiscard]] virtual QFuture<std::vector<ProvedPolicy>> shippedPolicies() = 0;
};

} // namespace holdfast
