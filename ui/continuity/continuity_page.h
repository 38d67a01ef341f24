// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/look/page.h"
#include "ui/models/route.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace holdfast {

class ContinuityDesk;
class Live;

namespace continuity_page {
class CellDrawer;
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
    /// Without a desk nothing is worked out: the values are handed to the board.
    ContinuityPage(const Live& live, ContinuityDesk* desk, const Look& look, Navigate navigate, QWidget* parent = nullptr);
    ~ContinuityPage() override;

    /// A function, a policy, a gateway or anything others depend on; tabs "readiness", "policies", "paths", "points", and for a function what is lost: "gateway".
    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;
    void focusFilter() override;

    /// Where the values are handed in.
    [[nodiscard]] continuity_page::Board& board() { return m_board; }
    [[nodiscard]] QString tab() const;

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
    void closeDrawer();
    void goToDevices();

    continuity_page::Board m_board;
    Navigate m_navigate;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_knownOrNot = nullptr;
    QStackedWidget* m_stack = nullptr;
    continuity_page::ReadinessTab* m_readiness = nullptr;
    continuity_page::PoliciesTab* m_policies = nullptr;
    continuity_page::PathsTab* m_paths = nullptr;
    continuity_page::PointsTab* m_points = nullptr;
    continuity_page::CellDrawer* m_drawer = nullptr;
};

} // namespace holdfast
