// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/board.h"

#include <QSet>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

std::optional<PolicyLoss> policyLossOf(Loss loss)
{
    constexpr PolicyLoss losses[] = {PolicyLoss::Broker, PolicyLoss::Gateway, PolicyLoss::Uplink, PolicyLoss::Cloud, PolicyLoss::Power, PolicyLoss::Time};
    return losses[static_cast<std::size_t>(loss)];
}

} // namespace

void Board::show(const ContinuityPicture& picture)
{
    m_known = true;
    m_picture = picture;
    m_nodeAt.clear();
    m_functionAt.clear();
    m_nodeAt.reserve(static_cast<qsizetype>(picture.nodes.size()));
    for (std::size_t i = 0; i < m_picture.nodes.size(); ++i)
        m_nodeAt.insert(m_picture.nodes[i].id, i);
    for (std::size_t i = 0; i < m_picture.functions.size(); ++i)
        m_functionAt.insert(m_picture.functions[i].function, i);
    m_now = std::max(m_now, picture.at);
    Q_EMIT pictureChanged();
}

void Board::show(const ContinuityModel& model)
{
    m_model = model;
    Q_EMIT pictureChanged();
}

void Board::show(const QHash<PolicyId, Policy>& policies)
{
    m_policies = policies;
    Q_EMIT policiesChanged();
}

void Board::show(const std::vector<PolicyStanding>& standings)
{
    m_standings.clear();
    for (const PolicyStanding& standing : standings)
        m_standings[standing.policy].push_back(standing);
    Q_EMIT policiesChanged();
}

void Board::show(const QHash<PolicyId, PolicyProof>& proofs)
{
    m_proofs = proofs;
    Q_EMIT policiesChanged();
}

void Board::show(const QHash<SpaceId, QString>& spaceNames)
{
    m_spaces = spaceNames;
    Q_EMIT pictureChanged();
}

void Board::show(const QSet<PolicyId>& shipped)
{
    m_shipped = shipped;
    Q_EMIT policiesChanged();
}

void Board::setNow(Timestamp now)
{
    m_now = now;
    Q_EMIT ticked();
}

const DependencyNode* Board::node(const DependencyNodeId& id) const
{
    const auto found = m_nodeAt.constFind(id);
    return found == m_nodeAt.cend() ? nullptr : &m_picture.nodes[*found];
}

QString Board::nameOf(const DependencyNodeId& id) const
{
    const DependencyNode* found = node(id);
    return found == nullptr || found->name.isEmpty() ? id.text().section(u':', -1) : found->name;
}

QString Board::nameOf(const SpaceId& id) const
{
    return m_spaces.value(id, id.text());
}

const CriticalFunction* Board::function(const CriticalFunctionId& id) const
{
    const auto found = std::ranges::find(m_model.functions, id, &CriticalFunction::id);
    return found == m_model.functions.end() ? nullptr : &*found;
}

const FunctionReadiness* Board::readiness(const CriticalFunctionId& id) const
{
    const auto found = m_functionAt.constFind(id);
    return found == m_functionAt.cend() ? nullptr : &m_picture.functions[*found];
}

std::vector<PolicyStanding> Board::standingsOf(const PolicyId& policy) const
{
    return m_standings.value(policy);
}

std::vector<PolicyId> Board::policiesByName() const
{
    std::vector<PolicyId> ids(m_policies.keyBegin(), m_policies.keyEnd());
    std::ranges::sort(ids, [this](const PolicyId& a, const PolicyId& b) {
        const int byName = QString::localeAwareCompare(m_policies.constFind(a)->name, m_policies.constFind(b)->name);
        return byName != 0 ? byName < 0 : a < b;
    });
    return ids;
}

std::vector<PolicyId> Board::policiesFor(const CriticalFunctionId& id, Loss loss) const
{
    const CriticalFunction* wanted = function(id);
    std::vector<PolicyId> found;
    if (wanted == nullptr)
        return found;
    QSet<QString> touched;
    for (const DeviceId& device : wanted->devices)
        touched.insert(device.text());
    for (const SpaceId& space : wanted->spaces)
        touched.insert(space.text());
    const auto meets = [&](const QStringList& ids) { return std::ranges::any_of(ids, [&](const QString& one) { return touched.contains(one); }); };
    for (const PolicyId& policy : policiesByName()) {
        const Policy& one = *m_policies.constFind(policy);
        if (one.trigger.lost == policyLossOf(loss) && (meets(one.scope.resolved) || meets(one.scope.devices) || meets(one.scope.zones)))
            found.push_back(policy);
    }
    return found;
}

} // namespace holdfast::continuity_page
