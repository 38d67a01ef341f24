// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"
#include "ui/continuity/board.h"
#include "ui/look/page.h"
#include "ui/models/route.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace holdfast {

class ContinuityDesk;
class Intents;
class Live;

namespace continuity_page {
class CellDrawer;
class ContinuityDeeds;
class DrillsTab;
class PolicyEditor;
class PathsTab;
class PointsTab;
class PoliciesTab;
class ReadinessTab;
} // namespace continuity_page

/// What keeps working when something is lost, and how it is known.
class ContinuityPage final : public Page
{
    Q_OBJECT

public:
    /// Without a desk nothing is worked out: the values are handed to the board. Without intents nothing is changed here. Without somebody who holds drills there is no tab of them.
    ContinuityPage(const Live& live, ContinuityDesk* desk, const Look& look, Navigate navigate, Intents* intents = nullptr, DrillDesk* drills = nullptr, QWidget* parent = nullptr);
    ~ContinuityPage() override;

    /// A function, a policy, a gateway or anything others depend on; tabs "readiness", "policies", "paths", "points", "drills", "editor", and for a function what is lost: "gateway".
    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;
    void focusFilter() override;

    /// Where the values are handed in.
    [[nodiscard]] continuity_page::Board& board() { return m_board; }
    [[nodiscard]] QString tab() const;
    /// nullptr where nobody can check a policy.
    [[nodiscard]] continuity_page::PolicyEditor* editor() const { return m_editor; }

    /// As a new draft, or as the next version of one.
    void savePolicy(const Policy& policy);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectReadiness();
    void connectTabs();
    void refresh();
    void showTab(int tab);
    void showCell(const CriticalFunctionId& function, std::optional<Loss> loss);
    void showPolicy(const PolicyId& policy);
    void showNode(const DependencyNodeId& node);
    void makeEditor(ContinuityDesk& desk);
    void offerTrials(ContinuityDesk& desk);
    void editPolicy(const PolicyId& policy);
    void closeEditor();
    [[nodiscard]] Policy ownCopyOf(const Policy& shipped) const;
    void closeDrawer();
    void goToDevices();
    // continuity_page_drills.cpp
    void makeDrills(DrillDesk& drills);
    void addClaims(const HeldDrill& drill);
    [[nodiscard]] std::vector<Command> drillCommands();
    // continuity_page_deeds.cpp
    void offerDeeds();
    void connectDeeds();
    void connectPolicies();
    void addFunction();
    void editFunction(const CriticalFunctionId& function);
    void openFunction(const CriticalFunction& function);
    void adoptFunction(const CriticalFunctionId& function);
    void removeFunction(const CriticalFunctionId& function);
    void writeFunction(const CriticalFunction& function, const QString& title);
    void writeModel(ContinuityModel model, const QString& title);
    void recordEvidence(const CriticalFunctionId& function, Loss loss);
    void armPolicy(const PolicyId& policy);
    void disarmPolicy(const PolicyId& policy);
    void tellPolicy(const PolicyId& policy, PolicyAct act, std::chrono::minutes time);
    void saveAsOwn(const PolicyId& policy);
    void removePolicy(const PolicyId& policy);
    [[nodiscard]] std::vector<Command> deedCommands();

    const Live& m_live;
    continuity_page::Board m_board;
    Intents* m_intents;
    continuity_page::ContinuityDeeds* m_deeds;
    Navigate m_navigate;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_knownOrNot = nullptr;
    QStackedWidget* m_stack = nullptr;
    continuity_page::ReadinessTab* m_readiness = nullptr;
    continuity_page::PoliciesTab* m_policies = nullptr;
    continuity_page::PathsTab* m_paths = nullptr;
    continuity_page::PointsTab* m_points = nullptr;
    continuity_page::DrillsTab* m_drills = nullptr; ///< none where nobody holds drills
    continuity_page::CellDrawer* m_drawer = nullptr;
    continuity_page::PolicyEditor* m_editor = nullptr;
    QScrollArea* m_editing = nullptr; ///< what the editor stands in
    bool m_isEditing = false;
    PolicyId m_editedFrom; ///< what the draft was begun with
};

} // namespace holdfast
