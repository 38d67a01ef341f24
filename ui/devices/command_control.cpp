// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/command_control.h"

#include "ui/devices/command_editor.h"
#include "ui/devices/command_text.h"
#include "ui/devices/fact_list.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/stepper.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr std::array holds{30 * 60s, 3600s, 2 * 3600s, 4 * 3600s, 8 * 3600s, 24 * 3600s};
constexpr auto shownAfter = 24h; ///< a command of yesterday stands in the list, not at the control

std::vector<Step> stepsOf(const PointCommand& command, const Format& format)
{
    const auto at = [&](const std::optional<Timestamp>& when) { return when ? format.shortTime(*when) : QString(); };
    const auto reached = [&](CommandState state) { return command.state > state ? Step::State::Done : command.state == state ? Step::State::Current : Step::State::Next; };
    return {{CommandText::word(CommandState::Requested), at(command.requestedAt), command.state == CommandState::Requested ? Step::State::Current : Step::State::Done},
            {CommandText::word(CommandState::Sent), at(command.sentAt), command.state == CommandState::Leaving ? Step::State::Current : reached(CommandState::Leaving)},
            {CommandText::word(CommandState::Accepted), at(command.acceptedAt), command.state == CommandState::Sent ? Step::State::Current : reached(CommandState::Sent)},
            {CommandText::word(CommandState::Confirmed), QString(), command.state == CommandState::Accepted ? Step::State::Current : Step::State::Next}};
}

} // namespace

void CommandSign::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void CommandSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(QRect(0, (height() - 16) / 2, 16, 16), look().pixmap(m_icon, Ink::Text2, 16, devicePixelRatioF()));
}

CommandControl::CommandControl(const Live& live, Intents& intents, const Look& look, const PointId& point, QWidget* parent)
    : QWidget(parent), m_live(live), m_intents(intents), m_look(look), m_point(point), m_facts(live.picture().points.value(point))
{
    setObjectName(u"commandControl"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->setSpacing(space::hair);
    makeHead();
    makeReview();
    makeState();
    m_reason = new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Wrap);
    m_reason->setObjectName(u"commandReason"_s);
    column->addWidget(m_reason);
    refresh();
}

void CommandControl::makeHead()
{
    const QString title = DeviceText(m_live.picture(), m_look.format(), m_live.now()).pointTitle(m_facts);
    auto* head = new QHBoxLayout;
    m_title = new PlainLabel(m_look, title, Type::DenseStrong, Ink::Text, Overflow::Elide);
    m_now = new PlainLabel(m_look, {}, Type::Caption, Ink::Text2, Overflow::Elide);
    m_now->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(m_title, 2);
    head->addWidget(m_now, 3);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(head);
    m_editor = new CommandEditor(m_look, m_facts, title);
    column->addWidget(m_editor);
    connect(m_editor, &CommandEditor::asked, this, &CommandControl::ask);
}

void CommandControl::makeReview()
{
    m_review = new QWidget;
    m_review->setObjectName(u"commandReview"_s);
    auto* column = new QVBoxLayout(m_review);
    column->setContentsMargins(0, space::hair, 0, 0);
    column->setSpacing(space::small);
    m_hold = new QComboBox;
    m_hold->setObjectName(u"commandHold"_s);
    m_hold->setAccessibleName(tr("How long it is held"));
    for (const std::chrono::seconds length : holds)
        m_hold->addItem(tr("for %1").arg(m_look.format().duration(length)), static_cast<qlonglong>(length.count()));
    const CommandTerms& terms = termsOf(commandKindOf(m_facts));
    m_hold->setCurrentIndex(m_hold->findData(static_cast<qlonglong>(terms.hold.count())));
    column->addWidget(m_hold);
    m_hold->setVisible(terms.holds);
    m_effect = new FactList(m_look, 104);
    column->addWidget(m_effect);
    auto* buttons = new QHBoxLayout;
    m_send = new Button(m_look, tr("Send"), ButtonKind::Primary);
    m_send->setObjectName(u"commandSend"_s);
    m_send->setAutoDefault(true);
    auto* cancel = new Button(m_look, tr("Cancel"));
    cancel->setObjectName(u"commandCancel"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    column->addLayout(buttons);
    m_review->hide();
    layout()->addWidget(m_review);
    connect(cancel, &QPushButton::clicked, this, &CommandControl::endReview);
    connect(m_send, &QPushButton::clicked, this, [this] { send(m_reviewed); });
    connect(m_hold, &QComboBox::activated, this, [this] { review(m_reviewed); });
}

void CommandControl::makeState()
{
    m_stepper = new Stepper(m_look, Qt::Horizontal);
    m_stepper->setMinimumHeight(56);
    m_stepper->hide();
    layout()->addWidget(m_stepper);
    m_state = new QWidget;
    auto* row = new QHBoxLayout(m_state);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::hair + 2);
    m_sign = new CommandSign(m_look);
    m_words = new PlainLabel(m_look, {}, Type::Caption, Ink::Text, Overflow::Wrap);
    m_words->setObjectName(u"commandState"_s);
    m_back = new Button(m_look, tr("Undo"), ButtonKind::Default, ButtonSize::Small);
    m_back->setIcon(Icon::Undo);
    m_back->setObjectName(u"commandUndo"_s);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_back, 0, Qt::AlignTop);
    m_state->hide();
    layout()->addWidget(m_state);
    connect(m_back, &QPushButton::clicked, this, [this] {
        const PointCommand* last = latestCommand(m_live.picture(), m_point);
        if (holderOf(m_live.picture(), m_point))
            send(Value()); // its level is given up
        else if (last)
            send(last->previous);
    });
}

std::chrono::seconds CommandControl::hold() const
{
    return std::chrono::seconds(m_hold->currentData().toLongLong());
}

void CommandControl::ask(const Value& value)
{
    m_refused = refusalWords(refusalOf(m_facts, value));
    if (!m_refused.isEmpty())
        return refresh();
    if (termsOf(commandKindOf(m_facts)).twoSteps)
        review(value);
    else
        send(value);
}

void CommandControl::review(const Value& value)
{
    m_reviewed = value;
    const Picture& picture = m_live.picture();
    m_effect->setFacts(CommandText(picture, m_look.format(), m_live.now()).effect(m_facts, value, hold()));
    m_review->show();
    m_send->setAccessibleName(tr("Send %1 %2").arg(m_title->text(), m_look.format().value(value, m_facts).joined()));
    m_send->setFocus(Qt::OtherFocusReason);
    refresh();
}

void CommandControl::send(const Value& value)
{
    const bool timed = m_hold->isVisibleTo(m_review) && !m_review->isHidden() && !std::holds_alternative<std::monostate>(value);
    const auto ticket = m_intents.send(WritePoint{m_point, value, timed ? std::optional(hold()) : std::nullopt});
    m_refused = ticket ? QString() : sentenceOf(ticket.error());
    if (ticket)
        m_open.insert(*ticket);
    endReview();
}

void CommandControl::endReview()
{
    const bool focused = m_review->isAncestorOf(focusWidget());
    m_review->hide();
    m_editor->forget();
    if (focused)
        m_editor->setFocus(Qt::OtherFocusReason);
    refresh();
}

void CommandControl::take(const std::vector<IntentOutcome>& outcomes)
{
    for (const IntentOutcome& outcome : outcomes) {
        if (!m_open.remove(outcome.ticket) || outcome.kind == IntentOutcome::Kind::Saved)
            continue;
        m_refused = refusalWords(outcome.reason);
        refresh();
    }
}

void CommandControl::refresh()
{
    const Picture& picture = m_live.picture();
    const CommandText text(picture, m_look.format(), m_live.now());
    const Reading shown = picture.shown(m_point);
    const PointCommand* last = latestCommand(picture, m_point);
    const PointCommand* holder = holderOf(picture, m_point);
    const QString value = shown.quality == Quality::NeverSeen ? tr("not known") : text.value(m_point, shown.value);
    m_now->setText(holder ? tr("now %1, %2").arg(value, text.holding(*holder)) : tr("now %1").arg(value));
    m_editor->show(shown.value, last && isOpen(last->state));
    m_barred = text.refusal(m_facts, m_intents.actor().role);
    m_editor->setEnabled(m_barred.isEmpty());
    m_send->setEnabled(m_barred.isEmpty());
    m_back->setEnabled(m_barred.isEmpty());
    const QString reason = m_barred.isEmpty() ? m_refused : m_barred;
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty() && !(m_barredAbove && reason == m_barred));
    m_editor->setAccessibleDescription(reason);
    showState();
}

void CommandControl::setBarredAbove(bool above)
{
    m_barredAbove = above;
    m_reason->setVisible(!m_reason->text().isEmpty() && !(above && m_reason->text() == m_barred));
}

void CommandControl::showState()
{
    const Picture& picture = m_live.picture();
    const PointCommand* last = latestCommand(picture, m_point);
    const PointCommand* holder = holderOf(picture, m_point);
    const bool shown = last && (holder || isOpen(last->state) || m_live.now() - last->requestedAt < shownAfter);
    m_state->setVisible(shown);
    m_stepper->setVisible(shown && isOpen(last->state));
    if (!shown)
        return;
    const Format& format = m_look.format();
    const CommandText text(picture, format, m_live.now());
    m_sign->setIcon(CommandText::sign(last->state));
    m_words->setText(tr("%1, %2 · %3 ago").arg(text.value(m_point, last->wanted), text.state(*last), format.age(last->endedAt.value_or(last->requestedAt), m_live.now())));
    if (isOpen(last->state))
        m_stepper->setSteps(stepsOf(*last, format));
    const bool held = holder && holder->level == WriteLevel::Operator;
    const bool settable = last->kind == CommandKind::Setting && !isOpen(last->state) && !std::holds_alternative<std::monostate>(last->previous) && last->previous != last->wanted;
    m_back->setVisible(held || settable);
    const Value back = held ? holder->beneath : last->previous;
    m_back->setAccessibleName(std::holds_alternative<std::monostate>(back) ? tr("Undo %1").arg(m_title->text()) : tr("Undo %1: back to %2").arg(m_title->text(), text.value(m_point, back)));
}

void CommandControl::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_review->isHidden())
        return endReview();
    QWidget::keyPressEvent(event);
}

} // namespace holdfast
