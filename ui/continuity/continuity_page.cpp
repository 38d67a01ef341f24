// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/continuity_page.h"

#include "app/model/continuity_names.h"
#include "ui/continuity/cell_drawer.h"
#include "ui/continuity/continuity_deeds.h"
#include "ui/continuity/cuts_card.h"
#include "ui/continuity/drills_tab.h"
#include "ui/continuity/editor/edit_button.h"
#include "ui/continuity/editor/policy_editor.h"
#include "ui/continuity/feed.h"
#include "ui/continuity/matrix_card.h"
#include "ui/continuity/paths_card.h"
#include "ui/continuity/paths_tab.h"
#include "ui/continuity/points_tab.h"
#include "ui/continuity/policies_card.h"
#include "ui/continuity/policies_tab.h"
#include "ui/continuity/readiness_tab.h"
#include "ui/look/empty_state.h"
#include "ui/look/scrollable.h"
#include "ui/models/live.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace continuity_page;

enum Tab { ReadinessAt, PoliciesAt, PathsAt, PointsAt, DrillsAt };
constexpr std::array tabNames{"readiness", "policies", "paths", "points", "drills"};

/// The line under the tabs goes on to the end of the page.
class TabStrip final : public Painted
{
public:
    explicit TabStrip(const Look& look) : Painted(look)
    {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setAlignment(Qt::AlignLeft);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme()[Ink::Line]);
    }
};

} // namespace

ContinuityPage::ContinuityPage(const Live& live, ContinuityDesk* desk, const Look& look, Navigate navigate, Intents* intents, DrillDesk* drills, QWidget* parent)
    : Page(look, parent), m_live(live), m_intents(intents), m_deeds(new ContinuityDeeds(intents, this)), m_navigate(std::move(navigate))
{
    setObjectName(u"continuityPage"_s);
    build();
    connectReadiness();
    connectTabs();
    offerDeeds();
    connect(&m_board, &Board::pictureChanged, this, &ContinuityPage::refresh);
    connect(&m_board, &Board::policiesChanged, this, &ContinuityPage::refresh);
    connect(&look, &Look::changed, this, &ContinuityPage::refresh);
    feed(m_board, live, desk);
    if (desk != nullptr) {
        makeEditor(*desk);
        offerTrials(*desk);
    }
    if (drills != nullptr)
        makeDrills(*drills);
    refresh();
}

ContinuityPage::~ContinuityPage() = default;

void ContinuityPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"continuityTabs"_s);
    m_tabs->setAccessibleName(tr("Views of continuity"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (int i = 0; i < DrillsAt; ++i)
        m_tabs->addTab({});
    auto* strip = new TabStrip(look());
    strip->layout()->addWidget(m_tabs);
    column->addWidget(strip);
    m_readiness = new ReadinessTab(m_board, look());
    m_policies = new PoliciesTab(m_board, look());
    m_paths = new PathsTab(m_board, look());
    m_points = new PointsTab(m_board, look());
    m_stack = new QStackedWidget;
    for (QWidget* content : std::initializer_list<QWidget*>{m_readiness, m_policies, m_paths, m_points}) {
        auto* scroll = scrollable(content);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(scroll);
    }
    m_knownOrNot = new QStackedWidget;
    m_knownOrNot->addWidget(m_stack);
    auto* empty = new EmptyState(look(), Icon::Continuity, tr("Nothing is known yet"), tr("What depends on what is worked out as soon as devices are heard."), tr("Show devices"));
    connect(empty, &EmptyState::actionClicked, this, &ContinuityPage::goToDevices);
    m_knownOrNot->addWidget(empty);
    column->addWidget(m_knownOrNot, 1);
    m_drawer = new CellDrawer(m_board, look(), this);
    m_drawer->drawer()->setParent(this);
    m_drawer->drawer()->hide();
}

void ContinuityPage::makeEditor(ContinuityDesk& desk)
{
    m_editor = new PolicyEditor(m_board, desk, look());
    m_editing = scrollable(m_editor);
    m_editing->setFocusPolicy(Qt::NoFocus);
    m_knownOrNot->addWidget(m_editing);
    offerEditing(*m_policies);
    connect(m_policies, &PoliciesTab::editAsked, this, &ContinuityPage::editPolicy);
    connect(m_editor, &PolicyEditor::left, this, &ContinuityPage::closeEditor);
    connect(m_editor, &PolicyEditor::titleChanged, this, &ContinuityPage::refresh);
    m_editor->setSaving(m_deeds->canAct());
    connect(m_editor, &PolicyEditor::saveRequested, this, [this](const Policy& policy) {
        savePolicy(policy);
        m_editor->saved();
    });
    connect(m_editor, &PolicyEditor::said, this, [this](const QString& words) { say({words, {}, {}}); });
}

/// What is being edited already is gone back to, not begun again.
void ContinuityPage::editPolicy(const PolicyId& policy)
{
    const auto found = m_board.policies().constFind(policy);
    if (m_editor == nullptr || found == m_board.policies().cend())
        return;
    m_isEditing = true;
    closeDrawer();
    const bool isGoingOn = m_editor->isChanged() && (m_editor->policy().id == policy || m_editedFrom == policy);
    if (!isGoingOn) {
        const bool isOurs = m_live.picture().continuity.policies.contains(policy) || !m_deeds->canAct();
        m_editor->edit(isOurs ? *found : ownCopyOf(*found)); // what came along stays as it came
        m_editedFrom = policy;
    }
    refresh();
}

void ContinuityPage::closeEditor()
{
    m_isEditing = false;
    m_tabs->setCurrentIndex(PoliciesAt);
    refresh();
}

void ContinuityPage::connectReadiness()
{
    connect(&m_readiness->matrix(), &MatrixCard::cellAsked, this, &ContinuityPage::showCell);
    connect(&m_readiness->matrix(), &MatrixCard::emptyActionAsked, this, [this] { m_tabs->setCurrentIndex(PointsAt); });
    connect(&m_readiness->policies(), &PoliciesCard::policyAsked, this, &ContinuityPage::showPolicy);
    connect(&m_readiness->policies(), &PoliciesCard::allAsked, this, [this] { m_tabs->setCurrentIndex(PoliciesAt); });
    connect(&m_readiness->policies(), &PoliciesCard::emptyActionAsked, this, [this] { m_tabs->setCurrentIndex(PointsAt); });
    connect(&m_readiness->paths(), &PathsCard::emptyActionAsked, this, &ContinuityPage::goToDevices);
    connect(&m_readiness->cuts(), &CutsCard::nodeAsked, this, &ContinuityPage::showNode);
    connect(&m_readiness->cuts(), &CutsCard::emptyActionAsked, this, [this] { m_tabs->setCurrentIndex(PointsAt); });
}

void ContinuityPage::connectTabs()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ContinuityPage::showTab);
    connect(m_policies, &PoliciesTab::emptyActionAsked, this, [this] { m_tabs->setCurrentIndex(PointsAt); });
    connect(m_paths, &PathsTab::devicesAsked, this, &ContinuityPage::goToDevices);
    connect(m_points, &PointsTab::devicesAsked, this, &ContinuityPage::goToDevices);
    connect(m_drawer, &CellDrawer::policyAsked, this, &ContinuityPage::showPolicy);
    connect(m_drawer, &CellDrawer::closeAsked, this, &ContinuityPage::closeDrawer);
}

void ContinuityPage::refresh()
{
    if (m_isEditing)
        m_knownOrNot->setCurrentWidget(m_editing);
    else
        m_knownOrNot->setCurrentIndex(m_board.isKnown() ? 0 : 1);
    m_tabs->parentWidget()->setVisible(m_board.isKnown() && !m_isEditing);
    const auto count = static_cast<qint64>(m_board.policies().size());
    m_tabs->setTabText(ReadinessAt, tr("Readiness"));
    m_tabs->setTabText(PoliciesAt, count > 0 ? tr("Policies  %1").arg(look().format().count(count)) : tr("Policies"));
    m_tabs->setTabText(PathsAt, tr("Failover paths"));
    m_tabs->setTabText(PointsAt, tr("If this is lost …"));
    if (m_drills != nullptr)
        m_tabs->setTabText(DrillsAt, tr("Drills"));
    if (m_isEditing)
        setHeading({{tr("Continuity"), tr("Policies"), m_editor->policy().name}, tr("A draft: it does nothing before it is armed")});
    else
        setHeading({{tr("Continuity")}, tr("What keeps working when the network, a gateway or the power fails, and when it was last proven")});
}

/// What lies in a frame that scrolls would rather grow than wrap: it is told how much room there is.
void ContinuityPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_readiness->fit(width());
    m_policies->fit(width());
    m_paths->fit(width());
    if (m_drills != nullptr)
        m_drills->fit(width());
}

void ContinuityPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    if (tab != ReadinessAt)
        closeDrawer();
}

QString ContinuityPage::tab() const
{
    return QLatin1String(tabNames[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))]);
}

void ContinuityPage::showCell(const CriticalFunctionId& function, std::optional<Loss> loss)
{
    m_drawer->show(function, loss);
    setDrawer(m_drawer->drawer());
}

void ContinuityPage::closeDrawer()
{
    if (drawer() == nullptr)
        return;
    setDrawer(nullptr);
    if (m_tabs->currentIndex() == ReadinessAt)
        m_readiness->matrix().table().setFocus(Qt::OtherFocusReason);
}

void ContinuityPage::showPolicy(const PolicyId& policy)
{
    m_tabs->setCurrentIndex(PoliciesAt);
    m_policies->choose(policy);
}

void ContinuityPage::showNode(const DependencyNodeId& node)
{
    m_tabs->setCurrentIndex(PointsAt);
    m_points->choose(node);
}

void ContinuityPage::goToDevices()
{
    m_navigate({u"devices"_s, {}, {}});
}

/// Who goes elsewhere finds the draft as it was.
void ContinuityPage::open(const QString& object, const QString& tab)
{
    if (m_isEditing && (!object.isEmpty() || !tab.isEmpty())) {
        m_isEditing = false;
        refresh();
    }
    for (std::size_t i = 0; i < tabNames.size(); ++i)
        if (tab == QLatin1String(tabNames[i]) && static_cast<int>(i) < m_tabs->count())
            m_tabs->setCurrentIndex(static_cast<int>(i));
    const std::optional<Loss> loss = continuityNamed<Loss>(tab);
    if (object.isEmpty())
        return;
    if (tab == u"editor"_s) {
        editPolicy(PolicyId(object));
        return;
    }
    if (const CriticalFunctionId function(object); m_board.readiness(function) != nullptr) {
        m_tabs->setCurrentIndex(ReadinessAt);
        static_cast<void>(m_readiness->matrix().select(function, loss));
        showCell(function, loss);
    } else if (const PolicyId policy(object); m_board.policies().contains(policy)) {
        showPolicy(policy);
    } else if (m_board.node(DependencyNodeId(object)) != nullptr) {
        if (tab == u"paths"_s)
            m_paths->choose(DependencyNodeId(object));
        else
            showNode(DependencyNodeId(object));
    }
}

std::vector<Command> ContinuityPage::commands()
{
    const auto tabCommand = [this](const QString& title, Icon icon, int tab) { return Command{title, {}, icon, {}, [this, tab] { m_tabs->setCurrentIndex(tab); }}; };
    const QModelIndex current = m_readiness->matrix().table().currentIndex();
    const QString none = current.isValid() ? QString() : tr("No function is selected");
    std::vector<Command> all{
        {tr("Tell the whole story of the selected cell"), u"Enter"_s, Icon::Eye, none, [this, current] { Q_EMIT m_readiness->matrix().table().activated(current); }},
        tabCommand(tr("Show readiness"), Icon::Continuity, ReadinessAt),
        tabCommand(tr("Show the policies"), Icon::Shield, PoliciesAt),
        tabCommand(tr("Show the failover paths"), Icon::Split, PathsAt),
        tabCommand(tr("Show what is lost with one thing"), Icon::Mesh, PointsAt),
    };
    for (Command& command : drillCommands())
        all.push_back(std::move(command));
    for (Command& command : deedCommands())
        all.push_back(std::move(command));
    return all;
}

void ContinuityPage::focusFilter()
{
    m_readiness->matrix().table().setFocus(Qt::ShortcutFocusReason);
}

} // namespace holdfast
