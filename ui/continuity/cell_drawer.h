// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/look/drawer.h"
#include "ui/look/rows.h"

#include <functional>
#include <optional>

namespace holdfast {
class Button;
}

namespace holdfast::continuity_page {

/// The whole story of one function under one loss: what happens, how we know, how fast, what would prove it.
class CellDrawer final : public QObject
{
    Q_OBJECT

public:
    CellDrawer(const Board& board, const Look& look, QObject* parent = nullptr);
    ~CellDrawer() override;

    /// Without a loss: the function under every loss, time included.
    void show(const CriticalFunctionId& function, std::optional<Loss> loss);
    /// Lays out what an engineer can do here.
    void offerDeeds();
    [[nodiscard]] Drawer* drawer() const { return m_drawer; }
    [[nodiscard]] const CriticalFunctionId& function() const { return m_function; }
    [[nodiscard]] std::optional<Loss> loss() const { return m_loss; }

Q_SIGNALS:
    void policyAsked(const holdfast::PolicyId& policy);
    void closeAsked();
    void evidenceAsked(const holdfast::CriticalFunctionId& function, holdfast::Loss loss);
    void editAsked(const holdfast::CriticalFunctionId& function);
    void adoptAsked(const holdfast::CriticalFunctionId& function);
    void removeAsked(const holdfast::CriticalFunctionId& function);

private:
    void refresh();
    void build(const FunctionReadiness& row);
    void addState(const FunctionReadiness& row, const ReadinessCell& cell);
    void addFacts(const FunctionReadiness& row, const ReadinessCell& cell);
    void addPolicies();
    void showDeeds(const FunctionReadiness& row);
    void addGaps(const FunctionReadiness& row);
    void addSection(const QString& title);
    void addFact(const QString& what, const QString& how);
    void addText(const QString& text);
    void addSigned(std::optional<Mark> mark, std::optional<Priority> priority, const QString& text, const QString& second);

    const Board& m_board;
    const Look& m_look;
    Drawer* m_drawer;
    QWidget* m_content = nullptr;
    Button* m_record = nullptr; ///< what can be done; none where nobody acts
    Button* m_adopt = nullptr;
    FunctionReadiness m_row;         ///< as it is shown
    std::vector<PolicyId> m_policies; ///< likewise
    CriticalFunctionId m_function;
    std::optional<Loss> m_loss;
};

} // namespace holdfast::continuity_page
