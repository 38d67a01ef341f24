// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/response_list.h"

#include "ui/look/plain_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ResponseList::ResponseList(const Look& look, QWidget* parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::hair);
    build({});
}

/// Only where the steps are others: whoever ticks by keyboard keeps their place.
void ResponseList::build(const QStringList& steps)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_steps = steps;
    if (steps.isEmpty())
        m_column->addWidget(new PlainLabel(m_look, tr("No response is written down for this alarm."), Type::Dense, Ink::Text2, Overflow::Wrap));
    for (const QString& step : steps)
        addRow(step);
}

void ResponseList::addRow(const QString& step)
{
    const int place = static_cast<int>(m_rows.size());
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::small);
    const Row row{new QCheckBox, new PlainLabel(m_look, u"%1.  %2"_s.arg(m_look.format().count(place + 1), step), Type::Dense, Ink::Text, Overflow::Wrap),
                  new PlainLabel(m_look, {}, Type::Caption, Ink::Text2, Overflow::Wrap)};
    row.box->setObjectName(u"responseStep%1"_s.arg(place));
    row.box->setAccessibleName(tr("Done: %1").arg(step));
    row.who->setObjectName(u"responseWho%1"_s.arg(place));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.step);
    words->addWidget(row.who);
    across->addWidget(row.box, 0, Qt::AlignTop);
    across->addLayout(words, 1);
    m_column->addWidget(line);
    m_rows.push_back(row);
    connect(row.box, &QCheckBox::clicked, this, [this, box = row.box, place](bool done) {
        box->setChecked(!done); // until it is known to be so
        Q_EMIT ticked(place, done);
    });
}

void ResponseList::setAlarm(const Alarm& alarm, const AlarmText& text)
{
    QStringList steps;
    for (const QString& step : alarm.operatorAction)
        steps << text.ruleText(step);
    if (steps != m_steps)
        build(steps);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto known = std::ranges::find(alarm.stepsDone, static_cast<int>(i), &StepDone::step);
        const bool done = known != alarm.stepsDone.end();
        m_rows[i].box->setChecked(done);
        m_rows[i].who->setVisible(done);
        m_rows[i].who->setText(done ? tr("%1, %2").arg(known->by, m_look.format().moment(known->at)) : QString());
    }
}

} // namespace holdfast
