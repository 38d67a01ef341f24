// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/discovery_rule_dialog.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUuid>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::RuleWords)
};

struct Field
{
    QString name;
    QString DiscoveryRule::*text;
};

std::vector<Field> fields()
{
    return {{RuleWords::tr("Convention"), &DiscoveryRule::convention}, {RuleWords::tr("Maker"), &DiscoveryRule::manufacturer}, {RuleWords::tr("Model"), &DiscoveryRule::model},
            {RuleWords::tr("Gateway"), &DiscoveryRule::gateway},       {RuleWords::tr("Name"), &DiscoveryRule::name}};
}

QString wordOf(DiscoveryAction action)
{
    switch (action) {
    case DiscoveryAction::Adopt:
        return RuleWords::tr("Adopt");
    case DiscoveryAction::Ignore:
        return RuleWords::tr("Ignore");
    case DiscoveryAction::Block:
        return RuleWords::tr("Block");
    }
    return {};
}

} // namespace

QString sentenceOf(const DiscoveryRule& rule)
{
    QStringList marks;
    for (const Field& field : fields())
        if (!(rule.*field.text).isEmpty())
            marks += RuleWords::tr("%1 “%2”").arg(field.name, rule.*field.text);
    return RuleWords::tr("%1 whoever has %2").arg(wordOf(rule.action), marks.isEmpty() ? u"…"_s : marks.join(u", "_s));
}

DiscoveryRuleDialog::DiscoveryRuleDialog(const Look& look, const DiscoveryRule& like, QWidget* parent)
    : QDialog(parent)
    , m_rule(like)
    , m_action(new QComboBox)
    , m_now(new QCheckBox(tr("Also those that wait in the inbox now")))
    , m_says(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_save(new Button(look, tr("Save the rule"), ButtonKind::Primary))
{
    setObjectName(u"discoveryRuleDialog"_s);
    setWindowTitle(tr("A rule for newcomers"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    for (const DiscoveryAction action : {DiscoveryAction::Adopt, DiscoveryAction::Ignore, DiscoveryAction::Block})
        m_action->addItem(wordOf(action));
    m_action->setCurrentIndex(static_cast<int>(like.action));
    m_action->setAccessibleName(tr("What happens"));
    m_action->setObjectName(u"ruleAction"_s);
    column->addWidget(m_action);
    auto* grid = new QGridLayout;
    for (const Field& field : fields()) {
        const int row = grid->rowCount();
        auto* counts = new QCheckBox(field.name);
        auto* text = new QLineEdit(like.*field.text);
        text->setAccessibleName(field.name);
        text->setMaxLength(200);
        counts->setChecked(!text->text().isEmpty() && field.text != &DiscoveryRule::name);
        grid->addWidget(counts, row, 0);
        grid->addWidget(text, row, 1);
        connect(counts, &QCheckBox::toggled, this, &DiscoveryRuleDialog::refresh);
        connect(text, &QLineEdit::textEdited, this, [this, counts] {
            counts->setChecked(true);
            refresh();
        });
        m_marks.push_back({counts, text, field.text});
    }
    column->addLayout(grid);
    column->addWidget(new PlainLabel(look, tr("* stands for any text, ? for one character."), Type::Caption, Ink::Text2, Overflow::Wrap));
    m_now->setChecked(true);
    column->addWidget(m_now);
    column->addWidget(m_says);
    auto* cancel = new Button(look, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveRule"_s);
    m_save->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(m_action, &QComboBox::currentIndexChanged, this, &DiscoveryRuleDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(typed(), m_now->isChecked());
        accept();
    });
    refresh();
}

DiscoveryRule DiscoveryRuleDialog::typed() const
{
    DiscoveryRule rule = m_rule;
    if (rule.id.isEmpty())
        rule.id = DiscoveryRuleId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    rule.action = static_cast<DiscoveryAction>(m_action->currentIndex());
    for (const Mark& mark : m_marks)
        rule.*mark.field = mark.counts->isChecked() ? mark.text->text().trimmed() : QString();
    return rule;
}

void DiscoveryRuleDialog::refresh()
{
    const DiscoveryRule rule = typed();
    const bool any = std::ranges::any_of(m_marks, [&](const Mark& mark) { return !(rule.*mark.field).isEmpty(); });
    m_says->setText(any ? sentenceOf(rule) : tr("A rule needs at least one mark: it would fit everybody."));
    m_save->setEnabled(any);
}

} // namespace holdfast
