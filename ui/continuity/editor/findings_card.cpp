// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/findings_card.h"

#include "ui/continuity/policy_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::continuity_page {

FindingsCard::FindingsCard(const PolicyExaminer& examiner, const Look& look, std::function<QString(const QString&)> placeName, QWidget* parent)
    : Card(look, tr("Check"), parent)
    , m_examiner(examiner)
    , m_placeName(std::move(placeName))
    , m_list(new ToldList(look, tr("What the check says")))
{
    setObjectName(QStringLiteral("findingsCard"));
    m_list->setObjectName(QStringLiteral("findings"));
    body()->setContentsMargins(1, 0, 1, 6);
    body()->addWidget(m_list, 1);
    connect(m_list, &ToldList::asked, this, [this](int row) {
        if (row < m_members.size())
            Q_EMIT memberAsked(m_members[row]);
    });
    connect(&examiner, &PolicyExaminer::checked, this, &FindingsCard::refresh);
    refresh();
}

void FindingsCard::refresh()
{
    m_members.clear();
    std::vector<PolicyFinding> findings = m_examiner.findings();
    std::ranges::stable_sort(findings, [](const PolicyFinding& a, const PolicyFinding& b) { return a.severity > b.severity; });
    std::vector<TextCell> all;
    for (const PolicyFinding& finding : findings) {
        TextCell one;
        one.text = sentenceOf(finding);
        one.priority = priorityOf(finding.severity);
        QStringList second{wordOf(finding.severity), codeOf(finding.invariant), m_placeName(finding.member)};
        second.removeAll(QString());
        one.subtitle = second.join(QStringLiteral(" · "));
        all.push_back(one);
        m_members << finding.member;
    }
    if (findings.empty()) {
        TextCell one;
        one.text = m_examiner.isChecked() ? tr("Nothing to be said against it") : tr("Being checked …");
        one.subtitle = m_examiner.isChecked() ? tr("Every rule of the check holds. A proof looks at what can happen as well.") : QString();
        one.icon = m_examiner.isChecked() ? Icon::Check : Icon::Hourglass;
        all.push_back(one);
    }
    setNote(findings.empty() ? tr("updates as you edit") : tr("%n finding(s)", nullptr, static_cast<int>(findings.size())));
    m_list->tell(std::move(all));
}

} // namespace holdfast::continuity_page
