// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policies_card.h"

#include "ui/look/button.h"
#include "ui/look/empty_state.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

PoliciesCard::PoliciesCard(const Board& board, const Look& look, Extent extent, QWidget* parent)
    : Card(look, tr("Policies"), parent)
    , m_extent(extent)
    , m_model(board, look)
    , m_listOrEmpty(new QStackedWidget)
    , m_list(new QListView)
{
    setObjectName(u"policiesCard"_s);
    body()->setContentsMargins(1, 0, 1, 6);
    if (extent == Extent::Short) {
        auto* all = new Button(look, tr("All policies"), ButtonKind::Link, ButtonSize::Small);
        connect(all, &QPushButton::clicked, this, &PoliciesCard::allAsked);
        headEnd()->addWidget(all);
    }
    m_list->setObjectName(u"policies"_s);
    m_list->setAccessibleName(tr("Policies"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PolicyDelegate(look, m_list));
    m_list->setMinimumHeight(96);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("focusRing", false);
    connect(&look, &Look::changed, m_list->viewport(), QOverload<>::of(&QWidget::update));
    const auto ask = [this](const QModelIndex& index) { Q_EMIT policyAsked(m_model.policyAt(index.row())); };
    connect(m_list, &QListView::activated, this, ask);
    connect(m_list, &QListView::clicked, this, ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PoliciesCard::currentChanged);
    m_listOrEmpty->addWidget(m_list);
    auto* empty = new EmptyState(look, Icon::Shield, tr("No policy yet"), tr("A policy says what must happen when something is lost. Without one, the devices decide."), tr("See what is lost without one"));
    connect(empty, &EmptyState::actionClicked, this, &PoliciesCard::emptyActionAsked);
    m_listOrEmpty->addWidget(empty);
    body()->addWidget(m_listOrEmpty, 1);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PoliciesCard::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PoliciesCard::refresh);
    refresh();
}

void PoliciesCard::refresh()
{
    const int count = m_model.rowCount();
    m_listOrEmpty->setCurrentIndex(count > 0 ? 0 : 1);
    const int running = m_model.running();
    const QString all = look().format().count(count);
    setNote(count == 0 ? QString() : running > 0 ? tr("%1 · %n running", nullptr, running).arg(all) : all);
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->selectionModel()->setCurrentIndex(m_model.index(0), m_extent == Extent::Short ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
}

bool PoliciesCard::select(const PolicyId& policy)
{
    const int row = m_model.rowOf(policy);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    return row >= 0;
}

std::optional<PolicyId> PoliciesCard::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(m_model.policyAt(row));
}

} // namespace holdfast::continuity_page
