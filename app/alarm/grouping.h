// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/ledger.h"

namespace holdfast {

/// One cause, one alarm: folds what follows from a loss under the alarm that names it, and a weaker alarm of a point under its stronger one.
/// Process alarms stand for themselves, those of life safety always.
class Grouping
{
public:
    Grouping(Scene& scene, Timers& timers, Ledger& ledger) : m_scene(scene), m_timers(timers), m_ledger(ledger) {}

    void raised(quint32 watch, const AlarmMoment& moment);
    void returned(quint32 watch, const AlarmMoment& moment);
    void settleOver(quint32 watch, const AlarmMoment& moment);

    /// The device hangs elsewhere now: its silence stands for itself again.
    void moved(quint32 device, const AlarmMoment& moment);

    /// The watch goes away: what it hid stands for itself, what hid it forgets it.
    void dissolve(quint32 watch, const AlarmMoment& moment);

    /// After a restart: the alarm this one was folded under, by its occurrence.
    void rejoin(quint32 watch, const AlarmMoment& moment);

    /// Alarms folded under this one.
    [[nodiscard]] std::vector<quint32> hiddenBy(quint32 watch) const;

    /// Less hangs on it than before: those of the former ones that it no longer reaches stand for themselves again.
    void letGo(quint32 watch, const std::vector<quint32>& former, const AlarmMoment& moment);

    /// How many alarms it stands for and which life-safety devices are among what it affects.
    void count(quint32 watch);

private:
    [[nodiscard]] bool holds(quint32 watch) const;
    [[nodiscard]] bool isLoss(quint32 watch) const;
    [[nodiscard]] quint32 causeOf(quint32 watch) const;
    [[nodiscard]] quint32 strongerThan(quint32 watch) const;
    [[nodiscard]] bool isStronger(const Watch& one, const Watch& other) const;
    [[nodiscard]] quint32 rootOf(quint32 loss) const;
    [[nodiscard]] quint32 sharedCauseOf(const std::vector<quint32>& shared) const;
    [[nodiscard]] Ticks reachesBack(quint32 loss) const;
    void gatherLosses(quint32 watch, const AlarmMoment& moment);
    [[nodiscard]] std::vector<quint32> lossesOn(const Watch& watch) const;
    [[nodiscard]] Ticks settleTime(quint32 watch) const;
    void gather(quint32 watch, const AlarmMoment& moment);
    void joinThoseNotBack(quint32 watch, const AlarmMoment& moment);
    void foldWeaker(quint32 watch, const AlarmMoment& moment);
    void suppress(quint32 member, quint32 cause, const AlarmMoment& moment);
    void move(quint32 member, quint32 cause, const AlarmMoment& moment);
    void nameCause(Watch& watch) const;
    void release(quint32 member, const AlarmMoment& moment);
    [[nodiscard]] quint32& notBackOf(const Watch& watch);
    void batch(quint32 watch, const std::vector<quint32>& members, const AlarmMoment& moment);
    void hide(quint32 cause, int more, const AlarmMoment& moment);

    Scene& m_scene;
    Timers& m_timers;
    Ledger& m_ledger;
};

} // namespace holdfast
