// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_desk.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace holdfast::continuity_page {

/// Has the policy under the editor's hands checked whenever it is another one, and proved when somebody asks. Never waits.
class PolicyExaminer final : public QObject
{
    Q_OBJECT

public:
    explicit PolicyExaminer(ContinuityDesk& desk, QObject* parent = nullptr);
    ~PolicyExaminer() override;

    /// Another policy, or the same in other words: its check follows soon, a proof under way is given up.
    void take(const Policy& policy);
    void prove();
    void stop();

    /// False while the findings are those of a moment ago.
    [[nodiscard]] bool isChecked() const { return m_checkedHash == m_hash; }
    [[nodiscard]] const std::vector<PolicyFinding>& findings() const { return m_findings; }
    [[nodiscard]] bool isProving() const { return m_proving; }
    [[nodiscard]] qint64 states() const { return m_proof.progressValue(); } ///< found so far
    /// Of the policy as it is now; nullptr: none.
    [[nodiscard]] const PolicyExamination* proof() const { return m_proved && m_proved->hash == m_hash ? &*m_proved : nullptr; }

Q_SIGNALS:
    void checked();
    void proofChanged();

private:
    void check();
    void takeCheck();
    void takeProof();

    ContinuityDesk& m_desk;
    Policy m_policy;
    QByteArray m_hash;
    QByteArray m_checkedHash;
    std::vector<PolicyFinding> m_findings;
    std::optional<PolicyExamination> m_proved;
    bool m_proving = false;
    QTimer m_wait;
    QFutureWatcher<PolicyExamination> m_check;
    QFutureWatcher<PolicyExamination> m_proof;
};

} // namespace holdfast::continuity_page
