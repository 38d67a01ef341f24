// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/evaluation.h"

namespace holdfast {

/// Decides what each rule watches, whenever a device, a point, a rule or the site changes.
class RuleBinding
{
public:
    RuleBinding(Scene& scene, Ledger& ledger, Grouping& grouping, Inputs& inputs, Evaluation& evaluation)
        : m_scene(scene), m_ledger(ledger), m_grouping(grouping), m_inputs(inputs), m_evaluation(evaluation)
    {
    }

    void device(const Device& device, const AlarmMoment& moment);
    void removeDevice(const DeviceId& device, const AlarmMoment& moment);
    void point(const Point& point, const AlarmMoment& moment);
    void removePoint(const PointId& point, const AlarmMoment& moment);
    quint32 broker(const BrokerId& broker);
    /// A device says something to people, or takes it back.
    void told(const DeviceAlertChanged& alert, const AlarmMoment& moment);
    void removeBroker(const BrokerId& broker, const AlarmMoment& moment);
    /// All that brokers and devices share, as it stands now.
    void sharedCauses(const std::vector<SharedCause>& causes, const AlarmMoment& moment);
    void everything(const AlarmMoment& moment);

    /// The watch an alarm of an earlier run belongs to; nobody when its rule is gone.
    quint32 watchFor(const Alarm& alarm);

private:
    void bindPoint(quint32 point, const AlarmMoment& moment);
    void bindSilence(quint32 device, const AlarmMoment& moment);
    void bindShared(quint32 shared, const AlarmMoment& moment);
    void put(const SharedCause& cause, const AlarmMoment& moment);
    void share(quint32 shared, std::vector<quint32> brokers, std::vector<quint32> devices, const AlarmMoment& moment);
    [[nodiscard]] QString namesOf(const std::vector<quint32>& brokers) const;
    void dropShared(quint32 shared, const AlarmMoment& moment);
    void noteLifeSafety(quint32 device);
    [[nodiscard]] quint32 watchTold(quint32 device, const QString& alert);
    void dropTold(quint32 device, const AlarmMoment& moment);
    void drop(quint32 watch, const QString& reason, const AlarmMoment& moment);
    [[nodiscard]] bool isIntricate(quint32 watch) const;
    void lookAgain(const std::vector<quint32>& watches, const AlarmMoment& moment);
    void rename(const DeviceNode& node);
    [[nodiscard]] quint32 silenceRuleOf(quint32 device) const;

    Scene& m_scene;
    Ledger& m_ledger;
    Grouping& m_grouping;
    Inputs& m_inputs;
    Evaluation& m_evaluation;
};

} // namespace holdfast
