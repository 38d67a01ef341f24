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
        || !delta.removedBrokers.isEmpty() || !delta.topologies.empty() || delta.site.has_value();
}

/// Asks the desk again when the site has changed, one question at a time. Lives as long as its board.
class Asking final : public QObject
{
public:
    Asking(Board& board, const Live& live, ContinuityDesk& desk) : QObject(&board), m_board(board), m_live(live), m_desk(desk)
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
    void hear(const Delta& delta)
    {
        if (matters(delta) && !m_wait.isActive())
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
        if (m_policies.isCanceled() || m_policies.future().resultCount() == 0)
            return;
        QHash<PolicyId, Policy> policies;
        QHash<PolicyId, PolicyProof> proofs;
        const std::vector<ProvedPolicy> proved = m_policies.result();
        for (const ProvedPolicy& one : proved) {
            policies.insert(one.policy.id, one.policy);
            proofs.insert(one.policy.id, one.proof);
        }
        m_board.show(policies);
        m_board.show(proofs);
    }

    Board& m_board;
    const Live& m_live;
    ContinuityDesk& m_desk;
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
    if (desk != nullptr)
        new Asking(board, live, *desk); // the board's child
}

} // namespace holdfast::continuity_page
