// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notify_section.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/models/answered.h"
#include "ui/settings/duty_card.h"
#include "ui/settings/post_card.h"
#include "ui/settings/queue_card.h"
#include "ui/settings/steps_card.h"
#include "ui/settings/ways_card.h"

#include <QFuture>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds between{1}; ///< looks, while somebody looks

} // namespace

NotifySection::NotifySection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("Notifications"), tr("Who is told of an alarm, how, and what happens when nobody acknowledges it."), Scrolling::Column, parent)
    , m_queue(new QueueCard(parts.look))
    , m_ways(new WaysCard(parts.look))
    , m_post(new PostCard(parts.look, parts.secrets))
    , m_duty(new DutyCard(parts.look, parts.look.format().local(parts.live.now()).date()))
    , m_steps(new StepsCard(parts.look))
    , m_note(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_save(new Button(parts.look, tr("Save"), ButtonKind::Primary))
    , m_discard(new Button(parts.look, tr("Discard"), ButtonKind::Ghost))
{
    column()->addWidget(m_queue);
    column()->addWidget(m_ways);
    column()->addWidget(m_steps);
    column()->addWidget(m_duty);
    column()->addWidget(m_post);
    addEnd();
    fill(NotifySettings());
    judge();
    listen();
    ask();
}

void NotifySection::addEnd()
{
    m_note->setObjectName(u"notifyNote"_s);
    m_note->setAccessibleName(tr("State of the settings"));
    m_save->setObjectName(u"notifySave"_s);
    m_discard->setObjectName(u"notifyDiscard"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_note, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    whole()->addLayout(row);
}

void NotifySection::listen()
{
    connect(m_ways, &WaysCard::changed, this, &NotifySection::judge);
    connect(m_post, &PostCard::changed, this, &NotifySection::judge);
    connect(m_duty, &DutyCard::changed, this, &NotifySection::judge);
    connect(m_steps, &StepsCard::changed, this, &NotifySection::judge);
    connect(m_ways, &WaysCard::testWanted, this, &NotifySection::test);
    connect(m_queue, &QueueCard::muteWanted, this, &NotifySection::mute);
    connect(m_save, &QPushButton::clicked, this, &NotifySection::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        fill(m_saved.value_or(NotifySettings()));
        judge();
    });
    connect(&m_look, &QTimer::timeout, this, &NotifySection::ask);
}

void NotifySection::showEvent(QShowEvent* event)
{
    Section::showEvent(event);
    ask();
    m_look.start(between);
}

void NotifySection::hideEvent(QHideEvent* event)
{
    m_look.stop();
    Section::hideEvent(event);
}

void NotifySection::ask()
{
    if (parts().notify != nullptr)
        whenAnswered(parts().notify->look(), this, [this](const NotifyView& view) { take(view); });
}

/// What is being typed stays.
void NotifySection::take(const NotifyView& view)
{
    m_queue->show(view, parts().live.now());
    m_duty->showOnDuty(view.onDuty, view.nobodyOnDuty);
    const bool untouched = !m_saved || (typed() == *m_saved && !m_post->hasSecrets());
    if (m_saved != view.settings && !m_saving) {
        m_saved = view.settings;
        if (untouched)
            fill(view.settings);
    }
    judge();
}

void NotifySection::fill(const NotifySettings& settings)
{
    m_filling = true;
    m_ways->show(settings);
    m_post->show(settings);
    m_duty->show(settings);
    m_steps->show(settings);
    m_filling = false;
}

NotifySettings NotifySection::typed() const
{
    NotifySettings settings = m_saved.value_or(NotifySettings());
    m_ways->write(settings);
    m_post->write(settings);
    m_duty->write(settings);
    m_steps->write(settings);
    return settings;
}

void NotifySection::judge()
{
    if (m_filling)
        return;
    const NotifySettings settings = typed();
    const bool changed = m_saved && (settings != *m_saved || m_post->hasSecrets());
    const auto sound = checked(settings);
    const bool mayChange = parts().intents.actor().role >= Role::Engineer;
    const QString note = parts().notify == nullptr ? tr("This is known where the recorder runs.")
                       : !mayChange                ? tr("Only an engineer changes this.")
                       : !changed                  ? QString()
                       : !sound                    ? sentenceOf(sound.error())
                                                   : tr("Not saved yet");
    m_note->setText(note);
    m_save->setEnabled(changed && sound && mayChange && !m_saving);
    m_discard->setEnabled(changed && !m_saving);
    m_ways->allowTests(m_saved.value_or(NotifySettings()), changed || !m_saved);
}

void NotifySection::save()
{
    const NotifySettings settings = typed();
    if (const auto kept = m_post->keepSecrets(); !kept) {
        Q_EMIT said({tr("The password could not be kept: %1").arg(sentenceOf(kept.error())), {}, {}});
        return;
    }
    m_saving = true;
    judge();
    whenAnswered(parts().notify->keep(settings, parts().intents.actor()), this, [this, settings](const Expected<>& how) {
        m_saving = false;
        if (how) {
            m_saved = settings;
            fill(settings);
        }
        Q_EMIT said({how ? tr("Notifications saved") : sentenceOf(how.error()), {}, {}});
        judge();
    });
}

void NotifySection::test(Channel channel)
{
    whenAnswered(parts().notify->test(channel, parts().intents.actor()), this, [this](const Expected<>& how) {
        Q_EMIT said({how ? tr("A test is on its way; how it goes stands under Messages") : sentenceOf(how.error()), {}, {}});
        ask();
    });
}

void NotifySection::mute(std::optional<std::chrono::minutes> time)
{
    if (parts().notify == nullptr)
        return;
    parts().notify->mute(time ? std::optional<Timestamp>(parts().live.now() + *time) : std::nullopt);
    ask();
}

} // namespace holdfast
