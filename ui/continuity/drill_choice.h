// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"
#include "ui/look/card.h"

class QComboBox;

namespace holdfast {
class Button;
class PlainLabel;
class Segmented;
}

namespace holdfast::continuity_page {

/// Which drill is to be held, what it takes away and for how long, and what is promised.
class DrillChoice final : public Card
{
    Q_OBJECT

public:
    DrillChoice(const DrillDesk& desk, const Look& look, QWidget* parent = nullptr);

    /// What is chosen, a scenario with the chosen length.
    [[nodiscard]] DrillSubject subject() const;
    /// Those that can be drilled besides; none at a site the twin knows nothing of.
    void setPolicies(std::vector<Policy> policies);
    void choose(const QString& scenario);
    /// While one is under way no other begins.
    void setBusy(bool busy);

Q_SIGNALS:
    void startAsked();

private:
    void refresh();
    void offer();
    [[nodiscard]] QStringList linesOf(const DrillScenario& scenario) const;

    std::vector<DrillScenario> m_scenarios;
    std::vector<Policy> m_policies;
    DrillGround m_ground;
    QComboBox* m_box;
    Segmented* m_length;
    PlainLabel* m_cut;
    PlainLabel* m_promises;
    PlainLabel* m_fault;
    PlainLabel* m_place;
    Button* m_start;
    bool m_busy = false;
};

} // namespace holdfast::continuity_page
