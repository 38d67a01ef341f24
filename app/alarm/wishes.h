// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/binding.h"
#include "app/model/intent.h"

namespace holdfast {

/// What operators do to alarms. A wish for many is carried out whole or refused whole; those already as wished are passed over.
class Wishes
{
public:
    Wishes(Scene& scene, Timers& timers, Ledger& ledger, Grouping& grouping, RuleBinding& binding, Suppression& suppression, Evaluation& evaluation)
        : m_scene(scene), m_timers(timers), m_ledger(ledger), m_grouping(grouping), m_binding(binding), m_suppression(suppression), m_evaluation(evaluation)
    {
    }

    Expected<> apply(const Wish& wish, const AlarmMoment& moment);

private:
    Expected<> carryOut(const Acknowledge& wish, const AlarmMoment& moment);
    Expected<> carryOut(const AddNote& wish, const AlarmMoment& moment);
    Expected<> carryOut(const ResetAlarm& wish, const AlarmMoment& moment);
    Expected<> carryOut(const Shelve& wish, const AlarmMoment& moment);
    Expected<> carryOut(const Unshelve& wish, const AlarmMoment& moment);
    Expected<> carryOut(const SetAlarmService& wish, const AlarmMoment& moment);
    Expected<> carryOut(const SaveRule& wish, const AlarmMoment& moment);
    Expected<> carryOut(const Assign& wish, const AlarmMoment& moment);
    Expected<> carryOut(const TickStep& wish, const AlarmMoment& moment);
    Expected<> carryOut(const SaveMaintenance& wish, const AlarmMoment& moment);
    Expected<> carryOut(const RemoveMaintenance& wish, const AlarmMoment& moment);

    /// The watches the event can be applied to; an error when there is none.
    [[nodiscard]] Expected<std::vector<quint32>> ready(const std::vector<OccurrenceId>& occurrences, AlarmEvent event) const;
    [[nodiscard]] Expected<> mayShelve(quint32 watch, std::chrono::seconds duration, const Actor& actor) const;
    void backInService(quint32 watch, const AlarmMoment& moment);

    Scene& m_scene;
    Timers& m_timers;
    Ledger& m_ledger;
    Grouping& m_grouping;
    RuleBinding& m_binding;
    Suppression& m_suppression;
    Evaluation& m_evaluation;
};

} // namespace holdfast
