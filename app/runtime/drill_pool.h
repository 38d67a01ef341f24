// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/drill_desk.h"
#include "app/runtime/report_pool.h"
#include "app/runtime/twin_drill.h"

#include <QThreadPool>

namespace holdfast {

/// Where drills are held and what becomes of them.
struct DrillPlaces
{
    QString kept;     ///< folder of those that were held
    bool keeps = true; ///< false: nothing is added to it
    QString reports;  ///< folder of reports
    DrillGround ground;
    quint64 seed = 1; ///< of the twin
    QString program;
};

/// One thread of its own for drills, one after the other, and one for what answers at once.
class DrillPool final : public DrillDesk
{
public:
    DrillPool(DrillPlaces places, const Clock& clock, NoteAudit note = {});
    ~DrillPool() override;

    [[nodiscard]] std::vector<DrillScenario> scenarios() const override;
    [[nodiscard]] DrillGround ground() const override { return m_places.ground; }
    [[nodiscard]] QFuture<Expected<DrillGlance>> hold(const DrillSubject& subject, const Actor& actor, const Cancelled& cancelled) override;
    [[nodiscard]] QFuture<Expected<std::vector<HeldDrill>>> held() override;
    [[nodiscard]] QFuture<Expected<QString>> report(const HeldDrill& drill, const QString& language, const Actor& actor) override;

private:
    [[nodiscard]] Expected<DrillGlance> over(HeldDrill drill, const Actor& actor) const;

    const DrillPlaces m_places;
    const Clock& m_clock;
    const NoteAudit m_note;
    const Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
    QThreadPool m_errands;
};

} // namespace holdfast
