// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/alarm_card.h"

#include "ui/look/button.h"
#include "ui/look/chip.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/overview/standing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::overview {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What can be done, under a hairline.
class Foot final : public Painted
{
public:
    using Painted::Painted;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(1, 0, width() - 2, 1), theme()[Ink::Line]);
    }
};

} // namespace

AlarmCard::AlarmCard(const Live& live, Intents& intents, const Look& look, Navigate navigate, QWidget* parent)
    : Card(look, tr("Alarms"), parent), m_live(live), m_intents(intents), m_navigate(std::move(navigate)), m_model(live, look)
{
    setObjectName(u"alarmCard"_s);
    build();
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_selected ? std::max(0, m_model.rowOf(*m_selected)) : 0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const Alarm* alarm = m_model.alarmAt(index.row()))
            m_selected = alarm->id;
        m_noteRow->hide();
        showButtons();
    });
    connect(m_list, &QListView::activated, this, &AlarmCard::openConsole);
    select(0);
    refresh();
}

void AlarmCard::build()
{
    m_room = new Chip(look(), {}, ChipKind::Outline);
    m_room->setObjectName(u"roomFilter"_s);
    m_room->setRemovable(true);
    m_room->setAccessibleName(tr("Alarms of all rooms"));
    m_room->hide();
    headEnd()->addWidget(m_room);
    connect(m_room, &Chip::removeClicked, this, &AlarmCard::roomCleared);
    m_list = new QListView;
    m_list->setObjectName(u"alarmList"_s);
    m_list->setAccessibleName(tr("Open alarms, worst first"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AlarmListDelegate(look(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(2 * AlarmListDelegate::rowHeight);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_empty = new EmptyState(look(), Icon::Check, tr("No active alarms"), tr("Nothing here asks for anybody's hand."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addWidget(m_stack, 1);
    body()->addWidget(makeFoot());
}

QWidget* AlarmCard::makeFoot()
{
    auto* foot = new Foot(look());
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(space::inside, space::small, space::inside, 10);
    column->setSpacing(space::small);
    m_noteRow = new QWidget;
    auto* note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    m_note = new QLineEdit;
    m_note->setObjectName(u"acknowledgeNote"_s);
    m_note->setPlaceholderText(tr("Note: what you found or did"));
    m_note->setAccessibleName(tr("Note for the acknowledgement"));
    m_note->setMaxLength(500);
    m_note->installEventFilter(this);
    note->addWidget(m_note);
    m_noteRow->hide();
    column->addWidget(m_noteRow);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_acknowledge = new Button(look(), tr("Acknowledge"), ButtonKind::Default, ButtonSize::Small);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    m_acknowledge->setIcon(Icon::Check);
    m_acknowledge->setKeyCap(u"A"_s);
    m_plan = new Button(look(), tr("Plan"), ButtonKind::Default, ButtonSize::Small);
    m_plan->setObjectName(u"showOnPlan"_s);
    m_plan->setIcon(Icon::Pin);
    m_plan->setKeyCap(u"G"_s);
    m_console = new Button(look(), tr("Open console"), ButtonKind::Link, ButtonSize::Small);
    m_console->setObjectName(u"openConsole"_s);
    row->addWidget(m_acknowledge);
    row->addWidget(m_plan);
    row->addStretch(1);
    row->addWidget(m_console);
    column->addLayout(row);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlarmCard::acknowledge);
    connect(m_plan, &QPushButton::clicked, this, &AlarmCard::goToPlan);
    connect(m_console, &QPushButton::clicked, this, &AlarmCard::openConsole);
    connect(m_note, &QLineEdit::returnPressed, this, &AlarmCard::acknowledge);
    return foot;
}

void AlarmCard::refresh()
{
    m_model.refresh();
    int active = 0;
    int waiting = 0;
    int returned = 0;
    for (const Alarm& alarm : m_live.picture().alarms) {
        if (!isOpen(alarm))
            continue;
        active += alarm.flags.active ? 1 : 0;
        waiting += alarm.flags.active && !alarm.flags.acked ? 1 : 0;
        returned += !alarm.flags.active ? 1 : 0;
    }
    const Format& format = look().format();
    QStringList note{tr("%1 active").arg(format.count(active)), tr("%1 unacknowledged").arg(format.count(waiting))};
    if (returned > 0)
        note << tr("%1 returned").arg(format.count(returned));
    setNote(m_model.room() ? QString() : note.join(u" · "_s)); // the chip says what is shown
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    showButtons();
}

void AlarmCard::setRoom(const std::optional<SpaceId>& room)
{
    m_model.setRoom(room);
    const Space* space = room ? spaceOf(m_live.picture().site, *room) : nullptr;
    m_room->setVisible(space != nullptr);
    m_room->setText(space != nullptr ? space->name : QString());
    m_room->setAccessibleName(tr("Only alarms of %1; press to see all").arg(m_room->text()));
    m_empty->setText(space != nullptr ? tr("No alarm in %1").arg(space->name) : tr("No active alarms"), tr("Nothing here asks for anybody's hand."));
    refresh();
}

const Alarm* AlarmCard::current() const
{
    return m_model.alarmAt(m_list->currentIndex().row());
}

void AlarmCard::select(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
}

void AlarmCard::showButtons()
{
    const Alarm* alarm = current();
    m_acknowledge->setEnabled(alarm != nullptr && !alarm->flags.acked);
    m_acknowledge->setToolTip(plainToolTip(alarm != nullptr && alarm->flags.acked ? tr("It is acknowledged already") : QString()));
    m_plan->setEnabled(alarm != nullptr && m_live.picture().devices.value(alarm->device.value_or(DeviceId())).space.has_value());
}

void AlarmCard::acknowledge()
{
    const Alarm* alarm = current();
    if (alarm == nullptr || alarm->flags.acked)
        return;
    const QString note = m_noteRow->isHidden() ? QString() : m_note->text().trimmed();
    if (alarm->priority == Priority::P1 && note.isEmpty())
        askForNote();
    else
        send(note);
}

void AlarmCard::askForNote()
{
    m_note->clear();
    m_noteRow->show();
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void AlarmCard::send(const QString& note)
{
    const Alarm* alarm = current();
    const auto sent = m_intents.send(Acknowledge{{alarm->occurrence}, note});
    if (sent) {
        m_noteRow->hide();
        m_list->setFocus();
    }
    Q_EMIT said({sent ? tr("%n alarm(s) acknowledged", nullptr, 1) : sentenceOf(sent.error()), {}, {}});
}

void AlarmCard::goToPlan()
{
    const Alarm* alarm = current();
    const Device device = alarm != nullptr ? m_live.picture().devices.value(alarm->device.value_or(DeviceId())) : Device();
    if (device.space)
        Q_EMIT planAsked(*device.space);
}

void AlarmCard::openConsole()
{
    const Alarm* alarm = current();
    m_navigate({u"alarms"_s, alarm != nullptr ? alarm->id.text() : QString(), {}});
}

void AlarmCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitButtons({m_acknowledge, m_plan, m_console}, width() - 2 * space::inside - space::small);
}

bool AlarmCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_note && key->key() == Qt::Key_Escape) {
        m_noteRow->hide();
        m_list->setFocus();
        return true;
    }
    if (watched != m_list || (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    switch (key->key()) {
    case Qt::Key_A: acknowledge(); return true;
    case Qt::Key_G: goToPlan(); return true;
    case Qt::Key_J: select(std::min(m_model.rowCount() - 1, m_list->currentIndex().row() + 1)); return true;
    case Qt::Key_K: select(std::max(0, m_list->currentIndex().row() - 1)); return true;
    default: return false;
    }
}

} // namespace holdfast::overview
