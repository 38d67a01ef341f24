// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/discovery_rules_card.h"

#include "ui/devices/discovery_rule_dialog.h"
#include "ui/look/button.h"
#include "ui/look/rows.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

DiscoveryRulesCard::DiscoveryRulesCard(const Live& live, const Look& look, QWidget* parent)
    : Card(look, tr("Rules for newcomers"), parent), m_live(live), m_rules(new QListWidget)
{
    setObjectName(u"discoveryRules"_s);
    m_rules->setAccessibleName(tr("Rules for newcomers"));
    m_rules->setFrameShape(QFrame::NoFrame);
    m_rules->setItemDelegate(new RowDelegate(look, row::dense, m_rules));
    body()->addWidget(m_rules);
    auto* remove = new Button(look, tr("Take the rule away"), ButtonKind::Ghost, ButtonSize::Small);
    remove->setObjectName(u"removeDiscoveryRule"_s);
    connect(remove, &QPushButton::clicked, this, &DiscoveryRulesCard::remove);
    headEnd()->addWidget(remove);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.discoveryRules.isEmpty() || !delta.removedDiscoveryRules.isEmpty())
            refresh();
    });
    refresh();
}

void DiscoveryRulesCard::refresh()
{
    std::vector<std::pair<QString, DiscoveryRuleId>> lines;
    for (const DiscoveryRule& rule : m_live.picture().discoveryRules)
        lines.emplace_back(sentenceOf(rule), rule.id);
    std::ranges::sort(lines, {}, &std::pair<QString, DiscoveryRuleId>::first);
    m_rules->clear();
    for (const auto& [text, id] : lines) {
        auto* item = new QListWidgetItem(text, m_rules);
        item->setData(Qt::UserRole, id.text());
    }
    if (m_rules->count() > 0)
        m_rules->setCurrentRow(0);
    m_rules->setFixedHeight(std::clamp(m_rules->count(), 1, 3) * row::dense);
    setVisible(!lines.empty());
}

void DiscoveryRulesCard::remove()
{
    const QListWidgetItem* item = m_rules->currentItem();
    const auto& rules = m_live.picture().discoveryRules;
    const auto rule = item ? rules.constFind(DiscoveryRuleId(item->data(Qt::UserRole).toString())) : rules.constEnd();
    if (rule != rules.constEnd())
        Q_EMIT removeAsked(*rule);
}

} // namespace holdfast
