// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_action.h"
#include "ui/continuity/editor/editor_names.h"

#include <QCoreApplication>

#include <span>

namespace holdfast::continuity_page {

/// A policy as a sentence whose fields can be changed: whom it is for, when, while, what it does, until when, within which limits.
class PolicyClauses
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::PolicyClauses)

public:
    PolicyClauses(const Policy& policy, const EditorNames& names, std::span<const PolicyAction> actions) : m_policy(policy), m_names(names), m_actions(actions) {}

    [[nodiscard]] std::vector<EditorClause> all();

    static constexpr std::size_t mostProbes = 16; ///< as many as a file may hold
    static constexpr std::size_t mostWays = 3;
    static constexpr std::size_t mostSteps = 16;
    static constexpr qsizetype mostShown = 12; ///< of a long list of elements

private:
    using Rank = EditorClause::Rank;

    void addAbout();
    void addScope();
    void addTrigger();
    void addProbes();
    void addControl();
    void addGuard();
    void addDays();
    void addWays();
    void addPlan();
    void addStep(std::size_t index);
    void addArguments(std::size_t index);
    void addRecovery();
    void addResync();
    void addLimits();

    void heading(const QString& words) { m_clauses.push_back({Rank::Heading, {{words, std::nullopt}}}); }
    void say(Rank rank, const QString& pattern, const std::vector<EditorField>& fields) { m_clauses.push_back(clauseOf(rank, pattern, fields)); }
    [[nodiscard]] const PolicyAction* action(const QString& id) const;
    [[nodiscard]] EditorField actionField(std::size_t index) const;
    [[nodiscard]] EditorField targetField(std::size_t index) const;
    [[nodiscard]] EditorField argumentField(std::size_t index, const QString& name, const ActionParameter* parameter) const;
    [[nodiscard]] EditorField addStepField() const;

    const Policy& m_policy;
    const EditorNames& m_names;
    std::span<const PolicyAction> m_actions;
    std::vector<EditorClause> m_clauses;
};

} // namespace holdfast::continuity_page
