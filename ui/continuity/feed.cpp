// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/feed.h"

#include "app/model/continuity_desk.h"
#include "ui/continuity/board.h"
#include "ui/models/live.h"

#include <QFutureWatcher>
#include <QTimer>

namespace holdfast::continuity_page {
namespace {

constexpr int patience = 2000; ///< ms: a site says something every second, what keeps working seldom changes

void nameSpaces(Board& board, const Live& live)
{
    QHash<SpaceId, QString> names;
    for (const Space& space : live.picture().site.spaces)
        names.insert(space.id, space.name);
    board.show(names);
}

/// Whether what keeps working may have changed.
bool matters(const Delta& delta)
{
    return !delta.devices.isEmpty() || !delta.removedDevices.isEmpty() || !delta.states.isEmpty() || !delta.points.isEmpty() || !delta.links.isEmpty() || !delta.brokers.isEmpty()
        || !delta.removedBrokers.isEmpty() || !delta.topologies.empty() || delta.site.has_value() || delta.continuity.model.has_value() || !delta.continuity.evidence.empty();
}

/// The policies that come with Holdfast, and on top of them what is stored here: drafts, proofs, and how each stands. Lives as long as its board.
class PolicyShelf final : public QObject
{
public:
    PolicyShelf(Board& board, const Live& live) : QObject(&board), m_board(board), m_live(live)
    {
        connect(&live, &Live::changed, this, [this](const Delta& delta) {
            if (!delta.continuity.isEmpty())
                fill();
        });
        if (live.picture().continuity != ContinuityKnown())
            fill();
    }

    void setShipped(const std::vector<ProvedPolicy>& shipped)
    {
        m_shipped = shipped;
        fill();
    }

private:
    void fill()
    {
        const ContinuityKnown& known = m_live.picture().continuity;
        QHash<PolicyId, Policy> policies = known.policies;
        QHash<PolicyId, PolicyProof> proofs = known.proofs;
        QSet<PolicyId> shipped;
        for (const ProvedPolicy& one : m_shipped) {
            if (known.policies.contains(one.policy.id))
                continue;
            policies.insert(one.policy.id, one.policy);
            proofs.insert(one.policy.id, one.proof);
            shipped.insert(one.policy.id);
        }
        m_board.show(shipped);
        m_board.show(known.standings);
        m_board.show(proofs);
        m_board.show(policies);
    }

    Board& m_board;
    const Live& m_live;
    std::vector<ProvedPolicy> m_shipped;
};

/// Asks the desk again when the site has changed, one question at a time. Lives as long as its board.
class Asking final : public QObject
{
public:
    Asking(Board& board, const Live& live, ContinuityDesk& desk, PolicyShelf& shelf) : QObject(&board), m_board(board), m_live(live), m_desk(desk), m_shelf(shelf)
    {
        m_wait.setSingleShot(true);
        connect(&m_wait, &QTimer::timeout, this, &Asking::ask);
        connect(&m_answer, &QFutureWatcherBase::finished, this, &Asking::take);
        connect(&m_policies, &QFutureWatcherBase::finished, this, &Asking::takePolicies);
        connect(&live, &Live::changed, this, [this](const Delta& delta) { hear(delta); });
        ask();
        m_policies.setFuture(desk.shippedPolicies());
    }

private:
    /// What a person has just written is to be seen at once.
    void hear(const Delta& delta)
    {
        if (delta.continuity.model || !delta.continuity.evidence.empty())
            m_wait.start(0);
        else if (matters(delta) && !m_wait.isActive())
            m_wait.start(patience);
    }

    void ask()
    {
        if (m_answer.isRunning())
            return m_wait.start(patience);
        m_answer.setFuture(m_desk.workOut(m_live.picture()));
    }

    void take()
    {
        if (m_answer.isCanceled() || m_answer.future().resultCount() == 0)
            return;
        ContinuityAnswer answer = m_answer.result();
        answer.picture.at = {}; // the time alone is no news
        if (answer == m_former)
            return;
        m_board.show(answer.model);
        m_board.show(m_answer.result().picture);
        m_former = std::move(answer);
    }

    void takePolicies()
    {
        if (!m_policies.isCanceled() && m_policies.future().resultCount() > 0)
            m_shelf.setShipped(m_policies.result());
    }

    Board& m_board;
    const Live& m_live;
    ContinuityDesk& m_desk;
    PolicyShelf& m_shelf;
    QTimer m_wait;
    QFutureWatcher<ContinuityAnswer> m_answer;
    QFutureWatcher<std::vector<ProvedPolicy>> m_policies;
    ContinuityAnswer m_former;
};

} // namespace

void feed(Board& board, const Live& live, ContinuityDesk* desk)
{
    QObject::connect(&live, &Live::changed, &board, [&board, &live](const Delta& delta) {
        if (delta.site)
            nameSpaces(board, live);
    });
    QObject::connect(&live, &Live::ticked, &board, [&board](Timestamp now) { board.setNow(now); });
    nameSpaces(board, live);
    board.setNow(live.now());
    auto* shelf = new PolicyShelf(board, live); // the board's child, as the next one
    if (desk != nullptr)
        new Asking(board, live, *desk, *shelf);
}

} // namespace holdfast::continuity_page
