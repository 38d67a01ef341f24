// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarm_panel.h"

#include "ui/alarms/process_line.h"
#include "ui/alarms/response_list.h"
#include "ui/alarms/similar_past.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/button.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/quantity_words.h"
#include "ui/look/trend_lane.h"
#include "ui/look/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto before = 10min; ///< of the trend, ahead of the alarm
constexpr auto longestTrend = 4h;
constexpr int trendColumns = 360;

PlainLabel* heading(const Look& look, const QString& text)
{
    return new PlainLabel(look, text, Type::CaptionStrong, Ink::Text2);
}

} // namespace

AlarmPanel::AlarmPanel(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : Painted(look, parent), m_live(live), m_history(history)
{
    setObjectName(u"alarmPanel"_s);
    setAccessibleName(tr("Alarm details"));
    build();
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (m_alarm && delta.alarms.contains(*m_alarm))
            refresh();
    });
    connect(&live, &Live::ticked, this, &AlarmPanel::refreshAges);
    connect(&look, &Look::changed, this, &AlarmPanel::refresh);
    connect(&m_trendAnswer, &QFutureWatcherBase::finished, this, &AlarmPanel::showTrend);
    show(std::nullopt);
}

AlarmPanel::~AlarmPanel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void AlarmPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_empty = new EmptyState(look(), Icon::Alarms, tr("No alarm selected"), tr("Select one to see its cause, its consequence and what to do."));
    outer->addWidget(m_empty);
    m_content = new QWidget;
    outer->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(*column);
    buildBody(*column);
    buildFoot(*column);
}

void AlarmPanel::buildHead(QVBoxLayout& column)
{
    m_head = new QWidget;
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(space::inside, space::gap, space::gap, 10);
    head->setSpacing(space::small);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::gap);
    m_shape = new AlarmShape(look(), 30, AlarmShape::Blink::WhenUnacknowledged);
    line->addWidget(m_shape, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new PlainLabel(look(), {}, Type::Section, Ink::Text, Overflow::Wrap);
    m_title->setObjectName(u"alarmTitle"_s);
    m_path = new PlainLabel(look(), {}, Type::Caption, Ink::Text2, Overflow::Elide);
    words->addWidget(m_title);
    words->addWidget(m_path);
    line->addLayout(words, 1);
    auto* close = new IconButton(look(), Icon::Close, tr("Close details"));
    connect(close, &QToolButton::clicked, this, &AlarmPanel::closeAsked);
    line->addWidget(close, 0, Qt::AlignTop);
    head->addLayout(line);
    m_facts = new PlainLabel(look(), {}, Type::Caption, Ink::Text2, Overflow::Wrap);
    head->addWidget(m_facts);
    column.addWidget(m_head);
}

void AlarmPanel::buildBody(QVBoxLayout& column)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Cause, response and trend"));
    auto* inside = new QWidget;
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false); // the panel's own surface shows through
    inside->setAutoFillBackground(false);
    auto* body = new QVBoxLayout(inside);
    body->setContentsMargins(space::inside, space::gap, space::inside, space::gap);
    body->setSpacing(space::small);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(space::inside);
    const auto add = [&](const QString& title, PlainLabel*& text) {
        auto* part = new QVBoxLayout;
        part->setSpacing(2);
        part->addWidget(heading(look(), title));
        text = new PlainLabel(look(), {}, Type::Dense, Ink::Text, Overflow::Wrap);
        part->addWidget(text);
        part->addStretch();
        pair->addLayout(part, 1);
    };
    add(tr("Cause"), m_cause);
    add(tr("Consequence"), m_consequence);
    body->addLayout(pair);
    m_process = new ProcessLine(m_live, look());
    connect(m_process, &ProcessLine::assigned, this, &AlarmPanel::assignAsked);
    body->addWidget(m_process);
    body->addWidget(heading(look(), tr("Response")));
    m_steps = new ResponseList(look());
    connect(m_steps, &ResponseList::ticked, this, &AlarmPanel::stepTicked);
    body->addWidget(m_steps);
    m_trendTitle = heading(look(), {});
    body->addWidget(m_trendTitle);
    m_trend = new TrendLane(look());
    m_trend->setMinimumHeight(108);
    body->addWidget(m_trend);
    m_similar = new SimilarPast(m_live, m_history, look());
    body->addWidget(m_similar);
    body->addStretch();
    column.addWidget(scroll, 1);
}

void AlarmPanel::buildFoot(QVBoxLayout& column)
{
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::gap, space::inside, 10);
    foot->setSpacing(space::small);
    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What did you see or do?"));
    m_note->setMaxLength(2000);
    m_note->hide();
    connect(m_note, &QLineEdit::returnPressed, this, [this] { Q_EMIT noteEntered(note()); });
    foot->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_acknowledge = new Button(look(), tr("Acknowledge"), ButtonKind::Primary, ButtonSize::Large);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    m_acknowledge->setIcon(Icon::Check);
    m_acknowledge->setKeyCap(u"A"_s);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlarmPanel::acknowledgeAsked);
    row->addWidget(m_acknowledge);
    m_addNote = new Button(look(), tr("Note"), ButtonKind::Default, ButtonSize::Large);
    m_addNote->setIcon(Icon::Note);
    connect(m_addNote, &QPushButton::clicked, this, &AlarmPanel::askForNote);
    row->addWidget(m_addNote);
    m_shelve = new Button(look(), tr("Shelve"), ButtonKind::Default, ButtonSize::Large);
    m_shelve->setObjectName(u"shelve"_s);
    connect(m_shelve, &QPushButton::clicked, this, &AlarmPanel::shelveAsked);
    row->addWidget(m_shelve);
    m_reset = new Button(look(), tr("Reset"), ButtonKind::Default, ButtonSize::Large);
    m_reset->setObjectName(u"reset"_s);
    connect(m_reset, &QPushButton::clicked, this, &AlarmPanel::resetAsked);
    row->addWidget(m_reset);
    row->addStretch();
    foot->addLayout(row);
    m_rule = new PlainLabel(look(), {}, Type::Caption, Ink::Text2, Overflow::Wrap);
    foot->addWidget(m_rule);
    column.addLayout(foot);
}

const Alarm* AlarmPanel::alarm() const
{
    if (!m_alarm)
        return nullptr;
    const auto found = m_live.picture().alarms.constFind(*m_alarm);
    return found == m_live.picture().alarms.constEnd() ? nullptr : &*found;
}

void AlarmPanel::show(std::optional<AlarmId> chosen)
{
    if (chosen != m_alarm)
        clearNote();
    m_alarm = std::move(chosen);
    refresh();
}

void AlarmPanel::askForNote()
{
    m_note->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

QString AlarmPanel::note() const
{
    return m_note->text().trimmed();
}

void AlarmPanel::clearNote()
{
    m_note->clear();
    m_note->hide();
}

void AlarmPanel::refresh()
{
    const Alarm* one = alarm();
    m_content->setVisible(one != nullptr);
    m_empty->setVisible(one == nullptr);
    if (one == nullptr)
        return;
    const AlarmText text(m_live.picture(), look().format());
    m_shape->setAlarm(one->priority, shapeStateOf(one->flags));
    m_title->setText(text.title(*one));
    m_path->setText(text.path(*one));
    m_cause->setText(one->cause.isEmpty() ? tr("Not described yet") : text.ruleText(one->cause));
    m_consequence->setText(one->consequence.isEmpty() ? tr("Not described yet") : text.ruleText(one->consequence));
    m_process->setAlarm(*one);
    m_steps->setAlarm(*one, text);
    m_acknowledge->setEnabled(!one->flags.acked);
    m_shelve->setEnabled(!one->lifeSafety);
    m_reset->setVisible(labelOf(one->flags) == AlarmLabel::Lackd);
    fitFoot();
    QStringList rules;
    if (one->priority == Priority::P1 && !one->flags.acked)
        rules += tr("A note is required for priority 1.");
    if (one->lifeSafety)
        rules += tr("Life-safety alarms cannot be shelved.");
    m_rule->setText(rules.join(u' '));
    m_rule->setVisible(!rules.isEmpty());
    refreshAges();
    if (m_loaded == one->occurrence)
        return;
    m_loaded = one->occurrence;
    loadTrend(*one);
    m_similar->load(*one);
}

void AlarmPanel::fitFoot()
{
    fitButtons({m_acknowledge, m_addNote, m_shelve, m_reset}, width() - 2 * space::inside - 2);
}

void AlarmPanel::resizeEvent(QResizeEvent* event)
{
    Painted::resizeEvent(event);
    fitFoot();
}

void AlarmPanel::refreshAges()
{
    const Alarm* one = alarm();
    if (one == nullptr)
        return;
    const Format& format = look().format();
    QStringList facts;
    facts += one->flags.active ? tr("Active %1").arg(format.duration(std::chrono::duration_cast<Ticks>(m_live.now() - one->raisedAt))) : wordsOf(labelOf(one->flags)).word;
    if (const auto rule = m_live.picture().rules.constFind(one->rule); rule != m_live.picture().rules.constEnd())
        facts += tr("Respond in %1").arg(format.duration(rule->timeToRespond));
    if (one->count > 1)
        facts += tr("%n activation(s)", nullptr, one->count);
    if (one->flags.latched)
        facts += tr("Latching");
    if (one->uncertain)
        facts += tr("Uncertain: the value is not fresh, the state is frozen");
    if (one->affects > 0)
        facts += tr("Affects %n device(s)", nullptr, one->affects);
    if (one->hides > 0)
        facts += text().hidden(*one);
    if (!one->note.isEmpty())
        facts += tr("Note: %1").arg(one->note);
    m_facts->setText(facts.join(u"  ·  "_s));
}

AlarmText AlarmPanel::text() const
{
    return AlarmText(m_live.picture(), look().format());
}

void AlarmPanel::loadTrend(const Alarm& one)
{
    const bool has = one.point.has_value();
    m_trend->setVisible(has);
    m_trendTitle->setVisible(has);
    if (!has)
        return;
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const Point point = m_live.picture().points.value(*one.point);
    m_pointName = point.unit.isEmpty() ? point.name : QString(point.name % u", " % point.unit);
    m_trendTitle->setText(m_pointName);
    const Timestamp from = std::max(one.conditionSince - before, m_live.now() - longestTrend);
    m_trendAnswer.setFuture(m_history.series({*one.point, {from, m_live.now()}, trendColumns, m_cancelled}));
}

void AlarmPanel::showTrend()
{
    const Alarm* one = alarm();
    if (one == nullptr || m_trendAnswer.isCanceled() || m_trendAnswer.future().resultCount() == 0)
        return;
    const auto answer = m_trendAnswer.result();
    if (!answer)
        return;
    TrendFace face;
    face.series = *answer;
    face.interval = answer->interval;
    face.name = m_pointName;
    face.unit = one->unit;
    if (const Point point = m_live.picture().points.value(face.series.point); point.kind == PointKind::Bool) {
        const YesNo words = yesNoOf(point.quantity);
        face.steps = true;
        face.words = StateWords{words.no, words.yes};
    }
    if (const auto rule = m_live.picture().rules.constFind(one->rule); rule != m_live.picture().rules.constEnd())
        if (const auto* limits = std::get_if<LimitCondition>(&rule->condition)) {
            if (limits->high)
                face.limits.push_back({*limits->high, tr("High %1").arg(look().format().number(*limits->high))});
            if (limits->low)
                face.limits.push_back({*limits->low, tr("Low %1").arg(look().format().number(*limits->low))});
        }
    m_trend->setFace(face);
    m_trend->setCursor(one->raisedAt);
}

void AlarmPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(look().color(Ink::Line), theme().border()));
    painter.setBrush(look().color(Ink::Surface));
    painter.drawRoundedRect(frame, radius::card, radius::card);
    const Alarm* one = alarm();
    if (one == nullptr)
        return;
    painter.setClipRect(QRectF(frame.left(), frame.top(), frame.width(), m_head->geometry().bottom() + 1.0));
    painter.setBrush(look().color(one->flags.acked ? Ink::Sunken : inkOf(one->priority).tint));
    painter.drawRoundedRect(frame, radius::card, radius::card);
    painter.drawLine(QPointF(0, m_head->geometry().bottom() + 0.5), QPointF(width(), m_head->geometry().bottom() + 0.5));
}

} // namespace holdfast
