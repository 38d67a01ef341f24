// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/queue_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/settings/notify_words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 6; ///< rows; further ones are scrolled to

/// Of those that wait the one with the latest trouble.
QString troubleOf(const std::vector<Delivery>& deliveries)
{
    for (const Delivery& delivery : deliveries)
        if (delivery.fault != DeliveryFault::None)
            return QString(wordOf(delivery.channel) % u": "_s % sentenceOf(delivery.fault, delivery.detail));
    return {};
}

} // namespace

QueueCard::QueueCard(const Look& look, QWidget* parent)
    : Card(look, tr("Messages"), parent)
    , m_state(new PlainLabel(look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
    , m_sound(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_on(new Button(look, tr("Sound on again"), ButtonKind::Default, ButtonSize::Small))
    , m_list(new QListWidget)
{
    m_state->setObjectName(u"queueState"_s);
    m_state->setAccessibleName(tr("Messages"));
    m_state->setContentsMargins(space::inside, 0, space::inside, 0);
    m_list->setObjectName(u"queue"_s);
    m_list->setAccessibleName(tr("Messages"));
    m_list->setItemDelegate(new RowDelegate(look, row::twoLine, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->hide(); // until there is something in it
    body()->setContentsMargins(1, 0, 1, space::inside);
    body()->addWidget(m_state);
    body()->addWidget(m_list);
    addMute();
}

void QueueCard::addMute()
{
    m_sound->setObjectName(u"soundState"_s);
    m_sound->setAccessibleName(tr("Sound"));
    m_on->setObjectName(u"soundOn"_s);
    m_sound->setContentsMargins(space::inside, 0, space::inside, 0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::inside, 0, space::inside, 0);
    row->setSpacing(space::small);
    for (const int minutes : {10, 60, 240}) {
        auto* quiet = new Button(look(), tr("Quiet for %1").arg(look().format().duration(std::chrono::minutes(minutes))), ButtonKind::Ghost, ButtonSize::Small);
        quiet->setObjectName(u"quiet:%1"_s.arg(minutes));
        row->addWidget(quiet);
        connect(quiet, &QPushButton::clicked, this, [this, minutes] { Q_EMIT muteWanted(std::chrono::minutes(minutes)); });
    }
    row->addWidget(m_on);
    row->addStretch(1);
    body()->addWidget(m_sound);
    body()->addLayout(row);
    connect(m_on, &QPushButton::clicked, this, [this] { Q_EMIT muteWanted(std::nullopt); });
}

void QueueCard::show(const NotifyView& view, Timestamp now)
{
    QStringList lines;
    if (!view.fault.isEmpty())
        lines << refusalWords(view.fault);
    lines << (view.waiting == 0 ? tr("Nothing waits.") : tr("Waiting: %1").arg(look().format().count(view.waiting)));
    if (const QString trouble = troubleOf(view.deliveries); !trouble.isEmpty())
        lines << tr("Last trouble: %1").arg(trouble);
    m_state->setText(lines.join(u'\n'));
    const bool quiet = view.mutedUntil.has_value();
    m_sound->setText(quiet ? tr("Quiet for another %1; priority 1 and life safety still sound.").arg(look().format().duration(std::chrono::duration_cast<Ticks>(*view.mutedUntil - now)))
                           : tr("Sound is on."));
    m_on->setVisible(quiet);
    if (view.deliveries != m_shown)
        fill(view, now);
}

void QueueCard::fill(const NotifyView& view, Timestamp now)
{
    m_shown = view.deliveries;
    const QSignalBlocker still(m_list);
    const int at = m_list->currentRow();
    m_list->clear();
    for (const Delivery& delivery : view.deliveries) {
        const QString state = stateOf(delivery, now, look().format());
        auto* item = new QListWidgetItem(delivery.title, m_list);
        item->setData(cell::Subtitle, state);
        item->setData(cell::Trailing, look().format().moment(delivery.madeAt, now));
        item->setData(cell::IconRole, static_cast<int>(iconOf(delivery.channel)));
        item->setData(Qt::AccessibleTextRole, QString(delivery.title % u", "_s % state));
    }
    m_list->setCurrentRow(std::min(at, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostShown) * row::twoLine + 2);
}

} // namespace holdfast
