// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/steps_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/settings/notify_words.h"
#include "ui/settings/step_row.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostRows = 20;

} // namespace

StepsCard::StepsCard(const Look& look, QWidget* parent)
    : Card(look, tr("While nobody acknowledges"), parent), m_lines(new QVBoxLayout)
{
    auto* more = new Button(look, tr("Add a step"), ButtonKind::Default, ButtonSize::Small);
    more->setObjectName(u"addStep"_s);
    more->setIcon(Icon::Plus);
    headEnd()->addWidget(more);
    m_lines->setSpacing(space::small);
    body()->addLayout(m_lines);
    body()->addWidget(new PlainLabel(look, tr("Times are counted from the alarm's start, also while Holdfast is closed."), Type::Caption, Ink::Text2, Overflow::Wrap));
    connect(more, &QPushButton::clicked, this, [this] {
        if (m_rows.size() >= mostRows)
            return;
        NotifyStep next;
        for (const StepRow* row : m_rows)
            next.after = std::max(next.after, row->step().after + std::chrono::minutes(15));
        add(next);
        Q_EMIT changed();
    });
}

void StepsCard::add(const NotifyStep& step)
{
    auto* row = new StepRow(look(), step);
    m_rows.push_back(row);
    m_lines->addWidget(row);
    connect(row, &StepRow::changed, this, &StepsCard::changed);
    connect(row, &StepRow::removeWanted, this, [this, row] {
        std::erase(m_rows, row);
        row->hide();
        row->deleteLater();
        Q_EMIT changed();
    });
}

void StepsCard::clear()
{
    for (StepRow* row : m_rows)
        delete row;
    m_rows.clear();
}

void StepsCard::show(const NotifySettings& settings)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const NotifyStep& step : settings.steps)
        add(step);
}

void StepsCard::write(NotifySettings& settings) const
{
    settings.steps.clear();
    for (const StepRow* row : m_rows)
        settings.steps.push_back(row->step());
    std::ranges::stable_sort(settings.steps, {}, &NotifyStep::after);
}

} // namespace holdfast
