// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/drill_choice.h"

#include "ui/continuity/drill_words.h"
#include "ui/continuity/policy_words.h"
#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr std::array<Ticks, 3> lengths{10min, 30min, 2h};
constexpr int usualLength = 1;
constexpr QChar bullet(0x2022);

} // namespace

DrillChoice::DrillChoice(const DrillDesk& desk, const Look& look, QWidget* parent)
    : Card(look, tr("Drill to hold"), parent)
    , m_scenarios(desk.scenarios())
    , m_ground(desk.ground())
    , m_box(new QComboBox)
    , m_length(new Segmented(look, {{}, {}, {}}, tr("For how long")))
    , m_cut(new PlainLabel(look, {}, Type::Dense, Ink::Text, Overflow::Wrap))
    , m_promises(new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Wrap))
    , m_fault(new PlainLabel(look, {}, Type::CaptionStrong, Ink::Text, Overflow::Wrap))
    , m_place(new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Wrap))
    , m_start(new Button(look, tr("Start on the twin"), ButtonKind::Primary))
{
    setObjectName(u"drillChoice"_s);
    body()->setContentsMargins(space::inside, 0, space::inside, space::gap);
    m_box->setObjectName(u"drillScenario"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_length->setObjectName(u"drillLength"_s);
    m_length->setCurrent(usualLength);
    m_start->setObjectName(u"startDrill"_s);
    m_start->setIcon(Icon::Play);
    body()->addWidget(labelled(look, tr("What is tried"), m_box));
    auto* row = new QHBoxLayout;
    row->addWidget(m_length);
    row->addStretch(1);
    row->addWidget(m_start);
    body()->addWidget(m_cut);
    body()->addWidget(m_promises);
    body()->addWidget(m_fault);
    body()->addLayout(row);
    body()->addWidget(m_place);
    body()->addStretch(1);
    connect(m_box, &QComboBox::currentIndexChanged, this, &DrillChoice::refresh);
    connect(m_length, &Segmented::currentChanged, this, &DrillChoice::refresh);
    connect(m_start, &QPushButton::clicked, this, &DrillChoice::startAsked);
    connect(&look, &Look::changed, this, &DrillChoice::offer);
    offer();
}

void DrillChoice::offer()
{
    const Format& format = look().format();
    {
        const QSignalBlocker still(m_box);
        const QString chosen = m_box->currentData().toString();
        m_box->clear();
        for (const DrillScenario& one : m_scenarios)
            m_box->addItem(look().icon(iconOf(one.lost)), drillName(one.id, one.name), one.id);
        for (const Policy& one : m_policies)
            m_box->addItem(look().icon(Icon::Shield), one.name, idOf(one));
        m_box->setCurrentIndex(std::max(0, m_box->findData(chosen)));
    }
    m_length->setParts({format.duration(lengths[0]), format.duration(lengths[1]), format.duration(lengths[2])});
    m_start->setText(tr("Start on the twin"));
    refresh();
}

void DrillChoice::setPolicies(std::vector<Policy> policies)
{
    if (!m_ground.ofThisSite || policies == m_policies)
        return;
    m_policies = std::move(policies);
    offer();
}

DrillSubject DrillChoice::subject() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_box->currentIndex()));
    if (at >= m_scenarios.size() && at - m_scenarios.size() < m_policies.size())
        return m_policies[at - m_scenarios.size()];
    DrillScenario chosen = at < m_scenarios.size() ? m_scenarios[at] : DrillScenario();
    chosen.hold = lengths[static_cast<std::size_t>(std::clamp(m_length->current(), 0, 2))];
    return chosen;
}

void DrillChoice::choose(const QString& scenario)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(scenario)));
}

void DrillChoice::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

QStringList DrillChoice::linesOf(const DrillScenario& scenario) const
{
    QStringList lines = promisesOf(scenario, look().format());
    QStringList checks;
    for (const DrillCheck check : checksOf(scenario))
        checks << wordOf(check);
    lines << tr("Checked before: %1", "list").arg(checks.join(u"; "_s));
    return lines;
}

void DrillChoice::refresh()
{
    const DrillSubject chosen = subject();
    const Format& format = look().format();
    const auto* scenario = std::get_if<DrillScenario>(&chosen);
    m_cut->setText(scenario != nullptr ? cutText(*scenario, format) : tr("The policy is proved and armed on the twin. Then what it is about is lost, for as long as it needs to act and to come back."));
    QStringList lines = scenario != nullptr ? linesOf(*scenario) : QStringList{tr("What its steps store in devices is held, and what this station is to do comes into force in time")};
    for (QString& line : lines)
        line = QString(bullet % u' ' % line);
    m_promises->setText(lines.join(u'\n'));
    m_length->setVisible(scenario != nullptr);
    m_fault->setText(scenario != nullptr ? builtInFault(*scenario, format) : QString());
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_place->setText(m_ground.ofThisSite ? tr("The twin is a model of this site with %1 devices. Nothing real is touched, and half an hour takes seconds.").arg(format.count(m_ground.devices))
                                         : tr("The twin is %1, a simulated example with %2 devices, not your site: a drill there shows what a drill shows, and says nothing about your devices.", "name, number").arg(m_ground.site, format.count(m_ground.devices)));
    m_start->setEnabled(!m_busy && !m_scenarios.empty());
    m_start->setAccessibleDescription(m_busy ? tr("A drill is under way") : m_cut->text());
    m_box->setEnabled(!m_busy);
    m_length->setEnabled(!m_busy);
}

} // namespace holdfast::continuity_page
