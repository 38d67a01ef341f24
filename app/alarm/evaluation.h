// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/grouping.h"
#include "app/alarm/suppression.h"
#include "app/alarm/timeline.h"
#include "app/model/change.h"

namespace holdfast {

/// Brings readings, presence and paths against conditions, and runs their delays. What was received is judged by when it was received, however late it is processed.
class Evaluation
{
public:
    Evaluation(Scene& scene, Timers& timers, Ledger& ledger, Grouping& grouping, Inputs& inputs, Suppression& suppression)
        : m_scene(scene), m_timers(timers), m_ledger(ledger), m_grouping(grouping), m_inputs(inputs), m_suppression(suppression)
    {
    }

    void observe(Timestamp now, Ticks ticks) { m_timeline.observe(now, ticks); }
    void reading(const ReadingChanged& change, const AlarmMoment& moment);
    void presence(const PresenceChanged& change, const AlarmMoment& moment);
    void path(const PathChanged& change, const AlarmMoment& moment);
    void due(const AlarmMoment& moment);

    /// Something has changed about what is shared, or about what hangs on it.
    void judgeShared(quint32 shared, const AlarmMoment& moment);

    /// Judges the last value again: the limit, the rule or the service has changed.
    void reconsider(quint32 watch, const AlarmMoment& moment);

    /// The limits of the device's points lean on its set-points: works them out anew.
    void resolve(quint32 watch);

private:
    void openGate(PointSlot& slot) const;
    void slow(PointSlot& slot, const ReadingChanged& change, const AlarmMoment& moment);
    [[nodiscard]] Verdict verdictOf(quint32 watch, Ticks at);
    [[nodiscard]] bool isOftenEnough(Watch& watch, Ticks at) const;
    void inputHeard(const PointId& point, Timestamp source, Ticks at, const AlarmMoment& moment);
    void judged(quint32 watch, Verdict verdict, Timestamp source, Ticks at, const AlarmMoment& moment);
    void outside(quint32 watch, Timestamp source, Ticks at, const AlarmMoment& moment);
    void within(quint32 watch, Timestamp source, Ticks at, const AlarmMoment& moment);
    void freeze(quint32 watch);
    void freezeAll(const DeviceNode& node, const AlarmMoment& moment);
    void catchUp(quint32 watch, Ticks at, const AlarmMoment& moment);
    void raise(quint32 watch, Ticks wasDue, const AlarmMoment& moment);
    void giveBack(quint32 watch, const AlarmMoment& moment);
    void fire(const Timer& timer, const AlarmMoment& moment);
    void historic(const PointSlot& slot, const Reading& reading, const AlarmMoment& moment);
    void setpointHeard(quint32 device, const AlarmMoment& moment);
    void judgeSilence(quint32 device, const AlarmMoment& moment);
    [[nodiscard]] Verdict verdictOf(const SharedNode& node) const;
    [[nodiscard]] Verdict silenceOn(const SharedNode& node) const;
    [[nodiscard]] Verdict lossOf(const std::vector<quint32>& brokers) const;
    [[nodiscard]] Ticks onDelayOf(const Watch& watch) const;
    [[nodiscard]] Setpoints setpointsOf(quint32 device) const;

    Scene& m_scene;
    Timers& m_timers;
    Ledger& m_ledger;
    Grouping& m_grouping;
    Inputs& m_inputs;
    Suppression& m_suppression;
    Timeline m_timeline;
};

} // namespace holdfast
