// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/told_steps.h"

#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/rule_words.h"
#include "ui/wizard/choice_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

PlainLabel* paragraph(const Look& look, Card& card, const QString& text = {})
{
    auto* label = new PlainLabel(look, text, Type::Body, Ink::Text2, Overflow::Wrap);
    card.body()->addWidget(label);
    return label;
}

} // namespace

ComfortStep::ComfortStep(const WizardParts& parts, QWidget* parent)
    : WizardStep(parts, parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    auto* office = new ChoiceCard(look(), Icon::Users, tr("Office"), tr("Desks, meeting rooms, corridors, plant."));
    office->setChecked(true);
    auto* other = new ChoiceCard(look(), Icon::Layers, tr("Other profiles"), tr("Not yet: schools, hotels and shops come with a later version."));
    other->setEnabled(false);
    row->addWidget(office, 1);
    row->addWidget(other, 1);
    column()->addLayout(row);
    auto* card = new Card(look(), tr("Comfort category II"));
    card->setNote(tr("EN 16798-1, normal expectation"));
    m_limits = paragraph(look(), *card);
    m_limits->setObjectName(u"limits"_s);
    paragraph(look(), *card, tr("Every limit, its delay and where it comes from stands in Alarms, Rules, and can be changed there."));
    column()->addWidget(card);
    column()->addStretch(1);
    connect(&parts.live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.rules.isEmpty())
            refresh();
    });
    refresh();
}

void ComfortStep::refresh()
{
    QStringList lines;
    for (const AlarmRule& rule : picture().rules) {
        if (rule.alarmClass == AlarmClass::Comfort && rule.enabled && std::holds_alternative<LimitCondition>(rule.condition))
            lines << (rule.source.isEmpty() ? ruleWords(rule.name) : QString(ruleWords(rule.name) % u" · "_s % rule.source));
    }
    lines.sort();
    m_limits->setText(lines.isEmpty() ? tr("The limits appear here when the rules are loaded.") : lines.join(u'\n'));
}

QString ComfortStep::title() const
{
    return tr("Comfort profile");
}

QString ComfortStep::sentence() const
{
    return tr("Where alarms about temperature and air begin.");
}

QString ComfortStep::summary() const
{
    return tr("Office, category II");
}

OfflineStep::OfflineStep(const WizardParts& parts, QWidget* parent)
    : WizardStep(parts, parent), m_pacer(parts.live, [this] { refresh(); })
{
    auto* card = new Card(look(), tr("What is known today"));
    m_known = paragraph(look(), *card);
    m_known->setObjectName(u"autonomy"_s);
    column()->addWidget(card);
    auto* later = new Card(look(), tr("What keeps working stands in Continuity"));
    paragraph(look(), *later, tr("The page Continuity shows what keeps working when a broker, a gateway or the cloud is lost, and how that is known. Naming what must keep working, arming fallbacks and proving them by drills come in a later version. "
                                 "Until then Holdfast watches, alarms and records without any network, and every old value says so."));
    column()->addWidget(later);
    column()->addStretch(1);
    connect(&parts.live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.devices.isEmpty())
            m_pacer.ask();
    });
    refresh();
}

void OfflineStep::refresh()
{
    std::array<int, 4> counts{};
    for (const Device& device : picture().devices) {
        if (device.membership == Membership::Adopted)
            ++counts[static_cast<std::size_t>(device.autonomy)];
    }
    const auto of = [&](Autonomy autonomy) { return counts[static_cast<std::size_t>(autonomy)]; };
    if (std::ranges::all_of(counts, [](int count) { return count == 0; }))
        return m_known->setText(tr("No devices have been added yet."));
    QStringList lines;
    lines << tr("%n device(s) work on alone", nullptr, of(Autonomy::Standalone));
    lines << tr("%n device(s) work on with their local hub", nullptr, of(Autonomy::EdgeAssisted));
    lines << tr("%n device(s) need the cloud", nullptr, of(Autonomy::CloudDependent));
    lines << tr("Of %n device(s) it is not known", nullptr, of(Autonomy::Unknown));
    m_known->setText(lines.join(u'\n'));
}

QString OfflineStep::title() const
{
    return tr("What happens offline");
}

QString OfflineStep::sentence() const
{
    return tr("Which devices go on by themselves when the network is gone.");
}

DoneStep::DoneStep(const WizardParts& parts, QWidget* parent)
    : WizardStep(parts, parent)
{
    auto* card = new Card(look(), tr("You have now"));
    m_sum = paragraph(look(), *card);
    m_sum->setObjectName(u"sum"_s);
    column()->addWidget(card);
    auto* keys = new Card(look(), tr("Three keys to remember"));
    paragraph(look(), *keys, tr("Ctrl+K finds anything and does anything.\n? shows every key.\nCtrl+1 to Ctrl+5 go to the pages."));
    column()->addWidget(keys);
    column()->addStretch(1);
    connect(&parts.live, &Live::changed, this, &DoneStep::refresh);
    refresh();
}

void DoneStep::refresh()
{
    const Picture& now = picture();
    QStringList lines;
    lines << tr("%n broker(s)", nullptr, static_cast<int>(now.brokers.size()));
    lines << tr("%n device(s) watched and recorded", nullptr, now.figures.devices);
    lines << tr("%n device(s) waiting in the inbox", nullptr, now.figures.heard);
    lines << tr("%n room(s)", nullptr, static_cast<int>(now.site.spaces.size()));
    m_sum->setText(lines.join(u'\n'));
}

QString DoneStep::title() const
{
    return tr("Done");
}

QString DoneStep::sentence() const
{
    return tr("Holdfast watches from now on, also when this window is closed and a recorder runs.");
}

QString DoneStep::actionText() const
{
    return tr("Open the overview");
}

} // namespace holdfast
