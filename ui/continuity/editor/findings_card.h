// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/editor/policy_examiner.h"
#include "ui/continuity/editor/told_list.h"
#include "ui/look/card.h"

#include <functional>

namespace holdfast::continuity_page {

/// What the check says of the policy as it is being edited, worst first. One of them leads to its field.
class FindingsCard final : public Card
{
    Q_OBJECT

public:
    /// `placeName` is what the field of a member is called; empty: it is about the whole.
    FindingsCard(const PolicyExaminer& examiner, const Look& look, std::function<QString(const QString& member)> placeName, QWidget* parent = nullptr);

    [[nodiscard]] ToldList& list() { return *m_list; }
    void refresh();

Q_SIGNALS:
    void memberAsked(const QString& member);

private:
    const PolicyExaminer& m_examiner;
    std::function<QString(const QString& member)> m_placeName;
    ToldList* m_list;
    QStringList m_members; ///< of the rows
};

} // namespace holdfast::continuity_page
