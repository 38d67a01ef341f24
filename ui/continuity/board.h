// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"
#include "app/model/policy_proof.h"
#include "app/model/policy_standing.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace holdfast::continuity_page {

/// The values the page shows, and a signal when some are new. Whoever has them hands them in; the page asks nobody else.
class Board final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const ContinuityPicture& picture);
    void show(const ContinuityModel& model);
    void show(const QHash<PolicyId, Policy>& policies);
    void show(const std::vector<PolicyStanding>& standings);
    void show(const QHash<PolicyId, PolicyProof>& proofs);
    void show(const QHash<SpaceId, QString>& spaceNames);
    void show(const QSet<PolicyId>& shipped); ///< which of the policies come with Holdfast and are nobody's own yet
    void setNow(Timestamp now);

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const ContinuityPicture& picture() const { return m_picture; }
    [[nodiscard]] const ContinuityModel& model() const { return m_model; }
    [[nodiscard]] const QHash<PolicyId, Policy>& policies() const { return m_policies; }
    [[nodiscard]] bool isShipped(const PolicyId& policy) const { return m_shipped.contains(policy); }
    [[nodiscard]] const QHash<PolicyId, PolicyProof>& proofs() const { return m_proofs; }
    [[nodiscard]] Timestamp now() const { return m_now; }

    [[nodiscard]] const DependencyNode* node(const DependencyNodeId& id) const;
    [[nodiscard]] QString nameOf(const DependencyNodeId& id) const; ///< the id where nobody named it
    [[nodiscard]] QString nameOf(const SpaceId& id) const;
    [[nodiscard]] const CriticalFunction* function(const CriticalFunctionId& id) const;
    [[nodiscard]] const FunctionReadiness* readiness(const CriticalFunctionId& id) const;

    /// How the policy stands for each element of its scope.
    [[nodiscard]] std::vector<PolicyStanding> standingsOf(const PolicyId& policy) const;
    /// The policies that answer this loss for any of the function's devices or spaces, by name.
    [[nodiscard]] std::vector<PolicyId> policiesFor(const CriticalFunctionId& function, Loss loss) const;
    /// All, by name.
    [[nodiscard]] std::vector<PolicyId> policiesByName() const;

Q_SIGNALS:
    void pictureChanged();
    void policiesChanged();
    void ticked();

private:
    ContinuityPicture m_picture;
    ContinuityModel m_model;
    QHash<PolicyId, Policy> m_policies;
    QHash<PolicyId, PolicyProof> m_proofs;
    QHash<PolicyId, std::vector<PolicyStanding>> m_standings;
    QHash<SpaceId, QString> m_spaces;
    QSet<PolicyId> m_shipped;
    QHash<DependencyNodeId, std::size_t> m_nodeAt;
    QHash<CriticalFunctionId, std::size_t> m_functionAt; ///< in the picture
    Timestamp m_now{};
    bool m_known = false;
};

} // namespace holdfast::continuity_page
