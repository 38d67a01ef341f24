// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_section.h"

#include "ui/look/card.h"
#include "ui/look/rows.h"
#include "ui/look/rule_words.h"
#include "ui/settings/rule_form.h"
#include "ui/settings/rules_model.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

RulesSection::RulesSection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("Alarm rules"), tr("What raises an alarm and after how long. Priorities follow from consequence and time to respond."), Scrolling::None, parent)
    , m_model(new RulesModel(parts.live, parts.look, this))
    , m_table(new QTableView)
    , m_form(new RuleForm(parts.look))
{
    m_table->setObjectName(u"rules"_s);
    m_table->setAccessibleName(tr("Alarm rules"));
    m_table->setModel(m_model);
    dress(*m_table, look(), row::twoLine);
    m_table->setItemDelegate(new RowDelegate(look(), row::twoLine, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(RulesModel::When, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    fitColumns();
    auto* card = new Card(look());
    card->body()->setContentsMargins(1, space::hair, 1, space::hair);
    card->body()->addWidget(m_table);
    column()->addWidget(card, 1);
    column()->addWidget(m_form);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesSection::showRule);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        m_table->selectRow(0);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first) {
        if (first.row() == m_table->currentIndex().row() && !m_form->isChanged())
            showRule();
    });
    connect(m_form, &RuleForm::chosen, this, &RulesSection::save);
    m_table->selectRow(0);
    showRule();
}

void RulesSection::fitColumns()
{
    const QHeaderView& header = *m_table->horizontalHeader();
    m_table->setColumnWidth(RulesModel::Name, roomFor(header, RulesModel::Name, 150, 210));
    m_table->setColumnWidth(RulesModel::Delays, roomFor(header, RulesModel::Delays, 96, 150));
    m_table->setColumnWidth(RulesModel::State, roomFor(header, RulesModel::State, 70, 150));
}

void RulesSection::showRule()
{
    const AlarmRule* rule = m_model->ruleAt(m_table->currentIndex().row());
    m_form->setVisible(rule != nullptr);
    if (rule)
        m_form->setRule(*rule);
}

void RulesSection::save(const AlarmRule& rule)
{
    const AlarmRule before = picture().rules.value(rule.id);
    const auto undo = [this, before] {
        AlarmRule back = before;
        back.version = picture().rules.value(before.id).version + 1;
        send(SaveRule{back});
    };
    if (send(SaveRule{rule}, {tr("%1 saved").arg(ruleWords(rule.name)), tr("Undo"), undo}))
        m_form->setRule(rule);
}

} // namespace holdfast
