// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/step_row.h"

#include "ui/look/button.h"
#include "ui/settings/notify_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

StepRow::StepRow(const Look& look, const NotifyStep& step, QWidget* parent)
    : QWidget(parent), m_step(step), m_after(new QSpinBox), m_least(new QComboBox), m_whom(new QComboBox)
{
    m_after->setObjectName(u"stepAfter"_s);
    m_after->setAccessibleName(tr("After"));
    m_after->setRange(1, 7 * 24 * 60);
    m_after->setPrefix(tr("after "));
    m_after->setSuffix(tr(" min"));
    m_least->setObjectName(u"stepLeast"_s);
    m_least->setAccessibleName(tr("For alarms of"));
    for (int i = 1; i <= 4; ++i)
        m_least->addItem(i == 1 ? nameOf(Priority::P1) : tr("%1 and worse").arg(nameOf(static_cast<Priority>(i))));
    m_whom->setObjectName(u"stepWhom"_s);
    m_whom->setAccessibleName(tr("Whom"));
    m_whom->addItems({tr("who is on duty"), tr("everybody")});
    auto* remove = new IconButton(look, Icon::Close, tr("Remove the step"));
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    for (QWidget* widget : {static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_least), static_cast<QWidget*>(m_whom)})
        first->addWidget(widget);
    first->addStretch(1);
    first->addWidget(remove);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::gap);
    for (const Channel channel : allChannels) {
        auto* box = new QCheckBox(wordOf(channel));
        box->setObjectName(QString(u"stepWay:"_s % nameOf(channel)));
        m_ways[static_cast<std::size_t>(channel)] = box;
        second->addWidget(box);
    }
    second->addStretch(1);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::hair);
    lines->addLayout(first);
    lines->addLayout(second);
    fill(step);
    connect(m_after, &QSpinBox::valueChanged, this, &StepRow::changed);
    connect(m_least, &QComboBox::currentIndexChanged, this, &StepRow::changed);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &StepRow::changed);
    for (QCheckBox* box : m_ways)
        connect(box, &QCheckBox::toggled, this, &StepRow::changed);
    connect(remove, &QToolButton::clicked, this, &StepRow::removeWanted);
}

void StepRow::fill(const NotifyStep& step)
{
    m_after->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(step.after).count()));
    m_least->setCurrentIndex(static_cast<int>(step.least) - 1);
    m_whom->setCurrentIndex(static_cast<int>(step.whom));
    for (const Channel channel : allChannels)
        m_ways[static_cast<std::size_t>(channel)]->setChecked(step.channels.has(channel));
}

/// A time that was not touched keeps its seconds.
NotifyStep StepRow::step() const
{
    NotifyStep step = m_step;
    if (m_after->value() != std::chrono::duration_cast<std::chrono::minutes>(m_step.after).count())
        step.after = std::chrono::minutes(m_after->value());
    step.least = static_cast<Priority>(m_least->currentIndex() + 1);
    step.whom = static_cast<DutyCall>(m_whom->currentIndex());
    step.channels = {};
    for (const Channel channel : allChannels)
        if (m_ways[static_cast<std::size_t>(channel)]->isChecked())
            step.channels = step.channels.with(channel);
    return step;
}

} // namespace holdfast
