// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"

#include <QPromise>

namespace holdfast {

/// The moment drills of the bench are held at, by the clock of the twin.
[[nodiscard]] Timestamp drillMorning();

/// Gateway GW-3 was away: of four heaters one may have ignored its preset, and there is a function nobody can look at.
[[nodiscard]] HeldDrill benchDrill(const QString& id, DrillOutcome outcome, Timestamp at);

/// Holds no drill by itself: the test says how it goes.
class BenchDrills final : public DrillDesk
{
public:
    using Answers = QPromise<Expected<DrillGlance>>;

    [[nodiscard]] std::vector<DrillScenario> scenarios() const override;
    [[nodiscard]] DrillGround ground() const override { return {QStringLiteral("Harbour House"), 412, ofThisSite}; }
    [[nodiscard]] QFuture<Expected<DrillGlance>> hold(const DrillSubject& subject, const Actor& actor, const Cancelled& cancelled) override;
    [[nodiscard]] QFuture<Expected<std::vector<HeldDrill>>> held() override;
    [[nodiscard]] QFuture<Expected<QString>> report(const HeldDrill& drill, const QString& language, const Actor& actor) override;

    bool ofThisSite = true;
    std::vector<HeldDrill> kept;
    std::vector<DrillSubject> asked;
    std::vector<HeldDrill> reported;
    QString reportedBy;
    Cancelled cancelled;
    std::unique_ptr<Answers> run;
};

} // namespace holdfast
