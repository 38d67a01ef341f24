// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_desk.h"
#include "app/model/ports.h"

#include <QThreadPool>

namespace holdfast {

/// One thread of its own: an exploration of a second delays nobody but the next question.
class ContinuityPool final : public ContinuityDesk
{
public:
    /// What an engineer said of the site, and what drills and outages showed of it.
    explicit ContinuityPool(ContinuityModel model = {}, std::vector<Evidence> evidence = {});
    ~ContinuityPool() override;

    [[nodiscard]] QFuture<ContinuityAnswer> workOut(const Picture& picture) override;
    [[nodiscard]] QFuture<std::vector<ProvedPolicy>> shippedPolicies() override;

private:
    const ContinuityModel m_model;
    const std::vector<Evidence> m_evidence;
    const Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
};

} // namespace holdfast
