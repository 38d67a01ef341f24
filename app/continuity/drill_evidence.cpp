// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/drill_evidence.h"

#include "app/continuity/drill_plan.h"
#include "app/continuity/evidence.h"

#include <algorithm>

namespace holdfast::drill {
namespace {

using namespace Qt::Literals::StringLiterals;

EvidenceKind kindOf(DrillPlace place, DrillVerdict verdict)
{
    if (verdict == DrillVerdict::Deviation)
        return EvidenceKind::None;
    return place == DrillPlace::Site ? EvidenceKind::Proven : EvidenceKind::Claimed;
}

/// Whether the fallback of this device was looked at.
bool isLookedAt(const DrillPlan& plan, const DeviceId& device)
{
    return std::ranges::any_of(plan.expectations, [&](const DrillExpectation& one) { return one.need == DrillNeed::Holds && one.element == device.text(); });
}

} // namespace

std::vector<Evidence> evidenceOf(const DrillResult& result, const Picture& picture, Timestamp at)
{
    std::vector<Evidence> all;
    const auto loss = lossOf(result.plan.lost);
    const bool whole = result.end == DrillEnd::Finished || result.end == DrillEnd::NotBack;
    if (!loss || !whole)
        return all;
    for (const DrillFunction& tried : result.functions) {
        if (tried.verdict != DrillVerdict::AsExpected && tried.verdict != DrillVerdict::Deviation)
            continue;
        Evidence evidence{tried.function, *loss, kindOf(result.plan.place, tried.verdict), result.plan.place == DrillPlace::Site ? EvidenceSource::Drill : EvidenceSource::TwinDrill, at, result.plan.name, {}, {}};
        if (tried.verdict == DrillVerdict::AsExpected)
            evidence.tookToSafe = tried.toSafe;
        const auto function = std::ranges::find(picture.continuity.model.functions, tried.function, &CriticalFunction::id);
        if (function == picture.continuity.model.functions.end())
            continue;
        for (const DeviceId& id : function->devices) {
            const auto device = picture.devices.constFind(id);
            if (device != picture.devices.cend() && isLookedAt(result.plan, id))
                evidence.devices.push_back(stampOf(*device, {}));
        }
        all.push_back(std::move(evidence));
    }
    return all;
}

} // namespace holdfast::drill
