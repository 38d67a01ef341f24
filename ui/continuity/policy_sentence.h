// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/run_text.h"
#include "ui/continuity/text_table.h"

#include <QCoreApplication>

namespace holdfast::continuity_page {

/// A policy read aloud: when … for … then … until …; and the same step by step.
class PolicySentence
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::PolicySentence)

public:
    PolicySentence(const Board& board, const Format& format) : m_board(board), m_format(format) {}

    /// One clause for each line; strong pieces are what an engineer chose.
    [[nodiscard]] std::vector<Runs> clauses(const Policy& policy) const;
    /// "close valve, stop lift": what it does, for lists.
    [[nodiscard]] QString summary(const Policy& policy) const;
    /// Where it runs, and what must be open for it.
    [[nodiscard]] QString where(const Policy& policy) const;

    [[nodiscard]] static QStringList stepTitles();
    [[nodiscard]] std::vector<TextRow> steps(const Policy& policy) const;

private:
    [[nodiscard]] QString nameOf(const QString& id) const;
    [[nodiscard]] QString scopeText(const Policy& policy) const;
    [[nodiscard]] QString targetText(const Policy& policy, const PolicyStep& step) const;
    [[nodiscard]] QString valueText(const PolicyStep& step) const;
    [[nodiscard]] static QString channelText(const QString& channel);
    [[nodiscard]] QString guardText(const PolicyGuard& guard) const;
    [[nodiscard]] Runs whenClause(const Policy& policy) const;
    [[nodiscard]] Runs stepClause(const Policy& policy, const PolicyStep& step) const;
    [[nodiscard]] Runs untilClause(const Policy& policy) const;

    const Board& m_board;
    const Format& m_format;
};

} // namespace holdfast::continuity_page
