// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_desk.h"
#include "ui/continuity/cell_drawer.h"
#include "ui/continuity/continuity_deeds.h"
#include "ui/continuity/continuity_page.h"
#include "ui/continuity/evidence_dialog.h"
#include "ui/continuity/function_dialog.h"
#include "ui/continuity/matrix_card.h"
#include "ui/continuity/matrix_model.h"
#include "ui/continuity/policies_tab.h"
#include "ui/continuity/readiness_tab.h"
#include "ui/continuity/trial_rows.h"
#include "ui/continuity/words.h"
#include "ui/look/button.h"
#include "ui/models/answered.h"
#include "ui/models/live.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTableView>
#include <QUuid>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;
using namespace continuity_page;

namespace {

constexpr std::chrono::hours triedOn{30 * 24}; ///< of the past

} // namespace

/// Where nobody acts there is no button that could.
void ContinuityPage::offerDeeds()
{
    if (!m_deeds->canAct())
        return;
    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    auto* add = new Button(look(), tr("Add function"));
    add->setObjectName(u"addFunction"_s);
    add->setIcon(Icon::Plus);
    connect(add, &QPushButton::clicked, this, &ContinuityPage::addFunction);
    row->addWidget(add);
    setActions(actions);
    connect(new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_deeds, &ContinuityDeeds::undo);
    m_drawer->offerDeeds();
    m_policies->offerDeeds();
    connectDeeds();
    connectPolicies();
}

void ContinuityPage::connectDeeds()
{
    connect(&m_live, &Live::changed, m_deeds, [this](const Delta& delta) { m_deeds->take(delta.outcomes); });
    connect(m_deeds, &ContinuityDeeds::done, this, [this](const QString& title, bool undoable) {
        if (title.isEmpty())
            return; // it is told with what it was part of
        if (undoable)
            say({title, tr("Undo"), [this] { m_deeds->undo(); }});
        else
            say({title, {}, {}});
    });
    connect(m_deeds, &ContinuityDeeds::undone, this, [this](const QString& title) { say({tr("Undone: %1").arg(title), {}, {}}); });
    connect(m_deeds, &ContinuityDeeds::refused, this, [this](const QString& reason) { say({tr("Not done: %1").arg(reason), {}, {}}); });
    connect(m_drawer, &CellDrawer::evidenceAsked, this, &ContinuityPage::recordEvidence);
    connect(m_drawer, &CellDrawer::editAsked, this, &ContinuityPage::editFunction);
    connect(m_drawer, &CellDrawer::adoptAsked, this, &ContinuityPage::adoptFunction);
    connect(m_drawer, &CellDrawer::removeAsked, this, &ContinuityPage::removeFunction);
}

void ContinuityPage::connectPolicies()
{
    connect(m_policies, &PoliciesTab::armAsked, this, &ContinuityPage::armPolicy);
    connect(m_policies, &PoliciesTab::disarmAsked, this, &ContinuityPage::disarmPolicy);
    connect(m_policies, &PoliciesTab::tellAsked, this, &ContinuityPage::tellPolicy);
    connect(m_policies, &PoliciesTab::ownAsked, this, &ContinuityPage::saveAsOwn);
    connect(m_policies, &PoliciesTab::removeAsked, this, &ContinuityPage::removePolicy);
}

void ContinuityPage::addFunction()
{
    CriticalFunction fresh;
    fresh.id = CriticalFunctionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    openFunction(fresh);
}

/// A proposal stands there under the name the matrix shows.
void ContinuityPage::editFunction(const CriticalFunctionId& id)
{
    const CriticalFunction* function = m_board.function(id);
    if (function == nullptr)
        return;
    CriticalFunction shown = *function;
    if (const FunctionReadiness* row = m_board.readiness(id))
        shown.name = nameOf(*row);
    openFunction(shown);
}

void ContinuityPage::openFunction(const CriticalFunction& function)
{
    auto* dialog = new FunctionDialog(look(), m_live.picture(), function, m_board.now(), this);
    const bool isNew = function.name.isEmpty();
    connect(dialog, &FunctionDialog::written, this, [this, isNew](const CriticalFunction& written) { writeFunction(written, isNew ? tr("%1 added").arg(written.name) : tr("%1 changed").arg(written.name)); });
    dialog->open();
}

void ContinuityPage::adoptFunction(const CriticalFunctionId& id)
{
    const CriticalFunction* function = m_board.function(id);
    const FunctionReadiness* row = m_board.readiness(id);
    if (function == nullptr || row == nullptr)
        return;
    CriticalFunction adopted = *function;
    adopted.name = nameOf(*row);
    adopted.draft = false;
    writeFunction(adopted, tr("%1 adopted").arg(adopted.name));
}

void ContinuityPage::removeFunction(const CriticalFunctionId& id)
{
    const FunctionReadiness* row = m_board.readiness(id);
    const QString name = row == nullptr ? id.text() : nameOf(*row);
    ContinuityModel model = m_board.model();
    if (std::erase_if(model.functions, [&](const CriticalFunction& one) { return one.id == id; }) == 0)
        return;
    closeDrawer();
    writeModel(std::move(model), tr("%1 removed").arg(name));
}

void ContinuityPage::writeFunction(const CriticalFunction& function, const QString& title)
{
    ContinuityModel model = m_board.model(); // with the proposals it shows: they stay proposals
    const auto known = std::ranges::find(model.functions, function.id, &CriticalFunction::id);
    if (known == model.functions.end())
        model.functions.push_back(function);
    else
        *known = function;
    writeModel(std::move(model), title);
}

void ContinuityPage::writeModel(ContinuityModel model, const QString& title)
{
    m_deeds->perform(title, SaveContinuity{std::move(model)}, SaveContinuity{m_live.picture().continuity.model});
}

void ContinuityPage::recordEvidence(const CriticalFunctionId& id, Loss loss)
{
    const CriticalFunction* function = m_board.function(id);
    const FunctionReadiness* row = m_board.readiness(id);
    if (function == nullptr || row == nullptr)
        return;
    const bool known = function->losses[static_cast<std::size_t>(loss)].behaviour != Behaviour::Unknown;
    const QString place = QString(nameOf(*row) % u' ' % conditionOf(loss));
    auto* dialog = new EvidenceDialog(look(), id, loss, place, known, m_live.now(), this);
    connect(dialog, &EvidenceDialog::recorded, this, [this, place](const Evidence& evidence) { m_deeds->perform(tr("Evidence recorded: %1").arg(place), AddEvidence{evidence}); });
    dialog->open();
}

void ContinuityPage::armPolicy(const PolicyId& id)
{
    const auto policy = m_board.policies().constFind(id);
    if (policy == m_board.policies().cend() || !m_policies->notArmedBecause(id).isEmpty())
        return;
    m_deeds->perform(tr("%1 armed").arg(policy->name), ArmPolicy{id, hashOf(*policy)}, DisarmPolicy{id});
}

void ContinuityPage::disarmPolicy(const PolicyId& id)
{
    const auto policy = m_board.policies().constFind(id);
    if (policy != m_board.policies().cend() && m_policies->isArmed(id))
        m_deeds->perform(tr("%1 disarmed").arg(policy->name), DisarmPolicy{id}, ArmPolicy{id, hashOf(*policy)});
}

void ContinuityPage::offerTrials(ContinuityDesk& desk)
{
    m_policies->offerTrial();
    connect(m_policies, &PoliciesTab::trialAsked, this, [this, &desk](const PolicyId& id) {
        const Policy policy = m_board.policies().value(id);
        const Timestamp now = m_live.now();
        whenAnswered(desk.tryOut(policy, {now - triedOn, now}, m_live.picture()), this, [this, id](const Expected<PolicyTrial>& trial) { m_policies->showTrial(id, trialRows(trial, m_live.picture(), look().format())); });
    });
}

void ContinuityPage::tellPolicy(const PolicyId& id, PolicyAct act, std::chrono::minutes time)
{
    const auto policy = m_board.policies().constFind(id);
    if (policy == m_board.policies().cend())
        return;
    if (act == PolicyAct::HandsOff)
        return m_deeds->perform(tr("%1 does nothing for %2").arg(policy->name, look().format().duration(time)), TellPolicy{id, act, time}, TellPolicy{id, PolicyAct::Resume});
    const QString words[] = {tr("%1 goes on"), QString(), tr("%1 may act again"), tr("%1 goes back to the usual way")};
    m_deeds->perform(words[static_cast<std::size_t>(act)].arg(policy->name), TellPolicy{id, act, time});
}

void ContinuityPage::saveAsOwn(const PolicyId& id)
{
    const auto shipped = m_board.policies().constFind(id);
    if (shipped == m_board.policies().cend())
        return;
    savePolicy(ownCopyOf(*shipped));
}

Policy ContinuityPage::ownCopyOf(const Policy& shipped) const
{
    Policy own = shipped;
    own.id = PolicyId(QString(shipped.id.text() % u'-' % QUuid::createUuid().toString(QUuid::Id128).left(8)));
    if (!m_deeds->person().isEmpty())
        own.owner = m_deeds->person();
    return own;
}

void ContinuityPage::savePolicy(const Policy& policy)
{
    const auto former = m_live.picture().continuity.policies.constFind(policy.id);
    const bool isNew = former == m_live.picture().continuity.policies.cend();
    const Wish inverse = isNew ? Wish(RemovePolicy{policy.id}) : Wish(SavePolicy{*former});
    m_deeds->perform(tr("%1 saved").arg(policy.name), SavePolicy{policy}, inverse);
}

void ContinuityPage::removePolicy(const PolicyId& id)
{
    const auto policy = m_live.picture().continuity.policies.constFind(id);
    if (policy != m_live.picture().continuity.policies.cend())
        m_deeds->perform(tr("%1 removed").arg(policy->name), RemovePolicy{id}, SavePolicy{*policy});
}

std::vector<Command> ContinuityPage::deedCommands()
{
    if (!m_deeds->canAct() || m_isEditing) // the editor has its own undo
        return {};
    const QModelIndex cell = m_readiness->matrix().table().currentIndex();
    const std::optional<PolicyId> policy = tab() == u"policies"_s ? m_policies->current() : std::nullopt;
    const std::optional<CriticalFunctionId> function = cell.isValid() ? std::optional(m_readiness->matrix().model().rowAt(cell.row()).function) : std::nullopt;
    const std::optional<Loss> loss = cell.isValid() ? MatrixModel::lossOf(cell.column()) : std::nullopt;
    const QString noFunction = function ? QString() : tr("No function is selected");
    const QString noLoss = function && loss ? QString() : tr("No cell is selected");
    const QString noArm = policy ? m_policies->notArmedBecause(*policy) : tr("No policy is selected");
    const QString noDisarm = policy && m_policies->isArmed(*policy) ? QString() : tr("No armed policy is selected");
    return {
        {tr("Add a critical function"), {}, Icon::Plus, {}, [this] { addFunction(); }},
        {tr("Edit the selected function"), {}, Icon::Edit, noFunction, [this, function] { editFunction(*function); }},
        {tr("Record evidence for the selected cell"), {}, Icon::Note, noLoss, [this, function, loss] { recordEvidence(*function, *loss); }},
        {tr("Arm the selected policy"), {}, Icon::Shield, noArm, [this, policy] { armPolicy(*policy); }},
        {tr("Disarm the selected policy"), {}, Icon::Stop, noDisarm, [this, policy] { disarmPolicy(*policy); }},
        {tr("Undo"), u"Ctrl+Z"_s, Icon::Undo, m_deeds->canUndo() ? QString() : tr("Nothing to undo"), [this] { m_deeds->undo(); }},
    };
}

} // namespace holdfast
