// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/machine.h"
#include "app/continuity/policy_slots.h"

#include <QHash>

#include <map>

namespace holdfast {

/// What is known of one element in one round.
struct ElementFacts
{
    continuity::Observation seen;
    int ticks = 1;       ///< rounds since the last time
    QString explainedBy; ///< with `seen.parentLost`: the element whose loss explains this one
};

/// One order to somebody who carries it out. The same key ordered twice is carried out once.
struct ExecutorOrder
{
    PolicyId policy;
    int version = 0;
    QString element;
    PolicyOrder order;
    quint32 epoch = 0; ///< of the writer: whoever knows a newer one refuses
    QString key;

    friend bool operator==(const ExecutorOrder&, const ExecutorOrder&) = default;
};

/// Runs every armed policy for every element of its scope. Pure: facts in, orders out; whoever asks keeps `save` before the orders leave.
class PolicyExecutor
{
public:
    /// Refused where the static check finds an error, or where nothing is meant.
    Expected<> arm(const Policy& policy, const QStringList& elements, Timestamp now);
    /// What it holds is let go: these are the orders.
    [[nodiscard]] std::vector<ExecutorOrder> disarm(const PolicyId& policy);

    [[nodiscard]] std::vector<ExecutorOrder> step(const PolicyId& policy, const QString& element, const ElementFacts& facts, Timestamp now);

    [[nodiscard]] std::vector<PolicyStanding> standings() const;
    /// The output of an element as this executor has written it.
    [[nodiscard]] const PrioritySlots* outputsOf(const QString& element, const QString& point) const;

    [[nodiscard]] QByteArray save() const;
    /// After a restart, once the policy is armed again: what it had come to; empty: of all that are armed. What cannot be read stays as newly armed; the error names the first.
    Expected<> restore(const QByteArray& saved, const PolicyId& only = {});

private:
    struct Element
    {
        continuity::PolicyState state;
        Timestamp since;
        quint32 epoch = 0;
        quint32 count = 0; ///< of orders, for their keys
        QString explainedBy;
    };
    struct Armed
    {
        Policy policy;
        PolicyRules rules;
        std::map<QString, Element> elements;
    };

    [[nodiscard]] ExecutorOrder orderOf(const Armed& armed, const QString& name, Element& element, const PolicyOrder& order);
    void write(const Armed& armed, const QString& name, const PolicyOrder& order);

    std::map<PolicyId, Armed> m_armed;
    std::map<QString, PrioritySlots> m_outputs; ///< by element and point
};

} // namespace holdfast
