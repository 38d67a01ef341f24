// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/inputs.h"
#include "app/alarm/ledger.h"
#include "app/model/maintenance.h"

namespace holdfast {

/// Hides alarms by design beside their cause: in maintenance windows, and while the rule's own condition says so. What is hidden is watched and written down all the same,
/// comes into sight again when nothing hides it any more, and names what hides it. Alarms of life safety are never hidden.
class Suppression
{
public:
    Suppression(Scene& scene, Timers& timers, Ledger& ledger, Inputs& inputs) : m_scene(scene), m_timers(timers), m_ledger(ledger), m_inputs(inputs) {}

    void raised(quint32 watch, const AlarmMoment& moment);
    void returned(quint32 watch, const AlarmMoment& moment);

    /// What its expression says may be another answer now, or its settling time is over.
    void inputsChanged(quint32 watch, const AlarmMoment& moment);

    /// Hidden in an earlier run: stays so until it is known whether it still is.
    void rejoin(quint32 watch);

    void restore(const std::vector<MaintenanceWindow>& windows);
    void save(const MaintenanceWindow& window, const AlarmMoment& moment);
    bool remove(const MaintenanceId& window, const AlarmMoment& moment);
    [[nodiscard]] const std::vector<MaintenanceWindow>& windows() const { return m_windows; }

    /// Looks once a second which windows last by the clock on the site's wall.
    void due(const AlarmMoment& moment);

private:
    void look(const AlarmMoment& moment);
    void maintain(quint32 watch, const AlarmMoment& moment);
    [[nodiscard]] const MaintenanceWindow* coverOf(const Watch& watch) const;
    [[nodiscard]] bool isCovered(const MaintenanceWindow& window, const Watch& watch) const;
    [[nodiscard]] bool answer(quint32 watch, const AlarmMoment& moment);
    void hide(quint32 watch, HiddenBy by, const QString& words, const AlarmMoment& moment);
    void show(quint32 watch, HiddenBy by, const AlarmMoment& moment);

    Scene& m_scene;
    Timers& m_timers;
    Ledger& m_ledger;
    Inputs& m_inputs;
    std::vector<MaintenanceWindow> m_windows;
    std::vector<std::size_t> m_lasting; ///< places of those that last now
    std::optional<Ticks> m_looked;
    bool m_changed = false;
};

} // namespace holdfast
