// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/policy_list_model.h"
#include "ui/look/card.h"

class QListView;
class QStackedWidget;

namespace holdfast::continuity_page {

/// The policies and how they stand. A current one is asked for by Enter or a click.
class PoliciesCard final : public Card
{
    Q_OBJECT

public:
    enum class Extent : quint8 { Short, Whole };

    PoliciesCard(const Board& board, const Look& look, Extent extent, QWidget* parent = nullptr);

    [[nodiscard]] PolicyListModel& model() { return m_model; }
    [[nodiscard]] bool select(const PolicyId& policy);
    [[nodiscard]] std::optional<PolicyId> current() const;

Q_SIGNALS:
    void policyAsked(const holdfast::PolicyId& policy);
    void currentChanged();
    void allAsked();
    void emptyActionAsked();

private:
    void refresh();

    Extent m_extent;
    PolicyListModel m_model;
    QStackedWidget* m_listOrEmpty;
    QListView* m_list;
};

} // namespace holdfast::continuity_page
