// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ways_card.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/switch.h"
#include "ui/settings/notify_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstPriority = 2; ///< column

QString priorityName(int index)
{
    return nameOf(static_cast<Priority>(index + 1));
}

} // namespace

WaysCard::WaysCard(const Look& look, QWidget* parent)
    : Card(look, tr("Who hears of it at once"), parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(0, 1);
    addHeads(*grid);
    for (std::size_t i = 0; i < allChannels.size(); ++i)
        addWay(*grid, allChannels[i], static_cast<int>(i) + 1);
    body()->addLayout(grid);
    addRepeats();
    body()->addWidget(new PlainLabel(look, tr("One cause is told once, with what it hides. Many alarms at once become one message. What nobody acknowledged is told again in this rhythm."), Type::Caption,
                                     Ink::Text2, Overflow::Wrap));
}

void WaysCard::addHeads(QGridLayout& grid)
{
    grid.addWidget(new PlainLabel(look(), tr("On"), Type::CaptionStrong, Ink::Text2), 0, 1);
    for (int i = 0; i < 4; ++i)
        grid.addWidget(new PlainLabel(look(), priorityName(i), Type::CaptionStrong, Ink::Text2), 0, firstPriority + i);
}

void WaysCard::addWay(QGridLayout& grid, Channel channel, int row)
{
    Way& way = m_ways[static_cast<std::size_t>(channel)];
    const QString name = wordOf(channel);
    grid.addWidget(new PlainLabel(look(), name), row, 0);
    way.on = new Switch(look());
    way.on->setObjectName(QString(u"way:"_s % nameOf(channel)));
    way.on->setAccessibleName(tr("%1: on").arg(name));
    grid.addWidget(way.on, row, 1);
    for (int i = 0; i < 4; ++i) {
        auto* box = new QCheckBox;
        box->setObjectName(QString(u"way:"_s % nameOf(channel) % u':' % priorityName(i)));
        box->setAccessibleName(tr("%1 for %2").arg(name, priorityName(i)));
        way.priorities[static_cast<std::size_t>(i)] = box;
        grid.addWidget(box, row, firstPriority + i);
        connect(box, &QCheckBox::toggled, this, &WaysCard::changed);
    }
    way.test = new Button(look(), tr("Send a test"), ButtonKind::Default, ButtonSize::Small);
    way.test->setObjectName(QString(u"test:"_s % nameOf(channel)));
    way.test->setAccessibleName(tr("Send a test: %1").arg(name));
    grid.addWidget(way.test, row, firstPriority + 4);
    connect(way.on, &QCheckBox::toggled, this, &WaysCard::changed);
    connect(way.test, &QPushButton::clicked, this, [this, channel] { Q_EMIT testWanted(channel); });
}

void WaysCard::addRepeats()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(new PlainLabel(look(), tr("Again every"), Type::Body, Ink::Text, Overflow::Wrap), 1);
    for (int i = 0; i < 4; ++i) {
        auto* box = new QSpinBox;
        box->setObjectName(QString(u"repeat:"_s % priorityName(i)));
        box->setRange(0, 24 * 60);
        box->setSuffix(tr(" min"));
        box->setSpecialValueText(tr("never"));
        box->setMinimumWidth(92);
        m_repeats[static_cast<std::size_t>(i)] = box;
        row->addWidget(labelled(look(), priorityName(i), box));
        box->setAccessibleName(tr("%1 again every").arg(priorityName(i))); // the label above is short
        connect(box, &QSpinBox::valueChanged, this, &WaysCard::changed);
    }
    body()->addLayout(row);
}

void WaysCard::show(const NotifySettings& settings)
{
    const QSignalBlocker quiet(this);
    const std::array on{settings.desktop, settings.sound, settings.mail.enabled, settings.hook.enabled};
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        m_ways[i].on->setChecked(on[i]);
        for (std::size_t p = 0; p < settings.first.size(); ++p)
            m_ways[i].priorities[p]->setChecked(settings.first[p].has(allChannels[i]));
    }
    for (std::size_t p = 0; p < settings.repeat.size(); ++p)
        m_repeats[p]->setValue(static_cast<int>(settings.repeat[p].count()));
}

void WaysCard::write(NotifySettings& settings) const
{
    settings.desktop = m_ways[0].on->isChecked();
    settings.sound = m_ways[1].on->isChecked();
    settings.mail.enabled = m_ways[2].on->isChecked();
    settings.hook.enabled = m_ways[3].on->isChecked();
    for (std::size_t p = 0; p < settings.first.size(); ++p) {
        settings.first[p] = {};
        for (std::size_t i = 0; i < m_ways.size(); ++i)
            if (m_ways[i].priorities[p]->isChecked())
                settings.first[p] = settings.first[p].with(allChannels[i]);
        settings.repeat[p] = std::chrono::minutes(m_repeats[p]->value());
    }
}

void WaysCard::allowTests(const NotifySettings& saved, bool changed)
{
    for (std::size_t i = 0; i < m_ways.size(); ++i)
        m_ways[i].test->setEnabled(!changed && saved.channels().has(allChannels[i]));
}

} // namespace holdfast
