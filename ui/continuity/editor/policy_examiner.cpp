// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/policy_examiner.h"

namespace holdfast::continuity_page {
namespace {

constexpr std::chrono::milliseconds pause{120}; ///< somebody who types or holds an arrow is not checked at every stroke

} // namespace

PolicyExaminer::PolicyExaminer(ContinuityDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &PolicyExaminer::check);
    connect(&m_check, &QFutureWatcherBase::finished, this, &PolicyExaminer::takeCheck);
    connect(&m_proof, &QFutureWatcherBase::finished, this, &PolicyExaminer::takeProof);
    connect(&m_proof, &QFutureWatcherBase::progressValueChanged, this, &PolicyExaminer::proofChanged);
}

PolicyExaminer::~PolicyExaminer()
{
    m_check.cancel();
    m_proof.cancel();
}

void PolicyExaminer::take(const Policy& policy)
{
    const QByteArray hash = hashOf(policy);
    if (hash == m_hash)
        return;
    m_policy = policy;
    m_hash = hash;
    stop();
    m_wait.start(pause);
    Q_EMIT proofChanged();
}

void PolicyExaminer::check()
{
    m_check.cancel();
    m_check.setFuture(m_desk.examine(m_policy, ExaminationDepth::Check));
}

void PolicyExaminer::takeCheck()
{
    if (m_check.isCanceled() || m_check.future().resultCount() == 0)
        return;
    const PolicyExamination answer = m_check.result();
    if (answer.hash != m_hash)
        return;
    m_checkedHash = answer.hash;
    m_findings = answer.findings;
    Q_EMIT checked();
}

void PolicyExaminer::prove()
{
    if (m_proving)
        return;
    m_proving = true;
    m_proof.setFuture(m_desk.examine(m_policy, ExaminationDepth::Proof));
    Q_EMIT proofChanged();
}

void PolicyExaminer::stop()
{
    if (!m_proving)
        return;
    m_proving = false;
    m_proof.cancel();
    Q_EMIT proofChanged();
}

void PolicyExaminer::takeProof()
{
    m_proving = false;
    if (!m_proof.isCanceled() && m_proof.future().resultCount() > 0)
        m_proved = m_proof.result();
    Q_EMIT proofChanged();
}

} // namespace holdfast::continuity_page
