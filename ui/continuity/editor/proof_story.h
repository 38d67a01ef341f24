// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_proof.h"
#include "ui/continuity/text_table.h"
#include "ui/look/format.h"
#include "ui/look/state_strip.h"

#include <QCoreApplication>

namespace holdfast::continuity_page {

/// From one moment up to another, not counting that one.
struct StoryPart
{
    int from = 0;
    int to = 0;
    StripKind kind = StripKind::Normal;
    QString label;

    friend bool operator==(const StoryPart&, const StoryPart&) = default;
};

struct StoryLane
{
    QString name;
    std::vector<StoryPart> parts;

    friend bool operator==(const StoryLane&, const StoryLane&) = default;
};

/// One round of a counterexample, in words.
struct StoryMoment
{
    QString time;     ///< "after 20 s"
    QString happened; ///< what the surroundings did; empty: nothing new
    QString state;
    QString done;     ///< what the policy did; empty: nothing
    bool breaks = false;

    friend bool operator==(const StoryMoment&, const StoryMoment&) = default;
};

/// How a policy came to break what must never be otherwise.
class ProofStory
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::ProofStory)

public:
    ProofStory(const Policy& policy, const Format& format) : m_policy(policy), m_format(format) {}

    [[nodiscard]] std::vector<StoryLane> lanes(const PolicyProof& proof) const;
    [[nodiscard]] std::vector<StoryMoment> moments(const PolicyProof& proof) const;
    /// One moment as it is read aloud.
    [[nodiscard]] QString sentence(const StoryMoment& moment) const;
    [[nodiscard]] static QStringList tableTitles();
    [[nodiscard]] std::vector<TextRow> tableRows(const std::vector<StoryMoment>& moments) const;
    /// "holds, looked at 812 times, nearest 60 s of 180 s"
    [[nodiscard]] QString verdict(const InvariantResult& result) const;

private:
    [[nodiscard]] QString wayName(int alternative) const;
    [[nodiscard]] QString stepName(int step) const;
    [[nodiscard]] QString wordsOf(ProofEvent event, int parameter) const;
    [[nodiscard]] QString wordsOf(const PolicyOrder& order) const;
    [[nodiscard]] QString stateOf(const ProofMoment& moment) const;
    [[nodiscard]] StoryLane laneOf(const PolicyProof& proof, const QString& name, ProofEvent bad, ProofEvent good, int parameter, const QString& badWord, const QString& goodWord) const;

    const Policy& m_policy;
    const Format& m_format;
};

} // namespace holdfast::continuity_page
