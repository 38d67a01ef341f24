// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/cell_drawer.h"

#include "ui/continuity/words.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

const ReadinessCell& cellOf(const FunctionReadiness& row, Loss loss)
{
    return row.cells[static_cast<std::size_t>(loss)];
}

} // namespace

CellDrawer::CellDrawer(const Board& board, const Look& look, QObject* parent)
    : QObject(parent), m_board(board), m_look(look), m_drawer(new Drawer(look))
{
    m_drawer->setObjectName(u"cellDrawer"_s);
    connect(m_drawer, &Drawer::closeClicked, this, &CellDrawer::closeAsked);
    connect(&board, &Board::pictureChanged, this, &CellDrawer::refresh);
    connect(&board, &Board::policiesChanged, this, &CellDrawer::refresh);
    connect(&look, &Look::changed, this, [this] {
        if (const FunctionReadiness* row = m_board.readiness(m_function))
            build(*row);
    });
}

CellDrawer::~CellDrawer() = default;

void CellDrawer::offerDeeds()
{
    const auto button = [this](const QString& text, const QString& name, ButtonKind kind, auto&& deed) {
        auto* one = new Button(m_look, text, kind, ButtonSize::Small);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, deed);
        m_drawer->foot()->addWidget(one);
        return one;
    };
    m_adopt = button(tr("Adopt"), u"adoptFunction"_s, ButtonKind::Primary, [this] { Q_EMIT adoptAsked(CriticalFunctionId(m_function)); });
    m_record = button(tr("Record evidence"), u"openEvidence"_s, ButtonKind::Default, [this] { Q_EMIT evidenceAsked(CriticalFunctionId(m_function), m_loss.value_or(Loss::Broker)); });
    button(tr("Edit"), u"editFunction"_s, ButtonKind::Default, [this] { Q_EMIT editAsked(CriticalFunctionId(m_function)); });
    button(tr("Remove"), u"removeFunction"_s, ButtonKind::Ghost, [this] { Q_EMIT removeAsked(CriticalFunctionId(m_function)); });
}

/// Evidence is of one loss, and of what somebody has looked at.
void CellDrawer::showDeeds(const FunctionReadiness& row)
{
    if (m_adopt == nullptr)
        return;
    m_adopt->setVisible(row.draft);
    m_record->setVisible(!row.draft && m_loss.has_value());
}

void CellDrawer::show(const CriticalFunctionId& function, std::optional<Loss> loss)
{
    m_function = function;
    m_loss = loss;
    if (const FunctionReadiness* row = m_board.readiness(m_function))
        build(*row);
}

/// Made anew only where it would say something else: whoever reads it keeps the place.
void CellDrawer::refresh()
{
    const FunctionReadiness* row = m_board.readiness(m_function);
    if (row != nullptr && (*row != m_row || (m_loss && m_board.policiesFor(m_function, *m_loss) != m_policies)))
        build(*row);
}

void CellDrawer::build(const FunctionReadiness& row)
{
    m_row = row;
    showDeeds(row);
    m_policies = m_loss ? m_board.policiesFor(m_function, *m_loss) : std::vector<PolicyId>();
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_drawer->setHead(m_loss ? iconOf(*m_loss) : Icon::Continuity, nameOf(row), m_loss ? capital(conditionOf(*m_loss)) : tr("Whatever is lost"));
    if (m_loss) {
        addState(row, cellOf(row, *m_loss));
        addFacts(row, cellOf(row, *m_loss));
        addPolicies();
        addSection(tr("What would prove it"));
        addText(testOf(*m_loss));
    } else {
        for (const Loss loss : allLosses)
            addSigned(markOf(cellOf(row, loss).declared.behaviour), {}, QString(wordOf(loss) % u": "_s % behaviourText(cellOf(row, loss))),
                      evidenceText(cellOf(row, loss), m_look.format(), m_board.now()));
    }
    addGaps(row);
    if (m_loss && *m_loss != Loss::Time) {
        addSection(capital(conditionOf(Loss::Time)));
        addState(row, cellOf(row, Loss::Time));
    }
    column->addStretch(1);
    m_drawer->body()->addWidget(m_content);
}

void CellDrawer::addState(const FunctionReadiness&, const ReadinessCell& one)
{
    const Behaviour behaviour = one.declared.behaviour;
    addSigned(markOf(behaviour), {}, capital(wordOf(behaviour)), one.declared.words);
    addFact(tr("How we know"), capital(evidenceText(one, m_look.format(), m_board.now())));
}

void CellDrawer::addFacts(const FunctionReadiness& row, const ReadinessCell& one)
{
    const Format& format = m_look.format();
    if (one.source != EvidenceSource::Nobody)
        addFact(tr("Told by"), joined({wordOf(one.source), one.reference}));
    if (one.at)
        addFact(tr("On"), format.moment(*one.at));
    if (one.at && one.evidence == EvidenceKind::Proven)
        addFact(tr("Holds until"), format.day(*one.at + provenForWord));
    if (one.fault != EvidenceFault::None)
        addFact(tr("Not proven any more"), sentenceOf(one.fault));
    const CriticalFunction* function = m_board.function(row.function);
    const QString limit = function != nullptr && function->timeToSafe ? tr("limit %1").arg(format.duration(*function->timeToSafe)) : QString();
    const QString took = one.tookToSafe ? format.duration(*one.tookToSafe) : tr("never measured");
    addFact(tr("Time to safe"), limit.isEmpty() ? took : QString(took % u", "_s % limit));
    if (one.declared.buffer)
        addFact(one.declared.behaviour == Behaviour::Stops ? tr("What it serves stays good") : tr("Lasts"), format.duration(*one.declared.buffer));
    if (!one.declared.claimedBy.isEmpty())
        addFact(tr("Claimed by"), one.declared.claimedBy);
    addFact(tr("Devices touched"), tr("%1 of %2").arg(format.count(one.touched), format.count(row.devices)));
}

void CellDrawer::addPolicies()
{
    addSection(tr("Policy"));
    if (m_policies.empty())
        addText(tr("No policy answers this. What happens is up to the devices."));
    for (const PolicyId& policy : m_policies) {
        auto* link = new Button(m_look, {}, ButtonKind::Link);
        link->setText(link->fontMetrics().elidedText(m_board.policies().value(policy).name, Qt::ElideRight, 330).replace(u'&', u"&&"_s));
        link->setIconAfter(Icon::Right);
        connect(link, &QPushButton::clicked, this, [this, policy] { Q_EMIT policyAsked(policy); });
        m_content->layout()->addWidget(link);
    }
}

void CellDrawer::addGaps(const FunctionReadiness& row)
{
    if (row.gaps.empty())
        return;
    addSection(tr("What is missing"));
    for (const ReadinessGap& gap : row.gaps)
        addSigned({}, continuity_page::priorityOf(gap), gapText(gap, m_look.format()), gap.loss ? conditionOf(*gap.loss) : QString());
}

void CellDrawer::addSection(const QString& title)
{
    auto* label = new PlainLabel(m_look, title, Type::CaptionStrong, Ink::Text2);
    label->setContentsMargins(0, 10, 0, 0);
    m_content->layout()->addWidget(label);
}

void CellDrawer::addText(const QString& text)
{
    m_content->layout()->addWidget(new PlainLabel(m_look, text, Type::Dense, Ink::Text, Overflow::Wrap));
}

void CellDrawer::addFact(const QString& what, const QString& how)
{
    auto* line = new QWidget;
    auto* both = new QHBoxLayout(line);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::gap);
    auto* name = new PlainLabel(m_look, what, Type::Dense, Ink::Text2, Overflow::Wrap);
    name->setFixedWidth(124);
    auto* value = new PlainLabel(m_look, how, Type::Dense, Ink::Text, Overflow::Wrap);
    value->setAccessibleName(QString(what % u": "_s % how));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    both->addWidget(name, 0, Qt::AlignTop);
    both->addWidget(value, 1, Qt::AlignTop);
    m_content->layout()->addWidget(line);
}

void CellDrawer::addSigned(std::optional<Mark> mark, std::optional<Priority> priority, const QString& text, const QString& second)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(space::small);
    if (mark) {
        row->addWidget(new StateMark(m_look, *mark, 16), 0, Qt::AlignTop);
    } else if (priority) {
        auto* shape = new AlarmShape(m_look, 18);
        shape->setAlarm(*priority, ShapeState::Unack);
        row->addWidget(shape, 0, Qt::AlignTop);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(m_look, text, Type::DenseStrong, Ink::Text, Overflow::Wrap));
    if (!second.isEmpty())
        words->addWidget(new PlainLabel(m_look, second, Type::Dense, Ink::Text2, Overflow::Wrap));
    row->addLayout(words, 1);
    m_content->layout()->addWidget(line);
}

} // namespace holdfast::continuity_page
